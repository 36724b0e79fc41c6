package extensor.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Fresh folders for servers and databases. */
public final class Folders {
    /** Tests run in several processes at once; each has a number. */
    private static final String FORK = System.getProperty("extensor.test.fork", "fork-1");

    private Folders() {}

    /** The folder of this name that no other process uses. */
    public static Path own(String name) {
        return Path.of("target", FORK, name).toAbsolutePath();
    }

    /** Empties the folder, or makes it. */
    public static void clear(Path folder) throws IOException {
        delete(folder);
        Files.createDirectories(folder);
    }

    /** Removes the folder with all that it holds, if it exists. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
