package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.clinic.KeepingHours;
import extensor.care.discharge.ClosingEpisodes;
import extensor.care.patients.Clinic;
import extensor.care.plans.Signing;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.CancelReason;
import extensor.care.visits.Cause;
import extensor.care.visits.Slot;
import extensor.care.visits.VisitState;
import extensor.care.visits.Visits;
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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plans are booked, moved, cancelled and put back in the running program: all or nothing, once, by whoever may, and at what cost. */
@Inside
class BookingVisitsIT {
    private static final int PAGE = 100;
    private static final String NOT_FOUND = "refusal.not-found";

    @Inject
    Practice practice;

    @Inject
    Clinic clinic;

    @Inject
    Acting acting;

    @Inject
    Rows rows;

    @Inject
    Statements statements;

    @Inject
    SetClock time;

    @Inject
    KeepingHours hours;

    @Inject
    Visits visits;

    @Inject
    Scene scene;

    @Resource
    ManagedExecutorService threads;

    @Resource
    UserTransaction transaction;

    @Inject
    Clock clock;

    @Inject
    Signing signing;

    @Inject
    ClosingEpisodes closing;

    @Inject
    BookingVisits bookingVisits;

    @Inject
    MovingVisits movingVisits;

    @Inject
    CancellingVisits cancellingVisits;

    @Inject
    ReadingAppointments reading;

    @Inject
    ReadingWorklist readingWorklist;

    @Inject
    ReadingCalendar readingCalendar;

    @Inject
    CheckingIn checkingIn;

    @Inject
    ReadingOwnVisits own;

    private SignedIn thea;
    private SignedIn other;
    private SignedIn desk;
    private long patient;
    private long episode;
    private long site;
    private long room;

    @BeforeEach
    void aSiteIsOpen() {
        thea = clinic.staff(Role.THERAPIST);
        other = clinic.staff(Role.THERAPIST);
        desk = clinic.staff(Role.DESK);
        patient = clinic.register(thea);
        episode = clinic.episode(thea, patient);
        site = practice.siteOf(episode);
        practice.works(site, thea.account());
        practice.works(site, other.account());
        room = practice.room(site, "TREATMENT_ROOM");
        practice.room(site, "TREATMENT_ROOM");
        practice.device(site, "ULTRASOUND");
    }

    @AfterEach
    void theMachinesClockAgain() {
        time.free();
    }

    /** Twelve visits in six weeks, from tomorrow on. */
    private long plan() {
        return practice.plan(thea, patient, episode, 1, 42, 2, "MT_MASSAGE");
    }

    private Offer offer(long plan) {
        return acting.as(desk, () -> bookingVisits.offer(plan, SlotWish.NONE));
    }

    private BookingResult book(long plan) {
        List<ChosenSlot> chosen = offer(plan).proposed();
        return acting.as(desk, () -> bookingVisits.book(plan, chosen, request()));
    }

    private static String request() {
        return "request-" + Id.text(Id.next());
    }

    private AppointmentLine visit(long appointment) {
        return acting.as(desk, () -> reading.visit(appointment));
    }

    private List<WorklistLine> waiting(long plan) {
        List<WorklistLine> waiting = new ArrayList<>();
        boolean more = true;
        for (int first = 0; more; first += PAGE) {
            int from = first;
            List<WorklistLine> lines =
                    acting.as(desk, () -> readingWorklist.pending(from, PAGE)).lines();
            lines.stream().filter(line -> line.plan() == plan).forEach(waiting::add);
            more = lines.size() == PAGE;
        }
        return waiting;
    }

    private long cells(long appointment) {
        return rows.number("select count(*) from booking_cell where visit_id = ?", appointment);
    }

    @Test
    void a_signed_plan_waits_at_the_desk_until_all_of_it_is_booked() {
        long plan = plan();
        assertThat(waiting(plan)).singleElement().satisfies(line -> {
            assertThat(line.unbooked().number()).isEqualTo(12);
            assertThat(line.unbooked().of()).isEqualTo(12);
            assertThat(line.unbooked().cause()).isEqualTo(Cause.NEW_PLAN);
            assertThat(line.unbooked().since()).isEqualTo(clinic.today());
            assertThat(line.unbooked().dueFrom()).isEqualTo(clinic.today().plusDays(1));
            assertThat(line.therapistName()).isNotBlank();
        });
        Offer offer = offer(plan);
        assertThat(offer.lines()).hasSize(12).allSatisfy(line -> {
            assertThat(line.proposed().inWindow()).isTrue();
            assertThat(line.proposed().slot().therapist()).isEqualTo(thea.account());
            assertThat(line.alternatives()).hasSize(3);
        });
        assertThat(offer.lines().stream().map(l -> l.proposed().at()).distinct())
                .hasSize(1);
        BookingResult booked = book(plan);
        assertThat(booked.visits()).hasSize(12);
        assertThat(waiting(plan)).isEmpty();
        assertThat(offer(plan).lines()).isEmpty();
        assertThat(offer(plan).booked()).hasSize(12);
        assertThat(cells(booked.visits().get(0))).isEqualTo(3 * 6);
    }

