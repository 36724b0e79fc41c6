package extensor.care.catalogue;

import extensor.shared.TypedText;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of a dose written in short, each with what belongs to it: "hold 10 s, 12.5 kg" is "hold10s" and "12.5kg". */
final class ShorthandWords {
    private static final String NUMBER = "-?[0-9]+(?:[.,][0-9]+)?";
    private static final String ENDS = "(?=[\\s;]|$)";
    private static final Pattern TIMES = Pattern.compile("(?<=\\d)\\s*[xX]\\s*(?=\\d)");
    private static final Pattern COMMA = Pattern.compile(",(?!\\d)|(?<!\\d),");
    private static final Pattern LETTER =
            Pattern.compile("(?i)(?<![^\\s;])(h|hold|r|rest|p|pain)\\s+(" + NUMBER + "(?:s|sec)?)" + ENDS);
    private static final Pattern SECONDS =
            Pattern.compile("(?i)(?<![^\\s;])((?:h|hold|r|rest)" + NUMBER + ")\\s+(s|sec)" + ENDS);
    private static final Pattern UNIT = Pattern.compile("(?<![^\\s;])(" + NUMBER + "x?)\\s+(?=[^\\s;\\d-])");
    private static final Pattern DAILY = Pattern.compile("(?i)(?<![^\\s;])(" + NUMBER + ")x/?daily" + ENDS);

    private ShorthandWords() {}

    static List<String> of(String line) {
        String tidy = TIMES.matcher(TypedText.hyphened(line).replace('×', 'x')).replaceAll("x");
        tidy = COMMA.matcher(tidy).replaceAll(" ");
        tidy = LETTER.matcher(tidy).replaceAll("$1$2");
        tidy = SECONDS.matcher(tidy).replaceAll("$1$2");
        tidy = UNIT.matcher(tidy).replaceAll("$1");
        tidy = DAILY.matcher(tidy).replaceAll("$1/day");
        return Stream.of(tidy.split("[\\s;]+")).filter(word -> !word.isEmpty()).toList();
    }
}
