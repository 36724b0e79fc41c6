package extensor.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A link that is handed over opens for its owner, not only on the server. */
class SetupAddressTest {
    @Test
    void a_link_for_another_machine_speaks_tls_as_the_proxy_does() {
        assertThat(SetupAddress.of("clinic.example.org", "clinic.example.org", "", "s3cret"))
                .isEqualTo("https://clinic.example.org/setup?link=s3cret");
        assertThat(SetupAddress.of("clinic.example.org", "clinic.example.org:8443", "", "s3cret"))
                .isEqualTo("https://clinic.example.org:8443/setup?link=s3cret");
    }

    @Test
    void on_the_own_machine_there_is_no_proxy() {
        assertThat(SetupAddress.of("127.0.0.1", "127.0.0.1:8080", "", "s3cret"))
                .isEqualTo("http://127.0.0.1:8080/setup?link=s3cret");
        assertThat(SetupAddress.of("::1", "[::1]:8080", "", "s3cret")).isEqualTo("http://[::1]:8080/setup?link=s3cret");
    }

    @Test
    void who_works_at_the_server_hands_over_a_link_that_opens_elsewhere() {
        assertThat(SetupAddress.of("127.0.0.1", "127.0.0.1:8080", " localhost, clinic.example.org,other", "s3cret"))
                .isEqualTo("https://clinic.example.org/setup?link=s3cret");
    }

    @Test
    void a_link_of_this_machine_is_told_from_one_that_opens_elsewhere() {
        assertThat(SetupAddress.isOfThisMachine("http://127.0.0.1:8080/setup?link=s"))
                .isTrue();
        assertThat(SetupAddress.isOfThisMachine("https://clinic.example.org/setup?link=s"))
                .isFalse();
    }
}
