package extensor.care.measures;

import extensor.care.catalogue.BodySite;
import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Measure;
import extensor.care.catalogue.MeasureRole;
import extensor.care.catalogue.MeasureScale;
import extensor.shared.Refusal;
import extensor.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What values a measure can have. Pure. */
public final class Scale {
    private static final Pattern SET = Pattern.compile("[0-9a-f]{16}");

    private Scale() {}

    /** A new value: it also tells the muscle, the place or the activities, and what it is made from, where the measure has these. */
    public static void check(Catalogue catalogue, TakenValue taken) {
        Subject what = taken.what();
        Measure measure = known(catalogue, what).orElseThrow(Refusal::notFound);
        if (measure.content().at() != null) located(catalogue, measure, what);
        if (measure.content().made()) MadeOf.check(measure, taken);
        else if (taken.readings() != null) throw Refusal.notFound();
        check(catalogue, what, taken.value());
    }

    /** Refuses, at the field named by the subject's key, what the measure cannot be, and a subject that does not exist. */
    public static void check(Catalogue catalogue, Subject what, BigDecimal value) {
        Measure measure = known(catalogue, what).orElseThrow(Refusal::notFound);
        number(measure, what.key(), value);
        if (what.placed() && new Norms(catalogue.norms()).impossible(what.joint(), what.motion(), value))
            throw Refusal.at(what.key(), "measure.impossible", value);
    }

    private static void number(Measure measure, String field, BigDecimal value) {
        if (value == null) throw Refusal.at(field, "measure.none", measure.name());
        if (!measure.range().holds(value))
            throw Refusal.at(
                    field,
                    "measure.range",
                    measure.name(),
                    measure.range().min(),
                    measure.range().max());
        MeasureScale scale = measure.scale();
        if (scale.ordinal() && scale.label(value).isEmpty())
            throw Refusal.at(field, "measure.step", measure.name(), String.join(", ", scale.labels()));
        int decimals = scale.decimals();
        if (value.stripTrailingZeros().scale() > decimals)
            throw Refusal.at(field, "measure.decimals", measure.name(), decimals);
    }

    private static void located(Catalogue catalogue, Measure measure, Subject what) {
        if (what.focus() == null)
            throw Refusal.at(what.key(), "measure.where." + measure.content().at());
        List<Side> sides = Subject.sides(catalogue.bodySites(), measure, what.focus());
        if (what.side() == null && !sides.isEmpty()) throw Refusal.at(what.key(), "measure.which-side");
    }

    /** The measure can have this value. */
    public static boolean holds(Catalogue catalogue, TakenValue taken) {
        try {
            check(catalogue, taken);
            return true;
        } catch (Refusal no) {
            return false;
        }
    }

    private static Optional<Measure> known(Catalogue catalogue, Subject what) {
        return catalogue.measures().stream()
                .filter(m -> m.code().equals(what.measure()) && !m.use().counted())
                .filter(m -> m.is(MeasureRole.MOTION) ? placed(catalogue, what) : unplaced(catalogue, m, what))
                .findFirst();
    }

    private static boolean placed(Catalogue catalogue, Subject what) {
        return what.placed()
                && what.focus() == null
                && new Norms(catalogue.norms()).knows(what.joint(), what.motion())
                && (what.side() == null
                        ? Subject.sides(what.joint()).isEmpty()
                        : Subject.sides(what.joint()).contains(what.side()));
    }

    private static boolean unplaced(Catalogue catalogue, Measure measure, Subject what) {
        return what.joint() == null
                && what.motion() == null
                && (what.focus() == null || focused(catalogue, measure, what.focus()))
                && (what.side() == null
                        || Subject.sides(catalogue.bodySites(), measure, what.focus())
                                .contains(what.side()));
    }

    private static boolean focused(Catalogue catalogue, Measure measure, String focus) {
        BodySite.SiteKind at = measure.content().at();
        if (at != null)
            return SitePoint.site(catalogue.bodySites(), measure, focus).isPresent();
        return measure.content().activities() != null && SET.matcher(focus).matches();
    }
}
