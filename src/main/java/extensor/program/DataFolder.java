package extensor.program;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicReference;

/** One program at a time works in a data folder: a second one would clear away what the first one runs from. */
final class DataFolder {
    private static final String FILE = "lock";
    /** Open, and with it the lock, as long as the program runs. */
    private static final AtomicReference<FileChannel> HELD = new AtomicReference<>();

    private DataFolder() {}

    static void lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw new IOException("the program is running on " + folder + " already");
        }
        HELD.set(channel);
    }
}
