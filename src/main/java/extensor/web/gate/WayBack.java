package extensor.web.gate;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.web.gate.ContentCipher.ContentUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page on which a staff session ended. It waits in the browser, encrypted, for some minutes and leads back only the same person. */
@Named
@ApplicationScoped
public class WayBack {
    private static final String COOKIE = "__Host-extensor-back";
    private static final Duration LASTS = Duration.ofMinutes(15);
    private static final int LONGEST = 1_000;

    @Inject
    ContentCipher contentCipher;

    @Inject
    HomePages homePages;

    @Inject
    Clock clock;

    /** Keeps where this person was. */
    void keep(HttpServletRequest request, HttpServletResponse response, SignedIn person) {
        if (person.roles().has(Role.PATIENT)) return;
        page(request).filter(page -> open(page, person)).ifPresent(page -> keep(page, response, person.account()));
    }

    /** Keeps this page for whoever has this account. */
    void keep(String page, HttpServletResponse response, long account) {
        Instant until = clock.instant().plus(LASTS);
        Optional.of(page)
                .filter(address -> address.length() <= LONGEST)
                .map(all -> until.toEpochMilli() + " " + account + " " + all)
                .ifPresent(all -> response.addCookie(SealedCookies.cookie(
                        COOKIE,
                        contentCipher.encrypt(ContentUse.WAY_BACK, all.getBytes(StandardCharsets.UTF_8)),
                        LASTS)));
    }

    /** The requested page, also where a form was sent to it; for a script and for the lock, the page they belong to. */
    static Optional<String> page(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean instead = path.equals(PageAccess.LOCK) && !request.getMethod().equals("GET");
        if (PageAccess.isPage(path) && !instead) return Optional.of(asked(request));
        String from = request.getHeader("Referer");
        if (from == null) return Optional.empty();
        try {
            URI there = URI.create(from);
            return Optional.of(address(there.getRawPath(), there.getRawQuery()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The address that this request names. */
    public static String asked(HttpServletRequest request) {
        return address(request.getRequestURI(), request.getQueryString());
    }

    public static String address(String path, String query) {
        return query == null ? path : path + "?" + query;
    }

    /** What the query says by these names, each once and as it stands there; null for nothing. */
    public static String only(Set<String> names, String query) {
        if (query == null) return null;
        Set<String> said = new HashSet<>();
        String kept = Stream.of(query.split("&"))
                .filter(pair -> names.contains(pair.split("=", 2)[0]) && said.add(pair.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? null : kept;
    }

    static String path(String address) {
        return address.split("\\?", 2)[0];
    }

    /** Ours, and open to this person. */
    private static boolean open(String page, SignedIn person) {
        String path = path(page);
        return PageAccess.isPage(path)
                && !path.equals("/login")
                && !path.equals(PageAccess.LOCK)
                && person.roles().hasAny(PageAccess.roles(path));
    }

    /** Somebody who signs in now may be led back. */
    public boolean isWaiting() {
        return found((HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest())
                .isPresent();
    }

    /** The last page of this person, or the page where they begin. What waited is removed in any case. */
    String of(HttpServletRequest request, HttpServletResponse response, SignedIn person) {
        Optional<String> found = found(request);
        if (found.isPresent()) response.addCookie(SealedCookies.gone(COOKIE));
        Optional<String> mine = found.flatMap(all -> mine(all.split(" ", 3), person));
        if (mine.isPresent() && !open(mine.get(), person)) DeadEnd.met(request);
        return mine.filter(page -> open(page, person)).orElseGet(() -> homePages.of(person.roles()));
    }

    private Optional<String> mine(String[] parts, SignedIn person) {
        boolean theirs = parts.length == 3
                && parts[1].equals(Long.toString(person.account()))
                && Long.parseLong(parts[0]) > clock.millis();
        return theirs ? Optional.of(parts[2]) : Optional.empty();
    }

    private Optional<String> found(HttpServletRequest request) {
        return SealedCookies.in(request, COOKIE)
                .flatMap(encrypted -> contentCipher.decrypt(ContentUse.WAY_BACK, encrypted))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
