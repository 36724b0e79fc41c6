package extensor.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.safety.CurrentRules;
import extensor.shared.json.InvalidFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clinic's own folder is read beside the built-in files. Anything wrong in it stops the start and says where. */
class ReferenceDataTest {
    @TempDir
    Path folder;

    private final ReferenceData data = new ReferenceData();

    @BeforeEach
    void aStart() {
        data.currentCatalogue = new CurrentCatalogue();
        data.rules = new CurrentRules();
        data.folder = Optional.of(folder.toString());
        data.pregnancy = "strict";
    }

    @Test
    void a_number_where_a_text_belongs_is_named_with_file_and_place() throws Exception {
        stops(
                "heat/hot-pack.json",
                hotPack().replace("\"name\": \"Hot pack or heat pad\"", "\"name\": 5"),
                "heat/hot-pack.json",
                "text.en.name",
                "must be a text");
    }

    @Test
    void a_key_that_nobody_knows_is_named_with_file_and_place() throws Exception {
        stops(
                "heat/hot-pack.json",
                hotPack().replaceFirst("\"family\"", "\"famly\": 1, \"family\""),
                "heat/hot-pack.json",
                "famly",
                "not a known key");
    }

    @Test
    void a_file_cut_off_is_named() throws Exception {
        stops("heat/hot-pack.json", hotPack().substring(0, 400), "heat/hot-pack.json");
    }

    @Test
    void a_default_beyond_the_limits_is_named() throws Exception {
        stops(
                "heat/hot-pack.json",
                hotPack().replaceFirst("\"default\": 20", "\"default\": 2000"),
                "heat/hot-pack.json");
    }

    @Test
    void a_rule_about_a_condition_that_nobody_knows_is_named() throws Exception {
        stops(
                "rules.json",
                built("rules.json").replaceFirst("\"PACEMAKER\"", "\"PACEMAKERS\""),
                "rules.json",
                "PACEMAKERS");
    }

    @Test
    void a_file_that_belongs_nowhere_is_named() throws Exception {
        stops("heating/hot-pack-2.txt.json", "{}", "heating/hot-pack-2.txt.json");
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        data.folder = Optional.of(folder.resolve("none").toString());
        assertThatThrownBy(() -> data.load(false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("none");
    }

    @Test
    void nothing_is_put_up_when_the_start_stops() throws Exception {
        stops("heat/hot-pack.json", "{", "heat/hot-pack.json");
        assertThat(data.currentCatalogue.catalogue()).isNull();
        assertThat(data.rules.safety()).isNull();
    }

    private void stops(String file, String text, String... named) throws Exception {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        assertThatThrownBy(() -> data.load(false))
                .isInstanceOf(InvalidFile.class)
                .hasMessageContainingAll(named);
    }

    private static String hotPack() throws Exception {
        return built("heat/hot-pack.json");
    }

    private static String built(String file) throws Exception {
        return Files.readString(Path.of("db/catalogue").resolve(file));
    }
}
