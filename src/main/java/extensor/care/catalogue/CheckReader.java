package extensor.care.catalogue;

import extensor.shared.json.StrictJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the checks of one intervention, knowing its parameters and the texts of its checks. */
record CheckReader(Map<String, Parameter> parameters, Map<String, String> texts) {
    private enum CheckKind {
        RATIO,
        SUM_FITS,
        MINIMUM_GAP,
        REQUIRES,
        ORDER
    }

    Check read(StrictJson at) {
        Check.Says says = says(at);
        return switch (at.one(CheckReader.CheckKind.class, "kind")) {
            case RATIO -> new Check.Ratio(says, number(at, "of"), number(at, "to"), ratio(at));
            case SUM_FITS ->
                new Check.SumFits(says, number(at, "times"), terms(at), at.flag("seconds"), number(at, "within"));
            case MINIMUM_GAP ->
                new Check.MinimumGap(
                        says, number(at, "gap"), number(at, "times"), number(at, "duration"), at.whole("dayMinutes"));
            case REQUIRES -> new Check.Requires(says, values(at, "when"), values(at, "then"));
            case ORDER -> new Check.Order(says, number(at, "lower"), number(at, "upper"), at.numberOrNull("apart"));
        };
    }

    private Check.Says says(StrictJson at) {
        String message = texts.get(at.text("message"));
        if (message == null) throw at.wrong("message", "has no text in text.en.checks");
        return new Check.Says(at.one(Check.CheckSeverity.class, "severity"), message);
    }

    private Range ratio(StrictJson at) {
        Range range = new Range(at.numberOrNull("min"), at.numberOrNull("max"));
        if (range.equals(Range.OPEN)) throw at.wrong("min", "or max is missing");
        if (range.min() != null && range.above(range.min())) throw at.wrong("min", "is above max");
        return range;
    }

    private List<String> terms(StrictJson at) {
        List<String> terms = CatalogueJson.lines(at, "terms");
        terms.forEach(term -> numeric(at, "terms", term));
        return terms;
    }

    private String number(StrictJson at, String key) {
        return numeric(at, key, at.text(key));
    }

    private String numeric(StrictJson at, String key, String code) {
        if (!known(at, key, code).type().number()) throw at.wrong(key, "\"" + code + "\" is not a number");
        return code;
    }

    private Map<String, Object> values(StrictJson at, String key) {
        Map<String, Object> values = new LinkedHashMap<>();
        at.values(key).forEach((code, raw) -> {
            try {
                values.put(code, ParameterInput.value(known(at, key, code), raw));
            } catch (DoseRefused no) {
                throw at.wrong(key + "." + code, "is not allowed: " + no.complaints());
            }
        });
        if (values.isEmpty() || values.containsValue(null)) throw at.wrong(key, "is empty");
        return values;
    }

    private Parameter known(StrictJson at, String key, String code) {
        Parameter parameter = parameters.get(code);
        if (parameter == null) throw at.wrong(key, "names the unknown parameter \"" + code + "\"");
        return parameter;
    }
}
