package extensor.web.gate;

import extensor.care.access.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** Something was sent after its session that could not be kept. The page to sign in says so: nothing that was typed goes in silence. */
@Named
@ApplicationScoped
public class LostWork {
    private static final String COOKIE = "__Host-extensor-lost";
    private static final Duration LASTS = Duration.ofMinutes(15);

    @Inject
    Caller caller;

    /** It is to be said, but not behind the lock: the page itself may still come back. */
    void happened(HttpServletResponse response) {
        if (!caller.known() && caller.behindLock() == null)
            response.addCookie(SealedCookies.cookie(COOKIE, "1", LASTS));
    }

    public boolean isToBeSaid() {
        return isIn((HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest());
    }

    /** Somebody has read it and is in. */
    void said(HttpServletRequest request, HttpServletResponse response) {
        if (isIn(request)) response.addCookie(SealedCookies.gone(COOKIE));
    }

    private static boolean isIn(HttpServletRequest request) {
        return SealedCookies.in(request, COOKIE).isPresent();
    }
}
