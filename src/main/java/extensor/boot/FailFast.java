package extensor.boot;

import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.Session;

/**
 * A query whose database has gone fails at once. EclipseLink would try it three times, five seconds apart, on the same connection; the pool looks at each
 * connection before it hands it out, so the next request has a good one (decision 0053).
 */
public class FailFast implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        DatabaseLogin login = (DatabaseLogin) session.getDatasourceLogin();
        login.setQueryRetryAttemptCount(0);
        login.setConnectionHealthValidatedOnError(false);
    }
}
