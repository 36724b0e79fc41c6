package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.accounts.AdministeringAccounts;
import extensor.care.clinic.KeepingHours;
import extensor.care.clinic.KeepingRooms;
import extensor.care.clinic.KeepingSites;
import extensor.care.clinic.SiteForm;
import extensor.care.clinic.TimeRange;
import extensor.care.clinic.WeekForm;
import extensor.care.discharge.ClosingEpisodes;
import extensor.care.patients.Clinic;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.BookingProblem;
import extensor.care.visits.CancelReason;
import extensor.care.visits.Slot;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.Rows;
import extensor.container.inside.Scene;
import extensor.container.inside.SetClock;
import extensor.container.inside.Statements;
import extensor.shared.Id;
import extensor.shared.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Visits that were booked and no longer fit are marked with the reason wherever it comes from, and are free of it when it goes away. */
@Inside
class RecheckBookingsIT {
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
    Statements statements;

    @Inject
    BookingVisits bookingVisits;

    @Inject
    MovingVisits movingVisits;

    @Inject
    CancellingVisits cancellingVisits;

    @Inject
    ReadingAppointments reading;

    @Inject
    CheckingIn checkingIn;

    @Inject
    KeepingHours hours;

    @Inject
    KeepingRooms places;

    @Inject
    KeepingSites sites;

    @Inject
    AdministeringAccounts accounts;

    @Inject
    ClosingEpisodes closing;

    @Inject
    SetClock time;

    @Inject
    Clock clock;

    @Resource
    ManagedExecutorService threads;

    @Resource
    UserTransaction transaction;

    private SignedIn thea;
    private SignedIn other;
    private SignedIn desk;
    private SignedIn administrator;
    private long patient;
    private long episode;
    private long site;
    private long room;
    private long plan;

    @BeforeEach
    void aPlanIsBooked() {
        thea = clinic.staff(Role.THERAPIST);
        other = clinic.staff(Role.THERAPIST);
        desk = clinic.staff(Role.DESK);
        administrator = clinic.staff(Role.ADMINISTRATOR);
        patient = clinic.register(thea);
        episode = clinic.episode(thea, patient);
        site = practice.siteOf(episode);
        practice.works(site, thea.account());
        practice.works(site, other.account());
        room = practice.room(site, "TREATMENT_ROOM");
        plan = practice.plan(thea, patient, episode, 1, 21, 2, "MT_MASSAGE");
        book(plan);
    }

    @AfterEach
    void theClockGoesOn() {
        time.free();
    }

    private List<Long> book(long which) {
        List<ChosenSlot> chosen =
                acting.as(desk, () -> bookingVisits.offer(which, SlotWish.NONE)).proposed();
        return acting.as(desk, () -> bookingVisits.book(which, chosen, "marking-" + Id.text(Id.next())))
                .visits();
    }

    /** The visits of the plan in the order of time. */
    private List<AppointmentLine> visits() {
        return acting.as(desk, () -> bookingVisits.offer(plan, SlotWish.NONE)).booked();
    }

    private AppointmentLine visit(long id) {
        return acting.as(desk, () -> reading.visit(id));
    }

    private long cells(long appointment) {
        return rows.number("select count(*) from booking_cell where visit_id = ?", appointment);
    }

    private SlotLine best(AppointmentLine visit) {
        return acting.as(desk, () -> movingVisits.free(visit.id(), SlotWish.NONE))
                .get(0);
    }

    private static Object done(Runnable act) {
        act.run();
        return null;
    }

    private void keep(Runnable act) {
        acting.as(administrator, () -> done(act));
    }