    @Test
    void overdue_visits_are_offered_in_their_order_the_first_as_soon_as_can_be_and_one_a_day() {
        long plan = plan();
        for (int i = 1; i <= 4; i++)
            rows.change(
                    "update visit set window_from = ?, window_to = ? where plan_id = ? and asked = ?",
                    clinic.today().minusDays(20 - 3 * i),
                    clinic.today().minusDays(18 - 3 * i),
                    plan,
                    i);
        Offer offer = offer(plan);
        List<OfferLine> late = offer.lines().stream().filter(OfferLine::late).toList();
        assertThat(late).extracting(line -> line.window().ordinal()).containsExactly(1, 2, 3, 4);
        List<LocalDate> days = late.stream().map(l -> l.proposed().on()).toList();
        assertThat(days).isSorted().doesNotHaveDuplicates();
        assertThat(days.get(0)).isBeforeOrEqualTo(clinic.today().plusDays(1));
        assertThat(days.get(3)).isBeforeOrEqualTo(days.get(0).plusDays(3));
        assertThat(offer.lines().stream().map(l -> l.proposed().on())).doesNotHaveDuplicates();
    }

    @Test
    void the_same_request_again_books_nothing_more_and_gives_the_same_answer() {
        long plan = plan();
        List<ChosenSlot> chosen = offer(plan).proposed();
        String request = request();
        List<Object> results = acting.together(4, desk, "-", () -> bookingVisits.book(plan, chosen, request));
        assertThat(results).allSatisfy(r -> assertThat(r).isInstanceOf(BookingResult.class));
        assertThat(results.stream()
                        .map(r -> Set.copyOf(((BookingResult) r).visits()))
                        .distinct())
                .hasSize(1);
        assertThat(results).filteredOn(r -> !((BookingResult) r).repeated()).hasSize(1);
        assertThat(rows.number("select count(*) from visit where starts_at is not null and plan_id = ?", plan))
                .isEqualTo(12);
    }

    @Test
    void two_who_book_the_same_plan_at_once_book_it_once() {
        long plan = plan();
        List<ChosenSlot> chosen = offer(plan).proposed();
        List<Object> results = acting.together(3, desk, "-", () -> bookingVisits.book(plan, chosen, request()));
        assertThat(results).filteredOn(r -> r instanceof BookingResult).hasSize(1);
        assertThat(results)
                .filteredOn(r -> r instanceof Refusal)
                .hasSize(2)
                .allSatisfy(r -> assertThat(key((RuntimeException) r)).isEqualTo("booking.already"));
        assertThat(rows.number("select count(*) from visit where starts_at is not null and plan_id = ?", plan))
                .isEqualTo(12);
    }

    @Test
    void what_was_taken_meanwhile_is_told_with_its_date_and_nothing_is_booked() {
        long plan = plan();
        List<ChosenSlot> chosen = offer(plan).proposed();
        long second = clinic.register(thea);
        long others = clinic.episode(thea, second);
        rows.change("update episode set site_id = ? where id = ?", site, others);
        long rival = practice.plan(thea, second, others, 1, 42, 2, "MT_MASSAGE");
        Slot wanted = chosen.get(4).slot();
        ChosenSlot first = new ChosenSlot(offer(rival).lines().get(4).visit(), wanted);
        acting.as(desk, () -> bookingVisits.book(rival, List.of(first), request()));
        RuntimeException no = acting.failureAs(desk, () -> bookingVisits.book(plan, chosen, request()));
        assertThat(key(no)).isEqualTo("booking.taken");
        assertThat(((Refusal) no).arguments().get(0).toString())
                .contains(String.valueOf(wanted.at().getDayOfMonth()));
        assertThat(rows.number("select count(*) from visit where starts_at is not null and plan_id = ?", plan))
                .isZero();
        assertThat(offer(plan).lines().get(4).proposed().slot()).isNotEqualTo(wanted);
    }

    @Test
    void a_slot_must_be_one_that_can_be_had() {
        long plan = plan();
        ChosenSlot good = offer(plan).proposed().get(0);
        Slot s = good.slot();
        LocalDate closed = s.at().toLocalDate().plusDays(7);
        practice.closed(site, closed);
        SignedIn elsewhere = clinic.staff(Role.THERAPIST);
        long gym = practice.room(site, "GYM");
        long stim = practice.device(site, "STIM_UNIT");
        assertThat(against(
                        plan,
                        good,
                        new Slot(
                                s.therapist(),
                                s.room(),
                                List.of(),
                                LocalDateTime.now().minusDays(3))))
                .isEqualTo("booking.past");
        assertThat(against(plan, good, new Slot(s.therapist(), s.room(), List.of(), s.at().plusMinutes(2))))
                .isEqualTo("booking.past");
        assertThat(against(plan, good, at(s, closed.atTime(9, 0)))).isEqualTo("booking.closed");
        assertThat(against(plan, good, at(s, s.at().with(LocalTime.of(7, 0))))).isEqualTo("booking.not-working");
        assertThat(against(plan, good, at(s, s.at().with(LocalTime.of(17, 45)))))
                .isEqualTo("booking.not-working");
        assertThat(against(plan, good, new Slot(elsewhere.account(), s.room(), List.of(), s.at())))
                .isEqualTo("booking.not-working");
        assertThat(against(plan, good, new Slot(s.therapist(), gym, List.of(), s.at())))
                .isEqualTo("booking.place");
        assertThat(against(plan, good, new Slot(s.therapist(), s.room(), List.of(stim), s.at())))
                .isEqualTo("booking.place");
        rows.change("update room set active = false where id = ?", room);
        assertThat(against(plan, good, new Slot(s.therapist(), room, List.of(), s.at())))
                .isEqualTo("booking.place");
        assertThat(key(acting.failureAs(desk, () -> bookingVisits.book(plan, List.of(), request()))))
                .isEqualTo("booking.nothing");
        assertThat(key(acting.failureAs(
                        desk, () -> bookingVisits.book(plan, List.of(new ChosenSlot(77, s)), request()))))
                .isEqualTo(NOT_FOUND);
        assertThat(rows.number("select count(*) from visit where starts_at is not null and plan_id = ?", plan))
                .isZero();
    }

