package extensor.web.gate;

import extensor.care.accounts.KnownBrowser;
import extensor.shared.Id;
import extensor.web.gate.ContentCipher.ContentUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who has signed in from a browser before, kept in that browser, encrypted. It opens nothing: strangers who try passwords under a name or behind an address
 * only cannot keep its people out.
 */
@ApplicationScoped
public class KnownBrowsers {
    private static final String COOKIE = "__Host-extensor-known";
    private static final Duration LASTS = Duration.ofDays(180);
    private static final int MOST = 8;

    @Inject
    ContentCipher contentCipher;

    @Inject
    Clock clock;

    public KnownBrowser of(HttpServletRequest request) {
        return SealedCookies.in(request, COOKIE)
                .flatMap(encrypted -> contentCipher.decrypt(ContentUse.KNOWN_BROWSER, encrypted))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).split(" "))
                .flatMap(this::read)
                .orElse(KnownBrowser.NONE);
    }

    private Optional<KnownBrowser> read(String[] parts) {
        if (Instant.ofEpochSecond(Long.parseLong(parts[0])).isBefore(clock.instant())) return Optional.empty();
        Set<Long> accounts = new LinkedHashSet<>();
        for (String account : Arrays.asList(parts).subList(2, parts.length)) accounts.add(Long.valueOf(account));
        return Optional.of(new KnownBrowser(parts[1], accounts));
    }

    /** This account has signed in here just now; of too many, the one that did so longest ago is forgotten. */
    void remember(HttpServletRequest request, HttpServletResponse response, long account) {
        KnownBrowser before = of(request);
        List<Long> all = new ArrayList<>(before.accounts());
        all.remove(account);
        all.add(account);
        if (all.size() > MOST) all.remove(0);
        String name = before.name().isEmpty() ? Id.text(Id.next()) : before.name();
        String content = clock.instant().plus(LASTS).getEpochSecond() + " " + name + " "
                + all.stream().map(String::valueOf).collect(Collectors.joining(" "));
        response.addCookie(SealedCookies.cookie(
                COOKIE,
                contentCipher.encrypt(ContentUse.KNOWN_BROWSER, content.getBytes(StandardCharsets.UTF_8)),
                LASTS));
    }
}
