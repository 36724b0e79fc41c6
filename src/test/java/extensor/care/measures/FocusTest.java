package extensor.care.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.CatalogueFixture;
import extensor.shared.Refusal;
import extensor.shared.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

/** What a new value must tell besides its number, and that old ones, which do not, stay as they are. */
class FocusTest {
    private static final Catalogue CATALOGUE = CatalogueFixture.real();

    private static TakenValue value(Subject what, String number) {
        return new TakenValue(what, new BigDecimal(number));
    }

    private static String refused(TakenValue taken) {
        Refusal no = catchThrowableOfType(Refusal.class, () -> Scale.check(CATALOGUE, taken));
        return no == null ? "" : no.field() + " " + no.key();
    }

    private static StretchAngles angles(int caught, int slow) {
        return new StretchAngles(BigDecimal.valueOf(caught), BigDecimal.valueOf(slow), "V3", "2");
    }

    private static Readings rated(int... scores) {
        return Readings.of(IntStream.range(0, scores.length)
                .mapToObj(i -> new RatedActivity("Activity " + i, BigDecimal.valueOf(scores[i])))
                .toList());
    }

    @Test
    void a_grade_tells_its_muscle_and_the_side_that_the_muscle_has() {
        assertThat(refused(value(Subject.at("MMT", "KNEE_EXTENSORS", Side.LEFT), "4")))
                .isEmpty();
        assertThat(refused(value(Subject.at("MMT", "TRUNK_FLEXORS", null), "4")))
                .isEmpty();
        assertThat(refused(value(Subject.at("MMT", null, Side.LEFT), "4"))).isEqualTo("MMT-LEFT measure.where.MUSCLE");
        assertThat(refused(value(Subject.at("MMT", "KNEE_EXTENSORS", null), "4")))
                .isEqualTo("MMT-KNEE_EXTENSORS measure.which-side");
        assertThat(refused(value(Subject.at("MMT", "TRUNK_FLEXORS", Side.LEFT), "4")))
                .isEqualTo("null refusal.not-found");
        assertThat(refused(value(Subject.at("MAS", "TRUNK_FLEXORS", null), "1")))
                .isEqualTo("null refusal.not-found");
        assertThat(refused(value(Subject.at("MMT", "TAIL", Side.LEFT), "4"))).isEqualTo("null refusal.not-found");
    }

    @Test
    void a_girth_tells_its_landmark_and_how_far_from_it() {
        assertThat(refused(value(Subject.at("GIRTH", "KNEE_PATELLA_UP_10", Side.LEFT), "44.5")))
                .isEmpty();
        assertThat(refused(value(Subject.at("GIRTH", null, Side.LEFT), "44.5")))
                .isEqualTo("GIRTH-LEFT measure.where.LANDMARK");
        assertThat(refused(value(Subject.at("GIRTH", "KNEE_PATELLA_UP_40", Side.LEFT), "44.5")))
                .isEqualTo("null refusal.not-found");
    }

    @Test
    void tardieu_keeps_both_angles_and_its_value_is_their_difference() {
        Subject calf = Subject.at("MTS", "GASTROCNEMIUS", Side.RIGHT);
        TakenValue taken = TakenValue.stretched(calf, angles(-10, 15));
        assertThat(taken.value()).isEqualByComparingTo("25");
        assertThat(refused(taken)).isEmpty();
        assertThat(refused(value(calf, "25"))).isEqualTo("MTS-GASTROCNEMIUS-RIGHT measure.both-angles");
        assertThat(refused(TakenValue.stretched(calf, angles(20, 15))))
                .isEqualTo("MTS-GASTROCNEMIUS-RIGHT measure.catch-late");
        StretchAngles slow = new StretchAngles(BigDecimal.ONE, BigDecimal.TEN, "V1", "2");
        assertThat(refused(TakenValue.stretched(calf, slow)))
                .isEqualTo("MTS-GASTROCNEMIUS-RIGHT measure.how-stretched");
        assertThat(refused(new TakenValue(calf, BigDecimal.ONE, Readings.of(angles(-10, 15)))))
                .isEqualTo("null refusal.not-found");
    }

    @Test
    void the_patient_specific_scale_is_the_mean_of_three_to_five_activities_in_the_patients_words() {
        TakenValue taken = TakenValue.rated("PSFS", rated(2, 5, 4));
        assertThat(taken.value()).isEqualByComparingTo("3.7");
        assertThat(refused(taken)).isEmpty();
        assertThat(refused(TakenValue.rated("PSFS", rated(2, 5)))).endsWith("measure.activities-count");
        assertThat(refused(TakenValue.rated("PSFS", rated(1, 1, 1, 1, 1, 1)))).endsWith("measure.activities-count");
        assertThat(refused(TakenValue.rated("PSFS", rated(1, 1, 11)))).endsWith("measure.activity-score");
        assertThat(refused(value(Subject.of("PSFS"), "4"))).isEqualTo("PSFS measure.activities-none");
        Readings twice = Readings.of(List.of(
                new RatedActivity("Tying shoes", BigDecimal.ONE),
                new RatedActivity(" tying  SHOES ", BigDecimal.ONE),
                new RatedActivity("Stairs", BigDecimal.ONE)));
        assertThat(refused(TakenValue.rated("PSFS", twice))).endsWith("measure.activities-differ");
    }

    @Test
    void the_number_of_an_old_value_without_its_place_can_still_be_corrected() {
        assertThatCode(() -> Scale.check(CATALOGUE, Subject.at("MMT", null, Side.LEFT), new BigDecimal("4")))
                .doesNotThrowAnyException();
        assertThatCode(() -> Scale.check(CATALOGUE, Subject.of("PSFS"), new BigDecimal("4.5")))
                .doesNotThrowAnyException();
    }

    @Property
    void every_place_is_read_back_as_it_was_written(@ForAll @IntRange(min = -99, max = 99) int distance) {
        SitePoint point = new SitePoint("KNEE_PATELLA", distance);
        assertThat(SitePoint.of(point.text())).contains(point);
    }

    @Property
    void what_a_value_is_made_from_is_read_back_as_it_was_written(
            @ForAll @Size(min = 1, max = 5) List<@NotBlank String> words, @ForAll @IntRange(max = 10) int score) {
        Readings readings = Readings.of(words.stream()
                .map(one -> new RatedActivity(one, BigDecimal.valueOf(score)))
                .toList());
        assertThat(Readings.read(readings.text())).isEqualTo(readings);
        Readings stretch = Readings.of(angles(-score, score));
        assertThat(Readings.read(stretch.text())).isEqualTo(stretch);
    }

    @Property
    void the_same_activities_are_one_set_in_any_order_and_with_any_scores_and_others_are_another(
            @ForAll @Size(min = 2, max = 5) @UniqueElements List<@AlphaChars @Size(min = 3, max = 9) String> words,
            @ForAll @IntRange(max = 10) int score) {
        Assume.that(words.stream().map(Readings::same).distinct().count() == words.size());
        List<RatedActivity> one = words.stream()
                .map(word -> new RatedActivity(word, BigDecimal.ONE))
                .toList();
        List<RatedActivity> other = new ArrayList<>(words.stream()
                .map(word -> new RatedActivity(" " + word + " ", BigDecimal.valueOf(score)))
                .toList());
        Collections.reverse(other);
        assertThat(Readings.of(other).set()).isEqualTo(Readings.of(one).set());
        assertThat(Readings.of(other.subList(1, other.size())).set())
                .isNotEqualTo(Readings.of(one).set());
    }
}
