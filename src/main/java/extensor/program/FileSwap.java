package extensor.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Replaces files of a data folder and puts the old ones aside. Because that takes several steps, a note in the folder says what is under
 * way; if it is interrupted, the next start completes it. A database beside the wrong key would look forged.
 */
final class FileSwap {
    private static final String NOTE = "restore.pending";

    /** One step; tests let it fail. */
    interface Step {
        void move(Path from, Path to) throws IOException;
    }

    private final Path data;
    private final List<String> names;
    private final Step step;

    /** Of files with these names, in this folder. */
    FileSwap(Path data, List<String> names) {
        this(data, names, FileSwap::move);
    }

    FileSwap(Path data, List<String> names, Step step) {
        this.data = data;
        this.names = names;
        this.step = step;
    }

    /** Puts the files of `staged` in place, and what was there into `aside`. Both are folders within the data folder; `staged` is gone afterwards. */
    void make(Path staged, Path aside) throws IOException {
        Properties plan = new Properties();
        plan.setProperty("from", data.relativize(staged).toString());
        plan.setProperty("aside", data.relativize(aside).toString());
        plan.setProperty("come", String.join(" ", there(staged)));
        try (FileChannel note = note(StandardOpenOption.CREATE_NEW)) {
            OutputStream out = Channels.newOutputStream(note);
            plan.store(out, "A restore is under way. The next start of the program finishes it.");
            note.force(true);
            carryOut(plan);
        }
        Files.delete(data.resolve(NOTE));
    }

    /** Begun and not finished. */
    boolean pending() {
        return Files.exists(data.resolve(NOTE));
    }

    /** Finishes what was broken off; false where nothing was. Refuses while somebody is at it. */
    boolean finish() throws IOException {
        if (!pending()) return false;
        Properties plan = new Properties();
        try (FileChannel note = note(StandardOpenOption.READ)) {
            InputStream in = Channels.newInputStream(note);
            plan.load(in);
            // A note that breaks off was never followed: it is forced to the disk before the first step.
            if (plan.containsKey("come")) carryOut(plan);
        }
        Files.delete(data.resolve(NOTE));
        return plan.containsKey("come");
    }

    /** The old one always goes before the new one comes: while the new one waits, what is in place is old. */
    private void carryOut(Properties plan) throws IOException {
        Path staged = data.resolve(plan.getProperty("from"));
        Path aside = data.resolve(plan.getProperty("aside"));
        List<String> come = List.of(plan.getProperty("come").split(" "));
        for (String name : names) {
            Path place = data.resolve(name);
            boolean waits = Files.exists(staged.resolve(name));
            if (Files.exists(place) && (waits || !come.contains(name))) {
                Files.createDirectories(aside);
                step.move(place, aside.resolve(name));
            }
            if (waits) step.move(staged.resolve(name), place);
        }
        Files.deleteIfExists(staged);
    }

    private List<String> there(Path folder) {
        List<String> found = new ArrayList<>();
        for (String name : names) if (Files.exists(folder.resolve(name))) found.add(name);
        return found;
    }

    /** The note, open and locked as long as somebody is at it. */
    private FileChannel note(StandardOpenOption how) throws IOException {
        FileChannel note = FileChannel.open(data.resolve(NOTE), StandardOpenOption.READ, StandardOpenOption.WRITE, how);
        try {
            if (note.tryLock() != null) return note;
        } catch (OverlappingFileLockException e) {
            // Within this very process; said below.
        }
        note.close();
        throw new IOException("a restore into " + data + " is under way");
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }
}
