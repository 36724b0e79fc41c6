package extensor.care.catalogue;

import extensor.shared.Formats;
import extensor.shared.TypedNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One field of a dose's form; `main` marks what must be said or says how much and how often, `amber` a value that is allowed but not usual. */
public record DoseField(
        String code,
        DoseField.FieldText text,
        ParameterMoment moment,
        ParameterType type,
        List<Option> options,
        DoseField.FieldInput input,
        String value,
        boolean required,
        boolean main,
        boolean amber) {
    private static final int WIDE = 17;

    /** What stands around it; empty where there is nothing to say, or where the label says it already. */
    public record FieldText(String label, String hint, String unit, String usual) {
        /** The hint, with what is usual where it does not say that itself. */
        public String help() {
            return hint.contains("usual") ? hint : (hint + " " + usual).strip();
        }
    }

    /** What its input takes: limits with ends that may be open, the length of a text; `step` is how far one turn of a number goes. */
    public record FieldInput(Range limits, int maxLength, BigDecimal step) {}

    /** It takes one of several numbers, and nothing between them. */
    public boolean listed() {
        return type.number() && !options.isEmpty();
    }

    /** Its words need the whole width of a form. */
    public boolean wide() {
        return type == ParameterType.TEXT
                || type == ParameterType.CHOICES
                || options.stream().anyMatch(option -> option.label().length() > WIDE);
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
                new DoseField.FieldInput(p.bounds().limits(), p.bounds().maxLength(), step(p)),
                typed,
                p.required() && p.moment().planned(),
                p.required() || p.role() != null,
                amber);
    }

    private static DoseField.FieldText text(Parameter p) {
        String hint = p.text().hint() == null ? "" : p.text().hint();
        return new DoseField.FieldText(
                p.text().label(), hint, unit(p), usual(p.bounds().usual()));
    }

    private static String unit(Parameter p) {
        String label = " " + p.text().label().toLowerCase(Locale.ROOT) + " ";
        return label.contains(" " + p.unitWords().toLowerCase(Locale.ROOT) + " ") ? "" : p.unitWords();
    }

    /** About a twentieth of what is usual: 1, 2 or 5, or ten times as much or as little; whole for a whole number. */
    static BigDecimal step(Parameter p) {
        Range usual = p.bounds().usual();
        if (usual.min() == null || usual.max() == null || usual.max().compareTo(usual.min()) == 0)
            return BigDecimal.ONE;
        BigDecimal part = usual.max().subtract(usual.min()).movePointLeft(1).divide(BigDecimal.valueOf(2));
        int power = part.precision() - part.scale() - 1;
        BigDecimal head = part.movePointLeft(power);
        BigDecimal round = Stream.of(5, 2, 1)
                .map(BigDecimal::valueOf)
                .filter(n -> n.compareTo(head) <= 0)
                .findFirst()
                .orElseThrow()
                .movePointRight(power);
        return p.type() == ParameterType.INTEGER ? round.max(BigDecimal.ONE) : round;
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
        if (usual.max() == null) return "Usual from " + Formats.number(usual.min());
        if (usual.min() == null) return "Usual up to " + Formats.number(usual.max());
        String min = Formats.number(usual.min());
        String max = Formats.number(usual.max());
        return "Usual " + (min.equals(max) ? min : min + "–" + max);
    }
}
