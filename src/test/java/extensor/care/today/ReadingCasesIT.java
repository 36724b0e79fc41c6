package extensor.care.today;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.measures.Measuring;
import extensor.care.measures.Subject;
import extensor.care.measures.TakenValue;
import extensor.care.visits.VisitState;
import extensor.container.Inside;
import extensor.container.inside.Ceilings;
import extensor.container.inside.ClinicAtWork;
import extensor.shared.RequestKey;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where patients stand, read from the database: for those who treat them alone, and in one statement for all of a list. */
@Inside
class ReadingCasesIT extends ClinicAtWork {
    @Inject
    ReadingCases readingCases;

    @Inject
    Measuring measuring;

    @Inject
    Ceilings ceilings;

    private long plan;

    /** The plan has run for three days. */
    @BeforeEach
    void somebodyIsTreated() {
        time.stop();
        passUntil(7, 0);
        plan = plan(0, 14, 7, "MT_MASSAGE");
        time.pass(Duration.ofDays(3));
        passUntil(12, 0);
    }

    private void pain(int daysAgo, int value) {
        acting.as(
                thea,
                () -> measuring.take(
                        patient,
                        clinic.today().minusDays(daysAgo),
                        List.of(new TakenValue(Subject.of("NPRS"), BigDecimal.valueOf(value))),
                        RequestKey.key()));
    }

    private CaseSummary summary() {
        return acting.as(thea, () -> readingCases.of(patient));
    }

    @Test
    void phase_visits_pain_and_the_next_visit_are_those_of_the_plan_in_force() {
        long given = visitAt(at(-1, 9, 0), plan, thea, VisitState.ARRIVED);
        rows.change("update visit set state = 'GIVEN' where id = ?", given);
        visitAt(at(2, 9, 0), plan, thea, VisitState.BOOKED);
        pain(3, 7);
        pain(3, 6);
        pain(0, 5);
        CaseSummary.PlanPlace place = summary().of(null).orElseThrow().plan();
        assertThat(place.phase()).isEqualTo(1);
        assertThat(place.day()).isEqualTo(4);
        assertThat(place.given()).isEqualTo(1);
        assertThat(place.visits()).isEqualTo(14);
        assertThat(summary().next().toInstant()).isEqualTo(at(2, 9, 0));
        assertThat(summary().pain().first()).isEqualByComparingTo("7");
        assertThat(summary().pain().last()).isEqualByComparingTo("5");
        assertThat(acting.as(thea, () -> readingCases.treated(List.of(patient)))
                        .get(patient)
                        .pain()
                        .last())
                .isEqualByComparingTo("5");
    }

    @Test
    void the_next_visit_is_told_by_the_clock_of_its_own_site() {
        ZoneId denver = ZoneId.of("America/Denver");
        visitAt(at(3, 9, 0), plan, thea, VisitState.BOOKED);
        long sooner = visitAt(at(2, 9, 0), plan, thea, VisitState.BOOKED);
        assertThat(summary().next().toLocalTime()).isEqualTo(LocalTime.of(9, 0));
        rows.change("update visit set site_id = ? where id = ?", clinic.site("Lake", denver), sooner);
        assertThat(summary().next()).isEqualTo(at(2, 9, 0).atZone(denver));
        assertThat(acting.as(thea, () -> readingCases.treated(List.of(patient)))
                        .get(patient)
                        .next())
                .isEqualTo(at(2, 9, 0).atZone(denver));
    }

    @Test
    void who_does_not_treat_somebody_reads_nothing_of_them() {
        assertThat(acting.refusalAs(colleague, () -> readingCases.of(patient))).isEqualTo(NOT_FOUND);
        assertThat(acting.as(colleague, () -> readingCases.treated(List.of(patient))))
                .isEmpty();
        assertThat(acting.as(thea, () -> readingCases.treated(List.of(patient))))
                .containsOnlyKeys(patient);
        assertThat(acting.as(thea, () -> readingCases.treated(List.of()))).isEmpty();
    }

    @Test
    void a_list_costs_one_statement_however_long_it_is() {
        long another = clinic.register(desk);
        clinic.episode(thea, another, site);
        summary();
        assertThat(ceilings.sent("one summary", 1, thea, () -> readingCases.treated(List.of(patient))))
                .isEqualTo(1);
        assertThat(ceilings.sent("two summaries", 1, thea, () -> readingCases.treated(List.of(patient, another))))
                .isEqualTo(1);
        assertThat(ceilings.sent("of a page", 2, thea, () -> readingCases.of(patient)))
                .isEqualTo(2);
    }
}
