package extensor.care.catalogue;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What a dose prescribes, as a colleague reads it who stands in: the line that its definition writes, and after it every other value that has been
 * prescribed. It leaves nothing out, whatever the definition: each value stands in one of the two.
 */
public record ClinicalSummary(String line, List<ClinicalSummary.Term> others) {
    /** How it is given comes first, then how much and how often, then when it ends. */
    private static final Comparator<Term> ORDER = Comparator.comparingInt(term ->
            term.role() == null || !term.role().exclusive() ? -1 : term.role().ordinal());

    /**
     * A value that the line does not say. `role` may be null; `number` is empty where the value is none; `own` is true where the value is not the one that a
     * dose begins with.
     */
    public record Term(ParameterRole role, String label, String number, String words, boolean own) {
        private static Term of(Parameter parameter, Object value, boolean own) {
            return new Term(
                    parameter.role(),
                    label(parameter),
                    value instanceof BigDecimal ? parameter.clinical(value) : "",
                    parameter.clinicalWithUnit(value),
                    own);
        }

        /** Without the unit that the value carries. */
        private static String label(Parameter parameter) {
            String label = parameter.text().label();
            String unit = " (" + parameter.unitWords() + ")";
            return label.endsWith(unit) ? label.substring(0, label.length() - unit.length()) : label;
        }
    }

    static ClinicalSummary of(Dose dose) {
        Intervention intervention = dose.intervention();
        UnaryOperator<String> words = code -> intervention.parameter(code).clinical(dose.value(code));
        Phrase phrase = intervention.pattern().summary();
        Set<String> said = phrase.said(words, dose::idle);
        Dose start = dose.start();
        List<Term> others = intervention.parameters().stream()
                .filter(p -> p.moment().planned() && dose.value(p.code()) != null && !said.contains(p.code()))
                .map(p ->
                        Term.of(p, dose.value(p.code()), !Objects.equals(dose.value(p.code()), start.value(p.code()))))
                .sorted(ORDER)
                .toList();
        return new ClinicalSummary(phrase.say(words, dose::idle), others);
    }

    /** With the values alone that somebody chose for this patient. */
    public List<Term> own() {
        return others.stream().filter(Term::own).toList();
    }
}
