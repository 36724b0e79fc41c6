package extensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The floors of the tests: a file is about one thing, and a name means one thing in all of the code. */
class TestFloorsTest {
    private static final int MOST_LINES = 400;

    @Test
    void no_test_file_is_over_four_hundred_lines() throws IOException {
        List<Path> files = sources("src/test/java");
        assertThat(files).hasSizeGreaterThan(200);
        for (Path file : files)
            assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(MOST_LINES);
    }

    @Test
    void no_two_files_of_the_program_and_of_its_tests_have_one_name() throws IOException {
        Map<String, List<Path>> byName = Stream.of(sources("src/main/java"), sources("src/test/java"))
                .flatMap(List::stream)
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(file -> file.getFileName().toString()));
        assertThat(byName.values()).allSatisfy(same -> assertThat(same).hasSize(1));
    }

    private static List<Path> sources(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
