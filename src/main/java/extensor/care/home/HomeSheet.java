package extensor.care.home;

import extensor.care.course.HomeDay;
import extensor.care.plans.ItemSheet;
import extensor.care.plans.PlanSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One day of the patient at home: what there is to do and how it went, what to keep in mind, the seven days up to today, and the pain that was told (null: not yet). */
public record HomeSheet(
        PlanSheet plan,
        LocalDate today,
        LocalDate day,
        List<Card> cards,
        List<ItemSheet> advice,
        List<Mark> week,
        Integer pain) {

    /** One thing to do; `told` is null until the patient says how it went, `waits` true where it must not be done until somebody has spoken with them. */
    public record Card(ItemSheet item, HomeLine told, boolean waits) {
        public boolean open() {
            return told == null && !waits;
        }

        boolean counts() {
            return !waits && (told == null || told.outcome().done());
        }
    }

    /**
     * What was done of a day: all of it, some, nothing that was told, or nothing because all of it was too sore; a day that asked for nothing is free. What
     * was too sore is left out, as on the day itself.
     */
    public record Mark(LocalDate day, Told told) {
        public enum Told {
            ALL,
            SOME,
            NOTHING,
            SORE,
            FREE
        }

        static Mark of(LocalDate day, HomeDay asked, Map<Integer, HomeLine> said) {
            List<Optional<HomeOutcome>> went = asked.tasks().stream()
                    .map(item -> Optional.ofNullable(said.get(item.id())).map(HomeLine::outcome))
                    .filter(outcome -> !outcome.equals(Optional.of(HomeOutcome.TOO_SORE)))
                    .toList();
            if (asked.tasks().isEmpty()) return new Mark(day, Told.FREE);
            if (went.isEmpty()) return new Mark(day, Told.SORE);
            if (went.stream().allMatch(Optional.of(HomeOutcome.DONE)::equals)) return new Mark(day, Told.ALL);
            return new Mark(day, went.stream().anyMatch(Optional::isPresent) ? Told.SOME : Told.NOTHING);
        }
    }

    /** The plan has begun by this day. */
    public boolean begun() {
        return !day.isBefore(plan.start());
    }

    public boolean yesterday() {
        return day.isBefore(today);
    }

    /** How many things there are to do; what is too sore or must wait is left out. */
    public long due() {
        return cards.stream().filter(Card::counts).count();
    }

    public long done() {
        return cards.stream().filter(Card::counts).filter(c -> c.told() != null).count();
    }

    /** Everything has been told. */
    public boolean finished() {
        return cards.stream().noneMatch(Card::open);
    }
}
