package extensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each case that was once reported names the tests that hold it, and these exist. */
class CasesTest {
    private static final Path CASES = Path.of("src/docs/cases.md");
    private static final Pattern NAMED = Pattern.compile("`(\\w+)#(\\w+)`");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([CDFT]\\d+|\\d+(?:, \\d+)*) \\|.*\\|.*\\|$");
    private static final Pattern HELD = Pattern.compile("`\\w+#\\w+`|not applicable, because|no test");
    private static final List<String> MARKS = List.of("@Test", "@ParameterizedTest", "@Property", "@Example");

    private static final Pattern FIRST_PRIORITY = Pattern.compile("\\d+");
    private static final int REQUIREMENTS = 91;

    @Test
    void every_test_that_is_named_exists() throws IOException {
        Map<String, String> classes = new HashMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList())
                classes.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
        }
        TreeSet<String> missing = new TreeSet<>();
        int named = 0;
        for (Matcher test = NAMED.matcher(Files.readString(CASES)); test.find(); named++)
            if (!isTest(classes.getOrDefault(test.group(1), ""), test.group(2))) missing.add(test.group());
        assertThat(missing).isEmpty();
        assertThat(named).isGreaterThan(REQUIREMENTS);
    }

    /** Nothing else stands between the mark of a test and the method. */
    private static boolean isTest(String code, String method) {
        int at = code.indexOf("void " + method + "(");
        if (at < 0) return false;
        String before = code.substring(0, at);
        int mark = MARKS.stream().mapToInt(before::lastIndexOf).max().orElse(-1);
        return mark >= 0 && !before.substring(mark).contains("void ");
    }

    @Test
    void every_case_stands_there_once_with_what_holds_it() throws IOException {
        List<String> rows = ROW.matcher(Files.readString(CASES))
                .results()
                .map(row -> row.group())
                .toList();
        assertThat(rows).allSatisfy(row -> assertThat(row).containsPattern(HELD));
        List<String> keys = rows.stream()
                .flatMap(row -> Stream.of(row.substring(2, row.indexOf(" |")).split(", ")))
                .toList();
        assertThat(keys)
                .doesNotHaveDuplicates()
                .containsAll(numbered("C", 13))
                .containsAll(numbered("D", 9))
                .containsAll(numbered("F", 17))
                .containsAll(numbered("T", 58));
        assertThat(keys.stream().filter(key -> FIRST_PRIORITY.matcher(key).matches()))
                .hasSize(REQUIREMENTS);
    }

    private static List<String> numbered(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(i -> letter + i).toList();
    }
}
