package extensor.web.gate;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.SecureRandom;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** The gzip format (RFC 1952): quickly for what is made for one answer, and as small as it gets for what is kept. */
public final class Gzip {
    private static final byte[] HEAD = {0x1f, (byte) 0x8b, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final int FLAGS = 3;
    private static final byte WITH_COMMENT = 16;
    /** Higher levels cost twice to five times the time for a tenth less. */
    private static final int QUICK = 1;

    private static final int PAD = 64;
    private static final int BLOCK = 8_192;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Gzip() {}

    /** With a comment of random length, so that the size of an answer tells less about its content. */
    static byte[] quick(byte[] content, int length) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(length / 3 + BLOCK);
        byte[] head = HEAD.clone();
        head[FLAGS] = WITH_COMMENT;
        out.writeBytes(head);
        for (int left = RANDOM.nextInt(PAD); left > 0; left--) out.write('-');
        out.write(0);
        return packed(content, length, QUICK, out);
    }

    /** The same bytes each time. */
    public static byte[] smallest(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(HEAD);
        return packed(content, content.length, Deflater.BEST_COMPRESSION, out);
    }

    private static byte[] packed(byte[] content, int length, int level, ByteArrayOutputStream out) {
        Deflater deflater = new Deflater(level, true);
        try {
            deflater.setInput(content, 0, length);
            deflater.finish();
            byte[] block = new byte[BLOCK];
            while (!deflater.finished()) out.write(block, 0, deflater.deflate(block));
        } finally {
            deflater.end();
        }
        CRC32 sum = new CRC32();
        sum.update(content, 0, length);
        ByteBuffer tail = ByteBuffer.allocate(2 * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        out.writeBytes(tail.putInt((int) sum.getValue()).putInt(length).array());
        return out.toByteArray();
    }
}
