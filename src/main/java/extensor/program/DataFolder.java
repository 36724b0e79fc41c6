package extensor.program;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One program at a time works in a data folder: a second one would clear away what the first one runs from. */
final class DataFolder {
    private static final String FILE = "lock";

    private DataFolder() {}

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
