package extensor.care.catalogue;

import extensor.shared.Formats;
import extensor.shared.TypedNumber;
import java.util.List;

/** One field of a dose's form; `amber` marks a value that is allowed but not usual. */
public record DoseField(
        String code,
        DoseField.FieldText text,
        ParameterMoment moment,
        ParameterType type,
        List<Option> options,
        DoseField.FieldInput input,
        String value,
        boolean required,
        boolean amber) {

    /** What stands around it; empty where there is nothing to say. */
    public record FieldText(String label, String hint, String unit, String usual) {}

    /** What its input takes: limits with ends that may be open, the length of a text. */
    public record FieldInput(Range limits, int maxLength) {}

    /** It takes one of several numbers, and nothing between them. */
    public boolean listed() {
        return type.number() && !options.isEmpty();
    }

    public record Option(String code, String label, boolean chosen) {}

    static DoseField of(Parameter p, Object value, boolean amber) {
        String typed = p.typed(value);
        return new DoseField(
                p.code(),
                text(p),
                p.moment(),
                p.type(),
                options(p, List.of(typed.split(";"))),
                new DoseField.FieldInput(p.bounds().limits(), p.bounds().maxLength()),
                typed,
                p.required() && p.moment().planned(),
                amber);
    }

    private static DoseField.FieldText text(Parameter p) {
        String hint = p.text().hint() == null ? "" : p.text().hint();
        return new DoseField.FieldText(
                p.text().label(), hint, p.unitWords(), usual(p.bounds().usual()));
    }

    private static List<Option> options(Parameter p, List<String> chosen) {
        if (p.type().number())
            return p.bounds().values().stream()
                    .map(TypedNumber::text)
                    .map(number -> new Option(number, number, chosen.contains(number)))
                    .toList();
        return p.options().stream()
                .map(option -> new Option(option, p.text().options().get(option), chosen.contains(option)))
                .toList();
    }

    private static String usual(Range usual) {
        if (usual.equals(Range.OPEN)) return "";
        if (usual.max() == null) return "usual from " + Formats.number(usual.min());
        if (usual.min() == null) return "usual up to " + Formats.number(usual.max());
        String min = Formats.number(usual.min());
        String max = Formats.number(usual.max());
        return "usual " + (min.equals(max) ? min : min + "–" + max);
    }
}
