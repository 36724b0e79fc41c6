package extensor.care.measures;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Measure;
import extensor.care.catalogue.MeasureRole;
import extensor.care.catalogue.MeasureScale;
import extensor.shared.Refusal;
import java.math.BigDecimal;
import java.util.Optional;

/** What values a measure can have. Pure. */
public final class Scale {
    private Scale() {}

    /** Refuses, at the field named by the subject's key, what the measure cannot be, and a subject that does not exist. */
    public static void check(Catalogue catalogue, Subject what, BigDecimal value) {
        Measure measure = known(catalogue, what).orElseThrow(Refusal::notFound);
        if (value == null) throw Refusal.at(what.key(), "measure.none", measure.name());
        if (!measure.range().holds(value))
            throw Refusal.at(
                    what.key(),
                    "measure.range",
                    measure.name(),
                    measure.range().min(),
                    measure.range().max());
        MeasureScale scale = measure.scale();
        if (scale.ordinal() && scale.label(value).isEmpty())
            throw Refusal.at(what.key(), "measure.step", measure.name(), String.join(", ", scale.labels()));
        int decimals = scale.decimals();
        if (value.stripTrailingZeros().scale() > decimals)
            throw Refusal.at(what.key(), "measure.decimals", measure.name(), decimals);
        if (what.placed() && new Norms(catalogue.norms()).impossible(what.joint(), what.motion(), value))
            throw Refusal.at(what.key(), "measure.impossible", value);
    }

    /** The measure can have this value. */
    public static boolean holds(Catalogue catalogue, Subject what, BigDecimal value) {
        try {
            check(catalogue, what, value);
            return true;
        } catch (Refusal no) {
            return false;
        }
    }

    private static Optional<Measure> known(Catalogue catalogue, Subject what) {
        return catalogue.measures().stream()
                .filter(m -> m.code().equals(what.measure()) && !m.use().counted())
                .filter(m -> m.is(MeasureRole.MOTION) ? placed(catalogue, what) : unplaced(m, what))
                .findFirst();
    }

    private static boolean placed(Catalogue catalogue, Subject what) {
        return what.placed()
                && new Norms(catalogue.norms()).knows(what.joint(), what.motion())
                && (what.side() == null
                        ? Subject.sides(what.joint()).isEmpty()
                        : Subject.sides(what.joint()).contains(what.side()));
    }

    private static boolean unplaced(Measure measure, Subject what) {
        return what.joint() == null
                && what.motion() == null
                && (what.side() == null || measure.scale().sides().contains(what.side()));
    }
}
