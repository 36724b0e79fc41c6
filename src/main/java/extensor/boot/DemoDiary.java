package extensor.boot;

import extensor.shared.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.PriorityQueue;

/** Lets what happened in the demo clinic happen in its order, each act on its own day with the clock set back to it. */
@ApplicationScoped
public class DemoDiary {
    private static final LocalTime OPENING = LocalTime.of(8, 30);
    private static final LocalTime CLOSING = LocalTime.of(20, 0);
    private static final Duration APART = Duration.ofMinutes(7);

    private record Entry(int daysAgo, LocalTime from, int number, Runnable act) {}

    @Inject
    Clocks clocks;

    @Inject
    Clock clock;

    private final PriorityQueue<Entry> entries = new PriorityQueue<>(Comparator.comparing(Entry::daysAgo)
            .reversed()
            .thenComparing(Entry::from)
            .thenComparing(Entry::number));
    private int number;
    private LocalDate last;

    /** Notes an act for a day; an act may note others for the same day or later ones. */
    void on(int daysAgo, Runnable act) {
        entries.add(new Entry(daysAgo, OPENING, number++, act));
    }

    /** The same for the end of the day, when all visits are over. */
    void onTheEveningOf(int daysAgo, Runnable act) {
        entries.add(new Entry(daysAgo, CLOSING, number++, act));
    }

    /** The day on which it all ends, while it is lived through. */
    LocalDate today() {
        return last;
    }

    /** Lives through all of it; afterwards the clock is right again. */
    void live(ZoneId zone) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zone);
        last = today;
        int ofDay = 0;
        int day = -1;
        try {
            for (Entry entry = entries.poll(); entry != null; entry = entries.poll()) {
                ofDay = entry.daysAgo() == day ? ofDay + 1 : 0;
                day = entry.daysAgo();
                Instant then = today.minusDays(day)
                        .atTime(entry.from())
                        .atZone(zone)
                        .toInstant()
                        .plus(APART.multipliedBy(ofDay));
                clocks.setBack(day == 0 ? Duration.ZERO : Duration.between(then, now));
                entry.act().run();
            }
        } finally {
            clocks.setBack(Duration.ZERO);
            entries.clear();
        }
    }
}
