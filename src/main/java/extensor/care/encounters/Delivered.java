package extensor.care.encounters;

import extensor.care.catalogue.Dose;
import extensor.care.catalogue.Setting;
import extensor.shared.BodyRegion;
import extensor.shared.Side;

/** One item of a visit as it was: the dose planned, for the clinic or (practised at the visit) for home, the dose given (null: left out), and why it was otherwise. */
record Delivered(
        int item,
        Dose planned,
        Setting setting,
        BodyRegion region,
        Side side,
        Dose given,
        LeftOut reason,
        String words,
        String stopped) {

    GivenAs outcome() {
        if (given == null) return GivenAs.LEFT_OUT;
        return given.equals(planned) ? GivenAs.AS_PLANNED : GivenAs.CHANGED;
    }
}
