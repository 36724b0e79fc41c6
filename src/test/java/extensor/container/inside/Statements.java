package extensor.container.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.SessionProfiler;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Counts what is sent to the database, a batch as one, so that ceilings can be held. */
@ApplicationScoped
public class Statements {
    @PersistenceUnit
    EntityManagerFactory stores;

    /** How many statements this sends, from whatever thread: run nothing else beside it. */
    public int during(Callable<?> act) {
        return sentDuring(act).size();
    }

    /** The statements themselves, to look at when there are too many. */
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
        return during(() -> {
            act.run();
            return null;
        });
    }

    /** Operations nest (a read runs inside another of the same name): only the outermost is one trip to the database. */
    private static final class Counter extends SessionProfilerAdapter {
        private final Queue<String> sent = new ConcurrentLinkedQueue<>();
        private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

        @Override
        public void startOperationProfile(String operation, DatabaseQuery query, int weight) {
            if (!operation.equals(SessionProfiler.StatementExecute)) return;
            if (depth.get() == 0) sent.add(query == null ? "a batch" : String.valueOf(query.getSQLString()));
            depth.set(depth.get() + 1);
        }

        @Override
        public void endOperationProfile(String operation, DatabaseQuery query, int weight) {
            if (operation.equals(SessionProfiler.StatementExecute)) depth.set(depth.get() - 1);
        }

        @Override
        public int getProfileWeight() {
            return ALL;
        }
    }
}
