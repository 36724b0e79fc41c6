package extensor.web.patients;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.today.PageSubject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The palette asks about whom an open page is; where the record is not open yet it does not ask, since that would be a refusal in the audit trail. */
class ShownAddressTest {
    @ParameterizedTest
    @CsvSource({
        "/patients/patient?id=3, PATIENT",
        "/patients/facts?x=1&id=3, PATIENT",
        "/patients/close?id=3, EPISODE",
        "/plans/start?id=3, EPISODE",
        "/plans/compose?id=3, PLAN",
        "/visits/visit?id=3, VISIT",
        "/calendar/visit?id=3, VISIT"
    })
    void a_page_is_about_what_its_id_names(String address, PageSubject shown) {
        assertThat(ShownAddress.of(address)).map(ShownAddress::shown).contains(shown);
    }

    @Test
    void the_page_before_a_record_and_others_are_about_nobody() {
        assertThat(ShownAddress.of("/patients/take-part?id=3")).isEmpty();
        assertThat(ShownAddress.of("/patients")).isEmpty();
        assertThat(ShownAddress.of("/clinic/site?id=3")).isEmpty();
        assertThat(ShownAddress.of(null)).isEmpty();
    }
}
