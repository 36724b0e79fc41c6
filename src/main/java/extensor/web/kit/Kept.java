package extensor.web.kit;

import extensor.care.accounts.AuditKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A form of a patient's page that came when the session had ended. It waits in the same browser, encrypted, for some minutes; whoever signs in there gets
 * it only when the page had been made for them, and it is gone for everybody else.
 */
@Named
@ApplicationScoped
public class Kept {
    private static final String COOKIE = "__Host-extensor-kept";
    private static final Duration LASTS = Duration.ofMinutes(15);
    private static final int LARGEST = 2_500;
    private static final int START = 12;
    private static final int TAG = 128;

    @Inject
    AuditKey keys;

    @Inject
    Stamp stamp;

    @Inject
    Clock clock;

    @Inject
    Event<FormKept> news;

    /** Keeps a form that bears our stamp, whoever's it is; anything else is forgotten. */
    void keep(HttpServletRequest request, HttpServletResponse response) {
        PlainForm form = PlainForm.of(request);
        String text = form.text();
        if (text.length() > LARGEST || stamp.account(form).isEmpty()) return;
        long until = clock.instant().plus(LASTS).toEpochMilli();
        response.addCookie(cookie(seal(until + " " + text), (int) LASTS.toSeconds()));
    }

    private static Cookie cookie(String value, int seconds) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Strict");
        cookie.setMaxAge(seconds);
        return cookie;
    }

    /** Something waits in this browser for somebody to sign in. */
    public boolean isWaiting() {
        return found((HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest())
                .isPresent();
    }

    /** The person has just signed in: what waits for them is done now. */
    void handBack(HttpServletRequest request, HttpServletResponse response, long account) {
        Optional<PlainForm> form = found(request);
        if (form.isPresent()) response.addCookie(cookie("", 0));
        form.filter(f -> stamp.isOf(f, account)).ifPresent(f -> news.fire(new FormKept(f)));
    }

    private Optional<PlainForm> found(HttpServletRequest request) {
        if (request.getCookies() == null) return Optional.empty();
        return Arrays.stream(request.getCookies())
                .filter(c -> c.getName().equals(COOKIE))
                .findFirst()
                .flatMap(c -> open(c.getValue()))
                .filter(text -> Long.parseLong(text.substring(0, text.indexOf(' ')))
                        > clock.instant().toEpochMilli())
                .map(text -> PlainForm.read(text.substring(text.indexOf(' ') + 1)));
    }

    private String seal(String text) {
        byte[] start = new byte[START];
        new SecureRandom().nextBytes(start);
        byte[] hidden = cipher(Cipher.ENCRYPT_MODE, start, text.getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(START + hidden.length)
                        .put(start)
                        .put(hidden)
                        .array());
    }

    /** What we had sealed; empty for everything else. */
    private Optional<String> open(String value) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(value);
            if (all.length <= START) return Optional.empty();
            return cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, START), Arrays.copyOfRange(all, START, all.length))
                    .map(plain -> new String(plain, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> cipher(int mode, byte[] start, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(keys.derived("kept forms"), "AES"), new GCMParameterSpec(TAG, start));
            return Optional.of(cipher.doFinal(text));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }
}
