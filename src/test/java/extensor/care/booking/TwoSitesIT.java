package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.clinic.KeepingHours;
import extensor.care.patients.Clinic;
import extensor.care.patients.OpeningEpisodes;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.BookingProblem;
import extensor.care.visits.CancelReason;
import extensor.care.visits.Slot;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.Rows;
import extensor.container.inside.Scene;
import extensor.shared.Id;
import extensor.shared.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A treatment goes on at another site, in another time zone, while its visits are booked at the first one. */
@Inside
class TwoSitesIT {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    @Inject
    Practice practice;

    @Inject
    Clinic clinic;

    @Inject
    Acting acting;

    @Inject
    Scene scene;

    @Inject
    Rows rows;

    @Inject
    BookingVisits bookingVisits;

    @Inject
    MovingVisits movingVisits;

    @Inject
    CancellingVisits cancellingVisits;

    @Inject
    ReadingAppointments reading;

    @Inject
    ReadingCalendar readingCalendar;

    @Inject
    ReadingWorklist readingWorklist;

    @Inject
    KeepingHours hours;

    @Inject
    OpeningEpisodes opening;

    @Resource
    ManagedExecutorService threads;

    @Resource
    UserTransaction transaction;

    private SignedIn thea;
    private SignedIn desk;
    private SignedIn administrator;
    private long episode;
    private long here;
    private long there;
    private long roomHere;
    private long roomThere;
    private long plan;

    @BeforeEach
    void aPlanIsBookedAtOneOfTwoSites() {
        thea = clinic.staff(Role.THERAPIST);
        desk = clinic.staff(Role.DESK);
        administrator = clinic.staff(Role.ADMINISTRATOR);
        long patient = clinic.register(thea);
        episode = clinic.episode(thea, patient);
        here = practice.siteOf(episode);
        there = clinic.site();
        rows.change("update site set name = 'Lake', zone = ? where id = ?", ZURICH.getId(), there);
        practice.works(here, thea.account());
        practice.works(there, thea.account());
        roomHere = practice.room(here, "TREATMENT_ROOM");
        roomThere = practice.room(there, "TREATMENT_ROOM");
        plan = practice.plan(thea, patient, episode, 1, 21, 2, "MT_MASSAGE");
        book(plan);
    }

    private void book(long which) {
        List<ChosenSlot> chosen =
                acting.as(desk, () -> bookingVisits.offer(which, SlotWish.NONE)).proposed();
        acting.as(desk, () -> bookingVisits.book(which, chosen, "sites-" + Id.text(Id.next())));
    }

    private void goesOnAt(long site) {
        int revision = acting.as(thea, () -> opening.episode(episode)).revision();
        acting.as(thea, () -> done(() -> opening.change(episode, clinic.spasm(site), revision)));
    }

    private List<AppointmentLine> visits() {
        return acting.as(desk, () -> bookingVisits.offer(plan, SlotWish.NONE)).booked();
    }

    private AppointmentLine visit(long id) {
        return acting.as(desk, () -> reading.visit(id));
    }

    private int move(AppointmentLine visit, Slot to) {
        return acting.as(desk, () -> movingVisits.move(visit.id(), visit.revision(), to));
    }

    private SlotLine best(AppointmentLine visit) {
        return acting.as(desk, () -> movingVisits.free(visit.id(), SlotWish.NONE))
                .get(0);
    }

    private List<Long> calendar(long site, LocalDate day) {
        return acting.as(desk, () -> readingCalendar.day(site, day)).columns().stream()
                .flatMap(c -> c.visits().stream())
                .map(AppointmentLine::id)
                .toList();
    }

    private long site(long appointment) {
        return rows.number("select site_id from visit where id = ?", appointment);
    }

    private static Object done(Runnable act) {
        act.run();
        return null;
    }

    private String key(Callable<?> act) {
        RuntimeException thrown = acting.failureAs(desk, act);
        return thrown instanceof Refusal no ? no.key() : String.valueOf(thrown);
    }

    @Test
    void visits_booked_where_the_treatment_no_longer_is_are_marked_and_on_the_worklist_until_it_is_back() {
        goesOnAt(there);
        assertThat(visits())
                .hasSize(6)
                .allSatisfy(v -> assertThat(v.problems()).containsExactly(BookingProblem.OTHER_SITE));
        assertThat(pending().troubled())
                .hasSize(6)
                .allSatisfy(v -> assertThat(v.place().site().name()).isEqualTo("Main"));
        goesOnAt(here);
        assertThat(visits()).noneMatch(AppointmentLine::troubled);
    }

