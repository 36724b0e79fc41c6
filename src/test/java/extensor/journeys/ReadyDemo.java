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

/** The demo clinics as the first program of each hour made them. Later programs begin with a copy, because making it takes longer than the start. */
final class ReadyDemo {
    private static final List<String> FILES = List.of("extensor.mv.db", "audit.key", "made.txt", "password.txt");
    private static final Duration REST = Duration.ofSeconds(1);
    private static final int TRIES = 100;
    private static final Turns TURNS = new Turns();

    private ReadyDemo() {}

    /** One for each build, so that the demo of an older program is never used. */
    private static Path kept(String begun) throws IOException {
        return Path.of(
                        "target",
                        "demo-" + Files.getLastModifiedTime(Program.JAR).toMillis() + "-" + begun)
                .toAbsolutePath();
    }

    /** Copies it into an empty data folder. While another test process makes it, this one waits; where nobody has, this one may. */
    static void bring(String begun, Path data) throws IOException {
        if (Files.exists(data)) return;
        if (!Files.isDirectory(kept(begun))) {
            TURNS.take(kept(begun));
            if (!Files.isDirectory(kept(begun))) return;
            TURNS.give(kept(begun));
        }
        Files.createDirectories(data);
        copy(kept(begun), data);
    }

    /** Keeps a copy of a new demo, as soon as its program has stopped writing. */
    static void keep(String begun, Path data) throws IOException, InterruptedException {
        try {
            await(begun, data);
        } finally {
            TURNS.give(kept(begun));
        }
    }

    /** Lets others make it, if this process has not. */
    static void leave(String begun) throws IOException {
        TURNS.give(kept(begun));
    }

    private static void await(String begun, Path data) throws IOException, InterruptedException {
        for (int i = 0; i < TRIES && !Files.isDirectory(kept(begun)); i++) {
            Map<String, FileTime> before = written(data);
            if (before.values().stream()
                    .allMatch(time -> time.toInstant().isBefore(Instant.now().minus(REST)))) {
                Path copy = Files.createTempDirectory(kept(begun).getParent(), "demo");
                copy(data, copy);
                if (written(data).equals(before)) settle(copy, kept(begun));
                else Folders.delete(copy);
            } else Thread.sleep(50);
        }
    }

    /** Two test processes may both have made one: the first stays. */
    private static void settle(Path copy, Path kept) throws IOException {
        try {
            Files.move(copy, kept, StandardCopyOption.ATOMIC_MOVE);
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
