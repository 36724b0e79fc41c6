package extensor.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.AuditKey;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.access.Roles;
import extensor.care.access.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a tap of a patient may still do after two days is nothing; what staff typed is kept for a week and a day, and for its owner without limit. */
class FormTokenTest {
    private static final Instant FRIDAY = Instant.parse("2026-11-27T17:00:00Z");
    private static final long ACCOUNT = 4_000_000_001L;

    private final FormToken formToken = new FormToken();

    FormTokenTest() {
        formToken.keys = AuditKey.of("k".repeat(32));
        formToken.caller = new Caller();
        after(Duration.ZERO);
    }

    private void after(Duration time) {
        formToken.clock = Clock.fixed(FRIDAY.plus(time), ZoneOffset.UTC);
    }

    private void comes(long account) {
        formToken.caller.is(
                new SignedIn(account, Roles.of(Set.of(Role.DESK)), "Dee", null, 0, formToken.clock.instant()),
                Set.of());
    }

    @Test
    void what_staff_typed_outlasts_a_long_weekend_and_a_tap_of_a_patient_does_not() {
        String stamp = formToken.of(ACCOUNT);
        PlainForm tap = new PlainForm("/me/tell", Map.of(FormToken.FIELD, stamp));
        assertThat(formToken.isOf(tap, ACCOUNT)).isTrue();
        after(Duration.ofDays(4));
        assertThat(formToken.isOf(tap, ACCOUNT)).isFalse();
        assertThat(formToken.typist(stamp)).hasValue(ACCOUNT);
        after(Duration.ofDays(9));
        assertThat(formToken.typist(stamp)).isEmpty();
    }

    @Test
    void who_is_here_keeps_what_was_typed_however_old_the_page_is_and_nobody_else_does() {
        String stamp = formToken.of(ACCOUNT);
        after(Duration.ofDays(30));
        comes(ACCOUNT);
        assertThat(formToken.typist(stamp)).hasValue(ACCOUNT);
        comes(ACCOUNT + 1);
        assertThat(formToken.typist(stamp)).isEmpty();
    }

    @Test
    void a_changed_token_is_nobody_s() {
        String stamp = formToken.of(ACCOUNT);
        String other = stamp.endsWith("0") ? "1" : "0";
        comes(ACCOUNT);
        assertThat(formToken.typist(stamp.substring(0, stamp.length() - 1) + other))
                .isEmpty();
        assertThat(formToken.typist("x")).isEmpty();
        assertThat(formToken.typist(null)).isEmpty();
    }
}
