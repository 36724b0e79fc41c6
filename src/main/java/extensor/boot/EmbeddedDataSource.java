package extensor.boot;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/**
 * H2's own data source without its distributed transactions, of which one database has no need. For those H2 hands out each connection anew and forgets
 * all statements that it has parsed, so that each transaction parsed all of its own again (decision 0049). And its connections say so when they are no use any
 * more: H2 closes a database that it could not write, as on a full disk, and still calls the connections to it valid (decision 0053).
 */
public class EmbeddedDataSource implements DataSource {
    private final JdbcDataSource h2 = new JdbcDataSource();

    public void setUrl(String url) {
        h2.setURL(url);
    }

    public String getUrl() {
        return h2.getURL();
    }

    public void setUser(String user) {
        h2.setUser(user);
    }

    public String getUser() {
        return h2.getUser();
    }

    public void setPassword(String password) {
        h2.setPassword(password);
    }

    public String getPassword() {
        return h2.getPassword();
    }

    @Override
    public Connection getConnection() throws SQLException {
        return honest(h2.getConnection());
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return honest(h2.getConnection(user, password));
    }

    private static Connection honest(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                EmbeddedDataSource.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (self, method, arguments) -> {
                    if (method.getName().equals("isValid")) return works(connection);
                    try {
                        return method.invoke(connection, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    /** It can read, and the database was not opened while the disk could only be read. */
    private static boolean works(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            return statement.execute("select 1") && !connection.isReadOnly();
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public PrintWriter getLogWriter() {
        return h2.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        h2.setLogWriter(out);
    }

    @Override
    public int getLoginTimeout() {
        return h2.getLoginTimeout();
    }

    @Override
    public void setLoginTimeout(int seconds) {
        h2.setLoginTimeout(seconds);
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.h2");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return h2.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return h2.isWrapperFor(type);
    }
}
