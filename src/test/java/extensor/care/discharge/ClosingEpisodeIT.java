package extensor.care.discharge;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.SignedIn;
import extensor.care.booking.ChosenSlot;
import extensor.care.booking.ReadingCancelled;
import extensor.care.booking.ReadingOwnVisits;
import extensor.care.notes.AddingToNotes;
import extensor.care.notes.NoteDraft;
import extensor.care.notes.VisitSheet;
import extensor.care.notes.WritingNotes;
import extensor.care.plans.PlanState;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskSubject;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.VisitState;
import extensor.container.Inside;
import extensor.container.inside.Ceilings;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A treatment is closed in the running program: what the therapist is shown before, and what becomes of the plan and its visits. */
@Inside
class ClosingEpisodeIT extends EpisodeToClose {
    @Inject
    ReadingCancelled readingCancelled;

    @Inject
    ReadingOwnVisits readingOwnVisits;

    @Inject
    WritingNotes writingNotes;

    @Inject
    AddingToNotes addingToNotes;

    @Inject
    Ceilings ceilings;

    @Test
    void closing_says_what_it_will_do_and_then_ends_the_plan_frees_the_times_and_asks_the_desk_once() {
        long plan = plan();
        List<Long> visits = book(plan);
        ClosureSheet sheet = look();
        assertThat(sheet.plans()).extracting(line -> line.id()).containsExactly(plan);
        assertThat(sheet.ahead()).extracting(AppointmentLine::id).containsExactlyElementsOf(visits);
        assertThat(sheet.ahead()).extracting(line -> line.time().startsAt()).isSorted();
        close(true);
        assertThat(state(plan)).isEqualTo(PlanState.ENDED);
        assertThat(count(
                        "visit where starts_at is not null and plan_id = ? and state = 'CANCELLED' and cancel_reason = 'TREATMENT_ENDED'",
                        plan))
                .isEqualTo(12);
        assertThat(count("booking_cell c join visit a on a.id = c.visit_id where a.plan_id = ?", plan))
                .isZero();
        assertThat(count("visit where plan_id = ? and asked is not null", plan)).isZero();
        assertThat(waiting(plan)).isEmpty();
        assertThat(tasks(desk)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.VISITS_CANCELLED);
            assertThat(task.subject()).isEqualTo(TaskSubject.patient(patient));
            assertThat(task.message()).isNull();
            assertThat(task.dueOn()).isEqualTo(clinic.today());
        });
        assertThat(acting.as(desk, () -> readingCancelled.of(patient)))
                .extracting(AppointmentLine::id)
                .containsExactlyElementsOf(visits);
        assertThat(acting.as(pat, () -> readingCancelled.mine())).hasSize(12);
        assertThat(acting.as(pat, () -> readingOwnVisits.mine())).isEmpty();
        SignedIn other = clinic.patient(clinic.register(desk));
        assertThat(acting.as(other, () -> readingCancelled.mine())).isEmpty();
    }

    @Test
    void without_visits_the_desk_is_asked_nothing() {
        long plan = plan();
        assertThat(waiting(plan)).hasSize(1);
        close(true);
        assertThat(waiting(plan)).as("one truth for the worklist and the plan").isEmpty();
        assertThat(tasks(desk)).isEmpty();
    }

    @Test
    void visits_that_are_kept_stay_and_are_written_when_they_come() {
        long plan = plan();
        List<Long> visits = book(plan);
        close(false);
        assertThat(state(plan)).isEqualTo(PlanState.ENDED);
        assertThat(tasks(desk)).isEmpty();
        assertThat(acting.as(pat, () -> readingOwnVisits.mine()))
                .extracting(AppointmentLine::id)
                .containsExactlyElementsOf(visits);
        assertThat(acting.as(pat, () -> readingCancelled.mine())).isEmpty();
        passTo(appointment(visits.get(0)).time().startsAt());
        assertThat(acting.as(thea, () -> writingNotes.sign(visits.get(0), 0, NoteDraft.NOTHING))
                        .signed())
                .isTrue();
    }

    @Test
    void a_visit_that_no_plan_asks_for_is_cancelled_with_the_others() {
        List<Long> visits = book(plan());
        long visit = visits.get(0);
        rows.change("update visit set plan_id = null, asked = null where id = ?", visit);
        assertThat(look().ahead()).extracting(AppointmentLine::id).containsExactlyElementsOf(visits);
        close(true);
        assertThat(appointment(visit).state()).isEqualTo(VisitState.CANCELLED);
        assertThat(cells(visit)).isZero();
    }

    @Test
    void what_has_begun_or_is_being_written_stays_and_can_be_written_and_signed_afterwards() {
        passUntil(7, 0);
        long plan = plan(0, 14, 2, "MT_MASSAGE");
        passUntil(10, 0);
        long given = visitAt(at(0, 9, 30), plan, thea, VisitState.BOOKED);
        long here = visitAt(at(0, 10, 30), plan, thea, VisitState.ARRIVED);
        long begun = visitAt(at(0, 16, 0), plan, thea, VisitState.BOOKED);
        acting.as(thea, () -> writingNotes.write(begun, 0, NoteDraft.NOTHING.said(3, null, "prepared")));
        assertThat(look().ahead()).isEmpty();
        close(true);
        assertThat(count("visit where starts_at is not null and plan_id = ? and state = 'CANCELLED'", plan))
                .isZero();
        passUntil(16, 30);
        for (long visit : List.of(given, here, begun)) {
            VisitSheet sheet = acting.as(thea, () -> writingNotes.open(visit));
            assertThat(acting.as(
                                    thea,
                                    () -> writingNotes.sign(
                                            visit,
                                            sheet.note().revision(),
                                            sheet.note().writing()))
                            .signed())
                    .isTrue();
        }
        time.pass(Duration.ofDays(3));
        acting.as(thea, () -> addingToNotes.add(given, "Forgot it", "The skin was red", RequestKey.key()));
    }

    @Test
    void somebody_who_came_on_the_last_day_without_a_booking_is_still_written_but_nobody_after_it() {
        long plan = plan();
        close(true);
        passUntil(23, 30);
        long visit = acting.as(thea, () -> writingNotes.walkIn(plan));
        passUntil(0, 30);
        assertThat(acting.refusalAs(thea, () -> writingNotes.walkIn(plan))).isEqualTo("plan.episode-closed");
        assertThat(acting.as(
                                thea,
                                () -> writingNotes.sign(
                                        visit,
                                        acting.as(thea, () -> writingNotes.open(visit))
                                                .note()
                                                .revision(),
                                        NoteDraft.NOTHING.said(null, null, "Said goodbye")))
                        .signed())
                .as("begun in time, signed later")
                .isTrue();
    }

    @Test
    void what_was_booked_since_the_therapist_looked_is_not_cancelled_unseen_and_nothing_is_closed() {
        long plan = plan();
        Set<Long> seen = look().seen();
        book(plan);
        for (boolean cancelled : new boolean[] {true, false})
            assertThat(acting.refusalAs(thea, () -> closing.close(episode, seen, cancelled)))
                    .isEqualTo("episode.visits-changed");
        assertThat(state(plan)).isEqualTo(PlanState.SIGNED);
        assertThat(count("episode where id = ? and closed_at is null", episode)).isEqualTo(1);
        assertThat(count("visit where starts_at is not null and plan_id = ? and state = 'BOOKED'", plan))
                .isEqualTo(12);
    }

    @Test
    void of_closing_and_booking_at_the_same_moment_one_is_told_to_look_again() {
        for (int i = 0; i < 4; i++) {
            patient = clinic.register(desk);
            episode = clinic.episode(thea, patient, site);
            long plan = plan();
            List<ChosenSlot> chosen = offer(plan).proposed();
            AtomicInteger turn = new AtomicInteger();
            List<Object> ends = acting.together(
                    2,
                    null,
                    "-",
                    () -> turn.getAndIncrement() == 0
                            ? acting.as(thea, () -> {
                                closing.close(episode, Set.of(), true);
                                return "closed";
                            })
                            : acting.as(desk, () -> bookingVisits.book(plan, chosen, RequestKey.key())));
            assertThat(ends)
                    .filteredOn(end -> end instanceof Refusal)
                    .singleElement()
                    .satisfies(no -> assertThat(((Refusal) no).key()).isIn("episode.visits-changed", "booking.ended"));
            assertThat(count("visit where starts_at is not null and plan_id = ? and state = 'BOOKED'", plan) > 0)
                    .isEqualTo(state(plan) == PlanState.SIGNED);
        }
    }

    @Test
    void closing_costs_the_same_few_statements_with_two_visits_and_with_twelve() {
        book(plan(1, 7, 2, "MT_MASSAGE"));
        int few = sentByClosing();
        patient = clinic.register(desk);
        episode = clinic.episode(thea, patient, site);
        book(plan());
        assertThat(look().ahead()).hasSize(12);
        assertThat(sentByClosing()).isEqualTo(few);
    }

    private int sentByClosing() {
        Set<Long> seen = look().seen();
        return ceilings.sent("close an episode", 24, thea, () -> closing.close(episode, seen, true));
    }
}
