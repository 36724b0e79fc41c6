package extensor.care.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import extensor.shared.Id;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tasks in the running program: the desk sees its own of everybody, a therapist those of patients in care. */
@Inside
class TasksIT extends ClinicAtWork {
    @Inject
    Tasks tasks;

    @Inject
    UserTransaction transaction;

    private long added(TaskKind kind, TaskSubject subject) throws Exception {
        keep(kind, subject, List.of(Wanted.state(subject, null, clinic.today().minusDays(300))));
        return rows.number("select max(id) from task where patient_id = ?", patient);
    }

    private void keep(TaskKind kind, TaskSubject subject, List<Wanted> wanted) throws Exception {
        transaction.begin();
        tasks.keep(patient, kind, subject, wanted);
        transaction.commit();
    }

    private List<Long> open(SignedIn person) {
        return acting.as(person, () -> workingTasks.open()).stream()
                .map(TaskLine::id)
                .toList();
    }

    private boolean asked(long visit) {
        return !acting.as(desk, () -> tasks.waiting(patient, TaskKind.ANOTHER_TIME, TaskSubject.visit(visit)))
                .isEmpty();
    }

    @Test
    void each_role_gets_its_own_and_a_therapist_those_of_patients_in_care() throws Exception {
        long time = added(TaskKind.ANOTHER_TIME, TaskSubject.visit(Id.next()));
        long sore = added(TaskKind.TOO_SORE, TaskSubject.item(Id.next(), 3));
        assertThat(open(desk)).contains(time).doesNotContain(sore);
        assertThat(open(thea)).contains(sore).doesNotContain(time);
        assertThat(open(colleague)).doesNotContain(time, sore);
        for (SignedIn other : List.of(desk, colleague))
            assertThat(acting.refusalAs(other, () -> workingTasks.done(sore, 1, null)))
                    .isEqualTo(NOT_FOUND);
    }

    @Test
    void a_task_is_done_taken_back_and_asked_for_once() throws Exception {
        long visit = Id.next();
        long time = added(TaskKind.ANOTHER_TIME, TaskSubject.visit(visit));
        assertThat(asked(visit)).isTrue();
        assertThat(asked(Id.next())).isFalse();
        long act = acting.as(desk, () -> workingTasks.done(time, 1, null));
        assertThat(open(desk)).doesNotContain(time);
        assertThat(asked(visit)).isFalse();
        acting.as(desk, () -> workingTasks.undo(time, act));
        assertThat(open(desk)).contains(time);
    }

    @Test
    void what_is_wanted_stands_once_and_goes_with_its_reason_done_or_not() throws Exception {
        TaskSubject plan = TaskSubject.plan(Id.next());
        long sore = added(TaskKind.REVIEW, plan);
        assertThat(added(TaskKind.REVIEW, plan)).as("the same once more").isEqualTo(sore);
        long act = acting.as(thea, () -> workingTasks.done(sore, 1, null));
        assertThat(added(TaskKind.REVIEW, plan)).as("done stays done").isEqualTo(sore);
        keep(TaskKind.REVIEW, plan, List.of(Wanted.noticed(plan, null, clinic.today())));
        assertThat(open(thea)).hasSize(1).doesNotContain(sore);
        assertThat(acting.as(thea, () -> workingTasks.undo(sore, act))).isFalse();
        assertThat(open(thea))
                .as("taken back, and closed beside the newer one")
                .hasSize(1)
                .doesNotContain(sore);
        keep(TaskKind.REVIEW, plan, List.of());
        assertThat(open(thea)).isEmpty();
    }

    @Test
    void the_database_lets_no_second_one_stand() {
        String again =
                "insert into task (id, revision, patient_id, kind, role, subject_kind, subject_id, stands, due_on, created_at)"
                        + " values (?, 1, ?, 'REVIEW', 'THERAPIST', 'PLAN', ?, true, '2030-01-01', '2030-01-01 00:00:00')";
        rows.change(again, Id.next(), patient, patient);
        assertThatThrownBy(() -> rows.change(again, Id.next(), patient, patient))
                .isInstanceOf(Exception.class);
    }

    @Test
    void the_list_is_one_statement() throws Exception {
        for (int i = 0; i < 5; i++) added(TaskKind.TOO_SORE, TaskSubject.item(patient, i));
        assertThat(statements.sentDuring(() -> acting.as(thea, () -> tasks.open(Role.THERAPIST, 50))))
                .hasSize(1);
    }
}
