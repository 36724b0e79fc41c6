package extensor.program;

import com.sun.enterprise.util.uuid.UuidGenerator;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Session ids of 256 random bits; the server's own carry about 56. Lives in a jar of its own beside the server's classes. */
public final class SessionIds implements UuidGenerator {
    private final SecureRandom random = new SecureRandom();

    @Override
    public String generateUuid() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public String generateUuid(Object obj) {
        return generateUuid();
    }
}
