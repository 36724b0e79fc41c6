package extensor.container;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/** An empty database of its own, of the kind that is chosen for this run, which a test brings from one version of the schema to the next. */
final class OldDatabase implements AutoCloseable {
    private final MariaServer server;
    private final String url;
    private final String user = "owner";

    OldDatabase(Path folder) {
        server = Database.chosen() == Database.MARIADB ? MariaServer.start(folder.resolve("mariadb")) : null;
        url = server == null
                ? "jdbc:h2:file:" + folder.resolve("old")
                : server.environment().get("EXTENSOR_DB_URL") + "?rewriteBatchedStatements=true";
    }

    /** @param version the number of a migration, or `latest` */
    void migrate(String version) {
        Flyway.configure()
                .dataSource(url, user, user)
                .locations("filesystem:db/migrations")
                .table("schema_history")
                .target(version)
                .load()
                .migrate();
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, user);
    }

    @Override
    public void close() {
        if (server != null) server.close();
    }
}
