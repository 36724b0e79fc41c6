package extensor.container;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
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

    /** Gives how many rows it changed. */
    static int change(Connection store, String sql) throws SQLException {
        try (Statement statement = store.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** The rows that are found, the cells of each with spaces between them. */
    static List<String> all(Connection store, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = store.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) cells.add(found.getString(i));
                rows.add(String.join(" ", cells));
            }
        }
        return rows;
    }

    /** The first cell of the first row, or null. */
    static String one(Connection store, String sql) throws SQLException {
        try (Statement statement = store.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getString(1);
        }
    }

    @Override
    public void close() {
        if (server != null) server.close();
    }
}
