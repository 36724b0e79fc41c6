package extensor.web.progress;

import extensor.care.measures.TakenValue;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Asks once about unlikely values. Sent again unchanged, they are meant. */
final class SecondLook implements Serializable {
    private final Set<TakenValue> seen = new HashSet<>();
    private final Set<String> asked = new HashSet<>();

    /** The unlikely values that were not asked about before. */
    List<TakenValue> at(List<TakenValue> values, Predicate<TakenValue> surprising) {
        List<TakenValue> again =
                values.stream().filter(surprising).filter(seen::add).toList();
        asked.clear();
        again.forEach(taken -> asked.add(taken.what().key()));
        return again;
    }

    /** The value of this key is being asked about. */
    boolean asks(String key) {
        return asked.contains(key);
    }
}
