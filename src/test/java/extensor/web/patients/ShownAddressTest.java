package extensor.web.patients;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.today.PageSubject;
import extensor.shared.Id;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownAddressTest {
    @ParameterizedTest
    @CsvSource({
        "/patients/patient?id=abc, PATIENT",
        "/patients/progress?show=NPRS&id=abc, PATIENT",
        "/patients/episode?id=abc&episode=def, PATIENT",
        "/plans/start?id=abc, EPISODE",
        "/plans/plan?id=abc&version=2, PLAN",
        "/plans/compose?id=abc, PLAN",
        "/visits/visit?id=abc, VISIT",
        "/calendar/visit?id=abc, VISIT"
    })
    void an_address_tells_what_its_page_is_about(String address, PageSubject shown) {
        assertThat(ShownAddress.of(address)).contains(new ShownAddress(Id.of("abc"), shown));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "/",
                "/today",
                "/calendar?id=abc",
                "/worklist/book?id=abc",
                "/patients/patient",
                "/patients/patient?id=",
                "/patients/patient?id=ABC",
                "/patients/patient?id=zzzzzzzzzzzzzzzzzz",
                "/patients/patient?person=abc",
                "nonsense?id=abc"
            })
    void any_other_is_about_nothing(String address) {
        assertThat(ShownAddress.of(address)).isEmpty();
    }
}
