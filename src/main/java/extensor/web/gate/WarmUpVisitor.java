package extensor.web.gate;

import extensor.care.access.Role;
import extensor.care.access.Roles;
import extensor.care.access.SignedIn;
import extensor.program.Readiness;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;

/** The program itself, opening pages right after its start (decision 0033): no account, no patients, and only to look. */
final class WarmUpVisitor {
    /** As if everything had been recorded in this sitting already: what looks on and on leaves no lines. */
    static final Set<String> SITTING = new AbstractSet<>() {
        @Override
        public boolean contains(Object entry) {
            return true;
        }

        @Override
        public boolean add(String entry) {
            return false;
        }

        @Override
        public Iterator<String> iterator() {
            return Collections.emptyIterator();
        }

        @Override
        public int size() {
            return 0;
        }
    };

    private WarmUpVisitor() {}

    /** Who it is in this request, or null where somebody else asks. The secret is known to this JVM alone, and only while it warms up. */
    static SignedIn of(HttpServletRequest request, Instant now) {
        String said = request.getHeader(Readiness.WARM_UP_HEADER);
        String secret = System.getProperty(Readiness.WARM_UP);
        if (said == null || secret == null || !request.getMethod().equals("GET")) return null;
        for (Role role : Role.values()) {
            byte[] right = (role.name() + " " + secret).getBytes(StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(right, said.getBytes(StandardCharsets.UTF_8)))
                return new SignedIn(0, Roles.of(role), "", null, 0, now);
        }
        return null;
    }
}
