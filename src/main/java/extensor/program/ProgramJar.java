package extensor.program;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** What the one jar carries beside classes. */
final class ProgramJar {
    private ProgramJar() {}

    static InputStream open(String resource) {
        InputStream in = ProgramJar.class.getClassLoader().getResourceAsStream(resource);
        if (in == null) throw new IllegalStateException("this jar lacks " + resource);
        return in;
    }

    static Path unpack(String resource, Path folder) throws IOException {
        Path file = folder.resolve(Path.of(resource).getFileName().toString());
        try (InputStream in = open(resource)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    static String text(String resource) {
        try (InputStream in = open(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The lines of a text that are neither empty nor a remark. */
    static List<String> lines(String resource) {
        return text(resource)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /** Where it lies. */
    static Path path() {
        try {
            return Path.of(ProgramJar.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toAbsolutePath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String version() {
        return text("config/version.txt").strip();
    }
}
