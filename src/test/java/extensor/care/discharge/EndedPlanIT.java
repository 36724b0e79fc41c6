package extensor.care.discharge;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.booking.ChosenSlot;
import extensor.care.booking.Offer;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.home.HomeOutcome;
import extensor.care.home.HomeReport;
import extensor.care.home.ReportingHome;
import extensor.care.home.SoreReason;
import extensor.care.measures.Measuring;
import extensor.care.measures.Subjects;
import extensor.care.measures.TakenValue;
import extensor.care.plans.DraftSheet;
import extensor.care.plans.OwnPlanSheet;
import extensor.care.plans.PlanState;
import extensor.care.plans.Planning;
import extensor.care.plans.ReadingOwnPlan;
import extensor.care.plans.SignedSheet;
import extensor.care.plans.Signing;
import extensor.care.progress.Adherence;
import extensor.care.progress.ReadingProgress;
import extensor.care.today.ReadingToday;
import extensor.container.Inside;
import extensor.shared.RequestKey;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What everybody reads of a plan after its treatment has ended, and what nobody can do any more. */
@Inside
class EndedPlanIT extends EpisodeToClose {
    @Inject
    Planning planning;

    @Inject
    Signing signing;

    @Inject
    ReportingHome reportingHome;

    @Inject
    ReadingOwnPlan readingOwnPlan;

    @Inject
    ReadingToday readingToday;

    @Inject
    ReadingProgress progress;

    @Inject
    Measuring measuring;

