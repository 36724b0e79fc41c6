package extensor.care.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.shared.Refusal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A dose written in short says exactly what it says, or is refused as a whole. */
class DoseShorthandTest {
    private static final Catalogue CATALOGUE = CatalogueFixture.real();

    private static String read(String intervention, String line) {
        return new TreeMap<>(DoseShorthand.read(CATALOGUE.intervention(intervention), line))
                .entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "EX_STRENGTH,3x10 h5 2/d 5/w,days_per_week=5 hold_s=5 reps=10 sessions_per_day=2 sets=3",
        "EX_STRENGTH,3 X 10 × 5,hold_s=5 reps=10 sets=3",
        "EX_STRENGTH,'2,5kg red rpe=7',band_colour=RED load_kg=2|5 rpe_target=7",
        "EX_STRENGTH,tempo=3-1-1-0 r90 p3,pain_limit_nprs=3 rest_s=90 tempo=3-1-1-0",
        "EX_STRENGTH,60% 2x/day 3/week,days_per_week=3 pct_1rm=60 sessions_per_day=2",
        "HEAT_HOT_PACK,15min 3/d,duration_min=15 times_per_day=3",
        "HEAT_HOT_PACK,15' pack=72,duration_min=15 pack_temp_c=72",
        "EX_STRENGTH,12.5 kg,load_kg=12.5",
        "EX_STRENGTH,'3x10, h5',hold_s=5 reps=10 sets=3",
        "EX_STRENGTH,'3x10,h5;2,5 kg',hold_s=5 load_kg=2|5 reps=10 sets=3",
        "EX_STRENGTH,3x10 hold 10 2.5 kg,hold_s=10 load_kg=2.5 reps=10 sets=3",
        "EX_STRENGTH,hold 10 s rest 90 sec pain 3,hold_s=10 pain_limit_nprs=3 rest_s=90",
        "EX_STRENGTH,H 10 2x/day,hold_s=10 sessions_per_day=2",
        "EX_STRENGTH,3 sets 10 reps,reps=10 sets=3",
        "EX_STRENGTH,2 x/day 3 /week,days_per_week=3 sessions_per_day=2",
        "EX_STRENGTH,60 % 2x daily,pct_1rm=60 sessions_per_day=2",
        "EX_STRENGTH,3x10 daily,days_per_week=7 reps=10 sets=3",
        "EX_STRENGTH,BID daily,days_per_week=7 sessions_per_day=2",
        "HEAT_HOT_PACK,15 min t.i.d.,duration_min=15 times_per_day=3",
        "ES_TENS_CONV,daily,times_per_day=1",
        "EX_STRENGTH,'',''"
    })
    void each_word_is_one_value_of_the_treatment(String intervention, String line, String values) {
        assertThat(read(intervention, line)).isEqualTo(values.replace('|', ','));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3x",
                "x10",
                "3x10x5x2",
                "1,000x2x",
                "h",
                "½",
                "٣x١٠",
                "soon",
                "20min",
                "=5",
                "h5 quickly",
                "3/m",
                "10 stones",
                "10",
                "3x10 10",
                "10 red",
                "hold",
                "hold red",
                "hold 10 kg",
                "hold 3x10",
                "rest 2 min",
                "pain 3 cm",
                "2 daily",
                "2x",
                "1, 5 kg 2",
                "bid/week"
            })
    void what_does_not_fit_is_refused_with_everything_beside_it(String line) {
        assertThatThrownBy(() -> read("EX_STRENGTH", line))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("dose.shorthand.unknown"));
    }

    @Test
    void a_value_said_twice_and_a_word_with_two_meanings_are_refused() {
        assertThatThrownBy(() -> read("EX_STRENGTH", "3x10 sets=4"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("dose.shorthand.twice"));
        assertThatThrownBy(() -> read("ES_NMES", "10s"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("dose.shorthand.several"));
    }

    @Test
    void a_number_that_the_treatment_does_not_allow_is_refused_by_its_own_field() {
        Map<String, String> values = DoseShorthand.read(CATALOGUE.intervention("EX_STRENGTH"), "99x1,000");
        assertThatThrownBy(() -> Dose.of(CATALOGUE.intervention("EX_STRENGTH"), values))
                .isInstanceOfSatisfying(
                        DoseRefused.class,
                        no -> assertThat(no.complaints())
                                .extracting(DoseComplaint::key)
                                .containsExactlyInAnyOrder("dose.above-limit", "number.two-readings"));
    }

    @Test
    void the_short_form_of_every_treatment_and_exercise_reads_back_as_the_same_dose() {
        CATALOGUE.interventions().stream().map(Dose::usual).forEach(DoseShorthandTest::readsBack);
        CATALOGUE.presets().stream().map(Dose::of).forEach(DoseShorthandTest::readsBack);
    }

    private static void readsBack(Dose dose) {
        String line = DoseShorthand.write(dose);
        assertThat(dose.with(said(dose, line))).as(dose.name() + ": " + line).isEqualTo(dose);
    }

    private static Map<String, String> said(Dose dose, String line) {
        try {
            return DoseShorthand.read(dose.intervention(), line);
        } catch (Refusal no) {
            throw new AssertionError(dose.name() + ": " + line + " " + no.key() + no.arguments(), no);
        }
    }

    @Property
    void any_line_is_values_of_the_treatment_or_a_refusal(@ForAll("lines") String line) {
        try {
            Intervention strength = CATALOGUE.intervention("EX_STRENGTH");
            assertThat(strength.pattern().byCode().keySet())
                    .containsAll(DoseShorthand.read(strength, line).keySet());
        } catch (Refusal no) {
            assertThat(no.key()).startsWith("dose.shorthand.");
        }
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> words = Arbitraries.of(
                "3x10", "h5", "2/d", "5/w", "r", "=", "x", "red", "1,5kg", "%", " ", "hold", "10", "kg", "bid", "daily",
                ",", ";", "rest_s=", "-", "p3");
        return Arbitraries.oneOf(
                words.list().ofMaxSize(8).map(w -> String.join(" ", w)),
                Arbitraries.strings().ofMaxLength(40));
    }

    @Test
    void a_prescription_said_twice_is_refused() {
        for (String line : new String[] {"bid 3/d", "2x daily tid", "daily 5/w", "hold 10 h5"})
            assertThatThrownBy(() -> read("EX_STRENGTH", line))
                    .as(line)
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.key()).isEqualTo("dose.shorthand.twice"));
    }

    @Test
    void what_was_understood_is_told_back_in_words() {
        Dose dose = Dose.usual(CATALOGUE.intervention("EX_STRENGTH"))
                .with(DoseShorthand.read(CATALOGUE.intervention("EX_STRENGTH"), "3x12 h5"));
        assertThat(DoseShorthand.tell(
                        dose, DoseShorthand.read(dose.intervention(), "3x12 h5").keySet()))
                .isEqualTo("Sets: 3 sets, Repetitions: 12 repetitions, Hold: 5 s");
    }
}
