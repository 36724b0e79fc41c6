package extensor.web.gate;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** The token by which a browser is known as a computer of the counter; no script reads it. */
public final class CounterDevices {
    private static final String COOKIE = "__Host-extensor-counter";
    private static final Duration LASTS = Duration.ofDays(180);

    private CounterDevices() {}

    /** The browser's token, or null. */
    public static String of(HttpServletRequest request) {
        return SealedCookies.in(request, COOKIE).orElse(null);
    }

    public static void remember(String token) {
        HttpServletResponse response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        response.addCookie(SealedCookies.cookie(COOKIE, token, LASTS));
    }
}
