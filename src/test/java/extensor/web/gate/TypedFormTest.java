package extensor.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What is kept of a form is what stood in its fields, letter by letter, and never a secret. */
class TypedFormTest {
    private static final Pattern SECRET_FIELD = Pattern.compile(
            "<(?:k:password|h:inputSecret) id=\"([^\"]+)\"|id=\"([^\"]+)\"[^>]*autocomplete=\"one-time-code\"");

    private static final Pattern TYPED_FIELD = Pattern.compile(
            "<k:(?:text|textarea|number|decimal|date|time|select|search|email|phone) id=\"([^\"]+)\"[^>]*>");

    @Property(tries = 200)
    void what_was_written_is_read_again(
            @ForAll @Size(max = 6) Map<@NotEmpty String, @Size(min = 1, max = 3) List<String>> fields) {
        assertThat(TypedForm.of(new TypedForm(fields).text()).fields()).isEqualTo(new TypedForm(fields).fields());
    }

    @Test
    void a_form_is_too_large_by_what_would_be_stored() {
        assertThat(new TypedForm(Map.of("a", List.of("x".repeat(TypedForm.LONGEST - 2)))).tooLarge())
                .isFalse();
        assertThat(new TypedForm(Map.of("a", List.of("x".repeat(TypedForm.LONGEST - 1)))).tooLarge())
                .isTrue();
        assertThat(new TypedForm(Map.of("a", List.of("\u738b".repeat(TypedForm.LONGEST / 9)))).tooLarge())
                .isTrue();
    }

    @Test
    void no_other_field_has_such_a_name_and_so_all_else_that_is_typed_comes_back() throws IOException {
        int found = 0;
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page : pages.filter(p ->
                            p.toString().endsWith(".xhtml") && !p.toString().contains("/tags/"))
                    .toList())
                for (Matcher field = TYPED_FIELD.matcher(Files.readString(page)); field.find(); found++) {
                    if (field.group().contains("one-time-code")) continue;
                    assertThat("form:" + field.group(1)).as(page.toString()).doesNotMatch(TypedForm.SECRET);
                }
        }
        assertThat(found).isGreaterThan(60);
    }

    @Test
    void every_field_for_a_secret_has_a_name_that_is_never_kept() throws IOException {
        int found = 0;
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page : pages.filter(p ->
                            p.toString().endsWith(".xhtml") && !p.toString().contains("/tags/"))
                    .toList())
                for (Matcher field = SECRET_FIELD.matcher(Files.readString(page)); field.find(); found++) {
                    String name = field.group(1) == null ? field.group(2) : field.group(1);
                    assertThat("form:" + name).as(page.toString()).matches(TypedForm.SECRET);
                    assertThat(name).as(page.toString()).matches(TypedForm.SECRET);
                }
        }
        assertThat(found).isGreaterThanOrEqualTo(4);
        assertThat("form:familyName").doesNotMatch(TypedForm.SECRET);
        assertThat("form:another").doesNotMatch(TypedForm.SECRET);
    }
}