    @Test
    void
            a_version_with_longer_visits_marks_those_that_are_too_short_and_a_move_gives_them_the_length_until_it_is_undone() {
        practice.richer(thea, plan, 45);
        assertThat(visits()).hasSize(6).allSatisfy(v -> {
            assertThat(v.problems()).containsExactly(BookingProblem.LONGER);
            assertThat(v.time().minutes()).isEqualTo(30);
        });
        AppointmentLine short_ = visits().get(2);
        SlotLine to = best(short_);
        assertThat(to.minutes()).isEqualTo(45);
        int moved = acting.as(desk, () -> movingVisits.move(short_.id(), short_.revision(), to.slot()));
        AppointmentLine now = visit(short_.id());
        assertThat(now.time().minutes()).isEqualTo(45);
        assertThat(now.problems()).isEmpty();
        assertThat(cells(now.id())).isEqualTo(3 * 9);
        acting.as(desk, () -> movingVisits.undo(now.id(), moved));
        AppointmentLine back = visit(short_.id());
        assertThat(back.time().minutes()).isEqualTo(30);
        assertThat(back.time().at()).isEqualTo(short_.time().at());
        assertThat(back.problems()).containsExactly(BookingProblem.LONGER);
        assertThat(cells(back.id())).isEqualTo(3 * 6);
        practice.richer(thea, plan, 20);
        assertThat(visits()).as("longer than asked is no trouble").noneMatch(AppointmentLine::troubled);
    }

    @Test
    void a_version_that_needs_a_device_marks_the_visits_and_the_move_takes_it() {
        long ultrasound = practice.device(site, "ULTRASOUND");
        practice.richer(thea, plan, 30, "US_THERAPEUTIC");
        assertThat(visits()).allSatisfy(v -> assertThat(v.problems()).containsExactly(BookingProblem.OTHER_DEVICE));
        AppointmentLine bare = visits().get(0);
        SlotLine to = best(bare);
        assertThat(to.slot().devices()).containsExactly(ultrasound);
        int moved = acting.as(desk, () -> movingVisits.move(bare.id(), bare.revision(), to.slot()));
        assertThat(visit(bare.id()).place().devices()).containsExactly("ULTRASOUND");
        assertThat(visit(bare.id()).problems()).isEmpty();
        assertThat(cells(bare.id())).isEqualTo(4 * 6);
        acting.as(desk, () -> movingVisits.undo(bare.id(), moved));
        assertThat(visit(bare.id()).place().devices()).isEmpty();
        assertThat(cells(bare.id())).isEqualTo(3 * 6);
    }

    @Test
    void a_version_that_needs_another_kind_of_room_marks_the_visits() {
        rows.change("update room set kind = 'GYM' where id = ?", room);
        practice.room(site, "TREATMENT_ROOM");
        practice.richer(thea, plan, 30, "US_THERAPEUTIC");
        assertThat(visits()).allSatisfy(v -> assertThat(v.problems()).contains(BookingProblem.OTHER_ROOM));
    }

    @Test
    void a_version_with_fewer_visits_says_which_the_plan_no_longer_asks_for_and_which_are_on_another_day() {
        practice.again(thea, plan, 7, 1);
        assertThat(visits()).filteredOn(v -> !v.troubled()).hasSize(1);
        assertThat(visits())
                .filteredOn(AppointmentLine::troubled)
                .hasSize(5)
                .allSatisfy(v -> assertThat(v.problems()).containsExactly(BookingProblem.NOT_ASKED));
        practice.again(thea, plan, 42, 1);
        assertThat(visits().stream().flatMap(v -> v.problems().stream())).containsOnly(BookingProblem.ANOTHER_DAY);
    }

    @Test
    void a_day_that_is_closed_marks_its_visits_until_it_is_opened_again() {
        AppointmentLine touched = visits().get(1);
        long closed = acting.as(
                administrator, () -> hours.close(site, touched.time().at().toLocalDate(), null));
        assertThat(visit(touched.id()).problems()).containsExactly(BookingProblem.CLOSED);
        assertThat(visits()).filteredOn(AppointmentLine::troubled).hasSize(1);
        keep(() -> hours.open(closed));
        assertThat(visits()).noneMatch(AppointmentLine::troubled);
    }

