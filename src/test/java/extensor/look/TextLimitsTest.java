package extensor.look;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.shared.TextLimit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How long a text may be is said once: each field and each check name the same limit. */
class TextLimitsTest {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern FIELD = Pattern.compile("<k:(?:text|textarea|email|search|password)\\b[^>]*>");
    private static final Pattern LIMIT = Pattern.compile("\\blimit=\"([A-Z_]+)\"");
    /** Lines and spaces of typed text are the business of TypedText alone. */
    private static final Pattern OWN_WAY = Pattern.compile("\\.strip\\(\\)|\\.trim\\(\\)");

    @Test
    void every_field_for_text_names_its_limit() {
        Matcher fields = FIELD.matcher(read(PAGES, ".xhtml"));
        int found = 0;
        for (; fields.find(); found++) {
            Matcher limit = LIMIT.matcher(fields.group());
            assertThat(limit.find()).as(fields.group()).isTrue();
            assertThat(TextLimit.valueOf(limit.group(1)).longest()).isPositive();
        }
        assertThat(found).isGreaterThan(35);
    }

    @Test
    void no_page_says_a_length_of_its_own() {
        assertThat(read(PAGES, ".xhtml")).doesNotContainPattern("maxlength=\"\\d");
    }

    @Test
    void every_limit_has_a_field_and_what_is_stored_is_checked() {
        String pages = read(PAGES, ".xhtml");
        String code = read(CODE, ".java");
        for (TextLimit limit : TextLimit.values()) {
            assertThat(pages).as("field of " + limit).containsPattern("[\"']" + limit + "[\"']");
            if (limit.column() != null) assertThat(code).as("check of " + limit).contains("TextLimit." + limit);
        }
    }

    @Test
    void the_rooms_that_store_what_is_typed_leave_its_spaces_to_one_place() {
        for (String room : new String[] {"accounts", "patients", "notes", "home", "plans", "clinic", "measures"})
            assertThat(read(CODE.resolve("extensor/care").resolve(room), ".java")
                            .replaceAll("zone\\.strip\\(\\)", ""))
                    .as(room)
                    .doesNotContainPattern(OWN_WAY);
    }

    private static String read(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .map(TextLimitsTest::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
