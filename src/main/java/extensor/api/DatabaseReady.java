package extensor.api;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells the operator whether the program can work: it can when its database takes a row, since every look at a record writes to the audit trail. Says up, or
 * down with one of a few reasons, and nothing else. Anybody may ask, so it writes at most once a second.
 */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {
    private static final Logger LOG = Logger.getLogger("extensor");
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int PATIENCE = 2;
    private static final String NOTHING = "";

    @Resource(lookup = "java:global/jdbc/extensor")
    DataSource database;

    @Inject
    Clock clock;

    private Instant written = Instant.MIN;
    private String said = NOTHING;

    @Override
    public synchronized HealthCheckResponse call() {
        String trouble = trouble();
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("database").status(trouble.isEmpty());
        return trouble.isEmpty()
                ? answer.build()
                : answer.withData("reason", trouble).build();
    }

    /** Why nothing can be written; empty where it can. The log hears of each change. */
    String trouble() {
        String trouble = tried();
        if (!trouble.equals(said))
            LOG.warning(
                    trouble.isEmpty() ? "The database takes rows again." : "The program cannot work: " + trouble + ".");
        said = trouble;
        return trouble;
    }

    private String tried() {
        try (Connection connection = database.getConnection()) {
            if (!connection.isValid(PATIENCE)) return DatabaseTrouble.AWAY.words();
            return takesRow(connection) ? NOTHING : DatabaseTrouble.UNWRITABLE.words();
        } catch (SQLException e) {
            return DatabaseTrouble.of(e).words();
        }
    }

    private boolean takesRow(Connection connection) throws SQLException {
        Instant now = clock.instant();
        if (said.isEmpty() && !now.isBefore(written) && now.isBefore(written.plus(FRESH))) return true;
        try (PreparedStatement update =
                connection.prepareStatement("update readiness set checked_at = ? where id = 1")) {
            update.setQueryTimeout(PATIENCE);
            update.setTimestamp(1, Timestamp.from(now));
            boolean taken = update.executeUpdate() == 1;
            if (taken) written = now;
            return taken;
        }
    }
}
