package extensor.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * One file with the embedded database, its audit key and a manifest, made and restored while the program is stopped. Failures are
 * IOExceptions whose message is meant for the operator.
 */
final class Backup {
    private static final String DATABASE = "extensor.mv.db";
    private static final String KEY = AuditKeyFile.NAME;
    private static final String MANIFEST = "manifest.properties";
    /** What is kept, the key first: a database without its key would be given a new one at the next start. */
    private static final List<String> KEPT = List.of(KEY, DATABASE);

    private final Path data;
    private final BackupDatabase database;
    private final String version;
    private final int schema;
    private final FileSwap exchange;

    /** For the database in this folder, by a program of this version that knows migrations up to `schema`. */
    Backup(Path data, BackupDatabase database, String version, int schema) {
        this.data = data;
        this.database = database;
        this.version = version;
        this.schema = schema;
        this.exchange = exchange(data);
    }

    /** What puts the files of a backup in place in this folder; whoever uses the folder first asks it to finish what was broken off. */
    static FileSwap exchange(Path data) {
        return new FileSwap(data, KEPT);
    }

    /** Writes the copy and gives the line that says so. The copy is opened once before it counts: one that cannot be read is none. */
    String to(Path file, Instant now) throws IOException {
        exchange.finish();
        if (!Files.exists(data.resolve(DATABASE))) throw new IOException("there is no database in " + data);
        if (Files.exists(file)) throw new IOException(file + " is there already, and nothing is overwritten");
        Path folder = Files.createTempDirectory(parent(file), ".extensor-backup");
        try {
            copyUnused(data.resolve(DATABASE), folder.resolve(DATABASE));
            if (Files.exists(data.resolve(KEY))) Files.copy(data.resolve(KEY), folder.resolve(KEY));
            BackupManifest manifest = BackupManifest.of(
                    version, now.truncatedTo(ChronoUnit.SECONDS), database.state(folder), files(folder));
            Path zip = folder.resolve("backup.zip");
            privately(zip);
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
                out.putNextEntry(new ZipEntry(MANIFEST));
                manifest.writeTo(out);
                for (Path each : files(folder)) {
                    out.putNextEntry(new ZipEntry(each.getFileName().toString()));
                    Files.copy(each, out);
                }
            }
            Files.move(zip, file);
            return "Backed up " + data + " to " + file + ": " + manifest;
        } finally {
            clear(folder);
        }
    }

    /** Puts the copy in place and gives the line that says so. What is there already stays, moved aside, and only moves where `replace` says so. */
    String from(Path file, boolean replace, Instant now) throws IOException {
        if (!Files.exists(file)) throw new IOException("there is no file " + file);
        DataFolder.make(data);
        exchange.finish();
        List<Path> old = files(data);
        if (!old.isEmpty() && !replace)
            throw new IOException(
                    data + " holds data already; give another --data, or --replace to move them aside first");
        if (Files.exists(data.resolve(DATABASE))) unused(data.resolve(DATABASE));
        Path folder = Files.createTempDirectory(data, ".restoring");
        try {
            BackupManifest manifest = unpacked(file, folder);
            if (!database.state(folder).equals(manifest.state()))
                throw new IOException(file + " is damaged: the audit trail in it does not end as its manifest says");
            Path aside = data.resolve("before-restore-"
                    + now.truncatedTo(ChronoUnit.SECONDS).toString().replace(":", ""));
            if (Files.exists(aside)) throw new IOException(aside + " is there already, and nothing is overwritten");
            exchange.make(folder, aside);
            return "Restored " + data + " from " + file + ": " + manifest
                    + (old.isEmpty() ? "" : ". What was there is in " + aside);
        } finally {
            if (!exchange.pending()) clear(folder);
        }
    }

    private BackupManifest unpacked(Path file, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry said = zip.getEntry(MANIFEST);
            if (said == null || zip.getEntry(DATABASE) == null)
                throw new IOException(file + " is not a backup of this program");
            BackupManifest manifest;
            try (InputStream in = zip.getInputStream(said)) {
                manifest = BackupManifest.read(in, file);
            }
            manifest.mustNotBeNewerThan(version, schema, file);
            for (String name : List.of(DATABASE, KEY)) {
                ZipEntry entry = zip.getEntry(name);
                if (entry == null) continue;
                privately(folder.resolve(name));
                try (InputStream in = zip.getInputStream(entry);
                        OutputStream out = Files.newOutputStream(folder.resolve(name))) {
                    in.transferTo(out);
                }
            }
            manifest.mustFit(files(folder), file);
            return manifest;
        } catch (ZipException e) {
            throw new IOException(file + " is damaged or not a backup of this program (" + e.getMessage() + ")");
        }
    }

    private static List<Path> files(Path folder) {
        return KEPT.stream().map(folder::resolve).filter(Files::exists).toList();
    }

    private static void unused(Path file) throws IOException {
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            lock(in, file);
        }
    }

    /** Copies through the channel that holds the lock: closing another one on the same file would give the lock back. */
    private static void copyUnused(Path file, Path copy) throws IOException {
        privately(copy);
        try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                OutputStream out = Files.newOutputStream(copy)) {
            lock(in, file);
            Channels.newInputStream(in).transferTo(out);
        }
    }

    /** Takes the lock that the embedded database holds while it is open; closing the channel gives it back. */
    private static void lock(FileChannel channel, Path file) throws IOException {
        try {
            if (channel.tryLock() != null) return;
        } catch (OverlappingFileLockException e) {
            // Open within this very process; said below.
        }
        throw new IOException("the program is running on " + file.getParent() + ": stop it first");
    }

    private static void privately(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static Path parent(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent == null || !Files.isDirectory(parent)) throw new IOException("there is no folder " + parent);
        return parent;
    }

    private static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var left = Files.list(folder)) {
            for (Path each : left.toList()) Files.delete(each);
        }
        Files.delete(folder);
    }
}
