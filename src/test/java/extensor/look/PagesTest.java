package extensor.look;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.Family;
import extensor.care.catalogue.Intervention;
import extensor.care.plans.Compositions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every page keeps the rules of the look: existing icons, nothing inline, and small pages for patients. */
class PagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path APP = WEBAPP.resolve("WEB-INF/resources/app");
    private static final Pattern ICON = Pattern.compile("<k:icon name=\"([a-z-]+)\"|sign=\"([a-z-]+)\"");
    /** What a person fills in; a hidden value is none. */
    private static final Pattern INPUT = Pattern.compile(
            "<(?:h:(?:input(?!Hidden)|select)|p:(?:input|select|autoComplete|datePicker|toggleSwitch|slider|spinner|chips|rating))");

    private static final Pattern WORD = Pattern.compile("[A-Za-z][\\w-]*");
    private static final Pattern CLASS = Pattern.compile("\\.([A-Za-z][\\w-]*)");
    /** PrimeFaces' own classes, and those that a page makes of a value. */
    private static final Pattern MADE = Pattern.compile("ui-.*|fam-.*|step5|p1|no_show|arrived|some");
    /** PrimeFaces' own tags may carry handlers: it moves them into its nonced script. */
    private static final Pattern INLINE =
            Pattern.compile("\\sstyle=\"|<(?!p:)[a-z:]+[^>]*\\son[a-z]+=\"|<script(?![^>]*src=)|<style");

    @Test
    void every_field_of_a_page_is_drawn_by_a_tag() throws IOException {
        for (Path page : pages()) {
            if (page.startsWith(WEBAPP.resolve("WEB-INF/tags"))) continue;
            assertThat(Files.readString(page)).as(page.toString()).doesNotContainPattern(INPUT);
        }
    }

    @Test
    void every_icon_that_a_page_names_is_in_the_sprite() throws IOException {
        Sprite sprite = Sprite.read();
        for (Path page : pages()) {
            ICON.matcher(Files.readString(page))
                    .results()
                    .map(icon -> icon.group(1) == null ? icon.group(2) : icon.group(1))
                    .forEach(icon ->
                            assertThat(sprite.shapes()).as(page.toString()).containsKey(icon));
        }
    }

    @Test
    void every_treatment_has_a_shape_and_no_two_families_or_kinds_of_exercise_share_one() throws IOException {
        Map<String, String> shapes = Sprite.read().shapes();
        Map<String, String> families = new HashMap<>();
        Set<String> ofExercises = new HashSet<>();
        for (Intervention intervention : Compositions.CATALOGUE.interventions()) {
            assertThat(shapes).as(intervention.code()).containsKey(intervention.sign());
            String family = "family-" + intervention.family().name().toLowerCase(Locale.ROOT);
            families.put(shapes.get(family), family);
            if (intervention.family() == Family.EXERCISE)
                assertThat(ofExercises.add(shapes.get(intervention.sign())))
                        .as(intervention.code())
                        .isTrue();
        }
        assertThat(families).hasSize(Family.values().length);
    }

    @Test
    void no_page_carries_inline_style_or_script() throws IOException {
        for (Path page : pages()) {
            assertThat(Files.readString(page)).as(page.toString()).doesNotContainPattern(INLINE);
        }
    }

    @Test
    void no_line_of_a_page_is_longer_than_140() throws IOException {
        for (Path page : pages()) {
            assertThat(Files.readAllLines(page)).as(page.toString()).allMatch(line -> line.length() <= 140);
        }
    }

    @Test
    void no_page_or_part_is_longer_than_140_lines() throws IOException {
        for (Path page : pages())
            assertThat(Files.readAllLines(page)).as(page.toString()).hasSizeLessThanOrEqualTo(140);
    }

    @Test
    void every_part_is_part_of_a_page() throws IOException {
        String all = read(pages());
        for (Path part : pages()) {
            String source = "/" + WEBAPP.relativize(part);
            if (source.startsWith("/WEB-INF/parts/"))
                assertThat(all).containsPattern("(src|value)=\"" + Pattern.quote(source) + "\"");
        }
    }

    @Test
    void every_class_of_the_style_sheets_is_on_a_page() throws IOException {
        Set<String> words = new HashSet<>();
        for (Path source : sources())
            WORD.matcher(Files.readString(source)).results().forEach(word -> words.add(word.group()));
        for (Path sheet : files(APP, ".css")) {
            String rules = Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/|url\\(.*?\\)|\\{[^{}]*}", " ");
            CLASS.matcher(rules)
                    .results()
                    .map(found -> found.group(1))
                    .filter(name -> !MADE.matcher(name).matches())
                    .forEach(name -> assertThat(words).as(sheet.toString()).contains(name));
        }
    }

    @Test
    void the_style_sheets_of_a_patient_page_stay_small() throws IOException {
        assertThat(Files.size(APP.resolve("patient.css"))).isLessThan(6_000);
        long all = 0;
        for (String sheet : List.of("tokens.css", "parts.css", "patient.css")) {
            all += Files.size(APP.resolve(sheet));
        }
        assertThat(all).isLessThan(15_000);
    }

    @Test
    void colors_are_named_not_typed() throws IOException {
        for (String sheet : List.of("parts.css", "patient.css", "app.css")) {
            String screen = Files.readString(APP.resolve(sheet)).split("@media print")[0];
            assertThat(screen).as(sheet).doesNotContainPattern("[:, ]#[0-9a-fA-F]{3,8}[;,) }]");
        }
    }

    @Test
    void patient_pages_have_a_head_without_scripts() throws IOException {
        for (String template : List.of("plain.xhtml", "patient.xhtml")) {
            assertThat(Files.readString(WEBAPP.resolve("WEB-INF/templates").resolve(template)))
                    .as(template)
                    .doesNotContain("<h:head", "<h:body", "primefaces");
        }
    }

    private static String read(List<Path> files) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : files) all.append(Files.readString(file)).append('\n');
        return all.toString();
    }

    /** Whatever draws something. */
    private static List<Path> sources() throws IOException {
        List<Path> all = new ArrayList<>(pages());
        all.addAll(files(APP, ".js"));
        all.addAll(files(Path.of("src/main/java/extensor/web"), ".java"));
        return all;
    }

    private static List<Path> pages() throws IOException {
        return files(WEBAPP, ".xhtml");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
