package extensor.care.notes;

import extensor.care.catalogue.Dose;

/** What became of a planned item at the visit. */
public enum ItemOutcome {
    AS_PLANNED,
    CHANGED,
    LEFT_OUT;

    /** @param given null where it was left out */
    static ItemOutcome of(Dose planned, Dose given) {
        if (given == null) return LEFT_OUT;
        return given.equals(planned) ? AS_PLANNED : CHANGED;
    }
}
