package extensor.shared;

import extensor.shared.json.CanonicalJson;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A number as a person types it: digits with at most one decimal sign, a comma or a point, and nothing else. What two readers could take for two
 * numbers is refused: "1,000" is one to some and a thousand to others. Pure.
 */
public final class TypedNumber {
    private static final int SHOWN = 40;
    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d{1,9}(?:\\.\\d{1,30})?|\\.\\d{1,30})");
    private static final Pattern TWO_READINGS = Pattern.compile("-?[1-9]\\d{0,2}\\.\\d{3}");
    private static final char MINUS = '\u2212';

    private TypedNumber() {}

    /** Null where nothing was typed. */
    public static BigDecimal decimal(String typed) {
        String text = TypedText.line(typed);
        if (text.isEmpty()) return null;
        String plain = text.replace(',', '.').replace(MINUS, '-');
        if (!NUMBER.matcher(plain).matches()) throw new Refusal("number.unreadable", shown(text));
        BigDecimal number = CanonicalJson.tidy(new BigDecimal(plain));
        if (TWO_READINGS.matcher(plain).matches())
            throw new Refusal("number.two-readings", text, text(number), text(number.movePointRight(3)));
        return number;
    }

    /** Null where nothing was typed. */
    public static Integer whole(String typed) {
        BigDecimal number = decimal(typed);
        if (number == null) return null;
        if (number.scale() > 0) throw new Refusal("number.not-whole", TypedText.line(typed));
        return number.intValueExact();
    }

    /** As it stands in a field: it reads back as the same number. */
    public static String text(BigDecimal number) {
        String plain = Formats.number(number);
        return TWO_READINGS.matcher(plain).matches() ? plain + "0" : plain;
    }

    private static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "\u2026" : text;
    }
}
