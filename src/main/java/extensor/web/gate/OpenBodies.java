package extensor.web.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many bodies are being read at the moment, of all and by address. Each holds a thread until its last byte has come; whoever sends them half must not hold
 * them all.
 */
@ApplicationScoped
public class OpenBodies {
    static final int MOST_OF_ONE = 10;
    static final int MOST = 60;

    private final Map<String, Integer> byAddress = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();

    /** Has one more read; false, and nothing is read, where there are too many. */
    boolean read(String address, Runnable reading) {
        int open = all.incrementAndGet();
        int ofOne = byAddress.merge(address, 1, Integer::sum);
        try {
            if (open > MOST || ofOne > MOST_OF_ONE) return false;
            reading.run();
            return true;
        } finally {
            all.decrementAndGet();
            byAddress.computeIfPresent(address, (who, count) -> count > 1 ? count - 1 : null);
        }
    }
}
