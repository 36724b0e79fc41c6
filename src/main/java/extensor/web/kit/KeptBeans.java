package extensor.web.kit;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Beans for what Faces makes without injection. To ask the container for one goes through all deployments of the server; what it gives stands for the bean of
 * each request or session, and so is asked for once. Only for beans with a scope of these.
 */
final class KeptBeans {
    private static final Map<Class<?>, Object> KEPT = new ConcurrentHashMap<>();

    private KeptBeans() {}

    static <T> T of(Class<T> type) {
        return type.cast(KEPT.computeIfAbsent(
                type, wanted -> CDI.current().select(wanted).get()));
    }
}
