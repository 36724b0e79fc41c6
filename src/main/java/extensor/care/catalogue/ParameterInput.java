package extensor.care.catalogue;

import extensor.shared.Formats;
import extensor.shared.Refusal;
import extensor.shared.TypedNumber;
import extensor.shared.TypedText;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Turns what a person typed, or what a file holds, into the value of a parameter; refuses what the parameter does not allow. */
final class ParameterInput {
    private static final int DECIMALS = 3;
    private static final Pattern DAY = Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\d");

    private ParameterInput() {}

    /** The value, or null where nothing was entered. */
    static Object value(Parameter parameter, Object raw) {
        Object entered = unwrapped(raw);
        if (nothing(entered)) return null;
        return switch (parameter.type()) {
            case INTEGER, DECIMAL -> number(parameter, entered);
            case CHOICE -> option(parameter, entered);
            case CHOICES -> options(parameter, entered);
            case TOGGLE -> toggle(parameter, entered);
            case TEXT -> text(parameter, entered);
            case DATE -> day(parameter, entered);
        };
    }

    private static boolean nothing(Object entered) {
        if (entered instanceof String text) return TypedText.line(text).isEmpty();
        return entered == null || entered instanceof Collection<?> many && many.isEmpty();
    }

    private static Object unwrapped(Object raw) {
        if (raw instanceof JsonString string) return string.getString();
        if (raw instanceof JsonNumber number) return number.bigDecimalValue();
        if (raw instanceof JsonArray array)
            return array.stream().map(ParameterInput::unwrapped).toList();
        if (raw instanceof Object[] array) return Arrays.asList(array);
        if (raw == JsonValue.TRUE || raw == JsonValue.FALSE) return raw == JsonValue.TRUE;
        return raw == JsonValue.NULL ? null : raw;
    }

    private static BigDecimal number(Parameter p, Object entered) {
        BigDecimal number = exact(p, entered);
        if (p.type() == ParameterType.INTEGER && number.scale() > 0)
            throw DoseRefused.one(p.code(), "number.not-whole", entered.toString());
        if (number.scale() > DECIMALS) throw DoseRefused.one(p.code(), "dose.too-precise", String.valueOf(DECIMALS));
        if (p.bounds().limits().below(number))
            throw DoseRefused.one(
                    p.code(),
                    "dose.below-limit",
                    Formats.number(p.bounds().limits().min()),
                    p.unitWords(p.bounds().limits().min()));
        if (p.bounds().limits().above(number))
            throw DoseRefused.one(
                    p.code(),
                    "dose.above-limit",
                    Formats.number(p.bounds().limits().max()),
                    p.unitWords(p.bounds().limits().max()));
        if (!offered(p, number)) throw DoseRefused.one(p.code(), "dose.not-offered", p.offered());
        return number;
    }

    private static boolean offered(Parameter p, BigDecimal number) {
        return p.bounds().values().isEmpty()
                || p.bounds().values().stream().anyMatch(one -> one.compareTo(number) == 0);
    }

    private static BigDecimal exact(Parameter p, Object entered) {
        try {
            String digits = entered instanceof Number number ? digits(number) : entered.toString();
            return TypedNumber.decimal(digits);
        } catch (Refusal no) {
            throw DoseRefused.one(
                    p.code(),
                    no.key(),
                    no.arguments().stream().map(Object::toString).toArray(String[]::new));
        }
    }

    private static String digits(Number number) {
        try {
            BigDecimal exact = number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
            boolean plain = exact.precision() <= 30 && Math.abs((long) exact.scale()) <= 30;
            return plain ? TypedNumber.text(exact) : number.toString();
        } catch (NumberFormatException e) {
            return number.toString();
        }
    }

    private static String option(Parameter p, Object entered) {
        String option = entered instanceof Number number
                ? digits(number)
                : entered instanceof String text ? TypedText.line(text) : "";
        if (p.options().contains(option)) return option;
        throw DoseRefused.one(p.code(), "dose.not-an-option");
    }

    private static List<String> options(Parameter p, Object entered) {
        Collection<?> many = entered instanceof Collection<?> list
                ? list
                : Arrays.asList(entered.toString().split(";"));
        List<String> chosen =
                many.stream().map(one -> option(p, unwrapped(one))).toList();
        List<String> inOrder = p.options().stream().filter(chosen::contains).toList();
        return inOrder.isEmpty() ? null : inOrder;
    }

    private static Boolean toggle(Parameter p, Object entered) {
        return switch (TypedText.line(entered.toString())) {
            case "true", "on" -> true;
            case "false" -> false;
            default -> throw DoseRefused.one(p.code(), "dose.not-yes-or-no");
        };
    }

    private static String text(Parameter p, Object entered) {
        if (!(entered instanceof String typed)) throw DoseRefused.one(p.code(), "dose.not-a-text");
        String text = TypedText.lines(typed);
        if (text.length() > p.bounds().maxLength())
            throw DoseRefused.one(
                    p.code(), "dose.too-long", String.valueOf(p.bounds().maxLength()));
        return text;
    }

    private static LocalDate day(Parameter p, Object entered) {
        String typed = TypedText.line(entered.toString());
        try {
            if (DAY.matcher(typed).matches()) return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            throw DoseRefused.one(p.code(), "dose.not-a-date");
        }
        throw DoseRefused.one(p.code(), "dose.not-a-date");
    }
}
