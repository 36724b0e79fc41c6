package extensor.care.catalogue;

import extensor.shared.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a definition says about values: which are allowed, which are missing, which deserve a second look, and where a dose starts. */
record DoseRules(Intervention intervention) {

    Map<String, Object> standard() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Parameter p : intervention.parameters())
            if (p.moment().planned() && p.standard() != null) values.put(p.code(), p.standard());
        return values;
    }

    /** The values, or a refusal with everything that is wrong, in the order of the form. */
    SortedMap<String, Object> allowed(Map<String, ?> entered) {
        SortedMap<String, Object> values = new TreeMap<>();
        List<DoseComplaint> complaints = new ArrayList<>();
        for (Parameter p : intervention.parameters()) {
            try {
                Object value = ParameterInput.value(p, entered.get(p.code()));
                if (value != null) values.put(p.code(), value);
            } catch (DoseRefused no) {
                complaints.addAll(no.complaints());
            }
        }
        entered.keySet().stream()
                .filter(code -> !intervention.pattern().byCode().containsKey(code))
                .forEach(code -> complaints.add(DoseComplaint.of(code, "dose.unknown-parameter")));
        failed(values, Check.CheckSeverity.REFUSE)
                .filter(check -> !check.gate())
                .forEach(check -> complaints.add(DoseComplaint.of(
                        check.parameters().get(0), "dose.check", check.says().message())));
        if (!complaints.isEmpty()) throw new DoseRefused(complaints);
        return Collections.unmodifiableSortedMap(values);
    }

    List<Parameter> missing(Map<String, Object> values) {
        Set<String> unticked =
                unticked(values).map(check -> check.parameters().get(0)).collect(Collectors.toSet());
        return intervention.parameters().stream()
                .filter(p -> unticked.contains(p.code())
                        || p.required() && p.moment().planned() && !said(values.get(p.code())))
                .toList();
    }

    /** A text that is all signs says nothing. */
    private static boolean said(Object value) {
        return value != null
                && !(value instanceof String text && text.codePoints().noneMatch(Character::isLetterOrDigit));
    }

    /** @param person null where the dose is for nobody yet */
    List<DoseHint> hints(Map<String, Object> values, TreatedPerson person) {
        Stream<DoseHint> unusual = intervention.parameters().stream()
                .filter(p -> p.unusual(values.get(p.code())))
                .map(p -> unusual(p, (BigDecimal) values.get(p.code())));
        Stream<DoseHint> checks = Stream.concat(failed(values, Check.CheckSeverity.WARN, person), unticked(values))
                .map(check -> DoseHint.of(
                        check.parameters().get(0), "dose.check", check.says().message()));
        return Stream.concat(unusual, checks).toList();
    }

    private Stream<Check> unticked(Map<String, Object> values) {
        return failed(values, Check.CheckSeverity.REFUSE).filter(Check::gate);
    }

    private Stream<Check> failed(Map<String, Object> values, Check.CheckSeverity severity) {
        return failed(values, severity, null);
    }

    private Stream<Check> failed(Map<String, Object> values, Check.CheckSeverity severity, TreatedPerson person) {
        return intervention.pattern().checks().stream()
                .filter(check -> check.says().severity() == severity && check.fails(values, person));
    }

    private static DoseHint unusual(Parameter p, BigDecimal number) {
        boolean below = p.bounds().usual().below(number);
        BigDecimal end = below ? p.bounds().usual().min() : p.bounds().usual().max();
        return DoseHint.of(
                p.code(), below ? "dose.below-usual" : "dose.above-usual", Formats.number(end), p.unitWords());
    }
}
