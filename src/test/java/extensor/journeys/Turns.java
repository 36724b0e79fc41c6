package extensor.journeys;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/** One test process at a time makes a thing that all of them use. */
final class Turns {
    private final Map<Path, FileLock> mine = new HashMap<>();

    /** Waits until no other process makes it. */
    synchronized void take(Path thing) throws IOException {
        if (mine.containsKey(thing)) return;
        FileChannel file = FileChannel.open(
                thing.resolveSibling(thing.getFileName() + ".turn"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        mine.put(thing, file.lock());
    }

    /** Lets the next one go on. */
    synchronized void give(Path thing) throws IOException {
        FileLock turn = mine.remove(thing);
        if (turn != null) turn.acquiredBy().close();
    }
}
