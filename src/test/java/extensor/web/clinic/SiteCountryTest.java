package extensor.web.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.web.kit.TypedValues;
import org.junit.jupiter.api.Test;

/** The country of a site and its zone, in any order. */
class SiteCountryTest {
    private final TypedValues typed = new TypedValues();
    private final SiteCountry country = new SiteCountry(typed);

    @Test
    void a_country_can_be_chosen_before_a_zone() {
        choose("CH");
        assertThat(typed.text("zone")).isEqualTo("Europe/Zurich");
    }

    @Test
    void of_a_country_with_several_zones_one_is_to_be_chosen_and_then_of_another() {
        typed.put("name", "By the sea");
        choose("AU");
        assertThat(typed.has("zone")).isFalse();
        choose("CA");
        assertThat(typed.has("zone")).isFalse();
        assertThat(typed.text("name")).isEqualTo("By the sea");
    }

    @Test
    void a_zone_of_the_country_stays() {
        typed.put("zone", "America/Toronto");
        choose("CA");
        assertThat(typed.text("zone")).isEqualTo("America/Toronto");
    }

    private void choose(String code) {
        typed.put("country", code);
        country.choose();
    }
}