    @Test
    void who_is_away_marks_the_visits_of_those_days_until_the_absence_is_off() {
        AppointmentLine first = visits().get(0);
        AppointmentLine second = visits().get(1);
        long absence = acting.as(
                administrator,
                () -> hours.away(
                        thea.account(),
                        first.time().at().toLocalDate(),
                        second.time().at().toLocalDate(),
                        null));
        assertThat(visits())
                .filteredOn(v -> v.problems().equals(List.of(BookingProblem.AWAY)))
                .extracting(AppointmentLine::id)
                .containsExactly(first.id(), second.id());
        assertThat(acting.as(desk, () -> movingVisits.free(first.id(), SlotWish.NONE)))
                .isNotEmpty()
                .noneMatch(s -> s.slot().therapist() == thea.account()
                        && !s.on().isBefore(first.time().at().toLocalDate())
                        && !s.on().isAfter(second.time().at().toLocalDate()));
        keep(() -> hours.notAway(absence));
        assertThat(visits()).noneMatch(AppointmentLine::troubled);
    }

    @Test
    void hours_that_change_mark_what_they_no_longer_hold_until_they_change_back() {
        Map<DayOfWeek, List<TimeRange>> before = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values())
            before.put(day, List.of(new TimeRange(LocalTime.of(8, 0), LocalTime.of(18, 0))));
        Map<DayOfWeek, String> late = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) late.put(day, "13:00-18:00");
        keep(() -> hours.week(thea.account(), site, before, new WeekForm(late)));
        assertThat(visits()).allSatisfy(v -> assertThat(v.problems()).containsExactly(BookingProblem.OTHER_HOURS));
        Map<DayOfWeek, List<TimeRange>> then = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values())
            then.put(day, List.of(new TimeRange(LocalTime.of(13, 0), LocalTime.of(18, 0))));
        keep(() -> hours.week(thea.account(), site, then, WeekForm.of(before)));
        assertThat(visits()).noneMatch(AppointmentLine::troubled);
    }

    @Test
    void a_room_or_device_that_is_retired_marks_its_visits_until_it_is_brought_back() {
        keep(() -> places.retire(room));
        assertThat(visits()).allSatisfy(v -> assertThat(v.problems()).containsExactly(BookingProblem.ROOM_GONE));
        keep(() -> places.bringBack(room));
        assertThat(visits()).noneMatch(AppointmentLine::troubled);
        long ultrasound = practice.device(site, "ULTRASOUND");
        long second = clinic.register(thea);
        long others = clinic.episode(thea, second);
        rows.change("update episode set site_id = ? where id = ?", site, others);
        long wave = practice.plan(thea, second, others, 1, 14, 2, "US_THERAPEUTIC");
        long appointment = book(wave).get(0);
        keep(() -> places.retire(ultrasound));
        assertThat(visit(appointment).problems()).containsExactly(BookingProblem.DEVICE_GONE);
        assertThat(visits()).as("who does not need it").noneMatch(AppointmentLine::troubled);
        keep(() -> places.bringBack(ultrasound));
        assertThat(visit(appointment).problems()).isEmpty();
    }

    @Test
    void whose_account_is_disabled_has_no_visits_that_can_stay_until_it_is_enabled() {
        keep(() -> accounts.disable(thea.account()));
        assertThat(visits()).allSatisfy(v -> assertThat(v.problems()).containsExactly(BookingProblem.LEFT));
        keep(() -> accounts.enable(thea.account()));
        assertThat(visits()).noneMatch(AppointmentLine::troubled);
    }

    @Test
    void a_site_whose_clock_is_set_to_another_zone_has_its_visits_looked_at_again() {
        acting.as(administrator, () -> sites.all()).stream()
                .filter(s -> s.id() == site)
                .forEach(s -> keep(() -> sites.change(
                        site,
                        s.revision(),
                        new SiteForm(
                                s.written().name(), "Asia/Tokyo", s.written().phone()))));
        assertThat(visits()).allSatisfy(v -> assertThat(v.problems()).containsExactly(BookingProblem.OTHER_HOURS));
    }

    @Test
    void what_is_elsewhere_over_cancelled_or_of_another_day_is_left_alone() {
        List<AppointmentLine> all = visits();
        LocalDate day = all.get(1).time().at().toLocalDate();
        AppointmentLine cancelled = all.get(1);
        acting.as(
                desk,
                () -> done(() ->
                        cancellingVisits.cancel(cancelled.id(), cancelled.revision(), CancelReason.PATIENT_ASKED)));
        long revisions =
                rows.number("select sum(revision) from visit where starts_at is not null and plan_id = ?", plan);
        keep(() -> hours.close(clinic.site(), day, null));
        keep(() -> hours.close(site, day.plusYears(1), null));
        keep(() -> hours.close(site, day, null));
        assertThat(rows.number("select sum(revision) from visit where starts_at is not null and plan_id = ?", plan))
                .isEqualTo(revisions);
        AppointmentLine past = all.get(0);
        rows.change("update visit set starts_at = '2026-01-05 15:00:00' where id = ?", past.id());
        keep(() -> hours.away(
                thea.account(),
                clinic.today().minusYears(1).plusDays(1),
                past.time().at().toLocalDate().plusDays(40),
                null));
        assertThat(visit(past.id()).problems()).isEmpty();
        assertThat(visit(all.get(2).id()).problems()).containsExactly(BookingProblem.AWAY);
    }

    @Test
    void a_day_outside_the_plan_that_somebody_chose_is_no_trouble_whatever_else_changes() {
        AppointmentLine first = visits().get(0);
        LocalDate far = clinic.today().plusDays(30);
        Slot outside = new Slot(thea.account(), room, List.of(), far.atTime(10, 0));
        acting.as(desk, () -> movingVisits.move(first.id(), first.revision(), outside));
        long closed = acting.as(administrator, () -> hours.close(site, far, null));
        assertThat(visit(first.id()).problems()).containsExactly(BookingProblem.CLOSED);
        keep(() -> hours.open(closed));
        assertThat(visit(first.id()).problems()).isEmpty();
    }

    @Test
    void a_visit_on_another_day_is_kept_there_on_purpose_and_that_is_taken_back() {
        practice.again(thea, plan, 42, 1);
        AppointmentLine off = visits().stream()
                .filter(AppointmentLine::onOtherDay)
                .findFirst()
                .orElseThrow();
        assertThat(key(() -> movingVisits.keep(off.id(), off.revision() + 1, true)))
                .isEqualTo("refusal.stale");
        int kept = acting.as(desk, () -> movingVisits.keep(off.id(), off.revision(), true));
        assertThat(visit(off.id()).problems()).isEmpty();
        assertThat(visit(off.id()).time().at()).isEqualTo(off.time().at());
        assertThat(visit(off.id()).revision()).isEqualTo(kept);
        acting.as(desk, () -> movingVisits.keep(off.id(), kept, false));
        assertThat(visit(off.id()).problems()).containsExactly(BookingProblem.ANOTHER_DAY);
        practice.richer(thea, plan, 45);
        AppointmentLine short_ = visit(off.id());
        acting.as(desk, () -> movingVisits.keep(off.id(), short_.revision(), true));
        assertThat(visit(off.id()).problems())
                .as("only the day is a matter of choice")
                .containsExactly(BookingProblem.LONGER);
    }

    @Test
    void visits_that_are_kept_when_the_treatment_ends_stand_and_what_the_clinic_changes_still_marks_them() {
        Set<Long> ahead = visits().stream().map(AppointmentLine::id).collect(Collectors.toSet());
        acting.as(thea, () -> done(() -> closing.close(episode, ahead, false)));
        assertThat(visits()).allSatisfy(v -> assertThat(v.troubles()).isEmpty());
        LocalDate day = visits().get(0).at().toLocalDate();
        long closed = acting.as(administrator, () -> hours.close(site, day, null));
        assertThat(visits().get(0).problems()).containsExactly(BookingProblem.CLOSED);
        keep(() -> hours.open(closed));
        AppointmentLine first = visits().get(0);
        assertThat(first.problems()).isEmpty();
        Slot there = new Slot(thea.account(), room, List.of(), first.time().at().plusHours(1));
        acting.as(desk, () -> movingVisits.move(first.id(), first.revision(), there));
        assertThat(visit(first.id()).problems()).isEmpty();
    }

    @Test
    void a_version_keeps_in_sight_what_the_clinic_has_changed() {
        AppointmentLine touched = visits().get(1);
        keep(() -> hours.close(site, touched.time().at().toLocalDate(), null));
        practice.richer(thea, plan, 45);
        assertThat(visit(touched.id()).problems()).containsExactly(BookingProblem.LONGER, BookingProblem.CLOSED);
        practice.richer(thea, plan, 30);
        assertThat(visit(touched.id()).problems()).containsExactly(BookingProblem.CLOSED);
    }

    @Test
    void a_move_by_hand_ends_the_trouble_where_the_slot_fits_and_is_refused_where_it_does_not() {
        AppointmentLine touched = visits().get(1);
        LocalDate day = touched.time().at().toLocalDate();
        keep(() -> hours.away(thea.account(), day, day, null));
        AppointmentLine marked = visit(touched.id());
        LocalDateTime nine = day.atTime(9, 0);
        assertThat(key(() -> movingVisits.move(
                        marked.id(), marked.revision(), new Slot(thea.account(), room, List.of(), nine))))
                .isEqualTo("booking.not-working");
        assertThat(visit(touched.id()).problems()).containsExactly(BookingProblem.AWAY);
        acting.as(
                desk,
                () -> movingVisits.move(
                        marked.id(), marked.revision(), new Slot(other.account(), room, List.of(), nine)));
        assertThat(visit(touched.id()).problems()).isEmpty();
    }

    @Test
    void a_move_is_undone_once_and_only_while_its_time_is_free_and_nothing_else_has_changed() {
        AppointmentLine first = visits().get(0);
        AppointmentLine second = visits().get(1);
        assertThat(key(() -> movingVisits.undo(first.id(), first.revision())))
                .as("it was not moved")
                .isEqualTo("booking.state");
        SlotLine to = acting.as(
                desk,
                () -> movingVisits.at(
                        first.id(), thea.account(), first.time().at().plusHours(2)));
        int moved = acting.as(desk, () -> movingVisits.move(first.id(), first.revision(), to.slot()));
        assertThat(key(() -> movingVisits.undo(first.id(), moved + 1))).isEqualTo("refusal.stale");
        SlotLine there = acting.as(
                desk,
                () -> movingVisits.at(second.id(), thea.account(), first.time().at()));
        int taken = acting.as(desk, () -> movingVisits.move(second.id(), second.revision(), there.slot()));
        assertThat(key(() -> movingVisits.undo(first.id(), moved))).isEqualTo("booking.stays");
        acting.as(desk, () -> movingVisits.undo(second.id(), taken));
        int back = acting.as(desk, () -> movingVisits.undo(first.id(), moved));
        assertThat(visit(first.id()).time().at()).isEqualTo(first.time().at());
        assertThat(key(() -> movingVisits.undo(first.id(), back))).isEqualTo("booking.state");
    }

    @Test
    void what_was_cancelled_or_moved_by_mistake_goes_back_also_to_a_place_that_no_longer_fits_and_is_marked_there() {
        AppointmentLine first = visits().get(0);
        AppointmentLine second = visits().get(1);
        keep(() -> places.retire(room));
        long spare = practice.room(site, "TREATMENT_ROOM");
        AppointmentLine marked = visit(first.id());
        int moved = acting.as(
                desk,
                () -> movingVisits.move(
                        first.id(),
                        marked.revision(),
                        new Slot(thea.account(), spare, List.of(), first.time().at())));
        assertThat(visit(first.id()).problems()).isEmpty();
        acting.as(desk, () -> movingVisits.undo(first.id(), moved));
        assertThat(visit(first.id()).problems()).containsExactly(BookingProblem.ROOM_GONE);
        int revision = visit(second.id()).revision();
        acting.as(desk, () -> done(() -> cancellingVisits.cancel(second.id(), revision, CancelReason.CLINIC_CLOSED)));
        assertThat(visit(second.id()).problems()).as("cancelled").isEmpty();
        acting.as(desk, () -> done(() -> cancellingVisits.undo(second.id())));
        assertThat(visit(second.id()).problems()).containsExactly(BookingProblem.ROOM_GONE);
    }

    @Test
    void what_was_cancelled_before_a_new_version_and_put_back_after_it_is_marked_where_that_asks_for_another_day() {
        AppointmentLine last = visits().get(5);
        acting.as(
                desk,
                () -> done(() -> cancellingVisits.cancel(last.id(), last.revision(), CancelReason.PATIENT_ASKED)));
        acting.as(desk, () -> done(() -> cancellingVisits.undo(last.id())));
        assertThat(visit(last.id()).problems()).as("it fits as before").isEmpty();
        int revision = visit(last.id()).revision();
        acting.as(desk, () -> done(() -> cancellingVisits.cancel(last.id(), revision, CancelReason.PATIENT_ASKED)));
        practice.again(thea, plan, 42, 1);
        acting.as(desk, () -> done(() -> cancellingVisits.undo(last.id())));
        assertThat(visit(last.id()).problems()).containsExactly(BookingProblem.ANOTHER_DAY);
    }

    @Test
    void who_was_taken_for_missed_and_came_after_all_is_looked_at_by_the_version_in_force() {
        AppointmentLine first = visits().get(0);
        time.stop();
        time.pass(Duration.between(clock.instant(), first.time().startsAt()));
        acting.as(desk, () -> done(() -> checkingIn.noShow(first.id())));
        acting.as(desk, () -> done(() -> checkingIn.undo(first.id())));
        assertThat(visit(first.id()).problems()).isEmpty();
        acting.as(desk, () -> done(() -> checkingIn.noShow(first.id())));
        practice.richer(thea, plan, 45);
        acting.as(desk, () -> done(() -> checkingIn.undo(first.id())));
        assertThat(visit(first.id()).problems()).containsExactly(BookingProblem.LONGER);
    }

    @Test
    void the_board_of_the_day_tells_of_who_waits_in_vain() {
        long today = clinic.register(thea);
        long others = clinic.episode(thea, today);
        rows.change("update episode set site_id = ? where id = ?", site, others);
        AppointmentLine line = visits().get(0);
        LocalDateTime noon = clinic.today().atTime(17, 0);
        rows.change("update visit set starts_at = ? where id = ?", noon, line.id());
        acting.as(desk, () -> done(() -> checkingIn.checkIn(line.id())));
        keep(() -> hours.away(thea.account(), clinic.today(), clinic.today(), null));
        assertThat(acting.as(desk, () -> checkingIn.board(site)).getArrived())
                .singleElement()
                .satisfies(v -> assertThat(v.problems()).containsExactly(BookingProblem.AWAY));
    }

    @Test
    void who_closes_a_day_waits_for_a_booking_that_is_under_way_and_sees_it() throws Exception {
        AppointmentLine first = visits().get(0);
        LocalDate day = first.time().at().toLocalDate().plusDays(1);
        Slot there = new Slot(thea.account(), room, List.of(), day.atTime(9, 0));
        Future<?> closing = acting.as(desk, () -> {
            transaction.begin();
            try {
                movingVisits.move(first.id(), first.revision(), there);
                Future<?> running =
                        threads.submit(() -> scene.play(administrator, "-", () -> hours.close(site, day, null)));
                assertThatThrownBy(() -> running.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
                return running;
            } finally {
                transaction.commit();
            }
        });
        closing.get(30, TimeUnit.SECONDS);
        assertThat(visit(first.id()).problems()).containsExactly(BookingProblem.CLOSED);
    }

    @Test
    void looking_again_costs_as_many_statements_for_many_visits_as_for_few() {
        LocalDate first = clinic.today().plusDays(1);
        int few = statements.during(
                () -> acting.as(administrator, () -> hours.away(thea.account(), first, first.plusDays(6), null)));
        int many = statements.during(
                () -> acting.as(administrator, () -> hours.away(other.account(), first, first.plusDays(60), null)));
        assertThat(visits()).filteredOn(AppointmentLine::troubled).isNotEmpty();
        int rooms = statements.during(() -> acting.as(administrator, () -> done(() -> places.retire(room))));
        System.out.println("STATEMENTS away " + few + " away long " + many + " retire " + rooms);
        assertThat(List.of(few, many, rooms)).allMatch(sent -> sent <= 25);
    }

    private String key(Callable<?> act) {
        RuntimeException thrown = acting.failureAs(desk, act);
        return thrown instanceof Refusal no ? no.key() : String.valueOf(thrown);
    }
}
