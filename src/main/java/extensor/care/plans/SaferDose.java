package extensor.care.plans;

import extensor.care.catalogue.Dose;
import extensor.care.catalogue.DoseRefused;
import extensor.care.catalogue.Parameter;
import extensor.care.safety.Clause.DoseClause;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What of a dose would have to change so that it keeps to a precaution. */
public record SaferDose(List<SaferDose.SaferValue> values) {

    /** One value, as it is now and as it would be, in words (null: none) and as it is typed. */
    public record SaferValue(String parameter, String label, String now, String then, String typedNow, String typed) {}

    /** Null where the dose cannot do it. */
    static SaferDose of(Dose dose, List<DoseClause> wanted) {
        List<SaferValue> values = new ArrayList<>();
        Map<String, Object> safer = new HashMap<>();
        for (DoseClause clause : wanted) {
            Object now = dose.value(clause.parameter());
            if (clause.allows(now)) continue;
            Parameter parameter = dose.intervention().parameter(clause.parameter());
            Object then = nearest(parameter, clause, now);
            if (!clause.allows(then)) return null;
            safer.put(parameter.code(), parameter.typed(then));
            values.add(new SaferValue(
                    parameter.code(),
                    parameter.text().label(),
                    parameter.words(now),
                    parameter.words(then),
                    parameter.typed(now),
                    parameter.typed(then)));
        }
        return !values.isEmpty() && isAllowed(dose, safer) ? new SaferDose(List.copyOf(values)) : null;
    }

    private static boolean isAllowed(Dose dose, Map<String, Object> safer) {
        try {
            dose.with(safer);
            return true;
        } catch (DoseRefused no) {
            return false;
        }
    }

    /** The permitted value next to what it is now; between two bounds the middle. */
    private static Object nearest(Parameter parameter, DoseClause clause, Object now) {
        if (clause.options().isEmpty()) return number(clause);
        List<String> all = parameter.options();
        int at = now instanceof String option ? all.indexOf(option) : 0;
        return clause.options().stream()
                .min(Comparator.comparingInt(option -> Math.abs(all.indexOf(option) - at)))
                .orElseThrow();
    }

    private static BigDecimal number(DoseClause clause) {
        if (clause.atMost() == null && clause.below() == null) return clause.atLeast();
        BigDecimal most =
                clause.atMost() != null ? clause.atMost() : clause.below().subtract(BigDecimal.ONE);
        return clause.atLeast() == null
                ? most
                : clause.atLeast().add(most).divide(BigDecimal.valueOf(2), 0, RoundingMode.FLOOR);
    }

    /** The changed values, as they are typed. */
    public Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        values.forEach(value -> typed.put(value.parameter(), value.typed()));
        return typed;
    }

    /** The same values as they are now. */
    public Map<String, String> typedNow() {
        Map<String, String> typed = new HashMap<>();
        values.forEach(value -> typed.put(value.parameter(), value.typedNow()));
        return typed;
    }
}
