package extensor.care.home;

import extensor.care.patients.HomeSite;
import extensor.care.plans.ItemSheet;
import extensor.care.plans.PlanSheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One day of the patient at home: what each running plan asks for and how it went, the last seven days, and the pain reported (null: not
 * yet).
 */
public record HomeSheet(
        LocalDate today, LocalDate day, List<HomeSheet.HomePlan> parts, List<HomeSheet.DayMark> week, Integer pain) {

    /** What one plan asks for on the day as it is counted at its own site, and what to keep in mind. */
    public record HomePlan(PlanSheet plan, LocalDate day, List<Card> cards, List<ItemSheet> advice) {}

    /** One thing to do; `told` is null until the patient says how it went, `waits` true where it must not be done until somebody has spoken with them. */
    public record Card(ItemSheet item, HomeLine told, boolean waits) {
        public boolean open() {
            return told == null && !waits;
        }

        /** What the patient told of it wants a call today. */
        public boolean callToday() {
            return !waits && told != null && told.sore() && told.reason().callToday();
        }

        boolean counts() {
            return !waits && (told == null || told.outcome().done());
        }
    }

    /**
     * What was done of a day: all of it, some, nothing that was told, or nothing because all of it was too sore; a day that asked for nothing is free. What
     * was too sore is left out, as on the day itself.
     */
    public record DayMark(LocalDate day, Told told) {
        public enum Told {
            ALL,
            SOME,
            NOTHING,
            SORE,
            FREE
        }

        /** The mark of a day, from how each item that it asked for went. */
        static HomeSheet.DayMark of(LocalDate day, List<Optional<HomeOutcome>> asked) {
            List<Optional<HomeOutcome>> went = asked.stream()
                    .filter(outcome -> !outcome.equals(Optional.of(HomeOutcome.TOO_SORE)))
                    .toList();
            if (asked.isEmpty()) return new HomeSheet.DayMark(day, Told.FREE);
            if (went.isEmpty()) return new HomeSheet.DayMark(day, Told.SORE);
            if (went.stream().allMatch(Optional.of(HomeOutcome.DONE)::equals))
                return new HomeSheet.DayMark(day, Told.ALL);
            return new HomeSheet.DayMark(day, went.stream().anyMatch(Optional::isPresent) ? Told.SOME : Told.NOTHING);
        }
    }

    /** One of the plans has begun by this day. */
    public boolean begun() {
        return !begins().isAfter(day);
    }

    /** The last day of each plan is over. */
    public boolean past() {
        return parts.stream().allMatch(part -> part.plan().end().isBefore(part.day()));
    }

    /** The first day of the plan that begins first. */
    public LocalDate begins() {
        return parts.stream()
                .map(part -> part.plan().start())
                .min(LocalDate::compareTo)
                .orElse(day);
    }

    public boolean yesterday() {
        return day.isBefore(today);
    }

    /** The things to do of all plans. */
    public List<Card> cards() {
        return parts.stream().flatMap(part -> part.cards().stream()).toList();
    }

    /** What to keep in mind of all plans. */
    public List<ItemSheet> advice() {
        return parts.stream().flatMap(part -> part.advice().stream()).toList();
    }

    /** Something that was told of this day wants a call before anything else is done. */
    public boolean callToday() {
        return cards().stream().anyMatch(Card::callToday);
    }

    /** The places where the patient is treated, each once, that of the plan begun last first. */
    public List<HomeSite> sites() {
        return parts.stream()
                .map(part -> part.plan().episode().site())
                .distinct()
                .toList();
    }

    /** How many things there are to do, without those that are too sore or must wait. */
    public long due() {
        return cards().stream().filter(Card::counts).count();
    }

    public long done() {
        return cards().stream()
                .filter(Card::counts)
                .filter(c -> c.told() != null)
                .count();
    }

    /** Everything has been reported; where all of it must wait, nothing has. */
    public boolean finished() {
        return cards().stream().noneMatch(Card::open) && cards().stream().anyMatch(card -> card.told() != null);
    }
}
