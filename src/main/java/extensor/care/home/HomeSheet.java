package extensor.care.home;

import extensor.care.plans.ItemSheet;
import extensor.care.plans.PlanSheet;
import java.time.LocalDate;
import java.util.List;

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

    /** How much of a day has been told: all of it, some, or nothing; a day without anything to do is free. */
    public record Mark(LocalDate day, Told told) {
        public enum Told {
            ALL,
            SOME,
            NOTHING,
            FREE
        }
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
