package extensor.care.catalogue;

import extensor.shared.Formats;
import java.util.List;

/**
 * One field of a dose's form. Texts are never null (empty where there is none); `limits` may have open ends; `step` is for a
 * number's input; `amber` marks a value that is allowed but not usual.
 */
public record DoseField(
        String code,
        String label,
        String hint,
        ParameterMoment moment,
        ParameterType type,
        String unit,
        List<Option> options,
        String usual,
        Range limits,
        String step,
        int maxLength,
        String value,
        boolean required,
        boolean amber) {

    public record Option(String code, String label, boolean chosen) {}

    static DoseField of(Parameter p, Object value, boolean amber) {
        String typed = p.typed(value);
        return new DoseField(
                p.code(),
                p.label(),
                p.hint() == null ? "" : p.hint(),
                p.moment(),
                p.type(),
                p.unitWords(),
                options(p, List.of(typed.split(";"))),
                usual(p.usual()),
                p.limits(),
                step(p.type()),
                p.maxLength(),
                typed,
                p.required() && p.moment().planned(),
                amber);
    }

    private static List<Option> options(Parameter p, List<String> chosen) {
        return p.options().stream()
                .map(option -> new Option(option, p.optionWords().get(option), chosen.contains(option)))
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

    /** Decimals may be as fine as the server takes them. */
    private static String step(ParameterType type) {
        return switch (type) {
            case INTEGER -> "1";
            case DECIMAL -> "any";
            default -> "";
        };
    }
}
