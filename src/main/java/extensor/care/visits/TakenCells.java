package extensor.care.visits;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which five-minute cells of which people, rooms and devices are taken. */
public final class TakenCells {
    static final int CELL = 300;
    public static final int MINUTES = 5;

    private final Map<Long, Set<Long>> cells = new HashMap<>();

    static long cell(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), CELL);
    }

    public boolean free(long resource, Instant from, int minutes) {
        Set<Long> taken = cells.get(resource);
        if (taken == null) return true;
        for (long cell = cell(from); cell < cell(from) + minutes / MINUTES; cell++)
            if (taken.contains(cell)) return false;
        return true;
    }

    public boolean free(Collection<Long> resources, Instant from, int minutes) {
        return resources.stream().allMatch(r -> free(r, from, minutes));
    }

    public void take(List<Long> resources, Instant from, int minutes) {
        for (long resource : resources) {
            Set<Long> taken = cells.computeIfAbsent(resource, r -> new HashSet<>());
            for (long cell = cell(from); cell < cell(from) + minutes / MINUTES; cell++) taken.add(cell);
        }
    }
}
