package extensor.shared;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** Keeps the values asked for last, up to a weight in all. For values that never change and that their key alone decides. May be shared by all threads. */
public final class Recent<K, V> {
    private final long most;
    private final ToLongFunction<K> weight;
    private final LinkedHashMap<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long weighs;

    public Recent(long most, ToLongFunction<K> weight) {
        this.most = most;
        this.weight = weight;
    }

    /** The value of a key where it is kept. */
    public Optional<V> kept(K key) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(key));
        }
    }

    /** The value of a key, made anew where it is not kept; a failure is not kept. */
    public V of(K key, Function<K, V> make) {
        synchronized (kept) {
            V value = kept.get(key);
            if (value != null) return value;
        }
        V made = make.apply(key);
        synchronized (kept) {
            V other = kept.putIfAbsent(key, made);
            if (other != null) return other;
            weighs += weight.applyAsLong(key);
            forget();
        }
        return made;
    }

    private void forget() {
        Iterator<Map.Entry<K, V>> oldest = kept.entrySet().iterator();
        while (weighs > most && oldest.hasNext()) {
            weighs -= weight.applyAsLong(oldest.next().getKey());
            oldest.remove();
        }
    }

    /** How many values are kept. */
    int size() {
        synchronized (kept) {
            return kept.size();
        }
    }
}
