package extensor.care.discharge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import extensor.care.home.AskingForTime;
import extensor.care.patients.Presence;
import extensor.care.plans.PlanState;
import extensor.care.plans.ReadingOwnPlan;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskLine;
import extensor.care.tasks.TaskSubject;
import extensor.care.tasks.Tasks;
import extensor.care.tasks.TimeWanted;
import extensor.care.tasks.Wanted;
import extensor.container.Inside;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of the open tasks about a patient when a treatment is closed. */
@Inside
class ClosingTasksIT extends EpisodeToClose {
    @Inject
    Tasks tasks;

    @Inject
    UserTransaction transaction;

    @Inject
    AskingForTime asking;

    @Inject
    ReadingOwnPlan readingOwnPlan;

    @Test
    void what_has_nothing_to_be_about_any_more_is_settled_and_a_word_of_the_patient_waits_to_be_read()
            throws Exception {
        long plan = plan();
        keep(TaskKind.REVIEW, TaskSubject.day(plan, clinic.today()));
        keep(TaskKind.REVIEW, TaskSubject.patient(patient));
        keep(TaskKind.WORSENING, TaskSubject.measured(patient, "NPRS"));
        keep(TaskKind.TOO_SORE, TaskSubject.item(plan, 2));
        clinic.answer(thea, patient, "MALIGNANCY_ACTIVE", Presence.PRESENT);
        assertThat(tasks(thea))
                .extracting(TaskLine::kind)
                .contains(TaskKind.SUSPENDED, TaskKind.WARNING_SIGN)
                .hasSize(6);
        assertThat(look().settled())
                .extracting(TaskLine::kind)
                .containsExactlyInAnyOrder(TaskKind.REVIEW, TaskKind.REVIEW, TaskKind.WORSENING, TaskKind.SUSPENDED);
        close(true);
        assertThat(tasks(thea))
                .extracting(TaskLine::kind)
                .containsExactlyInAnyOrder(TaskKind.TOO_SORE, TaskKind.WARNING_SIGN);
        clinic.answer(thea, patient, "PREGNANCY", Presence.PRESENT);
        assertThat(tasks(thea)).as("nothing of an ended plan is on hold").hasSize(2);
    }

    @Test
    void what_is_asked_about_another_treatment_goes_on() throws Exception {
        long other = clinic.episode(thea, patient, site);
        long running = practice.plan(thea, patient, other, 1, 42, 2, "MT_MASSAGE");
        long plan = plan();
        keep(TaskKind.REVIEW, TaskSubject.day(plan, clinic.today()));
        keep(TaskKind.REVIEW, TaskSubject.plan(running));
        keep(TaskKind.WORSENING, TaskSubject.measured(patient, "NPRS"));
        close(true);
        assertThat(state(running)).isEqualTo(PlanState.SIGNED);
        assertThat(tasks(thea))
                .extracting(TaskLine::kind, TaskLine::subject)
                .containsExactlyInAnyOrder(
                        tuple(TaskKind.REVIEW, TaskSubject.plan(running)),
                        tuple(TaskKind.WORSENING, TaskSubject.measured(patient, "NPRS")));
        assertThat(acting.as(pat, () -> readingOwnPlan.over())).isFalse();
        assertThat(acting.as(pat, () -> readingOwnPlan.mine()))
                .extracting(sheet -> sheet.plan().id())
                .containsExactly(running);
    }

    private void keep(TaskKind kind, TaskSubject subject) throws Exception {
        transaction.begin();
        tasks.keep(patient, kind, subject, List.of(Wanted.state(subject, null, clinic.today())));
        transaction.commit();
    }

    @Test
    void a_wish_for_another_time_of_a_visit_that_is_cancelled_is_settled_with_it() {
        List<Long> visits = book(plan());
        acting.as(pat, () -> asking.ask(visits.get(3), TimeWanted.MORNING));
        close(true);
        assertThat(tasks(desk)).extracting(TaskLine::kind).containsExactly(TaskKind.VISITS_CANCELLED);
    }
}
