package extensor.web.gate;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.web.gate.CookieCipher.CookieUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The page on which a staff session ended. It waits in the browser, encrypted, for some minutes and leads back only the same person. */
@ApplicationScoped
public class WayBack {
    private static final String COOKIE = "__Host-extensor-back";
    private static final Duration LASTS = Duration.ofMinutes(15);
    private static final int LONGEST = 1_000;

    @Inject
    CookieCipher cookieCipher;

    @Inject
    Clock clock;

    /** Keeps where this person was. */
    void keep(HttpServletRequest request, HttpServletResponse response, SignedIn person) {
        if (person.role() == Role.PATIENT) return;
        Instant until = clock.instant().plus(LASTS);
        page(request)
                .filter(page -> page.length() <= LONGEST && open(page, person))
                .map(page -> until.toEpochMilli() + " " + person.account() + " " + page)
                .ifPresent(all -> response.addCookie(SealedCookies.cookie(
                        COOKIE,
                        cookieCipher.encrypt(CookieUse.WAY_BACK, all.getBytes(StandardCharsets.UTF_8)),
                        LASTS)));
    }

    /** The requested page; for a script or a form, the page it belongs to. */
    private static Optional<String> page(HttpServletRequest request) {
        String query = request.getQueryString();
        if (request.getMethod().equals("GET") && PageAccess.isPage(request.getRequestURI()))
            return Optional.of(address(request.getRequestURI(), query));
        String from = request.getHeader("Referer");
        if (from == null) return Optional.empty();
        try {
            URI there = URI.create(from);
            return Optional.of(address(there.getRawPath(), there.getRawQuery()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String address(String path, String query) {
        return query == null ? path : path + "?" + query;
    }

    /** Ours, and for people of this role. */
    private static boolean open(String page, SignedIn person) {
        String path = page.split("\\?", 2)[0];
        return PageAccess.isPage(path)
                && !path.equals("/login")
                && PageAccess.roles(path).contains(person.role());
    }

    /** The last page of this person, or the first page of their role. What waited is removed in any case. */
    String of(HttpServletRequest request, HttpServletResponse response, SignedIn person) {
        Optional<String> found = found(request);
        if (found.isPresent()) response.addCookie(SealedCookies.gone(COOKIE));
        return found.flatMap(all -> mine(all.split(" ", 3), person)).orElse(PageAccess.home(person.role()));
    }

    private Optional<String> mine(String[] parts, SignedIn person) {
        boolean theirs = parts.length == 3
                && parts[1].equals(Long.toString(person.account()))
                && Long.parseLong(parts[0]) > clock.millis()
                && open(parts[2], person);
        return theirs ? Optional.of(parts[2]) : Optional.empty();
    }

    private Optional<String> found(HttpServletRequest request) {
        return SealedCookies.in(request, COOKIE)
                .flatMap(encrypted -> cookieCipher.decrypt(CookieUse.WAY_BACK, encrypted))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
