package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.container.Folders;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same source, built elsewhere and at another time, is the same jar bit for bit. The jar of this folder is one of this source alone: mvn clean before. */
class EveryBuildE2E {
    private static final Path HERE = Path.of("").toAbsolutePath();
    private static final Set<String> NOT_SOURCE = Set.of("target", "data", ".git");

    @Test
    void a_copy_of_the_source_is_built_into_the_same_jar() throws Exception {
        Path copy = Folders.own("copy-of-the-source");
        Folders.clear(copy);
        copySource(copy);
        Process build = new ProcessBuilder("mvn", "-q", "-B", "package", "-DskipTests", "-Dspotless.check.skip=true")
                .directory(copy.toFile())
                .redirectErrorStream(true)
                .redirectOutput(copy.resolve("build.log").toFile())
                .start();
        assertThat(build.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(build.exitValue())
                .as(Files.readString(copy.resolve("build.log")))
                .isZero();
        assertThat(classes(HERE))
                .as("an earlier source has left classes in target: run mvn clean before")
                .isEqualTo(classes(copy));
        assertThat(Files.mismatch(copy.resolve("target/extensor.jar"), HERE.resolve("target/extensor.jar")))
                .isEqualTo(-1);
        Folders.clear(copy);
    }

    private static List<String> classes(Path project) throws IOException {
        Path built = project.resolve("target/classes");
        try (Stream<Path> files = Files.walk(built)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> built.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static void copySource(Path to) throws IOException {
        Files.walkFileTree(HERE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (folder.getParent().equals(HERE)
                        && NOT_SOURCE.contains(folder.getFileName().toString())) return FileVisitResult.SKIP_SUBTREE;
                Files.createDirectories(to.resolve(HERE.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(HERE.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
