package extensor.web.gate;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** The encrypted cookies that wait for somebody to sign in. */
final class SealedCookies {
    private SealedCookies() {}

    static Cookie cookie(String name, String sealed, Duration lasts) {
        Cookie cookie = new Cookie(name, sealed);
        cookie.setPath("/");
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Strict");
        cookie.setMaxAge((int) lasts.toSeconds());
        return cookie;
    }

    /** Takes it out of the browser. */
    static Cookie gone(String name) {
        return cookie(name, "", Duration.ZERO);
    }

    /** What the browser sent, still sealed. */
    static Optional<String> in(HttpServletRequest request, String name) {
        if (request.getCookies() == null) return Optional.empty();
        return Arrays.stream(request.getCookies())
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst()
                .map(Cookie::getValue);
    }
}