    private static Slot at(Slot slot, LocalDateTime time) {
        return new Slot(slot.therapist(), slot.room(), slot.devices(), time);
    }

    private String against(long plan, ChosenSlot good, Slot slot) {
        return key(acting.failureAs(
                desk, () -> bookingVisits.book(plan, List.of(new ChosenSlot(good.visit(), slot)), request())));
    }

    @Test
    void a_device_is_booked_with_the_visit_and_only_once_at_a_time() {
        long plan = practice.plan(thea, patient, episode, 1, 14, 2, "US_THERAPEUTIC");
        List<ChosenSlot> chosen = offer(plan).proposed();
        assertThat(chosen).allSatisfy(c -> assertThat(c.slot().devices()).hasSize(1));
        long appointment = book(plan).visits().get(0);
        assertThat(visit(appointment).place().devices()).containsExactly("ULTRASOUND");
        assertThat(cells(appointment)).isEqualTo(4 * 6);
        long second = clinic.register(other);
        long others = clinic.episode(other, second);
        rows.change("update episode set site_id = ? where id = ?", site, others);
        long rival = practice.plan(other, second, others, 1, 14, 2, "US_THERAPEUTIC");
        ChosenSlot mine = offer(rival).proposed().get(0);
        Slot same = new Slot(
                other.account(),
                mine.slot().room(),
                mine.slot().devices(),
                chosen.get(0).slot().at());
        assertThat(against(rival, mine, same)).isEqualTo("booking.taken");
    }

    @Test
    void an_appointment_is_moved_and_moved_back() {
        long plan = plan();
        long appointment = book(plan).visits().get(3);
        AppointmentLine before = visit(appointment);
        List<SlotLine> free = acting.as(desk, () -> movingVisits.free(appointment, SlotWish.NONE));
        assertThat(free).isNotEmpty();
        Slot to = free.stream()
                .map(SlotLine::slot)
                .filter(s -> !s.at().equals(before.time().at()))
                .findFirst()
                .orElseThrow();
        assertThat(key(acting.failureAs(desk, () -> movingVisits.move(appointment, before.revision() + 1, to))))
                .isEqualTo("refusal.stale");
        int moved = acting.as(desk, () -> movingVisits.move(appointment, before.revision(), to));
        assertThat(visit(appointment).time().at()).isEqualTo(to.at());
        assertThat(moved).isEqualTo(visit(appointment).revision());
        assertThat(cells(appointment)).isEqualTo(3 * 6);
        acting.as(desk, () -> movingVisits.undo(appointment, moved));
        assertThat(visit(appointment).time().at()).isEqualTo(before.time().at());
        assertThat(cells(appointment)).isEqualTo(3 * 6);
        SlotLine dropped = acting.as(
                desk,
                () -> movingVisits.at(
                        appointment, other.account(), before.time().at().plusMinutes(30)));
        assertThat(dropped.slot().room()).isEqualTo(before.place().room().id());
        assertThat(dropped.therapistName()).isNotBlank();
    }

    @Test
    void a_cancelled_visit_waits_again_and_is_put_back_while_its_time_is_free() {
        long plan = plan();
        long appointment = book(plan).visits().get(2);
        int revision = visit(appointment).revision();
        acting.as(desk, () -> cancellingVisits.cancel(appointment, revision, CancelReason.PATIENT_ASKED));
        assertThat(cells(appointment)).isZero();
        assertThat(waiting(plan)).singleElement().satisfies(line -> {
            assertThat(line.unbooked().number()).isEqualTo(1);
            assertThat(line.unbooked().cause()).isEqualTo(Cause.CANCELLED);
        });
        acting.as(desk, () -> cancellingVisits.undo(appointment));
        assertThat(cells(appointment)).isEqualTo(3 * 6);
        assertThat(waiting(plan)).isEmpty();
        int again = visit(appointment).revision();
        acting.as(desk, () -> cancellingVisits.cancel(appointment, again, CancelReason.PATIENT_ASKED));
        book(plan);
        assertThat(key(acting.failureAs(desk, () -> done(() -> cancellingVisits.undo(appointment)))))
                .isEqualTo("booking.already");
    }

    @Test
    void nobody_says_by_hand_that_a_treatment_has_ended() {
        long appointment = book(plan()).visits().get(0);
        int revision = visit(appointment).revision();
        for (CancelReason reason : new CancelReason[] {CancelReason.TREATMENT_ENDED, null})
            assertThat(key(acting.failureAs(
                            desk, () -> done(() -> cancellingVisits.cancel(appointment, revision, reason)))))
                    .isEqualTo("refusal.not-found");
        assertThat(visit(appointment).state()).isEqualTo(VisitState.BOOKED);
    }

