package extensor.care.notes;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.booking.BookingVisits;
import extensor.care.booking.CancellingVisits;
import extensor.care.booking.CheckingIn;
import extensor.care.booking.ChosenSlot;
import extensor.care.booking.Offer;
import extensor.care.booking.Practice;
import extensor.care.booking.ReadingWorklist;
import extensor.care.booking.SlotWish;
import extensor.care.booking.WorklistLine;
import extensor.care.patients.Clinic;
import extensor.care.progress.Adherence.Share;
import extensor.care.progress.ReadingProgress;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.BookingProblem;
import extensor.care.visits.CancelReason;
import extensor.care.visits.Slot;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.SetClock;
import extensor.shared.Id;
import extensor.shared.Refusal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A visit given to somebody who was not booked is one of those that the plan asks for: the desk books one less, and the patient has kept it. */
@Inside
class WalkInCountsIT {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Inject
    Clinic clinic;

    @Inject
    Practice practice;

    @Inject
    Acting acting;

    @Inject
    WritingNotes writingNotes;

    @Inject
    BookingVisits bookingVisits;

    @Inject
    CancellingVisits cancellingVisits;

    @Inject
    ReadingWorklist readingWorklist;

    @Inject
    CheckingIn checkingIn;

    @Inject
    ReadingProgress progress;

    @Inject
    SetClock time;

    @Inject
    Clock clock;

    private SignedIn thea;
    private SignedIn desk;
    private long patient;
    private long plan;
    private long room;

    /** Four visits in a fortnight, of which nothing is booked. */
    @BeforeEach
    void aPlanIsSignedAtTenInTheMorning() {
        time.stop();
        passUntil(10, 0);
        thea = clinic.staff(Role.THERAPIST);
        desk = clinic.staff(Role.DESK);
        patient = clinic.register(thea);
        long episode = clinic.episode(thea, patient);
        long site = practice.siteOf(episode);
        practice.works(site, thea.account());
        room = practice.room(site, "TREATMENT_ROOM");
        plan = practice.plan(thea, patient, episode, 0, 14, 2, "MT_MASSAGE");
    }

    @AfterEach
    void theClockIsRight() {
        time.free();
    }

    /** On the next day when it is later already. */
    private void passUntil(int hour, int minute) {
        Instant then = clinic.today()
                .atTime(LocalTime.of(hour, minute))
                .atZone(NEW_YORK)
                .toInstant();
        if (then.isBefore(clock.instant())) then = then.plus(Duration.ofDays(1));
        time.pass(Duration.between(clock.instant(), then));
    }

    /** Signing once more changes nothing. */
    private void walksIn() {
        long visit = acting.as(thea, () -> writingNotes.walkIn(plan));
        int revision = acting.as(thea, () -> writingNotes.open(visit)).note().revision();
        acting.as(thea, () -> writingNotes.sign(visit, revision, NoteDraft.NOTHING));
        acting.as(thea, () -> writingNotes.sign(visit, revision, NoteDraft.NOTHING));
    }

    private Offer offer() {
        return acting.as(desk, () -> bookingVisits.offer(plan, SlotWish.NONE));
    }

    private List<Integer> toBook() {
        return offer().lines().stream().map(line -> line.window().ordinal()).toList();
    }

    private List<Long> book(List<ChosenSlot> chosen) {
        return acting.as(desk, () -> bookingVisits.book(plan, chosen, "walk-in-" + Id.text(Id.next())))
                .visits();
    }

    /** The first visit, in so many days at this hour. */
    private long booked(int inDays, int hour) {
        Slot slot = new Slot(
                thea.account(), room, List.of(), clinic.today().plusDays(inDays).atTime(hour, 0));
        return book(List.of(new ChosenSlot(offer().lines().get(0).visit(), slot)))
                .get(0);
    }

    private Optional<WorklistLine> pending() {
        List<WorklistLine> all = new ArrayList<>();
        for (ReadingWorklist.WorklistPart page = page(0); !page.lines().isEmpty(); page = page(all.size()))
            all.addAll(page.lines());
        return all.stream().filter(line -> line.plan() == plan).findFirst();
    }

    private ReadingWorklist.WorklistPart page(int first) {
        return acting.as(desk, () -> readingWorklist.pending(first, 100));
    }

    private static Callable<Void> done(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }

    private Share kept() {
        return acting.as(thea, () -> progress.adherence(patient)).orElseThrow().visits();
    }

    @Test
    void the_desk_books_one_visit_less_and_no_version_asks_for_it_again() {
        walksIn();
        assertThat(toBook()).containsExactly(2, 3, 4);
        assertThat(pending().orElseThrow().unbooked().number()).isEqualTo(3);
        book(offer().proposed());
        assertThat(pending()).isEmpty();
        practice.again(thea, plan, 14, 2);
        assertThat(toBook()).isEmpty();
        practice.again(thea, plan, 21, 2);
        assertThat(toBook()).as("six less three and the one").containsExactly(5, 6);
        assertThat(kept()).isEqualTo(new Share(1, 1));
    }

    @Test
    void who_missed_the_visit_and_comes_later_that_day_has_kept_it() {
        long missed = booked(0, 11);
        passUntil(12, 0);
        acting.as(desk, done(() -> checkingIn.noShow(missed)));
        assertThat(toBook()).containsExactly(1, 2, 3, 4);
        assertThat(kept()).isEqualTo(new Share(0, 1));
        walksIn();
        assertThat(toBook()).containsExactly(2, 3, 4);
        assertThat(kept()).isEqualTo(new Share(1, 1));
        assertThat(acting.failureAs(desk, done(() -> checkingIn.undo(missed))))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("booking.booked-again"));
    }

    @Test
    void what_is_overdue_is_given_first() {
        time.pass(Duration.ofDays(8));
        walksIn();
        assertThat(toBook()).as("the visit of that day is the third").containsExactly(2, 3, 4);
        assertThat(pending().orElseThrow().unbooked().late()).isEqualTo(1);
    }

    @Test
    void where_all_are_booked_the_last_booking_is_one_more_than_the_plan_asks_for() {
        booked(1, 11);
        List<Long> booked = book(offer().proposed());
        long last = booked.get(booked.size() - 1);
        walksIn();
        WorklistLine line = pending().orElseThrow();
        assertThat(line.unbooked().number()).isZero();
        assertThat(line.troubled()).singleElement().satisfies(v -> {
            assertThat(v.id()).isEqualTo(last);
            assertThat(v.problems()).containsExactly(BookingProblem.NOT_ASKED);
        });
        int revision = line.troubled().get(0).revision();
        acting.as(desk, done(() -> cancellingVisits.cancel(last, revision, CancelReason.PATIENT_ASKED)));
        assertThat(pending()).as("nothing waits to be booked in its place").isEmpty();
        acting.as(desk, done(() -> cancellingVisits.undo(last)));
        assertThat(pending().orElseThrow().troubled())
                .singleElement()
                .extracting(AppointmentLine::id)
                .isEqualTo(last);
    }
}
