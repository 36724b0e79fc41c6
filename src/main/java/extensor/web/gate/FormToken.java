package extensor.web.gate;

import extensor.care.access.AuditKey;
import extensor.care.access.Caller;
import extensor.shared.Id;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signed token in the forms of patients' pages, which have no view state: for whom and when the page was made. It outlives the session, so the same
 * person can still use a page left open.
 */
@Named
@ApplicationScoped
public class FormToken {
    private static final String FIELD = "stamp";
    private static final Duration LASTS = Duration.ofDays(2);
    private static final String HMAC = "HmacSHA256";

    @Inject
    AuditKey keys;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** For a form that is being drawn for the caller. */
    public String getFresh() {
        String said = Id.text(caller.account()) + "." + clock.instant().getEpochSecond();
        return said + "." + sign(said);
    }

    /** The form was made for this account. */
    public boolean isOf(PlainForm form, long account) {
        return account(form).filter(mine -> mine == account).isPresent();
    }

    /** For whose account the form was made; empty for what is not ours or is too old. */
    Optional<Long> account(PlainForm form) {
        String stamp = form.field(FIELD);
        if (stamp == null || !stamp.matches("[0-9a-z]{1,13}\\.[0-9]{1,12}\\.[0-9a-f]{64}")) return Optional.empty();
        int last = stamp.lastIndexOf('.');
        String said = stamp.substring(0, last);
        if (!same(sign(said), stamp.substring(last + 1))) return Optional.empty();
        Instant made = Instant.ofEpochSecond(Long.parseLong(said.substring(said.indexOf('.') + 1)));
        if (clock.instant().isAfter(made.plus(LASTS))) return Optional.empty();
        return Optional.of(Id.of(said.substring(0, said.indexOf('.'))));
    }

    /** Compares in constant time. */
    private static boolean same(String right, String given) {
        return MessageDigest.isEqual(
                right.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.US_ASCII));
    }

    private String sign(String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(keys.derived("forms"), HMAC));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
