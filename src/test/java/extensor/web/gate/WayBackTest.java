package extensor.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** A form is sent back to what its page reads of its address, and to nothing else that a link may say. */
class WayBackTest {
    @Test
    void what_the_page_reads_stays_as_it_was_and_once() {
        assertThat(WayBack.only(Set.of("id", "show"), "id=1a&show=rom%2Fleft&id=2b"))
                .isEqualTo("id=1a&show=rom%2Fleft");
    }

    @Test
    void no_field_of_a_form_can_be_told_by_a_link() {
        assertThat(WayBack.only(Set.of("id"), "form:name=Other&id=1a&form%3Asave=x&stamp=y"))
                .isEqualTo("id=1a");
        assertThat(WayBack.only(Set.of("id"), "form:name=Other")).isNull();
        assertThat(WayBack.only(Set.of("id"), null)).isNull();
    }

    @Test
    void an_address_is_its_path_with_what_it_is_about() {
        assertThat(WayBack.address("/patients/measure", "id=1a")).isEqualTo("/patients/measure?id=1a");
        assertThat(WayBack.address("/today", null)).isEqualTo("/today");
        assertThat(WayBack.path("/patients/measure?id=1a")).isEqualTo("/patients/measure");
    }
}
