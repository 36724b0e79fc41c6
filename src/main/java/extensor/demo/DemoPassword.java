package extensor.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The password of the demo accounts: the one that was set, else a random one, which stays with the data of the demo so that it is the same at each start. */
@ApplicationScoped
public class DemoPassword {
    private static final String FILE = "password.txt";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 20;

    @Inject
    @ConfigProperty(name = "extensor.demo.password")
    Optional<String> chosen;

    @Inject
    @ConfigProperty(name = "extensor.data")
    Optional<String> data;

    String get() {
        return chosen.map(String::strip).filter(p -> !p.isEmpty()).orElseGet(this::kept);
    }

    private String kept() {
        if (data.isEmpty()) return random();
        Path file = Path.of(data.get(), FILE);
        try {
            String found = Files.exists(file) ? Files.readString(file).strip() : "";
            if (!found.isEmpty()) return found;
            String made = random();
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix"))
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, made + System.lineSeparator());
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException("the password of the demo cannot be kept in " + file, e);
        }
    }

    private static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return password.toString();
    }
}
