package extensor.boot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk for H2 (`jdbc:h2:full:/folder/name`) that is full, or can only be read, for as long as a test says so. */
public class FullDisk extends FilePathWrapper {
    private static final String SCHEME = "full";

    /** What a write fails with; null while there is room. */
    private static volatile String failure;

    public static String urlOf(Path database) {
        FilePath.register(new FullDisk());
        return "jdbc:h2:" + SCHEME + ":" + database.toAbsolutePath() + ";WRITE_DELAY=0";
    }

    public static void fill() {
        failure = "No space left on device";
    }

    public static void protect() {
        failure = "Read-only file system";
    }

    public static void free() {
        failure = null;
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Watched(super.open(mode));
    }

    private static final class Watched extends FileBaseDefault {
        private final FileChannel file;

        Watched(FileChannel file) {
            this.file = file;
        }

        private static void mayWrite() throws IOException {
            if (failure != null) throw new IOException(failure);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public int read(ByteBuffer into, long position) throws IOException {
            return file.read(into, position);
        }

        @Override
        public int write(ByteBuffer from, long position) throws IOException {
            mayWrite();
            return file.write(from, position);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            mayWrite();
            file.truncate(size);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            file.force(metaData);
        }

        @Override
        public java.nio.channels.FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
        }
    }
}
