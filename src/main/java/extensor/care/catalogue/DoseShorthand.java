package extensor.care.catalogue;

import extensor.shared.Refusal;
import extensor.shared.TypedNumber;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A dose as therapists write it: "3x10 h5 2/d 5/w" is three sets of ten, held five seconds, twice a day, five days a week. Also "20min", "80Hz",
 * "2.5 kg" where one value has that unit, "bid", "daily", the word of an option ("red"), and "code=value" for everything else. What could mean two things is
 * refused, and so is the whole line with it: a dose is never half understood.
 */
public final class DoseShorthand {
    private static final String FIELD = "doseLine";
    private static final String NUMBER = "([0-9]+(?:[.,][0-9]+)?)";
    private static final Pattern SETS = Pattern.compile(NUMBER + "x" + NUMBER + "(?:x" + NUMBER + ")?");
    private static final Pattern OFTEN = Pattern.compile(NUMBER + "(?:x)?/(d|day|w|wk|week)");
    private static final Pattern LETTER = Pattern.compile("(h|hold|r|rest|p|pain)" + NUMBER + "(?:s|sec)?");
    private static final Pattern NAMED = Pattern.compile("([a-z][a-z0-9_]*)=(.+)");
    private static final Pattern MEASURED =
            Pattern.compile("(-?" + NUMBER.substring(1, NUMBER.length() - 1) + ")(\\D.*)");
    private static final Map<String, ParameterRole> LETTERS = Map.of(
            "h", ParameterRole.HOLD,
            "hold", ParameterRole.HOLD,
            "r", ParameterRole.REST,
            "rest", ParameterRole.REST,
            "p", ParameterRole.PAIN_LIMIT,
            "pain", ParameterRole.PAIN_LIMIT);

    /** How often a day, as prescriptions abbreviate it. */
    private static final Map<String, String> TIMES_A_DAY =
            Map.of("qd", "1", "bid", "2", "b.i.d.", "2", "tid", "3", "t.i.d.", "3", "qid", "4", "q.i.d.", "4");