    /** The first page may hold the plans of others too. */
    private WorklistLine pending() {
        for (int first = 0; ; first += 100) {
            int from = first;
            List<WorklistLine> page =
                    acting.as(desk, () -> readingWorklist.pending(from, 100)).lines();
            assertThat(page).as("on the worklist").isNotEmpty();
            for (WorklistLine one : page) if (one.plan() == plan) return one;
        }
    }

    @Test
    void the_mark_stays_whatever_else_is_looked_at_anew() {
        goesOnAt(there);
        LocalDate day = visits().get(0).time().at().toLocalDate();
        acting.as(administrator, () -> hours.close(here, day, null));
        assertThat(visits().get(0).problems()).containsExactly(BookingProblem.OTHER_SITE, BookingProblem.CLOSED);
        practice.richer(thea, plan, 45);
        assertThat(visits())
                .allSatisfy(v -> assertThat(v.problems()).contains(BookingProblem.LONGER, BookingProblem.OTHER_SITE));
        AppointmentLine third = visits().get(2);
        acting.as(
                desk,
                () -> done(() -> cancellingVisits.cancel(third.id(), third.revision(), CancelReason.PATIENT_ASKED)));
        acting.as(desk, () -> done(() -> cancellingVisits.undo(third.id())));
        assertThat(visit(third.id()).problems()).contains(BookingProblem.OTHER_SITE);
        assertThat(visit(third.id()).time().at()).isEqualTo(third.time().at());
    }

    @Test
    void what_is_over_or_cancelled_is_left_as_it_was() {
        AppointmentLine past = visits().get(0);
        AppointmentLine cancelled = visits().get(1);
        rows.change("update visit set starts_at = '2026-01-05 15:00:00' where id = ?", past.id());
        acting.as(
                desk,
                () -> done(() ->
                        cancellingVisits.cancel(cancelled.id(), cancelled.revision(), CancelReason.PATIENT_ASKED)));
        goesOnAt(there);
        assertThat(rows.text("select troubles from visit where id = ?", past.id()))
                .isEmpty();
        assertThat(rows.text("select troubles from visit where id = ?", cancelled.id()))
                .isEmpty();
    }

    @Test
    void a_visit_that_is_moved_is_at_the_new_site_with_its_room_its_calendar_and_its_clock() {
        goesOnAt(there);
        AppointmentLine first = visits().get(0);
        SlotLine to = best(first);
        assertThat(to.siteName()).isEqualTo("Lake");
        assertThat(to.slot().room()).isEqualTo(roomThere);
        move(first, to.slot());
        AppointmentLine now = visit(first.id());
        assertThat(now.place().site().id()).isEqualTo(there);
        assertThat(now.place().room().id()).isEqualTo(roomThere);
        assertThat(now.problems()).isEmpty();
        assertThat(now.time().at()).isEqualTo(to.slot().at());
        assertThat(now.time().startsAt())
                .isEqualTo(to.slot().at().atZone(ZURICH).toInstant());
        assertThat(calendar(there, to.on())).contains(first.id());
        assertThat(calendar(here, first.time().at().toLocalDate())).doesNotContain(first.id());
        assertThat(visits())
                .filteredOn(v -> v.id() == first.id())
                .singleElement()
                .satisfies(v -> {
                    assertThat(v.place().site().name()).isEqualTo("Lake");
                    assertThat(v.time().at()).isEqualTo(to.slot().at());
                });
    }

    @Test
    void the_room_of_the_new_site_is_not_offered_twice() {
        goesOnAt(there);
        AppointmentLine first = visits().get(0);
        SlotLine to = best(first);
        move(first, to.slot());
        long second = clinic.register(thea);
        long others = clinic.episode(thea, second);
        rows.change("update episode set site_id = ? where id = ?", there, others);
        SignedIn max = clinic.staff(Role.THERAPIST);
        practice.works(there, max.account());
        long rival = practice.plan(thea, second, others, 1, 21, 2, "MT_MASSAGE");
        Slot same = new Slot(max.account(), roomThere, List.of(), to.slot().at());
        ChosenSlot taken = new ChosenSlot(
                acting.as(desk, () -> bookingVisits.offer(rival, SlotWish.NONE))
                        .lines()
                        .get(0)
                        .visit(),
                same);
        assertThat(key(() -> bookingVisits.book(rival, List.of(taken), "twice-" + Id.text(Id.next()))))
                .isEqualTo("booking.taken");
        rows.change("update visit set site_id = ? where id = ?", here, first.id());
        assertThat(key(() -> bookingVisits.book(rival, List.of(taken), "twice-" + Id.text(Id.next()))))
                .as("a room is taken by whoever is in it, wherever the visit says to be")
                .isEqualTo("booking.taken");
        book(rival);
    }

