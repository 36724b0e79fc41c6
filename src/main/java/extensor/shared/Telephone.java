package extensor.shared;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A telephone number as somebody typed it, or two of them, and what all its spellings have in common. A number without the prefix of its country is taken
 * for one of the clinic's country (ISO 3166, ZZ for none). Pure.
 */
public final class Telephone {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String NOWHERE = "ZZ";
    private static final int FEWEST_DIGITS = 4;
    private static final int MOST_DIGITS = 17;

    private static final Pattern SEVERAL = Pattern.compile("\\s*[,;/]\\s*|\\s+(?:or|and)\\s+");
    private static final Pattern WRITTEN = Pattern.compile("[+\\p{Nd} ()/.\\-\u2012-\u2015\uff0b\uff08\uff09\uff0d]+");
    private static final Pattern EXTENSION =
            Pattern.compile("(?i)\\s*(?:[;,]?\\s*ext(?:n|ension)?[.:=]?|[;,]?\\s*x[.:]?|#)\\s*(\\p{Nd}{1,7})#?$");
    private static final Pattern ABROAD = Pattern.compile("^\\s*00");

    private static final Pattern PLUS = Pattern.compile("[+\uff0b]");

    private final List<Typed> numbers;

    /** A number to call: as it was typed, and as a link dials it (RFC 3966); empty where nobody can say for sure what to dial. */
    public record Call(String text, String dial) {}

    /** One number: known where the rules of its country take it for one. */
    private record Typed(String text, PhoneNumber known) {
        String normal() {
            if (known == null) return digits(text);
            String normal = NUMBERS.format(known, PhoneNumberFormat.E164);
            return known.hasExtension() ? normal + ";ext=" + known.getExtension() : normal;
        }

        String inFull() {
            return known == null ? digits(text) : written(known, PhoneNumberFormat.E164);
        }

        /** From anywhere where it was typed so, else as it was typed. What could be the beginnings of two numbers is none. */
        String dial() {
            Matcher extension = EXTENSION.matcher(text);
            boolean extended = extension.find();
            String bare = extended ? text.substring(0, extension.start()) : text;
            boolean several = SEVERAL.matcher(bare).find();
            boolean world = PLUS.matcher(bare).find();
            if (known == null) {
                if (several || world || !WRITTEN.matcher(bare).matches()) return "";
                return extended ? digits(bare) + ";ext=" + digits(extension.group(1)) : digits(bare);
            }
            if (several && !NUMBERS.isValidNumber(known)) return "";
            return (world ? "+" + inFull() : asTyped(bare, extended))
                    + (known.hasExtension() ? ";ext=" + known.getExtension() : "");
        }

        /** Letters stand for the digits of their keys. An extension that nobody could cut off leaves the number of its country, called from anywhere. */
        private String asTyped(String bare, boolean extended) {
            return known.hasExtension() && !extended
                    ? "+" + inFull()
                    : digits(PhoneNumberUtil.convertAlphaCharactersInNumber(bare));
        }

        Stream<String> dialled() {
            return known == null
                    ? Stream.of(inFull())
                    : Stream.of(inFull(), written(known, PhoneNumberFormat.NATIONAL));
        }
    }

    /** What a number of this country begins with when it is called from another, such as +41; empty where there is none. */
    public static String prefix(String country) {
        int code = NUMBERS.getCountryCodeForRegion(country);
        return code == 0 ? "" : "+" + code;
    }

    private Telephone(List<Typed> numbers) {
        this.numbers = numbers;
    }

    /** What was typed; null or empty is no number. */
    public static Telephone of(String typed, String country) {
        String text = TypedText.line(typed);
        if (text.isEmpty()) return new Telephone(List.of());
        Typed one = one(text, country);
        List<String> several = List.of(SEVERAL.split(text));
        if (one.known() != null || several.size() == 1) return new Telephone(List.of(one));
        List<Typed> each = several.stream().map(part -> one(part, country)).toList();
        return each.stream().allMatch(Telephone::possible) ? new Telephone(each) : new Telephone(List.of(one));
    }

    private static Typed one(String text, String country) {
        return new Typed(
                text,
                readings(text, country).filter(Telephone::fits).findFirst().orElse(null));
    }

    /** False only for what nobody can dial, in no country where none is named. */
    public boolean possible() {
        return !numbers.isEmpty() && numbers.stream().allMatch(Telephone::possible);
    }

    private static boolean possible(Typed number) {
        if (number.known() != null) return true;
        String dialled = EXTENSION.matcher(number.text()).replaceFirst("");
        if (!WRITTEN.matcher(dialled).matches() || international(dialled)) return false;
        int digits = digits(dialled).length();
        return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }

    private static boolean international(String text) {
        return text.startsWith("+") || text.startsWith("\uff0b");
    }

    /** A number of one town is not known: what it is in full, nobody can say. */
    private static boolean fits(PhoneNumber number) {
        return NUMBERS.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE;
    }

    /** As one dials it in this country and, since many write 00 wherever they are, as one from abroad. */
    private static Stream<PhoneNumber> readings(String text, String country) {
        Stream<PhoneNumber> here = parsed(text, country);
        return ABROAD.matcher(text).find()
                ? Stream.concat(here, parsed(ABROAD.matcher(text).replaceFirst("+"), country))
                : here;
    }

    private static Stream<PhoneNumber> parsed(String text, String country) {
        try {
            return Stream.of(NUMBERS.parse(text, country));
        } catch (NumberParseException none) {
            return Stream.empty();
        }
    }

    /** The form that all spellings share: E.164, with the extension behind it; the digits alone where nobody knows the country. */
    public String normal() {
        return numbers.isEmpty() ? null : numbers.stream().map(Typed::normal).collect(Collectors.joining(", "));
    }

    /** The digits that one dials from abroad and at home, without extensions. */
    public Set<String> dialled() {
        return numbers.stream().flatMap(Typed::dialled).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Each number that was typed by itself. The country is asked for only where it decides what is dialed. */
    public static List<Call> calls(String typed, Supplier<String> country) {
        List<Call> calls = of(typed, NOWHERE).calls();
        boolean sure = calls.stream().noneMatch(call -> call.dial().isEmpty());
        return sure ? calls : of(typed, country.get()).calls();
    }

    /** Of several, one that nobody knows (555-0101 behind another) is told and not dialed. */
    private List<Call> calls() {
        return numbers.stream()
                .map(one -> new Call(one.text(), numbers.size() > 1 && one.known() == null ? "" : one.dial()))
                .toList();
    }

    /** Both lead to one telephone, or to two extensions of it. */
    public boolean shares(Telephone other) {
        return numbers.stream()
                .map(Typed::inFull)
                .anyMatch(number -> other.numbers.stream().map(Typed::inFull).anyMatch(number::equals));
    }

    /** What the beginning of a number may be kept as, the first as it was typed. */
    public static List<String> beginnings(String typed, String country) {
        Set<String> beginnings = new LinkedHashSet<>();
        beginnings.add(digits(EXTENSION.matcher(typed).replaceFirst("")));
        readings(typed, country).forEach(number -> beginnings.add(written(number, PhoneNumberFormat.E164)));
        return List.copyOf(beginnings);
    }

    private static String written(PhoneNumber number, PhoneNumberFormat format) {
        return digits(NUMBERS.format(new PhoneNumber().mergeFrom(number).clearExtension(), format));
    }

    private static String digits(String text) {
        return text.codePoints()
                .filter(Character::isDigit)
                .mapToObj(digit -> String.valueOf(Character.digit(digit, 10)))
                .collect(Collectors.joining());
    }
}
