package extensor.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose network an address belongs to. */
class ClientAddressTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1,true",
        "0:0:0:0:0:0:0:1,true",
        "10.1.2.3,true",
        "172.16.0.9,true",
        "192.168.7.7,true",
        "fd12:3456::1,true",
        "203.0.113.9,false",
        "2001:db8::1,false",
        "100.1.1.1,false",
        "localhost,false"
    })
    void a_private_address_is_told_from_a_public_one(String address, boolean ours) {
        assertThat(ClientAddress.isPrivate(address)).isEqualTo(ours);
    }
}
