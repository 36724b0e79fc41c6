package extensor.journeys;

import extensor.container.Folders;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** What the first program unpacked to run it. The next ones begin with links to the same files, which nobody writes. */
final class ReadyJars {
    private static final List<String> PARTS = List.of("jars", "ROOT", "session-ids.jar", "index.txt", "unpacked.txt");

    private ReadyJars() {}

    /** One for each build. */
    private static Path kept() throws IOException {
        return Path.of(
                        "target",
                        "unpacked-" + Files.getLastModifiedTime(Program.JAR).toMillis())
                .toAbsolutePath();
    }

    static void bring(Path work) throws IOException {
        if (Files.isDirectory(kept()) && !Files.exists(work)) link(kept(), work);
    }

    /** Two programs of tests may both come here: the first stays. */
    static void keep(Path work) throws IOException {
        if (Files.isDirectory(kept()) || !Files.isDirectory(work)) return;
        Path copy = Files.createTempDirectory(kept().getParent(), "unpacked");
        link(work, copy);
        try {
            Files.move(copy, kept(), StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException another) {
            Folders.delete(copy);
        }
    }

    private static void link(Path from, Path to) throws IOException {
        for (String part : PARTS) {
            try (Stream<Path> all = Files.walk(from.resolve(part))) {
                for (Path file : all.toList()) {
                    Path same = to.resolve(from.relativize(file));
                    if (Files.isDirectory(file)) Files.createDirectories(same);
                    else {
                        Files.createDirectories(same.getParent());
                        Files.createLink(same, file);
                    }
                }
            }
        }
    }
}
