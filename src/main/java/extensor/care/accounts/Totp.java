package extensor.care.accounts;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The codes of an authenticator app (RFC 6238: six digits, thirty seconds, SHA-1), as pure functions of a secret and a time. */
final class Totp {
    static final int SECRET_BYTES = 20;
    /** How many steps the clock of a phone may be ahead or behind. */
    private static final int DRIFT = 1;

    private static final int SECONDS = 30;
    private static final int DIGITS = 6;
    private static final String HMAC = "HmacSHA1";
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int FIVE_BITS = 31;

    private Totp() {}

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    /** The step near this time whose code this is; empty for any other text. */
    static OptionalLong stepOf(byte[] secret, String typed, Instant now) {
        byte[] digits = digits(typed).getBytes(StandardCharsets.UTF_8);
        long middle = step(now);
        return LongStream.rangeClosed(middle - DRIFT, middle + DRIFT)
                .filter(step -> MessageDigest.isEqual(code(secret, step).getBytes(StandardCharsets.US_ASCII), digits))
                .findFirst();
    }

    /** Apps show it in two groups. */
    private static String digits(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s-]", "");
    }

    static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(secret, HMAC));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format("%0" + DIGITS + "d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The secret as people type it into an app (RFC 4648); its length must be a multiple of five bytes. */
    static String base32(byte[] secret) {
        StringBuilder text = new StringBuilder();
        for (int bit = 0; bit < secret.length * Byte.SIZE; bit += 5) {
            int both = (secret[bit / 8] & 0xff) << 8 | (bit / 8 + 1 < secret.length ? secret[bit / 8 + 1] & 0xff : 0);
            text.append(BASE32.charAt(both >> 11 - bit % 8 & FIVE_BITS));
        }
        return text.toString();
    }
}
