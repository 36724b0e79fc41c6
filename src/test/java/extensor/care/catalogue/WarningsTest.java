package extensor.care.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.shared.json.StrictJson;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When a patient calls, and whom. */
class WarningsTest {
    private static final List<Warnings> ALL = CatalogueFixture.real().interventions().stream()
            .map(intervention -> intervention.text().patient().call())
            .toList();

    @Test
    void a_sign_has_one_urgency_in_all_of_the_catalogue() {
        Map<String, List<String>> urgencies = new TreeMap<>();
        for (Warnings calls : ALL) {
            calls.emergency().forEach(sign -> at(urgencies, sign, "emergency"));
            calls.sameDay().forEach(sign -> at(urgencies, sign, "same day"));
            calls.tell().forEach(sign -> at(urgencies, sign, "tell us"));
        }
        assertThat(urgencies)
                .isNotEmpty()
                .allSatisfy((sign, all) -> assertThat(all).hasSize(1));
    }

    private static void at(Map<String, List<String>> urgencies, String sign, String urgency) {
        List<String> all = urgencies.computeIfAbsent(sign, first -> new ArrayList<>());
        if (!all.contains(urgency)) all.add(urgency);
    }

    @Test
    void a_sign_goes_on_from_if_and_names_no_number_to_call() {
        assertThat(ALL.stream().flatMap(WarningsTest::signs))
                .allSatisfy(sign -> assertThat(sign)
                        .matches("[a-z].*[^.]")
                        .doesNotContainIgnoringCase("emergency number")
                        .doesNotContainIgnoringCase("call "));
    }

    @Test
    void no_emergency_is_said_twice_where_everything_is_shown_together() {
        List<String> all = Warnings.together(ALL).emergency();
        for (String sign : all)
            assertThat(all).filteredOn(other -> other.contains(sign)).containsExactly(sign);
    }

    private static Stream<String> signs(Warnings calls) {
        return Stream.of(calls.emergency(), calls.sameDay(), calls.tell()).flatMap(List::stream);
    }

    @Test
    void together_each_sign_stands_once_where_it_is_most_urgent() {
        Warnings one = new Warnings(List.of("you faint"), List.of("a wound opens"), List.of("you get a rash"));
        Warnings other = new Warnings(List.of(), List.of("you get a rash", "you faint"), List.of("a wound opens"));
        assertThat(Warnings.together(List.of(other, one)))
                .isEqualTo(new Warnings(List.of("you faint"), List.of("you get a rash", "a wound opens"), List.of()));
    }

    @Test
    void what_a_signed_plan_kept_in_the_old_words_stands_in_the_same_groups() {
        String kept = """
                {"call": ["Call us the same day if the skin blisters.", "Call us if you get a rash.",
                 "Switch off and call the emergency number if you faint.", "Tell us how it went."]}""";
        Warnings read = StrictJson.file("kept", kept, at -> Warnings.read(at, "call"));
        assertThat(read)
                .isEqualTo(new Warnings(
                        List.of("you faint"),
                        List.of("the skin blisters"),
                        List.of("you get a rash", "Tell us how it went")));
    }

    @Test
    void numbness_tingling_and_sore_skin_are_never_left_for_later() {
        assertThat(ALL.stream().flatMap(calls -> calls.tell().stream()))
                .noneMatch(sign -> sign.contains("tingl") || sign.contains("blister"));
    }
}
