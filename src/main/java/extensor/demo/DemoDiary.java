package extensor.demo;

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

/** Runs the history of the demo clinic in order, each act on its own day with the clock set back to it. */
@ApplicationScoped
public class DemoDiary {
    private static final LocalTime OPENING = LocalTime.of(8, 30);
    private static final LocalTime BEFORE_ANYBODY_COMES = LocalTime.of(7, 0);
    private static final LocalTime CLOSING = LocalTime.of(20, 0);
    private static final Instant SOME = Instant.MIN;
    private static final Duration APART = Duration.ofMinutes(7);

    /** @param at the moment, on the last day; `SOME` where the hour is all the same */
    private record DiaryEntry(int daysAgo, boolean evening, Instant at, int number, Runnable act) {}

    @Inject
    Clocks clocks;

    @Inject
    Clock clock;

    private final PriorityQueue<DemoDiary.DiaryEntry> entries =
            new PriorityQueue<>(Comparator.comparing(DemoDiary.DiaryEntry::daysAgo)
                    .reversed()
                    .thenComparing(DemoDiary.DiaryEntry::evening)
                    .thenComparing(DemoDiary.DiaryEntry::at)
                    .thenComparing(DemoDiary.DiaryEntry::number));
    private int number;
    private LocalDate last;
    private Instant now;

    /** Notes an act for a day; an act may note others for the same day or later ones. */
    void on(int daysAgo, Runnable act) {
        entries.add(new DemoDiary.DiaryEntry(daysAgo, false, SOME, number++, act));
    }

    /** The same for the end of a day before the last, when all visits are over. */
    void onTheEveningOf(int daysAgo, Runnable act) {
        entries.add(new DemoDiary.DiaryEntry(daysAgo, true, SOME, number++, act));
    }

    /** Notes an act for a moment of the last day, not before that of the act which notes it. */
    void at(Instant when, Runnable act) {
        entries.add(new DemoDiary.DiaryEntry(0, false, when, number++, act));
    }

    /** The day on which it all ends, while it is lived through. */
    LocalDate today() {
        return last;
    }

    /** The moment at which it all ends. */
    Instant now() {
        return now;
    }

    /** Lives through all of it; afterwards the clock is as it was. */
    void live(ZoneId zone) {
        Duration before = clocks.behind();
        now = clock.instant();
        last = LocalDate.ofInstant(now, zone);
        int ofDay = 0;
        int day = -1;
        try {
            for (DemoDiary.DiaryEntry entry = entries.poll(); entry != null; entry = entries.poll()) {
                ofDay = entry.daysAgo() == day ? ofDay + 1 : 0;
                day = entry.daysAgo();
                clocks.setBack(before.plus(Duration.between(moment(entry, ofDay, zone), now)));
                entry.act().run();
            }
        } finally {
            clocks.setBack(before);
            entries.clear();
        }
    }

    private Instant moment(DemoDiary.DiaryEntry entry, int ofDay, ZoneId zone) {
        if (!entry.at().equals(SOME)) return entry.at();
        LocalDate day = last.minusDays(entry.daysAgo());
        if (entry.daysAgo() > 0)
            return day.atTime(entry.evening() ? CLOSING : OPENING)
                    .atZone(zone)
                    .toInstant()
                    .plus(APART.multipliedBy(ofDay));
        Instant early = day.atTime(BEFORE_ANYBODY_COMES).atZone(zone).toInstant();
        return early.isBefore(now) ? early : now;
    }
}
