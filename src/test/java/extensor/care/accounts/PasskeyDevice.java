package extensor.care.accounts;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A device that holds one passkey, and what passkey.js would send of it, written by hand after the specification of WebAuthn. */
final class PasskeyDevice {
    private static final int PRESENT = 1;
    private static final int VERIFIED = 4;
    private static final int WITH_KEY = 64;

    private final KeyPair keys;
    private final byte[] id = new byte[32];
    private String owner = "";
    private long count;
    private boolean counts = true;
    private boolean verifies = true;

    PasskeyDevice() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
            new SecureRandom().nextBytes(id);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** It says 0 however often it has signed, as many do. */
    PasskeyDevice withoutCounter() {
        counts = false;
        return this;
    }

    /** It asks nobody for a finger. */
    void careless(boolean yes) {
        verifies = !yes;
    }

    /** From now on it has signed that often, as a copy made then would say. */
    void hasSigned(long times) {
        count = times;
    }

    /** It keeps this owner's handle, whoever asks. */
    void belongsTo(String handle) {
        owner = handle;
    }

    String make(PasskeySite site, String challenge, String handle) {
        owner = handle;
        byte[] key = join(
                HexFormat.of().parseHex("a5010203262001215820"),
                coordinate(true),
                HexFormat.of().parseHex("225820"),
                coordinate(false));
        byte[] credential = join(new byte[16], new byte[] {0, (byte) id.length}, id, key);
        byte[] said = join(said(site, WITH_KEY), credential);
        byte[] attestation = join(
                new byte[] {(byte) 0xa3},
                word("fmt"),
                word("none"),
                word("attStmt"),
                new byte[] {(byte) 0xa0},
                word("authData"),
                new byte[] {0x58, (byte) said.length},
                said);
        return parts(clientData("webauthn.create", site, challenge), attestation);
    }

    String sign(PasskeySite site, String challenge) {
        byte[] client = clientData("webauthn.get", site, challenge);
        byte[] said = said(site, 0);
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(said);
            signature.update(sha(client));
            return parts(
                    id, client, said, signature.sign(), Base64.getUrlDecoder().decode(owner));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] said(PasskeySite site, int further) {
        if (counts) count++;
        int flags = PRESENT | (verifies ? VERIFIED : 0) | further;
        return join(
                sha(site.host().getBytes(StandardCharsets.UTF_8)),
                new byte[] {(byte) flags},
                ByteBuffer.allocate(4).putInt((int) count).array());
    }

    private static byte[] clientData(String type, PasskeySite site, String challenge) {
        return ("{\"type\":\"" + type + "\",\"challenge\":\"" + challenge + "\",\"origin\":\"" + site.origin()
                        + "\",\"crossOrigin\":false}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] coordinate(boolean x) {
        ECPublicKey key = (ECPublicKey) keys.getPublic();
        BigInteger number = x ? key.getW().getAffineX() : key.getW().getAffineY();
        byte[] bytes = number.toByteArray();
        byte[] all = new byte[32];
        int kept = Math.min(32, bytes.length);
        System.arraycopy(bytes, bytes.length - kept, all, 32 - kept, kept);
        return all;
    }

    /** A short text in CBOR. */
    private static byte[] word(String text) {
        return join(new byte[] {(byte) (0x60 | text.length())}, text.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static String parts(byte[]... parts) {
        return Stream.of(parts)
                .map(Base64.getUrlEncoder().withoutPadding()::encodeToString)
                .collect(Collectors.joining("."));
    }

    private static byte[] sha(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
