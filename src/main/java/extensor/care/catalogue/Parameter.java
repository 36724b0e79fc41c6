package extensor.care.catalogue;

import extensor.shared.Formats;
import extensor.shared.TypedNumber;
import extensor.shared.json.CanonicalJson;
import extensor.shared.json.StrictJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing a dose says: its type, UCUM unit, options, bounds, the value a usual dose starts with (`standard`, or null), and the words
 * for it. Values are BigDecimal, String, List of String, Boolean or LocalDate, by type.
 */
public record Parameter(
        String code,
        ParameterRole role,
        ParameterMoment moment,
        ParameterType type,
        String unit,
        List<String> options,
        Parameter.Bounds bounds,
        Object standard,
        boolean required,
        Parameter.ParameterText text) {
    private static final int USUAL_LENGTH = 500;

    /** What is usual and what is allowed of a number (`values`: nothing but these, if any), and the longest text. */
    public record Bounds(Range usual, Range limits, List<BigDecimal> values, int maxLength) {
        private boolean ordered() {
            for (int i = 1; i < values.size(); i++) if (values.get(i).compareTo(values.get(i - 1)) <= 0) return false;
            return values.stream().allMatch(limits::holds);
        }
    }

    /** What a form calls it, a hint or null, and the words of its options. */
    public record ParameterText(String label, String hint, Map<String, String> options) {}

    static Parameter read(StrictJson at, InterventionText text) {
        String code = at.text("code");
        if (!code.matches("[a-z][a-z0-9_]*"))
            throw at.wrong("code", "must be of small letters, digits and underscores");
        InterventionText.Label label = text.parameters().get(code);
        if (label == null) throw at.wrong("code", "has no label in text.en.parameters");
        Integer length = at.wholeOrNull("maxLength");
        Parameter open = new Parameter(
                code,
                at.oneOrNull(ParameterRole.class, "role"),
                at.one(ParameterMoment.class, "moment"),
                at.one(ParameterType.class, "type"),
                at.textOrNull("unit"),
                CatalogueJson.linesIfAny(at, "options"),
                new Parameter.Bounds(
                        Range.read(at, "usual"),
                        Range.read(at, "limits"),
                        at.numbers("values").stream().map(CanonicalJson::tidy).toList(),
                        length == null ? USUAL_LENGTH : length),
                null,
                at.flag("required"),
                new Parameter.ParameterText(
                        label.label(), label.hint(), text.options().getOrDefault(code, Map.of())));
        open.refuseMisfits(at, length != null);
        return open.starting(at);
    }

    private void refuseMisfits(StrictJson at, boolean lengthGiven) {
        if (type.options() == options.isEmpty())
            throw at.wrong("options", "belong to a choice, and a choice needs them");
        if (new LinkedHashSet<>(options).size() != options.size()) throw at.wrong("options", "name one option twice");
        for (String option : options)
            if (!text.options().containsKey(option)) throw at.wrong("options", "has no text for \"" + option + "\"");
        if (unit != null && (type == ParameterType.TOGGLE || type == ParameterType.DATE))
            throw at.wrong("unit", "says nothing here");
        if (!type.number()) {
            if (!bounds.usual.equals(Range.OPEN)) throw at.wrong("usual", "belongs to a number");
            if (!bounds.limits.equals(Range.OPEN)) throw at.wrong("limits", "belong to a number");
            if (!bounds.values.isEmpty()) throw at.wrong("values", "belong to a number");
        }
        boolean length = bounds.maxLength > 0 && (type == ParameterType.TEXT || !lengthGiven);
        if (!length) throw at.wrong("maxLength", "must be positive and belongs to a text");
        if (!bounds.usual.liesIn(bounds.limits)) throw at.wrong("usual", "lies outside the limits");
        if (!bounds.ordered()) throw at.wrong("values", "must rise and lie within the limits");
        if (type == ParameterType.INTEGER && !wholeEnds()) throw at.wrong("limits", "and usual must be whole numbers");
        text.options().keySet().forEach(word -> {
            boolean known =
                    type == ParameterType.TOGGLE ? List.of("true", "false").contains(word) : options.contains(word);
            if (!known) throw at.wrong("options", "does not list \"" + word + "\", which has a text");
        });
    }

    private boolean wholeEnds() {
        return Stream.concat(bounds.usual.ends(), bounds.limits.ends())
                .allMatch(end -> CanonicalJson.tidy(end).scale() == 0);
    }

    private Parameter starting(StrictJson at) {
        try {
            Object start = ParameterInput.value(this, at.valueOrNull("default"));
            return new Parameter(code, role, moment, type, unit, options, bounds, start, required, text);
        } catch (DoseRefused no) {
            throw at.wrong("default", "is not allowed: " + no.complaints());
        }
    }

    /** The unit as people read it, or an empty text. */
    public String unitWords() {
        return Unit.words(unit);
    }

    /** The unit as it reads behind this value: one set, two sets. */
    public String unitWords(Object value) {
        return value instanceof BigDecimal number && number.compareTo(BigDecimal.ONE) == 0
                ? Unit.ofOne(unit)
                : unitWords();
    }

    /** The value as it reads in a sentence, or null where there is none. */
    public String words(Object value) {
        if (value == null) return null;
        return switch (type) {
            case INTEGER, DECIMAL -> Formats.number((BigDecimal) value);
            case CHOICE -> text.options().get((String) value);
            case CHOICES ->
                CatalogueJson.listed(
                        ((List<?>) value).stream().map(text.options()::get).toList());
            case TOGGLE -> text.options().getOrDefault(value.toString(), Boolean.TRUE.equals(value) ? "yes" : "no");
            case TEXT ->
                ((String) value)
                        .replaceAll("\\s+", " ")
                        .replaceAll("[\\[{]", "(")
                        .replaceAll("[]}]", ")");
            case DATE -> Formats.longDate((LocalDate) value);
        };
    }

    /** The value as a colleague reads it: a grade by its number alone, without what explains it. */
    String clinical(Object value) {
        String said = words(value);
        return type == ParameterType.CHOICE && said != null && said.startsWith(value + ":") ? (String) value : said;
    }

    /** The same with its unit. A count has none: its label names what is counted. */
    public String clinicalWithUnit(Object value) {
        boolean bare = unit == null || type.options() || unit.matches("\\{[^{}]*}");
        if (bare || value == null) return clinical(value);
        return clinical(value) + (unit.equals("deg") ? "" : " ") + unitWords(value);
    }

    /** The value as it stands in a field: codes, plain numbers, ISO dates; several choices with semicolons; empty for none. */
    public String typed(Object value) {
        if (value == null) return "";
        if (value instanceof BigDecimal number) return TypedNumber.text(number);
        if (value instanceof List<?> list)
            return list.stream().map(Object::toString).collect(Collectors.joining(";"));
        return value.toString();
    }

    /** The numbers that it can be, for reading: "20, 25, 33, 50 and 100". */
    String offered() {
        return CatalogueJson.listed(bounds.values.stream().map(Formats::number).toList());
    }

    /** True for a number which is allowed but not usual. */
    public boolean unusual(Object value) {
        return value instanceof BigDecimal number && !bounds.usual.holds(number);
    }
}
