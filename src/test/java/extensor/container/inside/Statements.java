package extensor.container.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.SessionProfiler;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Counts what is sent to the database. A batch counts as one. */
@ApplicationScoped
public class Statements {
    @PersistenceUnit
    EntityManagerFactory stores;

    /** How many statements this sends, from any thread: run nothing else at the same time. */
    public int during(Callable<?> act) {
        return sentDuring(act).size();
    }

    /** The statements themselves. */
    public List<String> sentDuring(Callable<?> act) {
        Counter counter = new Counter();
        ServerSession session = stores.unwrap(ServerSession.class);
        session.setProfiler(counter);
        try {
            act.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            session.setProfiler(null);
            session.setIsInProfile(false);
        }
        return List.copyOf(counter.sent);
    }

    public int during(Runnable act) {
        return during(Executors.callable(act));
    }

    /** One statement as it went to the database. */
    public record Sent(String sql, List<Object> arguments) {}

    /** The statements that these calls send, with what was put in place of the question marks. */
    public List<Statements.Sent> withArguments(Runnable act) {
        Queue<Statements.Sent> sent = new ConcurrentLinkedQueue<>();
        SessionEventAdapter listener = new SessionEventAdapter() {
            @Override
            public void preExecuteCall(SessionEvent event) {
                DatabaseCall call = (DatabaseCall) event.getCall();
                List<?> arguments = call.getParameters() == null ? List.of() : call.getParameters();
                sent.add(new Statements.Sent(call.getSQLString(), new ArrayList<>(arguments)));
            }
        };
        ServerSession session = stores.unwrap(ServerSession.class);
        session.getEventManager().addListener(listener);
        try {
            act.run();
        } finally {
            session.getEventManager().removeListener(listener);
        }
        return List.copyOf(sent);
    }

    /** The statements without those of the audit trail. */
    public List<String> ofDomain(Callable<?> act) {
        return sentDuring(act).stream().filter(sql -> !ofAudit(sql)).toList();
    }

    public static boolean ofAudit(String sql) {
        return sql.toLowerCase(Locale.ROOT).contains("audit_");
    }

    /** Counts what is prepared, which happens once for a read, a change or a batch. One read is "executed" in two steps. */
    private static final class Counter extends SessionProfilerAdapter {
        private final Queue<String> sent = new ConcurrentLinkedQueue<>();

        @Override
        public void startOperationProfile(String operation, DatabaseQuery query, int weight) {
            if (operation.equals(SessionProfiler.SqlPrepare))
                sent.add(query == null ? "a batch" : String.valueOf(query.getSQLString()));
        }

        @Override
        public int getProfileWeight() {
            return ALL;
        }
    }
}
