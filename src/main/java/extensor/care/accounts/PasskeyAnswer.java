package extensor.care.accounts;

import extensor.shared.Refusal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** What a device said, as passkey.js writes it: the parts in base64url, with points between them. An absent part is empty. */
record PasskeyAnswer(List<byte[]> parts) {
    private static final int LONGEST = 20_000;

    static final int MADE = 2;
    static final int SIGNED = 5;

    static PasskeyAnswer read(String text, int parts) {
        if (text == null || text.length() > LONGEST) throw unreadable();
        String[] each = text.split("\\.", -1);
        if (each.length != parts) throw unreadable();
        try {
            return new PasskeyAnswer(
                    Arrays.stream(each).map(Base64.getUrlDecoder()::decode).toList());
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    private static Refusal unreadable() {
        return new Refusal("passkey.refused");
    }

    /** How the database finds a credential. */
    static String hash(byte[] credentialId) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(credentialId));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
