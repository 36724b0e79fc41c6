package extensor.care.safety;

import extensor.care.safety.Clause.DoseClause;
import extensor.care.safety.Clause.GivenAtClause;
import extensor.care.safety.Clause.GivenClause;
import extensor.care.safety.Clause.MovesClause;
import extensor.care.safety.Clause.PlaceClause;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** That a treatment keeps to a precaution: the words for it, and the clauses that hold with the values that met them, so that it can be judged again. */
public record Kept(String words, List<Met> met) {
    public Kept {
        met = List.copyOf(met);
    }

    /** A clause in the notation of the rules, and what the treatment had. */
    public record Met(String clause, String found) {}

    static Kept of(KeptWhen when, KeptWhen.Alternative alternative, Treatment treatment) {
        return new Kept(when.kept(), met(alternative, treatment));
    }

    /** Each clause about a treatment that meets them. */
    static List<Met> met(KeptWhen.Alternative alternative, Treatment treatment) {
        return alternative.about(treatment).stream()
                .map(clause -> met(clause, treatment))
                .toList();
    }

    private static Met met(Clause clause, Treatment treatment) {
        if (clause instanceof DoseClause dose) {
            return new Met(
                    "DOSE(" + dose.parameter() + bounds(dose) + ")",
                    String.valueOf(treatment.values().get(dose.parameter())));
        }
        if (clause instanceof GivenClause given)
            return new Met(
                    "DOSE(any @" + String.join(",", new TreeSet<>(given.interventions())) + ")",
                    treatment.intervention());
        if (clause instanceof MovesClause moves)
            return new Met(
                    "MOVES(none: " + sorted(moves.none()) + ")",
                    sorted(treatment.moves().tags()));
        if (clause instanceof PlaceClause place) {
            String in = place.in().isEmpty() ? "" : "in: " + sorted(place.in());
            String not = place.not().isEmpty() ? "" : "not: " + sorted(place.not());
            return new Met(
                    "PLACE(" + (in + " " + not).strip() + ")",
                    treatment.region().name());
        }
        GivenAtClause setting = (GivenAtClause) clause;
        return new Met("SETTING(" + setting.setting() + ")", treatment.setting().name());
    }

    private static String bounds(DoseClause dose) {
        if (!dose.options().isEmpty()) return " in " + String.join(";", dose.options());
        String bounds = "";
        if (dose.atLeast() != null) bounds += " >= " + dose.atLeast().toPlainString();
        if (dose.atMost() != null) bounds += " <= " + dose.atMost().toPlainString();
        if (dose.below() != null) bounds += " < " + dose.below().toPlainString();
        return bounds;
    }

    private static String sorted(Collection<? extends Enum<?>> names) {
        return names.stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new)).stream()
                .collect(Collectors.joining(";"));
    }
}
