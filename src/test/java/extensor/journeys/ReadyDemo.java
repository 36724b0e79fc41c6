package extensor.journeys;

import extensor.container.Folders;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The demo clinic as the first program made it. Later programs begin with a copy, because making it takes longer than the start. */
final class ReadyDemo {
    private static final List<String> FILES = List.of("extensor.mv.db", "audit.key", "made.txt", "password.txt");
    private static final Duration REST = Duration.ofSeconds(1);
    private static final int TRIES = 100;

    private ReadyDemo() {}

    /** One for each build, so that the demo of an older program is never used. */
    private static Path kept() throws IOException {
        return Path.of(
                        "target",
                        "demo-" + Files.getLastModifiedTime(Program.JAR).toMillis())
                .toAbsolutePath();
    }

    /** Copies it into an empty data folder, if there is a copy. */
    static void bring(Path data) throws IOException {
        if (!Files.isDirectory(kept()) || Files.exists(data)) return;
        Files.createDirectories(data);
        copy(kept(), data);
    }

    /** Keeps a copy of a new demo, as soon as its program has stopped writing. */
    static void keep(Path data) throws IOException, InterruptedException {
        for (int i = 0; i < TRIES && !Files.isDirectory(kept()); i++) {
            Map<String, FileTime> before = written(data);
            if (before.values().stream()
                    .allMatch(time -> time.toInstant().isBefore(Instant.now().minus(REST)))) {
                Path copy = Files.createTempDirectory(kept().getParent(), "demo");
                copy(data, copy);
                if (written(data).equals(before)) settle(copy);
                else Folders.delete(copy);
            } else Thread.sleep(50);
        }
    }

    /** Two test processes may both have made one: the first stays. */
    private static void settle(Path copy) throws IOException {
        try {
            Files.move(copy, kept(), StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException another) {
            Folders.delete(copy);
        }
    }

    private static Map<String, FileTime> written(Path data) throws IOException {
        Map<String, FileTime> times = new TreeMap<>();
        for (String file : FILES)
            if (Files.exists(data.resolve(file))) times.put(file, Files.getLastModifiedTime(data.resolve(file)));
        return times;
    }

    private static void copy(Path from, Path to) throws IOException {
        for (String file : FILES)
            if (Files.exists(from.resolve(file))) Files.copy(from.resolve(file), to.resolve(file));
    }
}
