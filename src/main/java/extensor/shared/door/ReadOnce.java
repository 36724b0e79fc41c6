package extensor.shared.door;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** In a request that only shows something, a thing that several doors need is read once. A request that acts reads anew each time. */
@RequestScoped
public class ReadOnce {
    private Map<List<Object>, Object> read;

    /** From now on until the end of the request. */
    public void begin() {
        read = new HashMap<>();
    }

    /** True in a request that only shows something. */
    public boolean begun() {
        return read != null;
    }

    /** What is read of something with this id. */
    @SuppressWarnings("unchecked")
    public <T> T of(String what, Object id, Supplier<T> how) {
        if (read == null) return how.get();
        List<Object> key = List.of(what, id);
        if (!read.containsKey(key)) read.put(key, how.get());
        return (T) read.get(key);
    }
}