    @Test
    void a_move_that_is_taken_back_goes_back_to_the_old_site_and_its_clock() {
        goesOnAt(there);
        AppointmentLine first = visits().get(0);
        int moved = move(first, best(first).slot());
        acting.as(desk, () -> movingVisits.undo(first.id(), moved));
        AppointmentLine back = visit(first.id());
        assertThat(back.place().site().id()).isEqualTo(here);
        assertThat(back.place().room().id()).isEqualTo(roomHere);
        assertThat(back.time().startsAt()).isEqualTo(first.time().startsAt());
        assertThat(back.time().at()).isEqualTo(first.time().at());
        assertThat(back.problems()).containsExactly(BookingProblem.OTHER_SITE);
        assertThat(rows.number("select count(*) from booking_cell where resource_id = ?", roomThere))
                .isZero();
    }

    @Test
    void a_visit_that_is_left_where_it_was_is_told_with_its_own_site_and_clock() {
        List<AppointmentLine> before = visits();
        goesOnAt(there);
        assertThat(visits()).allSatisfy(v -> {
            assertThat(v.place().site().name()).isEqualTo("Main");
            assertThat(v.time().zone()).isEqualTo(NEW_YORK);
            assertThat(v.place().room().id()).isEqualTo(roomHere);
        });
        assertThat(visits())
                .extracting(line -> line.time().at())
                .isEqualTo(before.stream().map(line -> line.time().at()).toList());
        practice.again(thea, plan, 21, 2);
        assertThat(visits())
                .as("the same windows, counted by the same days")
                .allSatisfy(v -> assertThat(v.problems()).containsExactly(BookingProblem.OTHER_SITE));
    }

    @Test
    void the_windows_are_looked_at_anew_by_the_days_of_the_new_site() {
        assertThat(impossible()).isZero();
        LocalDate first =
                rows.all("select min(window_from) from visit where asked is not null and plan_id = ?", plan).stream()
                        .map(row -> LocalDate.parse(String.valueOf(row.get(0))))
                        .findFirst()
                        .orElseThrow();
        first.datesUntil(first.plusDays(4)).forEach(day -> practice.closed(there, day));
        goesOnAt(there);
        assertThat(impossible()).isEqualTo(1);
        goesOnAt(here);
        assertThat(impossible()).isZero();
    }

    private long impossible() {
        return rows.number(
                "select count(*) from visit where asked is not null and plan_id = ? and possible = false", plan);
    }

    @Test
    void a_visit_dropped_in_the_calendar_of_the_old_site_is_refused_and_says_where_the_treatment_goes_on() {
        AppointmentLine first = visits().get(0);
        LocalDateTime time = first.time().at().toLocalDate().atTime(14, 0);
        acting.as(desk, () -> movingVisits.at(first.id(), thea.account(), time));
        goesOnAt(there);
        assertThat(key(() -> movingVisits.at(first.id(), thea.account(), time))).isEqualTo("booking.other-site");
    }

    @Test
    void who_moves_the_treatment_waits_for_a_booking_that_is_under_way_and_marks_it() throws Exception {
        AppointmentLine first = visits().get(0);
        Slot later = new Slot(
                thea.account(),
                roomHere,
                List.of(),
                first.time().at().toLocalDate().atTime(16, 0));
        int revision = acting.as(thea, () -> opening.episode(episode)).revision();
        Future<?> changing = acting.as(desk, () -> {
            transaction.begin();
            try {
                movingVisits.move(first.id(), first.revision(), later);
                Future<?> running = threads.submit(() -> scene.play(thea, "-", () -> {
                    opening.change(episode, clinic.spasm(there), revision);
                    return null;
                }));
                assertThatThrownBy(() -> running.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
                return running;
            } finally {
                transaction.commit();
            }
        });
        changing.get(30, TimeUnit.SECONDS);
        assertThat(site(first.id())).isEqualTo(here);
        assertThat(visit(first.id()).time().at()).isEqualTo(later.at());
        assertThat(visits()).allSatisfy(v -> assertThat(v.problems()).containsExactly(BookingProblem.OTHER_SITE));
    }
}