    @Test
    void an_ended_plan_is_read_and_nothing_else() {
        long plan = plan();
        List<Long> visits = book(plan);
        cancel(visits.get(0));
        acting.as(thea, () -> signing.revise(plan));
        DraftSheet draft = acting.as(thea, () -> planning.open(plan));
        List<ChosenSlot> chosen = offer(plan).proposed();
        close(true);
        for (Runnable act : List.<Runnable>of(
                () -> signing.revise(plan),
                () -> signing.drop(plan, 0),
                () -> signing.sign(plan, draft.seal()),
                () -> planning.open(plan),
                () -> planning.add(plan, 1, "MT_MASSAGE", EntryKind.INTERVENTION),
                () -> planning.addPhase(plan, "More"),
                () -> planning.begin(episode, null)))
            assertThat(acting.refusalAs(thea, act)).isEqualTo("plan.episode-closed");
        assertThat(acting.refusalAs(desk, () -> bookingVisits.book(plan, chosen, RequestKey.key())))
                .isEqualTo("booking.ended");
        for (long visit : List.of(visits.get(0), visits.get(1)))
            assertThat(acting.refusalAs(desk, () -> cancellingVisits.undo(visit)))
                    .isEqualTo("booking.ended");
        Offer offer = offer(plan);
        assertThat(offer.lines()).isEmpty();
        SignedSheet read = (SignedSheet) acting.as(thea, () -> signing.readVersion(plan, null));
        assertThat(read.ended()).isTrue();
        assertThat(read.number()).isEqualTo(1);
        assertThat(read.plan().hasDraft())
                .as("the draft beside it is discarded")
                .isFalse();
        assertThat(read.plan().endedAt()).isEqualTo(clock.instant());
        assertThat(acting.as(thea, () -> signing.readPlans(patient)))
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(PlanState.ENDED));
        assertThat(acting.refusalAs(thea, () -> closing.close(episode, Set.of(), true)))
                .isEqualTo("episode.closed");
    }

    @Test
    void a_plan_that_was_never_signed_ends_too_and_keeps_its_draft_to_be_read() {
        long plan = practice.draft(thea, patient, episode, "HEAT_HOT_PACK");
        close(true);
        DraftSheet sheet = acting.as(thea, () -> planning.open(plan));
        assertThat(sheet.items()).hasSize(1);
        assertThat(sheet.editable()).isFalse();
        assertThat(sheet.readyToSign()).isFalse();
        assertThat(acting.refusalAs(thea, () -> planning.remove(plan, 2))).isEqualTo("plan.episode-closed");
        assertThat(acting.refusalAs(thea, () -> signing.sign(plan, sheet.seal())))
                .isEqualTo("plan.episode-closed");
    }

    @Test
    void the_patient_reads_that_it_has_ended_and_the_last_plan_and_has_nothing_more_to_tell() {
        assertThat(acting.as(pat, () -> readingOwnPlan.over())).isFalse();
        long plan = plan(0, 14, 2, "HEAT_HOT_PACK");
        HomeReport report = new HomeReport(plan, 2, clinic.today(), HomeOutcome.TOO_SORE, SoreReason.SKIN, null);
        assertThat(acting.as(pat, () -> reportingHome.day(false))).isPresent();
        close(true);
        assertThat(acting.as(pat, () -> readingOwnPlan.over())).isTrue();
        assertThat(acting.as(pat, () -> reportingHome.day(false))).isEmpty();
        assertThat(acting.as(pat, () -> reportingHome.weeks())).isEmpty();
        OwnPlanSheet last = acting.as(pat, () -> readingOwnPlan.mine()).get(0);
        assertThat(last.plan().id()).isEqualTo(plan);
        assertThat(last.ended()).isTrue();
        assertThat(last.items()).hasSize(1);
        assertThat(acting.refusalAs(pat, () -> reportingHome.tell(report))).isEqualTo("me.ended-now");
        assertThat(acting.refusalAs(pat, () -> reportingHome.takeBack(plan, 2, clinic.today())))
                .isEqualTo("me.ended-now");
        assertThat(acting.refusalAs(pat, () -> reportingHome.tellPain(clinic.today(), 3)))
                .isEqualTo("me.ended-now");
        assertThat(tasks(thea)).isEmpty();
        long next = clinic.episode(thea, patient, site);
        assertThat(acting.as(pat, () -> readingOwnPlan.over()))
                .as("a new one begins")
                .isFalse();
        long fresh = practice.plan(thea, patient, next, 0, 14, 2, "HEAT_HOT_PACK");
        assertThat(acting.as(pat, () -> reportingHome.day(false)).orElseThrow().parts())
                .extracting(part -> part.plan().plan().id())
                .containsExactly(fresh);
    }

    @Test
    void the_therapists_day_asks_no_plan_for_somebody_whose_treatment_has_ended() {
        assertThat(planless()).isTrue();
        plan();
        assertThat(planless()).isFalse();
        close(true);
        assertThat(planless()).isFalse();
        assertThat(acting.as(thea, () -> readingToday.mine()).cases()).isEmpty();
        clinic.episode(thea, patient, site);
        assertThat(planless()).as("a new episode wants a plan").isTrue();
    }

    private boolean planless() {
        return acting.as(thea, () -> readingToday.mine()).planless().stream().anyMatch(c -> c.patient() == patient);
    }

    @Test
    void progress_is_read_against_the_last_plan_as_it_was_on_its_last_day_and_asks_nobody_any_more() {
        plan(0, 42, 2, "HEAT_HOT_PACK");
        measured(2);
        time.pass(Duration.ofDays(10));
        Adherence before = adherence();
        close(true);
        assertThat(adherence()).isEqualTo(before);
        time.pass(Duration.ofDays(20));
        assertThat(adherence()).as("days after the end are nobody's failing").isEqualTo(before);
        measured(9);
        assertThat(acting.as(thea, () -> progress.of(patient)).plan().ended()).isTrue();
        assertThat(tasks(thea)).isEmpty();
        clinic.episode(thea, patient, site);
        assertThat(acting.as(thea, () -> progress.of(patient)).plan())
                .as("a new treatment is not held against the old plan")
                .isNull();
    }

    private Adherence adherence() {
        return acting.as(thea, () -> progress.adherence(patient)).orElseThrow();
    }

    private void measured(int pain) {
        LocalDate day = clinic.today();
        acting.as(
                thea,
                () -> measuring.take(
                        patient,
                        day,
                        List.of(new TakenValue(Subjects.PAIN, BigDecimal.valueOf(pain))),
                        RequestKey.key()));
    }
}
