package extensor.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.AuditKey;
import extensor.care.access.KeyedCipher;
import extensor.care.accounts.KnownBrowser;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What a browser keeps of those who have signed in from it. */
class KnownBrowsersTest {
    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

    private final KnownBrowsers browsers = new KnownBrowsers();
    private Cookie cookie;

    private final HttpServletRequest request =
            fake(HttpServletRequest.class, (proxy, method, arguments) -> cookie == null ? null : new Cookie[] {cookie});
    private final HttpServletResponse response = fake(HttpServletResponse.class, (proxy, method, arguments) -> {
        cookie = (Cookie) arguments[0];
        return null;
    });

    KnownBrowsersTest() {
        browsers.contentCipher = new ContentCipher();
        browsers.contentCipher.keyedCipher = new KeyedCipher(AuditKey.of("k".repeat(32)));
        at(Duration.ZERO);
    }

    private static <T> T fake(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private void at(Duration later) {
        browsers.clock = Clock.fixed(NOW.plus(later), ZoneOffset.UTC);
    }

    @Test
    void a_browser_knows_those_who_signed_in_and_keeps_its_name() {
        assertThat(browsers.of(request)).isEqualTo(KnownBrowser.NONE);
        browsers.remember(request, response, 1);
        String name = browsers.of(request).name();
        browsers.remember(request, response, 2);
        assertThat(browsers.of(request).accounts()).containsExactlyInAnyOrder(1L, 2L);
        assertThat(browsers.of(request).name()).isEqualTo(name).isNotEmpty();
    }

    @Test
    void of_many_at_one_browser_the_last_eight_are_known() {
        for (long account = 20; account > 0; account--) browsers.remember(request, response, account);
        assertThat(browsers.of(request).accounts()).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        browsers.remember(request, response, 5);
        browsers.remember(request, response, 30);
        assertThat(browsers.of(request).accounts())
                .contains(5L, 30L)
                .doesNotContain(8L)
                .hasSize(8);
    }

    @Test
    void it_forgets_after_half_a_year_and_knows_no_forged_cookie() {
        browsers.remember(request, response, 1);
        at(Duration.ofDays(179));
        assertThat(browsers.of(request).accounts()).containsExactly(1L);
        at(Duration.ofDays(181));
        assertThat(browsers.of(request)).isEqualTo(KnownBrowser.NONE);
        at(Duration.ZERO);
        for (String forged : new String[] {"", "x", cookie.getValue() + "A", "1 2 3"}) {
            cookie = new Cookie(cookie.getName(), forged);
            assertThat(browsers.of(request)).as(forged).isEqualTo(KnownBrowser.NONE);
        }
    }
}
