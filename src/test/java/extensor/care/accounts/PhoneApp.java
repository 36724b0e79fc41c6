package extensor.care.accounts;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/** The authenticator app of somebody in a test: it was told the key, as people type it. */
public final class PhoneApp {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    public PhoneApp(String typed) {
        this.secret = bytes(typed);
    }

    static byte[] bytes(String typed) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (char letter : typed.replace(" ", "").toCharArray()) {
            held = held << 5 | LETTERS.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                all.write(held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return all.toByteArray();
    }

    /** What it shows then. */
    public String code(Instant at) {
        return Totp.code(secret, Totp.step(at));
    }
}
