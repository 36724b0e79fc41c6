package extensor.program;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The classes of the program as the JVM has parsed them: it writes them at the first orderly stop and maps them at each later start. The name of the file
 * holds what it depends on, so that another jar, JVM or option gets one of its own; the JVM itself ignores what does not fit.
 */
final class ClassArchive {
    private static final String BEGINNING = "classes-";
    private static final String ENDING = ".jsa";
    private static final byte[] MAGIC = {(byte) 0xa8, (byte) 0xab, 0x0b, (byte) 0xf0};
    /** The JVM on which it was tried; that of JDK 25 crashes while it writes one. */
    private static final int JDK = 17;

    private final Path file;
    private final boolean there;

    private ClassArchive(Path file, boolean there) {
        this.file = file;
        this.there = there;
    }

    /** The one in this folder; none where the folder cannot be used, since the program starts without one too. */
    static ClassArchive of(Path folder, Path jar, List<String> options) {
        return of(folder, jar, options, Runtime.version().feature());
    }

    static ClassArchive of(Path folder, Path jar, List<String> options, int jdk) {
        if (jdk != JDK) return new ClassArchive(null, false);
        try {
            return find(Files.createDirectories(folder), jar, options);
        } catch (IOException e) {
            return new ClassArchive(null, false);
        }
    }

    private static ClassArchive find(Path folder, Path jar, List<String> options) throws IOException {
        CRC32 key = new CRC32();
        for (Object part : List.of(
                jar,
                Files.size(jar),
                Files.getLastModifiedTime(jar),
                System.getProperty("java.home"),
                System.getProperty("java.vm.version"),
                options)) key.update((part + "\n").getBytes(StandardCharsets.UTF_8));
        Path file = folder.resolve(BEGINNING + Long.toHexString(key.getValue()) + ENDING);
        boolean there = whole(file);
        if (!there) forgetAll(folder);
        return new ClassArchive(file, there);
    }

    /** The JVM writes the beginning of the file last: one that was broken off does not begin so. */
    private static boolean whole(Path file) throws IOException {
        if (!Files.isReadable(file)) return false;
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        }
    }

    private static void forgetAll(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) return;
        try (DirectoryStream<Path> old = Files.newDirectoryStream(folder, BEGINNING + "*")) {
            for (Path each : old) Files.delete(each);
        }
    }

    List<String> options() {
        if (file == null) return List.of();
        return List.of(
                "-Xshare:auto",
                "-Xlog:cds*=off",
                "-Xlog:class+path=off",
                (there ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + file);
    }

    /** One that was just made counts after an orderly end only; one that was used goes when the JVM crashed, since it may be the reason. */
    void ended(boolean orderly, boolean crashed) {
        if (file == null || (there ? !crashed : orderly)) return;
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The next start looks at it anew.
        }
    }
}
