package extensor.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.XAConnection;
import javax.sql.XADataSource;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** What one transaction has parsed, the next one need not parse. */
class EmbeddedDataSourceTest {
    private static final String URL = "jdbc:h2:mem:;QUERY_CACHE_SIZE=200";
    private static final String ONE = "select 1 from dual where 1 = ?";

    @Test
    void the_server_sees_a_data_source_without_distributed_transactions() {
        assertThat(new EmbeddedDataSource()).isNotInstanceOfAny(XADataSource.class, ConnectionPoolDataSource.class);
    }

    @Test
    void a_connection_of_it_keeps_what_was_parsed_after_the_transaction() throws Exception {
        EmbeddedDataSource database = new EmbeddedDataSource();
        database.setUrl(URL);
        try (Connection connection = database.getConnection()) {
            parsesAndCommits(connection);

            assertThat(parsed(connection)).contains(ONE);
        }
    }

    @Test
    void h2_forgets_it_when_a_connection_is_handed_out_anew_as_for_a_distributed_transaction() throws Exception {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL(URL);
        XAConnection distributed = database.getXAConnection();
        try {
            parsesAndCommits(distributed.getConnection());

            assertThat(parsed(distributed.getConnection())).doesNotContain(ONE);
        } finally {
            distributed.close();
        }
    }

    private static void parsesAndCommits(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.prepareStatement(ONE).close();
        connection.commit();
    }

    private static Set<Object> parsed(Connection connection) throws ReflectiveOperationException, SQLException {
        Object session = connection.unwrap(JdbcConnection.class).getSession();
        Field cache = session.getClass().getDeclaredField("queryCache");
        cache.setAccessible(true);
        return Set.copyOf(((Map<?, ?>) cache.get(session)).keySet());
    }
}
