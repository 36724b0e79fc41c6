package extensor.web.kit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * Forms of patients' pages that came when the session had ended. They wait in the same browser, sealed, for some minutes; whoever signs in there gets only
 * those whose page had been made for them, and all are gone for everybody else.
 */
@Named
@ApplicationScoped
public class Kept {
    private static final String COOKIE = "__Host-extensor-kept";
    private static final Duration LASTS = Duration.ofMinutes(15);

    @Inject
    Envelope envelope;

    @Inject
    Stamp stamp;

    @Inject
    Clock clock;

    @Inject
    Event<FormKept> news;

    /** Keeps a form that bears our stamp, whoever's it is, beside what waits already; anything else is forgotten. */
    void keep(HttpServletRequest request, HttpServletResponse response) {
        PlainForm form = PlainForm.of(request);
        if (stamp.account(form).isEmpty()) return;
        Instant until = clock.instant().plus(LASTS);
        KeptForms all = new KeptForms(until, found(request)).with(form);
        if (all.fit()) response.addCookie(cookie(envelope.seal(all.bytes()), (int) LASTS.toSeconds()));
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
        return !found((HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest())
                .isEmpty();
    }

    /** The person has just signed in: what waits for them is done now, in the order in which it was sent. */
    void handBack(HttpServletRequest request, HttpServletResponse response, long account) {
        List<PlainForm> forms = found(request);
        if (!forms.isEmpty()) response.addCookie(cookie("", 0));
        forms.stream().filter(form -> stamp.isOf(form, account)).forEach(form -> news.fire(new FormKept(form)));
    }

    private List<PlainForm> found(HttpServletRequest request) {
        if (request.getCookies() == null) return List.of();
        return Arrays.stream(request.getCookies())
                .filter(c -> c.getName().equals(COOKIE))
                .findFirst()
                .flatMap(c -> envelope.open(c.getValue()))
                .map(KeptForms::of)
                .filter(kept -> kept.until().isAfter(clock.instant()))
                .map(KeptForms::forms)
                .orElse(List.of());
    }
}
