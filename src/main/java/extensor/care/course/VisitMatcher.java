package extensor.care.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Which visit of a course each one that happened or is booked stands for. What was given keeps its place, or takes the first one that is free. A booking
 * keeps its place if its day is in that window, else takes the window of its day; the others are matched in order and need a move. As windows of a track
 * do not overlap (a plan has one visit a day at most), a booking fits one at most, and as many as possible stay.
 */
final class VisitMatcher {
    private final TreeMap<Integer, VisitWindow> free = new TreeMap<>();
    private final List<PastOrBooked> left;
    private final List<Match> matches = new ArrayList<>();

    private VisitMatcher(Track track, List<VisitWindow> visits, List<PastOrBooked> happened) {
        visits.stream().filter(v -> v.track() == track).forEach(v -> free.put(v.ordinal(), v));
        left = new ArrayList<>(happened.stream()
                .filter(h -> h.track() == track)
                .sorted(Comparator.comparing(PastOrBooked::on).thenComparing(PastOrBooked::visit))
                .toList());
    }

    static List<Match> of(List<VisitWindow> visits, List<PastOrBooked> happened) {
        List<Match> all = new ArrayList<>();
        for (Track track : Track.values()) all.addAll(new VisitMatcher(track, visits, happened).matched());
        return List.copyOf(all);
    }

    private List<Match> matched() {
        keep(h -> h.given() && free.containsKey(h.ordinal()) ? h.ordinal() : null);
        keep(h -> h.given() && !free.isEmpty() ? free.firstKey() : null);
        keep(h -> free.containsKey(h.ordinal()) && free.get(h.ordinal()).holds(h.on()) ? h.ordinal() : null);
        keep(this::inside);
        for (PastOrBooked h : left) {
            Integer next = h.given() || free.isEmpty() ? null : free.firstKey();
            if (next != null) free.remove(next);
            matches.add(new Match(h.visit(), h.track(), next, !h.given()));
        }
        return matches;
    }

    private interface MatchPlace {
        Integer of(PastOrBooked happened);
    }

    private void keep(VisitMatcher.MatchPlace place) {
        left.removeIf(h -> {
            Integer ordinal = place.of(h);
            if (ordinal == null) return false;
            free.remove(ordinal);
            return matches.add(new Match(h.visit(), h.track(), ordinal, false));
        });
    }

    private Integer inside(PastOrBooked h) {
        return free.values().stream()
                .filter(v -> v.holds(h.on()))
                .map(VisitWindow::ordinal)
                .findFirst()
                .orElse(null);
    }
}
