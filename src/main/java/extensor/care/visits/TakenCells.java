package extensor.care.visits;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The five-minute cells of people, rooms and devices that are taken: those that were read, and a few that were taken since. A value: taking more gives a new one. */
public final class TakenCells {
    public static final TakenCells NONE = of(List.of());
    public static final int MINUTES = 5;
    static final int CELL = 300;

    private final Map<Long, Set<Long>> before;
    private final Map<Long, Set<Long>> since;

    /** Who and what is taken, from when, for how many minutes. */
    public record TakenTime(Collection<Long> resources, Instant from, int minutes) {}

    private TakenCells(Map<Long, Set<Long>> before, Map<Long, Set<Long>> since) {
        this.before = before;
        this.since = since;
    }

    public static TakenCells of(Collection<TakenTime> times) {
        Map<Long, Set<Long>> cells = new HashMap<>();
        times.forEach(time -> mark(cells, time));
        return new TakenCells(cells, Map.of());
    }

    /** What was read is shared, and only the few cells taken since are copied. */
    public TakenCells with(TakenTime time) {
        return with(List.of(time));
    }

    /** The same for several at once. */
    public TakenCells with(Collection<TakenTime> times) {
        Map<Long, Set<Long>> more = new HashMap<>();
        since.forEach((resource, cells) -> more.put(resource, new HashSet<>(cells)));
        times.forEach(time -> mark(more, time));
        return new TakenCells(before, more);
    }

    private static void mark(Map<Long, Set<Long>> cells, TakenTime time) {
        long first = cell(time.from());
        for (long resource : time.resources()) {
            Set<Long> taken = cells.computeIfAbsent(resource, r -> new HashSet<>());
            for (long cell = first; cell < first + time.minutes() / MINUTES; cell++) taken.add(cell);
        }
    }

    static long cell(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), CELL);
    }

    public boolean free(long resource, Instant from, int minutes) {
        return holdsNone(before.get(resource), from, minutes) && holdsNone(since.get(resource), from, minutes);
    }

    private static boolean holdsNone(Set<Long> taken, Instant from, int minutes) {
        if (taken == null) return true;
        long first = cell(from);
        for (long cell = first; cell < first + minutes / MINUTES; cell++) if (taken.contains(cell)) return false;
        return true;
    }

    /** It is free from then on, and was taken right before. */
    public boolean freed(long resource, Instant at) {
        long now = cell(at);
        return isTaken(resource, now - 1) && !isTaken(resource, now);
    }

    private boolean isTaken(long resource, long cell) {
        return before.getOrDefault(resource, Set.of()).contains(cell)
                || since.getOrDefault(resource, Set.of()).contains(cell);
    }

    public boolean free(Collection<Long> resources, Instant from, int minutes) {
        return resources.stream().allMatch(r -> free(r, from, minutes));
    }
}