    @Test
    void a_whole_booking_is_taken_back_at_once_and_no_other_one() {
        long plan = plan();
        List<ChosenSlot> chosen = offer(plan).proposed();
        rows.change(
                "update visit set since = ? where plan_id = ?",
                clock.instant()
                        .minus(Duration.ofDays(3))
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDateTime(),
                plan);
        String before = request();
        acting.as(desk, () -> bookingVisits.book(plan, chosen.subList(0, 2), before));
        String request = request();
        BookingResult booked = acting.as(desk, () -> bookingVisits.book(plan, chosen.subList(2, 12), request));
        acting.as(desk, () -> done(() -> bookingVisits.undo(plan, request)));
        assertThat(offer(plan).booked()).hasSize(2);
        assertThat(waiting(plan)).singleElement().satisfies(line -> {
            assertThat(line.unbooked().number()).isEqualTo(10);
            assertThat(line.unbooked().cause()).as("as before").isEqualTo(Cause.NEW_PLAN);
            assertThat(line.unbooked().since()).isEqualTo(clinic.today().minusDays(3));
        });
        assertThat(booked.visits()).allMatch(a -> cells(a) == 0);
        assertThat(key(acting.failureAs(desk, () -> done(() -> bookingVisits.undo(plan, request)))))
                .as("it is taken back already")
                .isEqualTo("booking.gone-on");
        assertThat(key(acting.failureAs(desk, () -> bookingVisits.book(plan, chosen.subList(2, 12), request))))
                .as("what was taken back is not said to be booked")
                .isEqualTo("booking.state");
        assertThat(key(acting.failureAs(desk, () -> done(() -> bookingVisits.undo(plan, request())))))
                .isEqualTo("booking.state");
        book(plan);
        assertThat(offer(plan).booked()).hasSize(12);
    }

    @Test
    void a_booking_of_which_one_visit_has_gone_on_is_not_taken_back_at_all() {
        long plan = plan();
        List<ChosenSlot> chosen = offer(plan).proposed();
        String request = request();
        long last = acting.as(desk, () -> bookingVisits.book(plan, chosen, request))
                .visits()
                .get(11);
        AppointmentLine line = visit(last);
        SlotLine to =
                acting.as(desk, () -> movingVisits.free(last, SlotWish.NONE)).get(0);
        int moved = acting.as(desk, () -> movingVisits.move(last, line.revision(), to.slot()));
        assertThat(key(acting.failureAs(desk, () -> done(() -> bookingVisits.undo(plan, request)))))
                .isEqualTo("booking.gone-on");
        assertThat(offer(plan).booked()).hasSize(12).allMatch(v -> cells(v.id()) == 18);
        acting.as(desk, () -> movingVisits.undo(last, moved));
        time.stop();
        time.pass(Duration.between(clock.instant(), line.time().startsAt()));
        acting.as(desk, () -> checkingIn.checkIn(last));
        assertThat(key(acting.failureAs(desk, () -> done(() -> bookingVisits.undo(plan, request)))))
                .isEqualTo("booking.gone-on");
        acting.as(desk, () -> checkingIn.undo(last));
        acting.as(desk, () -> done(() -> bookingVisits.undo(plan, request)));
        assertThat(offer(plan).booked()).isEmpty();
    }

    @Test
    void what_was_cancelled_by_mistake_goes_back_also_when_it_has_begun_but_not_the_day_after() {
        long plan = plan();
        long appointment = book(plan).visits().get(0);
        AppointmentLine line = visit(appointment);
        time.stop();
        time.pass(Duration.between(clock.instant(), line.time().startsAt().plusSeconds(300)));
        acting.as(desk, () -> cancellingVisits.cancel(appointment, line.revision(), CancelReason.PATIENT_ASKED));
        acting.as(desk, () -> cancellingVisits.undo(appointment));
        assertThat(visit(appointment).state()).isEqualTo(VisitState.BOOKED);
        assertThat(cells(appointment)).isEqualTo(18);
        int revision = visit(appointment).revision();
        acting.as(desk, () -> cancellingVisits.cancel(appointment, revision, CancelReason.PATIENT_ASKED));
        time.pass(Duration.ofDays(1));
        assertThat(key(acting.failureAs(desk, () -> done(() -> cancellingVisits.undo(appointment)))))
                .isEqualTo("booking.past");
    }

    @Test
    void a_new_version_keeps_what_still_fits_and_tells_what_does_not() {
        long plan = plan();
        List<Long> before = book(plan).visits();
        practice.again(thea, plan, 42, 2);
        assertThat(waiting(plan)).as("nothing changed").isEmpty();
        practice.again(thea, plan, 42, 3);
        assertThat(waiting(plan)).singleElement().satisfies(line -> {
            assertThat(line.unbooked().number()).isEqualTo(6);
            assertThat(line.unbooked().of()).isEqualTo(18);
            assertThat(line.unbooked().cause()).isEqualTo(Cause.NEW_VERSION);
        });
        practice.again(thea, plan, 21, 1);
        List<AppointmentLine> now = offer(plan).booked();
        assertThat(now).extracting(AppointmentLine::id).containsExactlyInAnyOrderElementsOf(before);
        assertThat(now).filteredOn(v -> !v.troubled()).hasSize(3);
        assertThat(rows.number(
                        "select count(*) from visit where starts_at is not null and plan_id = ? and asked is not null",
                        plan))
                .isEqualTo(3);
        assertThat(rows.number("select count(*) from visit where asked is not null and plan_id = ?", plan))
                .isEqualTo(3);
    }

    @Test
    void a_version_that_was_refused_leaves_the_course_as_it_was() {
        long plan = plan();
        long visits = rows.number("select sum(asked) from visit where plan_id = ?", plan);
        acting.as(thea, () -> signing.revise(plan));
        practice.visits(thea, plan, 14, 1);
        assertThat(acting.failureAs(thea, () -> signing.sign(plan, 1))).isNotNull();
        assertThat(rows.number("select sum(asked) from visit where plan_id = ?", plan))
                .isEqualTo(visits);
    }

