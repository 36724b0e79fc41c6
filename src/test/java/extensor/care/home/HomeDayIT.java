package extensor.care.home;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.CarePlace;
import extensor.care.home.HomeSheet.DayMark.Told;
import extensor.care.plans.SignedSheet;
import extensor.care.plans.Signing;
import extensor.care.progress.Adherence;
import extensor.container.Inside;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a day at home asks, today and in the past: before the plan begins, on hold, and under the version of that day. */
@Inside
class HomeDayIT extends PatientAtHome {
    @Inject
    Signing signing;

    @Test
    void the_day_before_a_plan_begins_is_none_of_its_days() {
        plan(1, 14, 1, "MT_MASSAGE");
        assertThat(day(false).begun()).isFalse();
        time.pass(Duration.ofDays(1));
        assertThat(day(false).begun()).isTrue();
    }

    @Test
    void what_a_new_fact_forbids_waits_and_cannot_be_told() {
        long plan = plan();
        clinic.injure(thea, patient, today, today.plusDays(3));
        assertThat(day(false).cards()).singleElement().satisfies(card -> {
            assertThat(card.waits()).isTrue();
            assertThat(card.open()).isFalse();
        });
        assertThat(tell(pat, HomeReport.of(plan, HEAT, today, HomeOutcome.DONE)))
                .isEqualTo("me.waits");
        assertThat(acting.as(thea, () -> signing.readVersion(plan, null)))
                .isInstanceOfSatisfying(
                        SignedSheet.class,
                        read -> assertThat(read.suspension().items()).containsExactly(HEAT));
    }

    /** From now on the heat is given at the clinic. */
    private void heatAtTheClinic(long plan) {
        acting.as(thea, () -> signing.revise(plan));
        place(plan, BodyRegion.LOW_BACK, Side.BILATERAL, CarePlace.CLINIC);
        practice.sign(thea, plan);
    }

    @Test
    void a_past_day_shows_and_takes_what_that_day_asked() {
        long plan = plan();
        tell(pat, HomeReport.of(plan, HEAT, today.minusDays(1), HomeOutcome.DONE));
        heatAtTheClinic(plan);
        assertThat(day(false).cards()).isEmpty();
        assertThat(tell(pat, HomeReport.of(plan, HEAT, today, HomeOutcome.DONE)))
                .isEqualTo(NOT_FOUND);
        assertThat(day(true).cards()).singleElement().satisfies(card -> {
            assertThat(card.item().id()).isEqualTo(HEAT);
            assertThat(card.told().outcome()).isEqualTo(HomeOutcome.DONE);
        });
        assertThat(day(false).week())
                .extracting(HomeSheet.DayMark::told)
                .containsExactly(
                        Told.FREE, Told.NOTHING, Told.NOTHING, Told.NOTHING, Told.NOTHING, Told.ALL, Told.FREE);
        assertThat(tell(pat, HomeReport.of(plan, HEAT, today.minusDays(1), HomeOutcome.PARTLY)))
                .isNull();
        assertThat(rows.number(
                        "select version_number from home_entry where patient_id = ? and outcome = 'PARTLY'", patient))
                .isEqualTo(1);
    }

    @Test
    void a_day_is_paused_from_when_the_record_knew_and_not_from_when_it_began() {
        long plan = plan();
        clinic.injure(thea, patient, today.minusDays(3), today.plusDays(3));
        assertThat(day(false).cards().get(0).waits()).isTrue();
        assertThat(day(true).cards().get(0).waits()).isFalse();
        assertThat(tell(pat, HomeReport.of(plan, HEAT, today.minusDays(1), HomeOutcome.DONE)))
                .isNull();
        assertThat(day(false).week())
                .extracting(HomeSheet.DayMark::told)
                .endsWith(Told.NOTHING, Told.NOTHING, Told.ALL, Told.FREE);
        assertThat(acting.as(pat, () -> reportingHome.weeks()))
                .extracting(HomeSheet.DayMark::told)
                .hasSize(28)
                .endsWith(Told.NOTHING, Told.NOTHING, Told.ALL, Told.FREE);
        assertThat(home()).isEqualTo(new Adherence.Share(1, 4));
        time.pass(Duration.ofDays(3));
        assertThat(home())
                .as("the two days of grace have passed, the three days of the pause ask for nothing")
                .isEqualTo(new Adherence.Share(1, 5));
        assertThat(day(true).cards().get(0).waits()).isTrue();
        assertThat(day(false).cards().get(0).waits()).isFalse();
    }

    /** What the therapist reads of the same days. */
    private Adherence.Share home() {
        return acting.as(thea, () -> progress.adherence(patient)).orElseThrow().home();
    }
}
