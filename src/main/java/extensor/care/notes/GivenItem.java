package extensor.care.notes;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Dose;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.util.List;
import java.util.Objects;

/** One item of a visit as it was: the dose planned, for the clinic or (practised at the visit) for home, the dose given (null: left out), why it was otherwise, what asked for care with that dose, and how it kept to what would. */
record GivenItem(
        int item,
        Dose planned,
        CarePlace setting,
        BodyRegion region,
        Side side,
        Dose given,
        OmissionReason reason,
        String words,
        String stopped,
        List<String> cautions,
        List<String> kept) {
    GivenItem {
        cautions = List.copyOf(cautions);
        kept = List.copyOf(kept);
    }

    /** It was typed like this; null where nothing was said of it. */
    boolean says(Deviation typed, Catalogue catalogue) {
        if (typed == null)
            return words.isEmpty() && (stopped == null ? planned.equals(given) : reason == OmissionReason.STOPPED);
        Dose dose =
                typed.dose() == null ? null : Dose.read(typed.dose(), catalogue).complete();
        return words.equals(typed.words()) && reason == typed.reason() && Objects.equals(given, dose);
    }

    ItemOutcome outcome() {
        return ItemOutcome.of(planned, given);
    }
}
