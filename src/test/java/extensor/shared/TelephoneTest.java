package extensor.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All spellings of one telephone number are one number. */
class TelephoneTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CH; +41445551234; +41 44 555 12 34|044 555 12 34|0041 44 555 12 34|(044) 555 12 34|044/555.12.34|+41 (0)44 555 12 34|+41-44-555-12-34|0445551234",
                "GB; +442079460777; +44 (0)20 7946 0777|+44 20 7946 0777|020 7946 0777|0044 20 7946 0777|(020) 7946 0777|+44(0)2079460777",
                "US; +12125550123; +1 212 555 0123|(212) 555-0123|1-212-555-0123|212.555.0123|001 212 555 0123|011 1 212 555 0123|+1 (212) 555 0123",
                "DE; +4930123456; 030 123456|030/123456|+49 30 123456|0049 (0)30 123456",
                "IT; +390612345678; 06 1234 5678|+39 06 1234 5678|0039 06 12345678",
                "CN; +8613812345678; 138 1234 5678|+86 138 1234 5678|0086 138-1234-5678",
                "ZZ; +41445551234; +41 44 555 12 34|0041 44 555 12 34|+41 (0)44 555 12 34"
            })
    void spellings_of_one_number_are_one_number_and_find_it(String country, String normal, String spellings) {
        List<String> all = List.of(spellings.split("\\|"));
        for (String kept : all) {
            Telephone telephone = Telephone.of(kept, country);
            assertThat(telephone.possible()).as(kept).isTrue();
            assertThat(telephone.normal()).as(kept).isEqualTo(normal);
            for (String asked : all)
                assertThat(meets(telephone, asked, country)).as(asked).isTrue();
        }
    }

    @Test
    void a_number_is_found_in_the_way_its_own_country_writes_it_from_a_clinic_in_another() {
        Telephone swiss = Telephone.of("+41 44 555 12 34", "US");
        assertThat(meets(swiss, "044 555 12 34", "US")).isTrue();
        assertThat(meets(swiss, "555 12 34", "US")).isTrue();
        assertThat(meets(swiss, "044 555 12 35", "US")).isFalse();
    }

    @Test
    void the_beginning_of_a_number_finds_it() {
        Telephone telephone = Telephone.of("+41 44 555 12 34", "CH");
        for (String asked : List.of("044 555", "+41 44 555", "0041 44 55", "44555", "555 12")) {
            assertThat(meets(telephone, asked, "CH")).as(asked).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "020 7946 0123 ext. 12",
                "020 7946 0123 ext 12",
                "020 7946 0123 x12",
                "+44 20 7946 0123 extension 12",
                "020 7946 0123 #12",
                "020 7946 0123;ext=12"
            })
    void an_extension_is_kept_and_does_not_stand_in_the_way(String typed) {
        Telephone telephone = Telephone.of(typed, "GB");
        assertThat(telephone.possible()).isTrue();
        assertThat(telephone.normal()).isEqualTo("+442079460123;ext=12");
        assertThat(meets(telephone, "+44 (0)20 7946 0123", "GB")).isTrue();
        assertThat(meets(Telephone.of("020 7946 0123", "GB"), typed, "GB")).isTrue();
    }

    @Test
    void an_extension_is_kept_where_nobody_knows_the_country() {
        assertThat(Telephone.of("020 7946 0123 ext. 12", "ZZ").possible()).isTrue();
    }

    @Test
    void two_numbers_are_two_and_each_finds_the_person() {
        Telephone two = Telephone.of("044 555 12 34 / 079 666 77 88", "CH");
        assertThat(two.normal()).isEqualTo("+41445551234, +41796667788");
        assertThat(meets(two, "+41 79 666 77 88", "CH")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0151 23456789",
                "555 0102",
                "4711",
                "+41 44 000 00 00",
                "Tel. 044 555 12 34",
                "٠٤٤ ٥٥٥ ١٢ ٣٤",
                "+44 7911 123456"
            })
    void what_can_be_a_number_is_taken(String typed) {
        assertThat(Telephone.of(typed, "CH").possible()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call me",
                "",
                "12",
                "---",
                "+",
                "ann@example.org",
                "+999 123 456",
                "+41 44",
                "+41 44 555 12 34 56 78 90",
                "12345678901234567890"
            })
    void what_can_be_none_is_refused(String typed) {
        assertThat(Telephone.of(typed, "CH").possible()).isFalse();
        assertThat(Telephone.of(typed, "ZZ").possible()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "US; +1 555 010 2345; +15550102345",
                "GB; +44 (0)20 7946 0123 ext. 12; `+442079460123;ext=12`",
                "CH; (044) 666/78-90; 0446667890",
                "US; 911; 911",
                "GB; 020 7946 0123 x 7; `02079460123;ext=7`",
                "US; +1 315 555 0100 or +1 315 555 0101; +13155550100|+13155550101",
                "US; `+1 315 555 0100;ext=22`; `+13155550100;ext=22`",
                "US; 1-800-555-PAIN; 18005557246",
                "CH; ٠٤٤ ٥٥٥ ١٢ ٣٤; 0445551234",
                "US; (+41) 44 555 12 34; +41445551234",
                "DE; 0041 44 555 12 34; 0041445551234",
                "DE; 0041 44 555 12 34 ext. 5; `0041445551234;ext=5`",
                "CH; 555 0102; 5550102"
            })
    void a_number_is_dialed_as_it_is_meant_and_two_are_two_links(String country, String typed, String dialed) {
        assertThat(Telephone.calls(typed, () -> country))
                .extracting(Telephone.Call::dial)
                .isEqualTo(List.of(dialed.split("\\|")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"044 555 12 34 / 35", "+999 123 456", "1-800-CALL-THE-CLINIC-NOW", "123 4567, 89"})
    void what_nobody_can_dial_for_sure_is_told_and_is_no_link(String typed) {
        assertThat(Telephone.calls(typed, () -> "CH")).containsExactly(new Telephone.Call(typed, ""));
    }

    @Test
    void nobody_asks_for_the_country_of_a_number_that_is_dialed_alike_in_each() {
        for (String typed : List.of("+1 315 555 0100", "044 555 12 34", "+1 315 555 0100 or +1 315 555 0101", "911"))
            assertThat(Telephone.calls(typed, () -> {
                        throw new AssertionError("asked for " + typed);
                    }))
                    .isNotEmpty();
    }

    @Test
    void of_two_numbers_one_without_its_town_is_told_and_is_no_link() {
        assertThat(Telephone.calls("(315) 555-0100 / 555-0101", () -> "US"))
                .containsExactly(
                        new Telephone.Call("(315) 555-0100", "3155550100"), new Telephone.Call("555-0101", ""));
        assertThat(Telephone.calls(null, () -> "US")).isEmpty();
    }

    @Property
    void whatever_is_typed_is_read(@ForAll @StringLength(max = 40) String typed) {
        Telephone telephone = Telephone.of(typed, "CH");
        assertThat(telephone.dialled()).allMatch(digits -> digits.matches("\\d*"));
        assertThat(Telephone.calls(typed, () -> "CH"))
                .allMatch(call -> call.dial().matches("(?:\\+?\\d+(?:;ext=\\d+)?)?"));
        if (telephone.possible()) assertThat(telephone.normal()).hasSizeLessThanOrEqualTo(120);
    }

    private static boolean meets(Telephone kept, String asked, String country) {
        return Telephone.beginnings(asked, country).stream()
                .anyMatch(beginning -> kept.dialled().stream().anyMatch(digits -> digits.contains(beginning)));
    }
}
