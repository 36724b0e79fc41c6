package extensor.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Gathers what is wrong with what somebody has written, so that all of it is told at once: one reason at each field, the first. */
public final class Refusals {
    private final Map<String, Refusal> byField = new LinkedHashMap<>();

    /** This field is refused where that is so. */
    public void when(boolean wrong, String field, String key, Object... arguments) {
        if (wrong) note(Refusal.at(field, key, arguments));
    }

    /** What the check refuses at a field is noted; any other no ends everything. */
    public void check(Runnable check) {
        read(() -> {
            check.run();
            return null;
        });
    }

    /** The same for something that is read; null where it is refused. */
    public <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (Refusal no) {
            if (no.field() == null) throw no;
            no.all().forEach(this::note);
            return null;
        }
    }

    private void note(Refusal no) {
        byField.putIfAbsent(no.field(), no);
    }

    /** Refuses where anything was noted. */
    public void refuse() {
        if (!byField.isEmpty()) throw Refusal.of(new ArrayList<>(byField.values()));
    }
}
