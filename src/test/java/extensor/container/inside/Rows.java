package extensor.container.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads and changes the database past the program. Joins the running transaction, if any; outside of one it changes rows as the owner of the schema, who may
 * do what the program may not.
 */
@ApplicationScoped
public class Rows {
    @Resource(lookup = "java:global/jdbc/extensor")
    DataSource database;

    @Resource
    TransactionSynchronizationRegistry transactions;

    @Inject
    @ConfigProperty(name = "extensor.db.url")
    String url;

    @Inject
    @ConfigProperty(name = "extensor.db.migrate.user")
    Optional<String> owner;

    @Inject
    @ConfigProperty(name = "extensor.db.migrate.password")
    Optional<String> password;

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
        boolean alone = transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION;
        try (Connection connection = alone && owner.isPresent()
                ? DriverManager.getConnection(url, owner.get(), password.orElseThrow())
                : database.getConnection()) {
            return with(connection, sql, arguments, PreparedStatement::executeUpdate);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
        try (Connection connection = database.getConnection()) {
            return with(connection, sql, arguments, work);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T with(Connection connection, String sql, Object[] arguments, Work<T> work) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) statement.setObject(i + 1, arguments[i]);
            return work.on(statement);
        }
    }
}
