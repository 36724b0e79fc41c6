package extensor.care.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes of an authenticator app, against the vectors of RFC 6238 and RFC 4648. */
class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111L);

    @ParameterizedTest
    @CsvSource({
        "59,287082",
        "1111111109,081804",
        "1111111111,050471",
        "1234567890,005924",
        "2000000000,279037",
        "20000000000,353130"
    })
    void a_code_is_that_of_the_standard(long second, String code) {
        assertThat(Totp.code(SECRET, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    void a_secret_is_typed_as_in_the_standard() {
        assertThat(Totp.base32(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.base32("fooba".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTB");
    }

    @Property
    void what_is_typed_into_an_app_is_the_secret(@ForAll @Size(Totp.SECRET_BYTES) byte[] secret) {
        assertThat(PhoneApp.bytes(Totp.base32(secret))).isEqualTo(secret);
    }

    @Property
    void a_phone_may_be_one_step_ahead_or_behind_and_no_more(
            @ForAll @Size(Totp.SECRET_BYTES) byte[] secret,
            @ForAll @LongRange(min = 0, max = 4_102_444_800L) long second,
            @ForAll @IntRange(min = -5, max = 5) int drift) {
        Instant now = Instant.ofEpochSecond(second);
        long step = Totp.step(now) + drift;
        String code = Totp.code(secret, step);
        boolean near = Math.abs(drift) <= 1;
        boolean alike = java.util.stream.LongStream.rangeClosed(Totp.step(now) - 1, Totp.step(now) + 1)
                .anyMatch(other -> Totp.code(secret, other).equals(code));
        assertThat(Totp.stepOf(secret, code, now).isPresent()).isEqualTo(near || alike);
    }

    @Test
    void a_code_is_typed_in_groups_or_in_one() {
        assertThat(Totp.stepOf(SECRET, "050 471", NOW)).hasValue(Totp.step(NOW));
        assertThat(Totp.stepOf(SECRET, " 050-471 ", NOW)).hasValue(Totp.step(NOW));
    }

    @ParameterizedTest
    @CsvSource({"''", "050", "50471", "0504711", "x050471", "٠٥٠٤٧١", "050 471 a", "14050471"})
    void whatever_else_is_typed_is_no_code(String typed) {
        assertThat(Totp.stepOf(SECRET, typed, NOW)).isEmpty();
    }

    @Test
    void nothing_is_no_code() {
        assertThat(Totp.stepOf(SECRET, null, NOW)).isEmpty();
    }
}
