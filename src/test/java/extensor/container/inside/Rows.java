package extensor.container.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads and changes the database past the program. Joins the running transaction, if any. */
@ApplicationScoped
public class Rows {
    @Resource(lookup = "java:global/jdbc/extensor")
    DataSource database;

    /** The one number that the query gives. */
    public long number(String sql, Object... arguments) {
        return with(sql, arguments, statement -> {
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        });
    }

    /** The one text that the query gives, or null. */
    public String text(String sql, Object... arguments) {
        return with(sql, arguments, statement -> {
            try (ResultSet found = statement.executeQuery()) {
                return found.next() ? found.getString(1) : null;
            }
        });
    }

    /** Whole rows. */
    public List<List<Object>> all(String sql, Object... arguments) {
        return with(sql, arguments, statement -> {
            try (ResultSet found = statement.executeQuery()) {
                List<List<Object>> rows = new ArrayList<>();
                while (found.next()) {
                    List<Object> row = new ArrayList<>();
                    for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) row.add(found.getObject(i));
                    rows.add(row);
                }
                return rows;
            }
        });
    }

    /** Changes rows and gives their count. */
    public int change(String sql, Object... arguments) {
        return with(sql, arguments, PreparedStatement::executeUpdate);
    }

    /** A case-sensitive name, quoted as this database wants it. */
    public String quoted(String name) {
        try (Connection connection = database.getConnection()) {
            String quote = connection.getMetaData().getIdentifierQuoteString();
            return quote + name + quote;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Object[] arguments, Work<T> work) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) statement.setObject(i + 1, arguments[i]);
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