    @Test
    void who_did_not_come_is_booked_again_and_who_came_is_ticked_once() {
        long plan = practice.plan(thea, patient, episode, 0, 14, 2, "MT_MASSAGE");
        long appointment = book(plan).visits().get(1);
        time.stop();
        time.pass(Duration.between(
                clock.instant(), visit(appointment).time().startsAt().minusSeconds(60)));
        assertThat(key(acting.failureAs(desk, () -> done(() -> checkingIn.noShow(appointment)))))
                .isEqualTo("booking.not-yet");
        acting.as(desk, () -> checkingIn.checkIn(appointment));
        acting.as(desk, () -> checkingIn.checkIn(appointment));
        assertThat(visit(appointment).state()).isEqualTo(VisitState.ARRIVED);
        acting.as(desk, () -> checkingIn.undo(appointment));
        assertThat(visit(appointment).state()).isEqualTo(VisitState.BOOKED);
        time.pass(Duration.ofMinutes(20));
        acting.as(desk, () -> checkingIn.noShow(appointment));
        assertThat(waiting(plan))
                .singleElement()
                .satisfies(line -> assertThat(line.unbooked().cause()).isEqualTo(Cause.NO_SHOW));
        acting.as(desk, () -> checkingIn.undo(appointment));
        assertThat(waiting(plan)).isEmpty();
    }

    @Test
    void the_board_shows_today_and_the_diary_each_day_and_week() {
        long plan = practice.plan(thea, patient, episode, 0, 14, 7, "MT_MASSAGE");
        book(plan);
        LocalDate day = clinic.today().plusDays(1);
        ReadingCalendar.Sheet sheet = acting.as(desk, () -> readingCalendar.day(site, day));
        assertThat(sheet.columns()).hasSize(2);
        assertThat(sheet.columns().stream().flatMap(c -> c.visits().stream())).hasSize(1);
        ReadingCalendar.Sheet week = acting.as(thea, () -> readingCalendar.week(site, thea.account(), day));
        assertThat(week.columns())
                .hasSize(7)
                .allSatisfy(c -> assertThat(c.hours()).hasSize(1));
        CheckingIn.Board board = acting.as(desk, () -> checkingIn.board(site));
        assertThat(board.day()).isEqualTo(clinic.today());
        assertThat(board.getDue()).hasSameSizeAs(board.visits());
        assertThat(acting.as(desk, () -> readingCalendar.sites()))
                .extracting(ReadingCalendar.CalendarPlace::id)
                .contains(site);
    }

    @Test
    void a_therapist_with_an_appointment_may_read_the_record_from_two_weeks_before() {
        long near = practice.plan(thea, patient, episode, 1, 7, 2, "MT_MASSAGE");
        List<ChosenSlot> soon = offer(near).proposed().stream()
                .map(c -> new ChosenSlot(
                        c.visit(),
                        new Slot(
                                other.account(),
                                c.slot().room(),
                                List.of(),
                                c.slot().at())))
                .toList();
        assertThat(opens(other, patient)).isFalse();
        acting.as(desk, () -> bookingVisits.book(near, soon, request()));
        assertThat(opens(other, patient)).isTrue();
        assertThat(rows.number(
                        "select count(*) from care where patient_id = ? and account_id = ?", patient, thea.account()))
                .isEqualTo(1);
        long second = clinic.register(thea);
        long others = clinic.episode(thea, second);
        rows.change("update episode set site_id = ? where id = ?", site, others);
        long far = practice.plan(thea, second, others, 40, 7, 2, "MT_MASSAGE");
        List<ChosenSlot> late = offer(far).proposed().stream()
                .map(c -> new ChosenSlot(
                        c.visit(),
                        new Slot(
                                other.account(),
                                c.slot().room(),
                                List.of(),
                                c.slot().at())))
                .toList();
        acting.as(desk, () -> bookingVisits.book(far, late, request()));
        assertThat(opens(other, second)).as("not before two weeks before").isFalse();
    }

    private boolean opens(SignedIn therapist, long record) {
        return !(acting.failureAs(therapist, () -> signing.readPlans(record)) instanceof Refusal);
    }

    @Test
    void nothing_is_booked_when_the_treatment_has_ended() {
        long plan = plan();
        List<ChosenSlot> chosen = offer(plan).proposed();
        acting.as(thea, () -> done(() -> closing.close(episode, Set.of(), true)));
        assertThat(key(acting.failureAs(desk, () -> bookingVisits.book(plan, chosen, request()))))
                .isEqualTo("booking.ended");
    }

    @Test
    void a_patient_reads_their_own_visits_and_nobody_elses() {
        long plan = plan();
        book(plan);
        assertThat(acting.as(clinic.patient(patient), () -> own.mine())).hasSize(12);
        assertThat(acting.as(clinic.patient(clinic.register(thea)), () -> own.mine()))
                .isEmpty();
    }

    @Test
    void every_door_is_as_if_there_were_nothing_for_a_therapist_who_is_not_in_care() {
        long plan = plan();
        long appointment = book(plan).visits().get(0);
        AppointmentLine line = visit(appointment);
        Map<String, Callable<?>> here = doors(plan, appointment, line);
        Map<String, Callable<?>> nowhere = doors(12345, 12345, line);
        for (var door : here.entrySet()) {
            assertThat(key(acting.failureAs(other, door.getValue())))
                    .as(door.getKey())
                    .isEqualTo(NOT_FOUND)
                    .isEqualTo(key(acting.failureAs(other, nowhere.get(door.getKey()))));
        }
        assertThat(visit(appointment)).isEqualTo(line);
    }

