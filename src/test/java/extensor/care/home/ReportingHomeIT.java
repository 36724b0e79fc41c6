package extensor.care.home;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.booking.ReadingOwnVisits;
import extensor.care.plans.ItemSheet;
import extensor.container.Inside;
import extensor.container.inside.Ceilings;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a patient can tell of which day, who can tell it, and what it costs the database. */
@Inside
class ReportingHomeIT extends PatientAtHome {
    @Inject
    ReadingOwnVisits readingOwnVisits;

    @Inject
    Ceilings ceilings;

    @Test
    void without_a_signed_plan_there_is_no_day() {
        assertThat(acting.as(pat, () -> reportingHome.day(false))).isEmpty();
        assertThat(acting.refusalAs(pat, () -> reportingHome.tellPain(today, 3)))
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void what_is_told_twice_is_kept_once_and_a_later_word_corrects_it() {
        long plan = plan();
        assertThat(day(false).cards()).extracting(card -> card.item().id()).containsExactly(HEAT);
        assertThat(day(false).advice()).extracting(ItemSheet::id).containsExactly(PILLOW);
        assertThat(tell(pat, HomeReport.of(plan, HEAT, today, HomeOutcome.DONE)))
                .isNull();
        assertThat(tell(pat, HomeReport.of(plan, HEAT, today, HomeOutcome.DONE)))
                .isNull();
        assertThat(entries()).isEqualTo(1);
        assertThat(day(false).done()).isEqualTo(1);
        assertThat(day(false).finished()).isTrue();
        assertThat(tell(pat, HomeReport.of(plan, HEAT, today, HomeOutcome.PARTLY)))
                .isNull();
        assertThat(day(false).cards().get(0).told().outcome()).isEqualTo(HomeOutcome.PARTLY);
        acting.as(pat, () -> reportingHome.takeBack(plan, HEAT, today));
        assertThat(entries()).isZero();
        assertThat(day(false).finished()).isFalse();
    }

    @Test
    void a_report_that_comes_many_times_at_once_is_kept_once() {
        long plan = plan();
        HomeReport report = sore(plan, today, null);
        List<Object> answers = acting.together(6, pat, "-", () -> {
            reportingHome.tell(report);
            reportingHome.tellPain(today, 4);
            return "told";
        });
        assertThat(answers).containsOnly("told");
        assertThat(entries()).isEqualTo(1);
        assertThat(rows.number("select count(*) from task where patient_id = ? and kind = 'CALL_TODAY'", patient))
                .isEqualTo(1);
        assertThat(rows.number("select count(*) from measurement where patient_id = ?", patient))
                .isEqualTo(1);
    }

    @Test
    void yesterday_can_still_be_corrected_but_no_earlier_day_and_no_day_to_come() {
        long plan = plan();
        for (int ago : List.of(0, 1)) {
            assertThat(tell(pat, HomeReport.of(plan, HEAT, today.minusDays(ago), HomeOutcome.DONE)))
                    .isNull();
            acting.as(pat, () -> reportingHome.tellPain(today.minusDays(ago), 5));
        }
        assertThat(tell(pat, HomeReport.of(plan, HEAT, today.minusDays(2), HomeOutcome.DONE)))
                .isEqualTo("me.too-late");
        assertThat(tell(pat, HomeReport.of(plan, HEAT, today.plusDays(1), HomeOutcome.DONE)))
                .isEqualTo("me.not-yet");
        assertThat(acting.refusalAs(pat, () -> reportingHome.tellPain(today.minusDays(2), 5)))
                .isEqualTo("me.too-late");
        assertThat(entries()).isEqualTo(2);
        assertThat(day(true).done()).isEqualTo(1);
        time.pass(Duration.ofDays(1));
        assertThat(day(true).day()).isEqualTo(today);
        assertThat(day(true).pain()).isEqualTo(5);
        assertThat(day(false).pain()).isNull();
        assertThat(tell(pat, HomeReport.of(plan, HEAT, today.minusDays(1), HomeOutcome.PARTLY)))
                .isEqualTo("me.too-late");
    }

    @Test
    void nobody_else_s_plan_and_nothing_that_the_plan_does_not_ask_for_can_be_told() {
        long plan = plan();
        long other = clinic.register(desk);
        long foreign = plan(clinic.episode(thea, other, site), other, BodyRegion.LOW_BACK, Side.BILATERAL, 5);
        assertThat(tell(pat, HomeReport.of(foreign, HEAT, today, HomeOutcome.DONE)))
                .isEqualTo(NOT_FOUND);
        assertThat(tell(pat, HomeReport.of(12345, HEAT, today, HomeOutcome.DONE)))
                .isEqualTo(NOT_FOUND);
        assertThat(tell(pat, HomeReport.of(plan, PILLOW, today, HomeOutcome.DONE)))
                .isEqualTo(NOT_FOUND);
        assertThat(tell(pat, HomeReport.of(plan, 99, today, HomeOutcome.DONE))).isEqualTo(NOT_FOUND);
        for (Role role : List.of(Role.DESK, Role.ADMINISTRATOR, Role.THERAPIST))
            assertThat(tell(clinic.staff(role), HomeReport.of(plan, HEAT, today, HomeOutcome.DONE)))
                    .isEqualTo(NOT_FOUND);
        assertThat(rows.number("select count(*) from home_entry where plan_id in (?, ?)", plan, foreign))
                .isZero();
    }

    @Test
    void the_pain_is_told_once_a_day_and_only_from_0_to_10() {
        plan();
        acting.as(pat, () -> reportingHome.tellPain(today, 7));
        acting.as(pat, () -> reportingHome.tellPain(today, 4));
        assertThat(day(false).pain()).isEqualTo(4);
        for (int odd : List.of(-1, 11))
            assertThat(acting.refusalAs(pat, () -> reportingHome.tellPain(today, odd)))
                    .isEqualTo("me.pain-range");
        assertThat(rows.number("select count(*) from measurement where patient_id = ? and withdrawn = false", patient))
                .isEqualTo(1);
    }

    @Test
    void a_day_costs_the_database_few_statements_however_much_was_told() {
        long plan = plan();
        tell(pat, HomeReport.of(plan, HEAT, today.minusDays(1), HomeOutcome.DONE));
        acting.as(pat, () -> reportingHome.tellPain(today.minusDays(1), 5));
        int page = page();
        assertThat(page).isLessThanOrEqualTo(6);
        ceilings.sent("a report", 8, pat, () -> reportingHome.tell(HomeReport.of(plan, HEAT, today, HomeOutcome.DONE)));
        ceilings.sent("too sore", 10, pat, () -> reportingHome.tell(sore(plan, today, "word")));
        ceilings.sent("the last four weeks", 4, pat, () -> reportingHome.weeks());
        System.out.println("STATEMENTS " + ceilings.figures());
        besideIt();
        assertThat(page()).as("with two plans").isPositive().isLessThanOrEqualTo(page);
    }

    /** How many statements the patient's day with the next visit costs. */
    private int page() {
        return statements
                .ofDomain(() -> acting.as(pat, () -> {
                    reportingHome.day(false);
                    return readingOwnVisits.mine();
                }))
                .size();
    }
}
