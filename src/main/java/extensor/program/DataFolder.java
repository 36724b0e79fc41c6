package extensor.program;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of the data is the program's own: nobody else on the machine reads it, and one program at a time works in it, since a second one would clear away
 * what the first one runs from.
 */
final class DataFolder {
    private static final String FILE = "lock";
    private static final List<String> OURS = List.of(FILE, "extensor.mv.db");
    private static final Set<PosixFilePermission> OWN = PosixFilePermissions.fromString("rwx------");

    private DataFolder() {}

    /** Makes it, or closes an older one to others; gives what the operator has to know, or an empty text. */
    static String make(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (!posix) Files.createDirectories(folder);
        else if (!Files.isDirectory(folder)) Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWN));
        else if (!OWN.containsAll(Files.getPosixFilePermissions(folder))) return close(folder);
        return "";
    }

    /** A folder with files of somebody else is not closed. */
    private static String close(Path folder) {
        try {
            if (OURS.stream().map(folder::resolve).anyMatch(Files::exists) || empty(folder)) {
                Files.setPosixFilePermissions(folder, OWN);
                return "";
            }
        } catch (IOException notOurs) {
            // The line below says it.
        }
        return "Other users of this machine may read " + folder + ": close it to them (chmod 700).";
    }

    private static boolean empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** Takes the lock until the program ends. */
    static void lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IOException("the program is running on " + folder + " already");
        }
        // Forgotten, the channel would be closed. The hook remembers it, and the end of the process gives the lock
        // back.
        Runtime.getRuntime().addShutdownHook(new Thread(channel::isOpen));
    }
}
