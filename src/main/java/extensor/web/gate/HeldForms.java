package extensor.web.gate;

import extensor.web.gate.ContentCipher.ContentUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Forms of patients' pages sent after the session had ended. They wait in the browser, encrypted, for some minutes. After signing in, a person's own forms
 * are done; all others are dropped.
 */
@Named
@ApplicationScoped
public class HeldForms {
    private static final String COOKIE = "__Host-extensor-kept";
    private static final Duration LASTS = Duration.ofMinutes(15);

    @Inject
    ContentCipher contentCipher;

    @Inject
    FormToken formToken;

    @Inject
    Clock clock;

    @Inject
    Event<FormHeld> news;

    /** Holds a form with a valid token beside the others; drops any other. */
    void keep(HttpServletRequest request, HttpServletResponse response) {
        PlainForm form = PlainForm.of(request);
        if (formToken.account(form).isEmpty()) return;
        Instant until = clock.instant().plus(LASTS);
        HeldFormList all = new HeldFormList(until, found(request)).with(form);
        if (all.fit())
            response.addCookie(
                    SealedCookies.cookie(COOKIE, contentCipher.encrypt(ContentUse.HELD_FORMS, all.bytes()), LASTS));
    }

    /** A form waits for somebody to sign in. */
    public boolean isWaiting() {
        return !found((HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest())
                .isEmpty();
    }

    /** Does the forms of the person who has just signed in, in the order they were sent. */
    void handBack(HttpServletRequest request, HttpServletResponse response, long account) {
        List<PlainForm> forms = found(request);
        if (!forms.isEmpty()) response.addCookie(SealedCookies.gone(COOKIE));
        forms.stream().filter(form -> formToken.isOf(form, account)).forEach(form -> news.fire(new FormHeld(form)));
    }

    private List<PlainForm> found(HttpServletRequest request) {
        return SealedCookies.in(request, COOKIE)
                .flatMap(encrypted -> contentCipher.decrypt(ContentUse.HELD_FORMS, encrypted))
                .map(HeldFormList::of)
                .filter(kept -> kept.until().isAfter(clock.instant()))
                .map(HeldFormList::forms)
                .orElse(List.of());
    }
}