    private Map<String, Callable<?>> doors(long plan, long appointment, AppointmentLine line) {
        Slot slot = new Slot(
                line.therapist().id(),
                line.place().room().id(),
                List.of(),
                line.time().at().plusDays(1));
        Map<String, Callable<?>> doors = new LinkedHashMap<>();
        doors.put("offer", () -> bookingVisits.offer(plan, SlotWish.NONE));
        doors.put("book", () -> bookingVisits.book(plan, List.of(new ChosenSlot(1, slot)), request()));
        doors.put("visit", () -> reading.visit(appointment));
        doors.put("free", () -> movingVisits.free(appointment, SlotWish.NONE));
        doors.put(
                "at",
                () -> movingVisits.at(
                        appointment, line.therapist().id(), line.time().at()));
        doors.put("move", () -> movingVisits.move(appointment, line.revision(), slot));
        doors.put(
                "cancel",
                () -> done(() -> cancellingVisits.cancel(appointment, line.revision(), CancelReason.PATIENT_ASKED)));
        doors.put("undo cancelling", () -> done(() -> cancellingVisits.undo(appointment)));
        doors.put("checkIn", () -> done(() -> checkingIn.checkIn(appointment)));
        doors.put("noShow", () -> done(() -> checkingIn.noShow(appointment)));
        doors.put("undo", () -> done(() -> checkingIn.undo(appointment)));
        return doors;
    }

    @Test
    void two_visits_with_one_day_left_are_not_proposed_on_it_together_and_a_choice_by_hand_is_warned_of() {
        long plan = plan();
        LocalDate day = clinic.today().plusDays(2);
        rows.change(
                "update visit set window_from = ?, window_to = ? where plan_id = ? and asked in (1, 2)",
                day,
                day,
                plan);
        Offer offer = offer(plan);
        assertThat(offer.lines().get(0).proposed().on()).isEqualTo(day);
        assertThat(offer.lines().get(0).proposed().sharesDay()).isFalse();
        OfferLine second = offer.lines().get(1);
        assertThat(second.proposed()).isNull();
        assertThat(second.obstacle()).isEqualTo(NoSlotReason.NO_DAY);
        assertThat(second.alternatives())
                .hasSize(3)
                .filteredOn(SlotLine::sharesDay)
                .singleElement()
                .satisfies(slot -> assertThat(slot.on()).isEqualTo(day));
        ChosenSlot byHand =
                new ChosenSlot(second.visit(), second.alternatives().get(2).slot());
        ChosenSlot first = offer.proposed().get(0);
        assertThat(around(plan, SlotWish.NONE, byHand, first).lines().subList(0, 2))
                .allMatch(line -> line.proposed().sharesDay());
        assertThat(offer.lines().stream().skip(2).map(l -> l.proposed().on())).doesNotHaveDuplicates();
    }

    @Test
    void nothing_overdue_is_proposed_on_a_day_on_which_the_plan_has_a_visit_that_has_begun() {
        long plan = plan();
        AppointmentLine begun = visit(book(plan).visits().get(0));
        time.stop();
        time.pass(Duration.between(clock.instant(), begun.time().startsAt().plusSeconds(60)));
        rows.change(
                "update visit set window_from = ?, window_to = ?, state = 'EXPECTED', site_id = null, therapist_id = null, room_id = null, devices = null, starts_at = null, minutes = null, troubles = null, request_key = null, booked_by = null, booked_at = null where plan_id = ? and asked = 2",
                begun.time().at().toLocalDate().minusDays(3),
                begun.time().at().toLocalDate().minusDays(2),
                plan);
        assertThat(offer(plan).lines()).singleElement().satisfies(line -> {
            assertThat(line.late()).isTrue();
            assertThat(line.proposed().on()).isAfter(begun.time().at().toLocalDate());
        });
    }

    private Offer around(long plan, SlotWish wish, ChosenSlot... chosen) {
        return acting.as(desk, () -> bookingVisits.offerAround(plan, wish, List.of(chosen)));
    }

    @Test
    void what_was_chosen_stays_and_a_later_visit_that_was_proposed_there_gets_another_time() {
        long plan = plan();
        List<OfferLine> before = offer(plan).lines();
        Slot wanted = before.get(2).proposed().slot();
        ChosenSlot second = new ChosenSlot(before.get(1).visit(), wanted);
        ChosenSlot third = new ChosenSlot(before.get(2).visit(), wanted);
        ChosenSlot fourth = new ChosenSlot(
                before.get(3).visit(), before.get(3).alternatives().get(0).slot());
        Offer now = around(plan, SlotWish.NONE, second, third, fourth);
        assertThat(now.lines().get(1).proposed().slot()).isEqualTo(wanted);
        assertThat(now.lines().get(3).proposed().slot()).isEqualTo(fourth.slot());
        assertThat(now.lines())
                .filteredOn(OfferLine::lost)
                .extracting(line -> line.window().ordinal())
                .containsExactly(3);
        assertThat(now.lines().get(0).proposed())
                .as("nobody was in its way")
                .isEqualTo(before.get(0).proposed());
        assertThat(acting.as(desk, () -> bookingVisits.book(plan, now.proposed(), request()))
                        .visits())
                .as("nothing that is proposed is in the way of anything else")
                .hasSize(12);
    }

