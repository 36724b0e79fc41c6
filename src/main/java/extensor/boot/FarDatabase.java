package extensor.boot;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Waits, before the server starts, for a database that is away: the server itself would give up at once and could not say why. */
final class FarDatabase {
    private final Map<String, String> settings;

    FarDatabase(Map<String, String> settings) {
        this.settings = settings;
    }

    /** Comes back when the database answers; throws, with the reason, when it never does or does not let us in. The driver is the application's own, from its archive. */
    void await(Path war, Path folder, Runnable waiting) throws IOException {
        if (!settings.get("extensor.db.url").startsWith("jdbc:mysql:")) return;
        System.setProperty("com.mysql.cj.disableAbandonedConnectionCleanup", "true");
        int patience = Integer.parseInt(settings.get("extensor.db.patience"));
        long end = System.nanoTime() + patience * 1_000_000_000L;
        boolean said = false;
        for (Driver driver = driver(war, folder); ; pause()) {
            SQLException no = refusal(driver);
            if (no == null) return;
            if (no.getSQLState() == null || !no.getSQLState().startsWith("08")) throw new IOException("the database refuses: " + no.getMessage());
            if (System.nanoTime() > end) throw new IOException("no database after " + patience + " seconds: " + no.getMessage().lines().findFirst().orElse(""));
            if (!said) waiting.run();
            said = true;
        }
    }

    private SQLException refusal(Driver driver) {
        Properties who = new Properties();
        who.setProperty("user", settings.get("extensor.db.user"));
        who.setProperty("password", settings.get("extensor.db.password"));
        try (Connection connection = driver.connect(settings.get("extensor.db.url"), who)) {
            return connection.isValid(2) ? null : new SQLException("it does not answer", "08000");
        } catch (SQLException e) {
            return e;
        }
    }

    private static Driver driver(Path war, Path folder) throws IOException {
        try {
            return (Driver) Class.forName("com.mysql.cj.jdbc.Driver", true, new URLClassLoader(new URL[] {jar(war, folder)})).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL jar(Path war, Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(war); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().startsWith("WEB-INF/lib/mysql-connector")) continue;
                Path jar = folder.resolve("driver.jar");
                Files.copy(zip, jar, StandardCopyOption.REPLACE_EXISTING);
                return jar.toUri().toURL();
            }
        }
        throw new IllegalStateException("the application lacks its driver");
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
