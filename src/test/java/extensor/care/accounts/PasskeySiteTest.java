package extensor.care.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Browsers make passkeys for names, never for numbers. */
class PasskeySiteTest {
    @ParameterizedTest
    @CsvSource({
        "localhost, true",
        "clinic.example.org, true",
        "10.example.org, true",
        "127.0.0.1, false",
        "[::1], false",
        "::1, false"
    })
    void passkeys_are_for_hosts_with_a_name(String host, boolean possible) {
        assertThat(new PasskeySite(host, "https://" + host).possible()).isEqualTo(possible);
    }
}