    @Test
    void a_wish_leaves_alone_what_was_chosen_and_chosen_times_that_others_took_are_told_each() {
        long plan = plan();
        Offer before = offer(plan);
        ChosenSlot first = new ChosenSlot(
                before.lines().get(0).visit(),
                before.lines().get(0).alternatives().get(0).slot());
        SlotWish afternoon = new SlotWish(Set.of(), LocalTime.of(14, 0), null, null);
        Offer wished = around(plan, afternoon, first);
        assertThat(wished.lines().get(0).proposed().slot()).isEqualTo(first.slot());
        assertThat(wished.lines().get(0).lost()).isFalse();
        assertThat(wished.lines().subList(1, 12))
                .allMatch(l -> l.proposed().at().getHour() >= 14);
        for (int line : List.of(1, 4)) {
            LocalDate day = before.lines().get(line).proposed().on();
            acting.as(administrator(), () -> hours.close(site, day, null));
        }
        Offer after = around(plan, SlotWish.NONE, before.proposed().toArray(ChosenSlot[]::new));
        assertThat(after.lines())
                .filteredOn(OfferLine::lost)
                .extracting(line -> line.window().ordinal())
                .containsExactly(2, 5);
        assertThat(after.lines())
                .filteredOn(l -> !l.lost())
                .allMatch(l -> before.proposed()
                        .contains(new ChosenSlot(l.visit(), l.proposed().slot())));
    }

    private SignedIn administrator() {
        return clinic.staff(Role.ADMINISTRATOR);
    }

    @Test
    void whose_plan_it_is_not_does_not_wait_for_it() throws Exception {
        long plan = plan();
        List<ChosenSlot> chosen = offer(plan).proposed();
        SignedIn stranger = clinic.staff(Role.THERAPIST);
        acting.as(desk, () -> {
            transaction.begin();
            try {
                visits.lock(plan);
                for (Runnable act : List.<Runnable>of(
                        () -> bookingVisits.book(plan, chosen, "stranger-1"),
                        () -> bookingVisits.undo(plan, "stranger-1"))) {
                    Future<?> refused = threads.submit(() -> scene.play(stranger, "-", () -> done(act)));
                    assertThatThrownBy(() -> refused.get(10, TimeUnit.SECONDS)).hasRootCauseInstanceOf(Refusal.class);
                }
                return null;
            } finally {
                transaction.rollback();
            }
        });
    }

    @Test
    void a_time_that_no_calendar_has_is_not_found() {
        long appointment = book(plan()).visits().get(0);
        AppointmentLine line = visit(appointment);
        LocalDateTime far = LocalDateTime.of(999_999_999, 12, 31, 9, 0);
        assertThat(key(acting.failureAs(
                        desk,
                        () -> movingVisits.at(appointment, line.therapist().id(), far))))
                .isEqualTo("refusal.not-found");
        assertThatThrownBy(() -> Slot.of(far + "_" + Id.text(line.therapist().id()) + "_"
                        + Id.text(line.place().room().id())))
                .isInstanceOf(Refusal.class);
        assertThat(Slot.of("2999-12-31T09:00_" + Id.text(1) + "_" + Id.text(2)).at())
                .isEqualTo(LocalDateTime.of(2999, 12, 31, 9, 0));
    }

    @Test
    void who_comes_is_noted_on_the_day_itself_as_the_site_counts_days_and_who_does_not_then_or_later() {
        long plan = plan();
        List<Long> booked = book(plan).visits();
        long appointment = booked.get(booked.size() - 1);
        AppointmentLine line = visit(appointment);
        time.stop();
        Runnable comes = () -> checkingIn.checkIn(appointment);
        Runnable stays = () -> checkingIn.noShow(appointment);
        for (Duration off : List.of(Duration.ofDays(-1), Duration.ofDays(1))) {
            time.pass(Duration.between(clock.instant(), line.time().startsAt().plus(off)));
            assertThat(key(acting.failureAs(desk, () -> done(comes)))).isEqualTo("booking.not-today");
            assertThat(visit(appointment).state()).isEqualTo(VisitState.BOOKED);
        }
        acting.as(desk, () -> done(stays));
        assertThat(visit(appointment).state()).isEqualTo(VisitState.NO_SHOW);
        acting.as(desk, () -> done(() -> checkingIn.undo(appointment)));
        time.pass(Duration.between(clock.instant(), line.time().startsAt().minus(Duration.ofDays(1))));
        assertThat(key(acting.failureAs(desk, () -> done(stays)))).isEqualTo("booking.not-yet");
        Instant midnight = line.time()
                .at()
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(line.time().zone())
                .toInstant();
        time.pass(Duration.between(clock.instant(), midnight.minusSeconds(1)));
        acting.as(desk, () -> done(comes));
        assertThat(visit(appointment).state()).isEqualTo(VisitState.ARRIVED);
    }

    @Test
    void nothing_that_the_desk_reads_says_what_is_treated() {
        long plan = plan();
        String before = offer(plan).toString() + waiting(plan);
        long appointment = book(plan).visits().get(0);
        AppointmentLine line = visit(appointment);
        String all = before
                + offer(plan)
                + line
                + acting.as(desk, () -> movingVisits.free(appointment, SlotWish.NONE))
                + acting.as(
                        desk, () -> readingCalendar.day(site, line.time().at().toLocalDate()))
                + acting.as(desk, () -> checkingIn.board(site));
        assertThat(all.toLowerCase(Locale.ROOT)).doesNotContain("canary", "massage", "spasm", "m62", "low_back");
    }

