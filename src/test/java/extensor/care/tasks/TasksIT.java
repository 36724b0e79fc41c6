package extensor.care.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.patients.Clinic;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.Statements;
import extensor.shared.Refusal;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tasks in the running program: the desk sees its own of everybody, a therapist those of patients in care. */
@Inside
class TasksIT {
    @Inject
    Clinic clinic;

    @Inject
    Acting acting;

    @Inject
    Statements statements;

    @Inject
    Tasks tasks;

    @Inject
    WorkingTasks working;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    private SignedIn desk;
    private SignedIn therapist;
    private SignedIn stranger;
    private long patient;

    @BeforeEach
    void people() {
        desk = clinic.staff(Role.DESK);
        therapist = clinic.staff(Role.THERAPIST);
        stranger = clinic.staff(Role.THERAPIST);
        patient = clinic.register(desk);
        clinic.episode(therapist, patient);
    }

    private long added(TaskKind kind, Long about) throws Exception {
        Task task = Task.of(patient, kind, about, null, clinic.today().minusDays(300), null, clock.instant());
        transaction.begin();
        tasks.add(task);
        transaction.commit();
        return task.id();
    }

    private List<Long> open(SignedIn person) {
        return acting.as(person, () -> working.open()).stream()
                .map(TaskLine::id)
                .toList();
    }

    private boolean asked(Long about) {
        return acting.as(desk, () -> tasks.hasOpen(patient, TaskKind.ANOTHER_TIME, about));
    }

    @Test
    void each_role_gets_its_own_and_a_therapist_those_of_patients_in_care() throws Exception {
        long time = added(TaskKind.ANOTHER_TIME, 7L);
        long sore = added(TaskKind.TOO_SORE, 3L);
        assertThat(open(desk)).contains(time).doesNotContain(sore);
        assertThat(open(therapist)).contains(sore).doesNotContain(time);
        assertThat(open(stranger)).doesNotContain(time, sore);
        for (SignedIn other : List.of(desk, stranger))
            assertThat(acting.failureAs(other, () -> {
                        working.done(sore);
                        return null;
                    }))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.key()).isEqualTo("refusal.not-found"));
    }

    @Test
    void a_task_is_done_taken_back_and_asked_for_once() throws Exception {
        long time = added(TaskKind.ANOTHER_TIME, 9L);
        assertThat(asked(9L)).isTrue();
        assertThat(asked(10L)).isFalse();
        assertThat(asked(null)).isFalse();
        acting.as(desk, () -> working.done(time));
        assertThat(open(desk)).doesNotContain(time);
        assertThat(asked(9L)).isFalse();
        acting.as(desk, () -> working.undo(time));
        assertThat(open(desk)).contains(time);
    }

    @Test
    void the_list_is_one_statement() throws Exception {
        for (long i = 0; i < 5; i++) added(TaskKind.TOO_SORE, i);
        assertThat(statements.sentDuring(() -> acting.as(therapist, () -> tasks.open(Role.THERAPIST, 50))))
                .hasSize(1);
    }
}
