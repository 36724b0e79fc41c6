package extensor.care.patients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.shared.BodyRegion;
import extensor.shared.Refusal;
import extensor.shared.Side;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be written into an episode, how its stage is counted, and what it proposes for a fresh injury. */
class EpisodeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate BORN = LocalDate.of(1988, 3, 2);

    @ParameterizedTest
    @CsvSource({"0,ACUTE", "42,ACUTE", "43,SUBACUTE", "84,SUBACUTE", "85,CHRONIC", "4000,CHRONIC"})
    void the_stage_is_acute_to_six_weeks_subacute_to_twelve_then_chronic(int days, Stage stage) {
        assertThat(Stage.of(TODAY.minusDays(days), TODAY)).isEqualTo(stage);
    }

    @ParameterizedTest
    @CsvSource({
        "LIFTING,0,true",
        "LIFTING,2,true",
        "LIFTING,3,false",
        "FALL,1,true",
        "VEHICLE_ACCIDENT,1,true",
        "POSTURE,0,false",
        "SURGERY,0,false",
        "UNKNOWN,0,false",
        "SPORT,-1,false"
    })
    void an_injury_of_the_last_three_days_is_proposed_as_acute(Mechanism mechanism, int daysAgo, boolean proposed) {
        assertThat(form(TODAY.minusDays(daysAgo), mechanism, 5).acuteInjury(TODAY))
                .isEqualTo(proposed);
    }

    @Test
    void a_vehicle_accident_always_counts_as_high_energy() {
        Episode episode = new Episode(1, 2, form(TODAY, Mechanism.VEHICLE_ACCIDENT, 5), 3, Instant.EPOCH);
        assertThat(episode).extracting("highEnergy").isEqualTo(true);
    }

    @Test
    void a_closed_episode_is_not_changed_any_more() {
        Episode episode = new Episode(1, 2, form(TODAY, Mechanism.LIFTING, 5), 3, Instant.EPOCH);
        episode.close(Instant.EPOCH);
        assertThatThrownBy(() -> episode.write(form(TODAY, Mechanism.FALL, 2)))
                .isInstanceOf(Refusal.class)
                .hasMessage("episode.closed");
    }

    @Test
    void onset_lies_between_birth_and_today_and_severity_between_nothing_and_worst() {
        assertThatCode(() -> form(BORN, Mechanism.UNKNOWN, 0).check(BORN, TODAY, icd -> true))
                .doesNotThrowAnyException();
        refused("onset", form(TODAY.plusDays(1), Mechanism.UNKNOWN, 0));
        refused("onset", form(BORN.minusDays(1), Mechanism.UNKNOWN, 0));
        refused("severity", form(TODAY, Mechanism.UNKNOWN, 11));
        refused("severity", form(TODAY, Mechanism.UNKNOWN, null));
        refused("mechanism", form(TODAY, null, 1));
    }

    @Test
    void care_through_an_episode_outlasts_it_by_ninety_days() {
        Episode episode = new Episode(1, 2, form(TODAY, Mechanism.LIFTING, 5), 3, Instant.EPOCH);
        CareRelationship care = CareRelationship.through(4, episode, 3, "SPASM", Instant.EPOCH);
        assertThat(care.line("Thea").until()).isNull();
        care.treatmentEnded(Instant.EPOCH);
        assertThat(care.line("Thea").until()).isEqualTo(Instant.EPOCH.plusSeconds(90L * 24 * 3600));
    }

    private static void refused(String field, EpisodeForm form) {
        assertThatThrownBy(() -> form.check(BORN, TODAY, icd -> true))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.field()).isEqualTo(field));
    }

    private static EpisodeForm form(LocalDate onset, Mechanism mechanism, Integer severity) {
        BodyArea back = new BodyArea(BodyRegion.LOW_BACK, Side.BILATERAL, Muscle.ERECTOR_SPINAE);
        return new EpisodeForm(
                new Complaint(
                        Problem.SPASM, "M62.830", null, back, new Onset(onset, mechanism, false), severity, false),
                1L);
    }
}
