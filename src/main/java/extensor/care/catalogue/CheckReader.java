package extensor.care.catalogue;

import extensor.shared.json.StrictJson;
import java.math.BigDecimal;
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
        ORDER,
        STEPS_FIT,
        EXPLAINED,
        HEART_RATE,
        WITHIN_NORM
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
            case STEPS_FIT ->
                new Check.StepsFit(says, number(at, "from"), number(at, "to"), number(at, "step"), number(at, "most"));
            case EXPLAINED -> explained(at, says);
            case HEART_RATE -> new Check.HeartRate(hint(at, says), number(at, "of"), at.whole("less"));
            case WITHIN_NORM -> new Check.WithinNorm(hint(at, says), number(at, "of"), choice(at, "by"), motions(at));
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

    /** Who the dose is for is known at the plan only, and not when it is typed or kept. */
    private static Check.Says hint(StrictJson at, Check.Says says) {
        if (says.severity() != Check.CheckSeverity.WARN) throw at.wrong("severity", "can only be WARN here");
        return says;
    }

    private Check.Explained explained(StrictJson at, Check.Says says) {
        String option = at.textOrNull("option");
        BigDecimal above = at.numberOrNull("above");
        if ((option == null) == (above == null)) throw at.wrong("above", "or option is missing");
        if (option == null) return new Check.Explained(says, number(at, "of"), above, null, words(at, "by"));
        String of = choice(at, "of");
        if (!known(at, "of", of).options().contains(option)) throw at.wrong("option", "is none of " + of);
        return new Check.Explained(says, of, null, option, words(at, "by"));
    }

    private String words(StrictJson at, String key) {
        if (known(at, key, at.text(key)).type() != ParameterType.TEXT) throw at.wrong(key, "is not a text");
        return at.text(key);
    }

    private String choice(StrictJson at, String key) {
        if (known(at, key, at.text(key)).type() != ParameterType.CHOICE) throw at.wrong(key, "is not a choice");
        return at.text(key);
    }

    private Map<String, Check.JointMotion> motions(StrictJson at) {
        Map<String, Check.JointMotion> motions =
                at.map("motions", one -> new Check.JointMotion(one.text("joint"), one.text("motion")));
        List<String> options = known(at, "by", at.text("by")).options();
        if (motions.isEmpty() || !options.containsAll(motions.keySet()))
            throw at.wrong("motions", "must be of the options of by");
        return motions;
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
