package extensor.care.home;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.SignedIn;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskSubject;
import extensor.care.tasks.TimeWanted;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.CancelReason;
import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A patient asks for another time or for a call, and the desk reads nothing but that. */
@Inside
class PatientRequestsIT extends ClinicAtWork {
    @Inject
    AskingForTime asking;

    @Inject
    AskingToBeCalled calling;

    private AppointmentLine booked() {
        return appointment(book(plan(1, 14, 1, "MT_MASSAGE")).get(0));
    }

    @Test
    void another_time_is_asked_for_once_changed_and_taken_back_and_the_desk_gets_no_word_but_the_wish() {
        AppointmentLine visit = booked();
        acting.together(4, pat, "-", () -> {
            asking.ask(visit.id(), TimeWanted.MORNING);
            return null;
        });
        assertThat(tasks(desk)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.ANOTHER_TIME);
            assertThat(task.subject()).isEqualTo(TaskSubject.visit(visit.id()));
            assertThat(task.message())
                    .as("and which visit is meant")
                    .isEqualTo(TimeWanted.MORNING.toMessage(visit.time().at()));
        });
        assertThat(acting.as(desk, () -> readingAppointments.asked(visit.id()))).contains(TimeWanted.MORNING);
        acting.as(pat, () -> asking.ask(visit.id(), TimeWanted.ANOTHER_DAY));
        assertThat(tasks(desk))
                .singleElement()
                .satisfies(task -> assertThat(TimeWanted.of(task.message())).contains(TimeWanted.ANOTHER_DAY));
        assertThat(acting.as(pat, () -> asking.asked())).containsEntry(visit.id(), TimeWanted.ANOTHER_DAY);
        SignedIn other = clinic.patient(clinic.register(desk));
        assertThat(acting.refusalAs(other, () -> asking.ask(visit.id(), TimeWanted.ANY)))
                .isEqualTo(NOT_FOUND);
        assertThat(acting.refusalAs(other, () -> asking.takeBack(visit.id()))).isEqualTo(NOT_FOUND);
        acting.as(pat, () -> asking.takeBack(visit.id()));
        assertThat(tasks(desk)).isEmpty();
        assertThat(acting.as(desk, () -> readingAppointments.asked(visit.id()))).isEmpty();
        time.pass(Duration.ofDays(60));
        assertThat(acting.refusalAs(pat, () -> asking.ask(visit.id(), TimeWanted.ANY)))
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void a_wish_for_another_time_is_settled_when_that_visit_is_moved_or_cancelled() {
        AppointmentLine visit = booked();
        acting.as(pat, () -> asking.ask(visit.id(), TimeWanted.ANOTHER_DAY));
        int moved = move(visit, firstFree(visit.id()).slot());
        assertThat(acting.as(pat, () -> asking.asked())).isEmpty();
        assertThat(tasks(desk)).isEmpty();
        acting.as(pat, () -> asking.ask(visit.id(), TimeWanted.MORNING));
        acting.as(desk, () -> cancellingVisits.cancel(visit.id(), moved, CancelReason.PATIENT_ASKED));
        assertThat(tasks(desk)).isEmpty();
    }

    @Test
    void a_call_is_asked_for_once_and_taken_back_and_the_desk_is_told_nothing_but_that() {
        acting.together(4, pat, "-", () -> {
            calling.ask();
            return null;
        });
        assertThat(tasks(desk)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.CALL_BACK);
            assertThat(task.subject()).isEqualTo(TaskSubject.patient(patient));
            assertThat(task.message()).isNull();
        });
        assertThat(acting.as(pat, () -> calling.asked())).isTrue();
        SignedIn other = clinic.patient(clinic.register(desk));
        assertThat(acting.as(other, () -> calling.asked())).isFalse();
        acting.as(other, () -> calling.takeBack());
        assertThat(tasks(desk)).hasSize(1);
        acting.as(pat, () -> calling.takeBack());
        assertThat(tasks(desk)).isEmpty();
        assertThat(acting.as(pat, () -> calling.asked())).isFalse();
        acting.as(pat, () -> calling.ask());
        seeTo(desk, tasks(desk).get(0));
        assertThat(acting.as(pat, () -> calling.asked()))
                .as("somebody has called")
                .isFalse();
    }
}
