package extensor.web.gate;

import extensor.care.access.AuditKey;
import extensor.care.access.Caller;
import extensor.shared.Id;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signed token in every form: for whom and when the page was made. It outlives the session, so that a page left open can still be used by the same person:
 * patients' pages have no view state at all, and what staff had typed is kept for them. No two answers carry the same token, so the sizes of compressed
 * answers do not give it away.
 */
@Named
@ApplicationScoped
public class FormToken {
    public static final String FIELD = "stamp";
    private static final Duration LASTS = Duration.ofDays(2);
    /** What staff typed is kept for them also after a long weekend: nothing of it is done by itself. */
    private static final Duration LASTS_TYPED = Duration.ofDays(8);

    private static final String HMAC = "HmacSHA256";
    private static final int SALT = 8;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM =
            Pattern.compile("([0-9a-z]{1,13})\\.([0-9]{1,12})\\.[0-9a-f]{16}\\.([0-9a-f]{64})");

    @Inject
    AuditKey keys;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** For the forms of the page that is being drawn for the caller. */
    public String getFresh() {
        return (String) FacesContext.getCurrentInstance()
                .getAttributes()
                .computeIfAbsent(FormToken.class, first -> of(caller.account()));
    }

    String of(long account) {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        String said = Id.text(account) + "." + clock.instant().getEpochSecond() + "."
                + HexFormat.of().formatHex(salt);
        return said + "." + sign(said);
    }

    /** The form was made for this account. */
    public boolean isOf(PlainForm form, long account) {
        return account(form).filter(mine -> mine == account).isPresent();
    }

    /** For whose account the form was made; empty for what is not ours or is too old. */
    Optional<Long> account(PlainForm form) {
        return account(form.field(FIELD), LASTS);
    }

    /** Who may have typed into the form with this token: its account, for a week and a day, or as long as that person is here. */
    Optional<Long> typist(String stamp) {
        return account(stamp, LASTS_TYPED)
                .or(() ->
                        account(stamp, ChronoUnit.FOREVER.getDuration()).filter(mine -> mine.equals(caller.account())));
    }

    private Optional<Long> account(String stamp, Duration lasts) {
        Matcher parts = FORM.matcher(stamp == null ? "" : stamp);
        if (!parts.matches()) return Optional.empty();
        if (!same(sign(stamp.substring(0, stamp.lastIndexOf('.'))), parts.group(3))) return Optional.empty();
        Instant made = Instant.ofEpochSecond(Long.parseLong(parts.group(2)));
        if (Duration.between(made, clock.instant()).compareTo(lasts) > 0) return Optional.empty();
        return Optional.of(Id.of(parts.group(1)));
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
