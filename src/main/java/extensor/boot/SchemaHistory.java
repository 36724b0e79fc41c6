package extensor.boot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import javax.sql.DataSource;

/**
 * What Flyway has written down of the migrations that ran. Where it is just what this program carries, each with its checksum, Flyway has nothing to do and
 * need not be started. It is called in every other case, and says itself what is wrong.
 */
final class SchemaHistory {
    static final String TABLE = "schema_history";
    /** What it calls a migration. It also writes down that it made this table. */
    private static final String MIGRATION = "SQL";

    private SchemaHistory() {}

    /** @param carried the migrations of this program, each text by the name of its file */
    static boolean isComplete(DataSource database, Map<String, String> carried) {
        Map<String, Integer> expected = new TreeMap<>();
        carried.forEach((name, text) -> expected.put(name, checksum(text)));
        try (Connection connection = database.getConnection()) {
            String quote = connection.getMetaData().getIdentifierQuoteString();
            String query = "select 'script', 'checksum', 'success' from '" + TABLE + "' where 'type' = ?";
            try (PreparedStatement migrations = connection.prepareStatement(query.replace("'", quote))) {
                migrations.setString(1, MIGRATION);
                ResultSet rows = migrations.executeQuery();
                Map<String, Integer> done = new TreeMap<>();
                while (rows.next()) {
                    if (!rows.getBoolean(3)) return false;
                    done.put(rows.getString(1), rows.getInt(2));
                }
                return done.equals(expected);
            }
        } catch (SQLException nothingYet) {
            return false;
        }
    }

    /** As Flyway counts it: over the lines, whatever ends them. */
    static int checksum(String text) {
        CRC32 sum = new CRC32();
        try (Reader reader = new StringReader(text);
                BufferedReader lines = new BufferedReader(reader)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine())
                sum.update(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return (int) sum.getValue();
    }
}
