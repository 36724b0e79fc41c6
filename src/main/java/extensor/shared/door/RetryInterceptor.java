package extensor.shared.door;

import extensor.shared.Refusal;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Runs the whole transaction again when it lost against another one: at most five times, waiting a little longer each time. After that, the
 * person is told to look again.
 */
@Interceptor
@Retried
@Priority(150)
public class RetryInterceptor {
    private static final int TRIES = 5;
    private static final Set<String> STATES = Set.of("40001", "40P01", "90131", "HYT00");
    private static final Set<Integer> CODES = Set.of(1213, 1205, 1020, 50200);

    @AroundInvoke
    Object again(InvocationContext call) throws Exception {
        for (int tried = 1; ; tried++) {
            try {
                return call.proceed();
            } catch (Exception e) {
                if (!lost(e)) throw e;
                if (tried == TRIES && overtaken(e)) throw new Refusal("refusal.stale");
                if (tried == TRIES) throw e;
                Thread.sleep(ThreadLocalRandom.current().nextLong(5, 25L * tried + 10));
            }
        }
    }

    /** True if the failure only means that another transaction was first. */
    static boolean lost(Throwable failure) {
        if (overtaken(failure)) return true;
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SQLException e
                    && !(e instanceof SQLTransientConnectionException)
                    && (STATES.contains(e.getSQLState()) || CODES.contains(e.getErrorCode()))) return true;
        }
        return false;
    }

    /** True if somebody else changed or took the same thing first. */
    private static boolean overtaken(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) if (t instanceof OptimisticLockException) return true;
        return false;
    }
}
