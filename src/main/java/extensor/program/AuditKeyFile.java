package extensor.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The file with the keys of the audit trail, one a line and the newest first. A new one is added while the program is stopped. */
final class AuditKeyFile {
    static final String NAME = "audit.key";
    private static final int BYTES = 32;

    private final Path data;

    AuditKeyFile(Path data) {
        this.data = data;
    }

    /** Puts a new key before the others and gives the line that says so. Failures are IOExceptions whose message is meant for the operator. */
    String rotate() throws IOException {
        Path file = data.resolve(NAME);
        if (!Files.exists(file)) throw new IOException("there is no " + file);
        DataFolder.lock(data);
        String former = Files.readString(file).strip();
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Path fresh = data.resolve(NAME + ".new");
        Files.deleteIfExists(fresh);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, HexFormat.of().formatHex(key) + "\n" + former + "\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return file + " has a new key in its first line and " + former.lines().count()
                + " before it, which old entries still need. Back it up now.";
    }
}