    @Test
    void what_booking_sends_does_not_grow_with_the_clinic() {
        List<String> figures = new ArrayList<>();
        List<Integer> few = counted(figures);
        long crowdPlan = plan();
        for (int size : new int[] {50, 5_000}) {
            long first = clinic.crowd(size, "b" + Id.text(Id.next()), thea.account());
            try {
                clinic.treated(first, size, thea.account(), crowdPlan);
                crowd(first, size, crowdPlan);
                figures.add("-- with " + size + " more plans and appointments");
                assertThat(counted(figures)).as(String.join("\n", figures)).isEqualTo(few);
            } finally {
                rows.change("delete from visit where plan_id between ? and ?", first, first + size - 1L);
                clinic.disperse(first, size);
            }
        }
        System.out.println("STATEMENTS " + String.join("; ", figures));
    }

    /** Each plan of a crowd waits with one visit and has one appointment at the site today or later. */
    private void crowd(long first, int size, long plan) {
        rows.change(
                "insert into visit (id, revision, plan_id, patient_id, track, ordinal, asked, window_from, window_to, window_minutes, window_rooms, window_devices, possible, state, cause, since)"
                        + " select p.id, 1, p.id, p.id, 'THERAPY', 1, 1, v.window_from, v.window_to, 30, v.window_rooms, '', true, 'EXPECTED', 'NEW_PLAN', v.since"
                        + " from treatment_plan p, visit v where p.id between ? and ? and v.plan_id = ? and v.asked = 1",
                first,
                first + size - 1L,
                plan);
        LocalDateTime noon = clinic.today().atTime(17, 0);
        rows.change(
                "insert into visit (id, revision, site_id, patient_id, plan_id, track, ordinal, therapist_id, room_id, devices, starts_at, minutes, state, troubles, request_key, booked_by, booked_at)"
                        + " select p.id + 10000, 1, ?, p.id, p.id, 'THERAPY', 2, ?, ?, '', ?, 30, 'BOOKED', '', concat('crowd-', p.id), ?, ?"
                        + " from treatment_plan p where p.id between ? and ?",
                site,
                other.account(),
                room,
                noon,
                desk.account(),
                noon,
                first,
                first + size - 1L);
    }

    private List<Integer> counted(List<String> figures) {
        long second = clinic.register(thea);
        long episodeOf = clinic.episode(thea, second);
        rows.change("update episode set site_id = ? where id = ?", site, episodeOf);
        long plan = practice.plan(thea, second, episodeOf, 60, 42, 2, "MT_MASSAGE");
        Offer offer = offer(plan);
        String request = request();
        List<Integer> sent = new ArrayList<>();
        sent.add(ceiling("offer", 8, () -> bookingVisits.offer(plan, SlotWish.NONE), figures));
        sent.add(ceiling("book 12", 12, () -> bookingVisits.book(plan, offer.proposed(), request), figures));
        long appointment = rows.number("select min(id) from visit where starts_at is not null and plan_id = ?", plan);
        AppointmentLine line = visit(appointment);
        SlotLine to = acting.as(desk, () -> movingVisits.free(appointment, SlotWish.NONE)).stream()
                .filter(s -> !s.slot().at().equals(line.time().at()))
                .findFirst()
                .orElseThrow();
        sent.add(ceiling("move", 14, () -> movingVisits.move(appointment, line.revision(), to.slot()), figures));
        int revision = visit(appointment).revision();
        sent.add(ceiling(
                "cancel",
                6,
                () -> done(() -> cancellingVisits.cancel(appointment, revision, CancelReason.PATIENT_ASKED)),
                figures));
        sent.add(ceiling("worklist", 4, () -> readingWorklist.pending(0, 20), figures));
        sent.add(ceiling("day", 5, () -> readingCalendar.day(site, clinic.today()), figures));
        sent.add(ceiling("week", 5, () -> readingCalendar.week(site, thea.account(), clinic.today()), figures));
        sent.add(ceiling("arrivals", 4, () -> checkingIn.board(site), figures));
        return sent;
    }

    @Test
    void of_other_appointments_an_offer_reads_only_what_they_keep_busy() {
        long plan = plan();
        List<String> sent = statements.sentDuring(() -> offer(plan)).stream()
                .map(sql -> sql.toLowerCase(Locale.ROOT))
                .filter(sql -> sql.contains(" from visit where "))
                .toList();
        assertThat(sent)
                .singleElement()
                .satisfies(sql -> assertThat(sql)
                        .contains("starts_at", "devices")
                        .doesNotContain("request_key", "earlier", "booked_at"));
    }

    private int ceiling(String what, int most, Callable<?> act, List<String> figures) {
        List<String> sent = statements.sentDuring(() -> acting.as(desk, act));
        List<String> audit = Stream.of(sent)
                .flatMap(List::stream)
                .filter(sql -> sql.toLowerCase(Locale.ROOT).contains("audit_"))
                .toList();
        int domain = sent.size() - audit.size();
        figures.add(what + " " + domain + " + " + audit.size());
        assertThat(domain).as(what + ": " + sent).isLessThanOrEqualTo(most);
        assertThat(audit).as(what).hasSizeLessThanOrEqualTo(4);
        return domain;
    }

    private static Object done(Runnable act) {
        act.run();
        return null;
    }

    private static String key(RuntimeException thrown) {
        return thrown instanceof Refusal no ? no.key() : String.valueOf(thrown);
    }
}
