package extensor.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file's address follows its content, and no sheet or script is left out of the layouts. */
class StaticFilesTest {
    @Test
    void another_content_is_another_address_and_the_same_the_same() {
        assertThat(file("a{}").path())
                .isEqualTo(file("a{}").path())
                .isNotEqualTo(file("b{}").path())
                .matches("/jakarta\\.faces\\.resource/app/x-[0-9a-f]{16}\\.css");
    }

    private static StaticFile file(String content) {
        return new StaticFile("x.css", content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void every_sheet_and_script_of_ours_is_part_of_a_layout() throws IOException {
        for (String folder : List.of("app", "primefaces-extensor")) {
            try (Stream<Path> files = Files.list(Path.of("src/main/webapp/WEB-INF/resources", folder))) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .as(folder)
                        .isNotEmpty()
                        .allMatch(name -> StaticFiles.holds(folder, name));
            }
        }
    }

    @Test
    void what_faces_would_add_by_itself_is_left_to_faces_unless_a_layout_has_it() {
        assertThat(StaticFiles.holds("primefaces", "core.js")).isTrue();
        assertThat(StaticFiles.holds("primefaces", "chart/chart.js")).isFalse();
        assertThat(StaticFiles.holds(null, "core.js")).isFalse();
    }
}