    /** Units as they are typed, beside their UCUM codes and the words that forms show. */
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("'", "min"),
            Map.entry("\"", "s"),
            Map.entry("sec", "s"),
            Map.entry("set", "{set}"),
            Map.entry("rep", "{rep}"),
            Map.entry("reps", "{rep}"),
            Map.entry("°", "deg"),
            Map.entry("c", "Cel"),
            Map.entry("mmhg", "mm[Hg]"),
            Map.entry("w/cm²", "W/cm2"),
            Map.entry("\u03bcs", "us"),
            Map.entry("h/day", "h/d"));

    private final Intervention intervention;
    private final Map<String, String> values = new LinkedHashMap<>();

    private DoseShorthand(Intervention intervention) {
        this.intervention = intervention;
    }

    /** What the line says of a plan's dose, by parameter; what it does not name stays as it is. Refused as a whole where a part is not understood. */
    public static Map<String, String> read(Intervention intervention, String line) {
        DoseShorthand shorthand = new DoseShorthand(intervention);
        ShorthandWords.of(line).forEach(shorthand::take);
        return shorthand.values;
    }

    /** The same dose in short, as far as it has a short form: what one can type to get it. */
    public static String write(Dose dose) {
        List<String> words = new ArrayList<>();
        Optional<BigDecimal> sets = dose.number(ParameterRole.SETS);
        Optional<BigDecimal> reps = dose.number(ParameterRole.REPS);
        if (sets.isPresent() && reps.isPresent()) words.add(text(sets) + "x" + text(reps));
        dose.number(ParameterRole.HOLD).ifPresent(n -> words.add("h" + TypedNumber.text(n)));
        dose.number(ParameterRole.DURATION).ifPresent(n -> words.add(TypedNumber.text(n) + "min"));
        dose.number(ParameterRole.TIMES_PER_DAY).ifPresent(n -> words.add(TypedNumber.text(n) + "/d"));
        dose.number(ParameterRole.DAYS_PER_WEEK).ifPresent(n -> words.add(TypedNumber.text(n) + "/w"));
        if (words.isEmpty())
            dose.intervention().parameters().stream()
                    .filter(p -> p.moment().planned() && (p.type().number() || p.type() == ParameterType.CHOICE))
                    .filter(p -> dose.value(p.code()) != null)
                    .findFirst()
                    .ifPresent(p -> words.add(p.code() + "=" + p.typed(dose.value(p.code()))));
        return String.join(" ", words);
    }

    /** What these parameters are now, in words. */
    public static String tell(Dose dose, Set<String> parameters) {
        return parameters.stream()
                .map(dose.intervention()::parameter)
                .map(p -> p.text().label() + ": " + dose.words(p.code())
                        + (p.unit() == null ? "" : " " + p.unitWords(dose.value(p.code()))))
                .collect(Collectors.joining(", "));
    }

    private static String text(Optional<BigDecimal> number) {
        return number.map(TypedNumber::text).orElseThrow();
    }

    private void take(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        Matcher sets = SETS.matcher(small);
        Matcher often = OFTEN.matcher(small);
        Matcher letter = LETTER.matcher(small);
        Matcher named = NAMED.matcher(small);
        Matcher measured = MEASURED.matcher(small);
        if (sets.matches()) {
            put(word, role(word, ParameterRole.SETS), sets.group(1));
            put(word, role(word, ParameterRole.REPS), sets.group(2));
            if (sets.group(3) != null) put(word, role(word, ParameterRole.HOLD), sets.group(3));
        } else if (often.matches()) put(word, role(word, often(often.group(2))), often.group(1));
        else if (letter.matches()) put(word, role(word, LETTERS.get(letter.group(1))), letter.group(2));
        else if (TIMES_A_DAY.containsKey(small))
            put(word, role(word, ParameterRole.TIMES_PER_DAY), TIMES_A_DAY.get(small));
        else if (small.equals("daily")) daily(word);
        else if (named.matches()) name(word, named.group(1), word.substring(word.indexOf('=') + 1));
        else if (measured.matches()) measure(word, measured.group(1), measured.group(2));
        else option(word);
    }

    /** On every day, however often on each; where days are not counted, once a day. */
    private void daily(String word) {
        if (planned().anyMatch(p -> p.role() == ParameterRole.DAYS_PER_WEEK))
            put(word, role(word, ParameterRole.DAYS_PER_WEEK), "7");
        else put(word, role(word, ParameterRole.TIMES_PER_DAY), "1");
    }

    private static ParameterRole often(String period) {
        return period.startsWith("d") ? ParameterRole.TIMES_PER_DAY : ParameterRole.DAYS_PER_WEEK;
    }

    private Stream<Parameter> planned() {
        return intervention.parameters().stream().filter(p -> p.moment().planned());
    }

    private Parameter role(String word, ParameterRole role) {
        List<Parameter> found = planned().filter(p -> p.role() == role).toList();
        if (found.isEmpty()) throw unknown(word);
        return found.get(0);
    }

    /** The beginning of a code is enough where it is the only one. */
    private void name(String word, String name, String value) {
        List<Parameter> found = planned().filter(p -> p.code().startsWith(name)).toList();
        List<Parameter> exact =
                found.stream().filter(p -> p.code().equals(name)).toList();
        Parameter one = only(word, exact.isEmpty() ? found : exact, value);
        put(word, one, one.type().options() ? optionOf(one, value).orElse(value) : yesOrNo(one, value));
    }

    private static String yesOrNo(Parameter parameter, String value) {
        if (parameter.type() != ParameterType.TOGGLE) return value;
        return value.equalsIgnoreCase("yes") ? "true" : value.equalsIgnoreCase("no") ? "false" : value;
    }

    private void measure(String word, String number, String unit) {
        String ucum = UNITS.getOrDefault(unit, unit);
        List<Parameter> found = planned()
                .filter(p -> p.type().number() && p.unit() != null)
                .filter(p -> p.unit().equalsIgnoreCase(ucum) || p.unitWords().equalsIgnoreCase(unit))
                .toList();
        List<Parameter> length =
                found.stream().filter(p -> p.role() == ParameterRole.DURATION).toList();
        put(word, only(word, length.isEmpty() ? found : length, number), number);
    }

    private void option(String word) {
        List<Parameter> found = planned()
                .filter(p -> p.type() == ParameterType.CHOICE)
                .filter(p -> optionOf(p, word).isPresent())
                .toList();
        Parameter one = only(word, found, word);
        put(word, one, optionOf(one, word).orElseThrow());
    }

    private static Optional<String> optionOf(Parameter p, String word) {
        return p.options().stream()
                .filter(option -> option.equalsIgnoreCase(word)
                        || p.text().options().get(option).equalsIgnoreCase(word))
                .findFirst();
    }

    private Parameter only(String word, List<Parameter> found, String value) {
        if (found.isEmpty()) throw unknown(word);
        if (found.size() > 1)
            throw refused(
                    "dose.shorthand.several",
                    word,
                    found.stream().map(p -> p.code() + "=" + value).collect(Collectors.joining(", ")));
        return found.get(0);
    }

    private void put(String word, Parameter parameter, String value) {
        if (values.putIfAbsent(parameter.code(), value) != null)
            throw refused("dose.shorthand.twice", word, parameter.text().label());
    }

    private Refusal unknown(String word) {
        return refused("dose.shorthand.unknown", word, write(Dose.usual(intervention)));
    }

    private static Refusal refused(String key, Object... arguments) {
        return Refusal.at(FIELD, key, arguments);
    }
}
