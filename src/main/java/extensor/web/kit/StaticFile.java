package extensor.web.kit;

import extensor.web.gate.Gzip;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A file that never changes under its address, because its address names its content. */
final class StaticFile {
    /** Where such files are, beside what Faces itself serves. */
    static final String FOLDER = "/jakarta.faces.resource/app/";

    private static final int DIGITS = 16;

    private final String path;
    private final String type;
    private final byte[] plain;
    private byte[] packed;

    StaticFile(String name, byte[] plain) {
        int dot = name.lastIndexOf('.');
        this.path = FOLDER + name.substring(0, dot) + "-" + hash(plain) + name.substring(dot);
        this.type = type(name.substring(dot + 1));
        this.plain = plain;
    }

    private static String hash(byte[] content) {
        try {
            byte[] all = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(all).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String type(String ending) {
        return switch (ending) {
            case "css" -> "text/css;charset=UTF-8";
            case "js" -> "text/javascript;charset=UTF-8";
            case "svg" -> "image/svg+xml;charset=UTF-8";
            case "woff2" -> "font/woff2";
            default -> throw new IllegalArgumentException(ending);
        };
    }

    String path() {
        return path;
    }

    String type() {
        return type;
    }

    byte[] plain() {
        return Arrays.copyOf(plain, plain.length);
    }

    /** A font is compressed already. */
    boolean packs() {
        return type.contains("charset");
    }

    /** Packed once, for the first browser that asks. */
    synchronized byte[] packed() {
        if (packed == null) packed = Gzip.smallest(plain);
        return packed;
    }
}
