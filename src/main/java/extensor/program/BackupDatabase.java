package extensor.program;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** Reads an embedded database that nobody else has open. */
record BackupDatabase(Driver driver, String user, String password) {
    /** How far it is: its newest migration, and the last number and seal of each chain of the audit trail. */
    record DatabaseState(int schema, Map<String, String> chains) {}

    BackupDatabase.DatabaseState state(Path folder) throws IOException {
        Properties who = new Properties();
        who.setProperty("user", user);
        who.setProperty("password", password);
        try (Connection connection =
                        driver.connect("jdbc:h2:file:" + folder.resolve("extensor") + ";IFEXISTS=TRUE", who);
                Statement statement = connection.createStatement()) {
            Map<String, String> chains = new TreeMap<>();
            try (ResultSet heads = statement.executeQuery("select chain, seq, seal from audit_head")) {
                while (heads.next()) chains.put(heads.getString(1), heads.getLong(2) + " " + heads.getString(3));
            }
            try (ResultSet newest = statement.executeQuery(
                    "select max(cast(\"version\" as int)) from \"schema_history\" where \"success\"")) {
                newest.next();
                return new BackupDatabase.DatabaseState(newest.getInt(1), chains);
            }
        } catch (SQLException e) {
            throw new IOException("cannot read the database: "
                    + e.getMessage().lines().findFirst().orElse("").replaceAll("; SQL statement:.*| \\[[0-9-]+]$", ""));
        }
    }
}
