package extensor.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The folder of the demo clinic. The clinic lives in days relative to the one it was made on: an older one goes, and so does one of another version or
 * one that was never finished. Only files of ours go, and only where our mark says that they are a demo.
 */
public record DemoFolder(Path folder, String version) {
    private static final String MARK = "made.txt";
    private static final List<String> FILES = List.of("extensor.mv.db", "extensor.trace.db", "audit.key", MARK);
    private static final Duration LIFE = Duration.ofDays(1);

    public void clearOld(Instant now) throws IOException {
        Path mark = folder.resolve(MARK);
        if (Files.exists(mark)) {
            List<String> made = Files.readAllLines(mark);
            boolean good = made.size() == 2
                    && made.get(0).equals(version)
                    && now.isBefore(Instant.parse(made.get(1)).plus(LIFE));
            if (!good) for (String file : FILES) Files.deleteIfExists(folder.resolve(file));
        }
        if (!Files.exists(folder.resolve(FILES.get(0)))) Files.write(mark, List.of(version));
    }

    /** The demo clinic that was begun is there. */
    public void mark(Instant now) throws IOException {
        Path mark = folder.resolve(MARK);
        if (Files.exists(mark) && Files.readAllLines(mark).size() == 1)
            Files.write(mark, List.of(version, now.toString()));
    }
}
