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
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells the operator whether the program can work: it can when its database takes a row, since every look at a record writes to the audit trail. Says up or
 * down and nothing else. Anybody may ask, so it writes at most once a second.
 */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {
    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int PATIENCE = 2;

    @Resource(lookup = "java:global/jdbc/extensor")
    DataSource database;

    @Inject
    Clock clock;

    private Instant written = Instant.MIN;

    @Override
    public synchronized HealthCheckResponse call() {
        try (Connection connection = database.getConnection()) {
            return HealthCheckResponse.named("database")
                    .status(connection.isValid(PATIENCE) && takesRow(connection))
                    .build();
        } catch (SQLException e) {
            return HealthCheckResponse.down("database");
        }
    }

    private boolean takesRow(Connection connection) throws SQLException {
        Instant now = clock.instant();
        if (!now.isBefore(written) && now.isBefore(written.plus(FRESH))) return true;
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
