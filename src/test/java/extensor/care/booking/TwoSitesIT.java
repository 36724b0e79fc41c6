package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.clinic.KeepingHours;
import extensor.care.patients.OpeningEpisodes;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.BookingProblem;
import extensor.care.visits.Slot;
import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import extensor.container.inside.OpenTransaction;
import extensor.shared.RequestKey;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A treatment goes on at a second site in another time zone while its visits are booked at the first. */
@Inside
class TwoSitesIT extends ClinicAtWork {
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    @Inject
    ReadingCalendar readingCalendar;

    @Inject
    OpenTransaction openTransaction;

    @Inject
    KeepingHours hours;

    @Inject
    OpeningEpisodes opening;

    private long there;
    private long roomThere;
    private long plan;

    /** The therapist works at the first site in the morning and at the other in the afternoon. */
    @BeforeEach
    void aPlanIsBookedAtOneOfTwoSites() {
        there = clinic.site("Lake", ZURICH);
        practice.changeHours(site, thea.account(), "8:00-13:00");
        practice.works(there, thea.account(), "13:00-18:00");
        roomThere = practice.room(there);
        plan = plan(1, 21, 2, "MT_MASSAGE");
        book(plan);
    }

    private void goesOnAt(long site) {
        int revision = acting.as(thea, () -> opening.episode(episode)).revision();
        acting.as(thea, () -> opening.change(episode, clinic.spasm(site), revision));
    }

    private List<Long> calendar(long site, LocalDate day) {
        return acting.as(desk, () -> readingCalendar.day(site, day)).columns().stream()
                .flatMap(c -> c.visits().stream())
                .map(AppointmentLine::id)
                .toList();
    }

    private long siteOf(long visit) {
        return rows.number("select site_id from visit where id = ?", visit);
    }

    @Test
    void visits_booked_where_the_treatment_no_longer_is_are_marked_and_on_the_worklist_until_it_is_back() {
        goesOnAt(there);
        assertThat(booked(plan))
                .hasSize(6)
                .allSatisfy(v -> assertThat(v.problems()).containsExactly(BookingProblem.OTHER_SITE));
        assertThat(waiting(plan).get(0).troubled())
                .hasSize(6)
                .allSatisfy(v -> assertThat(v.place().site().name()).isEqualTo("Main"));
        goesOnAt(site);
        assertThat(booked(plan)).noneMatch(AppointmentLine::troubled);
    }

    @Test
    void the_mark_stays_whatever_else_is_looked_at_anew() {
        goesOnAt(there);
        LocalDate day = booked(plan).get(0).time().at().toLocalDate();
        acting.as(administrator, () -> hours.close(site, day, null));
        assertThat(booked(plan).get(0).problems()).containsExactly(BookingProblem.OTHER_SITE, BookingProblem.CLOSED);
        practice.extend(thea, plan, 45);
        assertThat(booked(plan))
                .allSatisfy(v -> assertThat(v.problems()).contains(BookingProblem.LONGER, BookingProblem.OTHER_SITE));
        AppointmentLine third = booked(plan).get(2);
        cancel(third.id());
        undoCancelling(third.id());
        assertThat(appointment(third.id()).problems()).contains(BookingProblem.OTHER_SITE);
        assertThat(appointment(third.id()).time().at()).isEqualTo(third.time().at());
    }

    @Test
    void what_is_over_or_cancelled_is_left_as_it_was() {
        AppointmentLine past = booked(plan).get(0);
        AppointmentLine cancelled = booked(plan).get(1);
        rows.change("update visit set starts_at = '2026-01-05 15:00:00' where id = ?", past.id());
        cancel(cancelled.id());
        goesOnAt(there);
        assertThat(rows.text("select troubles from visit where id = ?", past.id()))
                .isNull();
        assertThat(rows.text("select troubles from visit where id = ?", cancelled.id()))
                .isNull();
    }

    @Test
    void a_visit_that_is_moved_is_at_the_new_site_with_its_room_its_calendar_and_its_clock() {
        goesOnAt(there);
        AppointmentLine first = booked(plan).get(0);
        SlotLine to = firstFree(first.id());
        assertThat(to.siteName()).isEqualTo("Lake");
        assertThat(to.slot().room()).isEqualTo(roomThere);
        move(first, to.slot());
        AppointmentLine now = appointment(first.id());
        assertThat(now.place().site().id()).isEqualTo(there);
        assertThat(now.place().room().id()).isEqualTo(roomThere);
        assertThat(now.problems()).isEmpty();
        assertThat(now.time().at()).isEqualTo(to.slot().at());
        assertThat(now.time().startsAt())
                .isEqualTo(to.slot().at().atZone(ZURICH).toInstant());
        assertThat(calendar(there, to.on())).contains(first.id());
        assertThat(calendar(site, first.time().at().toLocalDate())).doesNotContain(first.id());
        assertThat(booked(plan))
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
        AppointmentLine first = booked(plan).get(0);
        SlotLine to = firstFree(first.id());
        move(first, to.slot());
        long second = clinic.register(desk);
        SignedIn max = clinic.staff(Role.THERAPIST);
        practice.works(there, max.account());
        long rival = practice.plan(thea, second, clinic.episode(thea, second, there), 1, 21, 2, "MT_MASSAGE");
        Slot same = new Slot(max.account(), roomThere, List.of(), to.slot().at());
        ChosenSlot taken = new ChosenSlot(offer(rival).lines().get(0).visit(), same);
        assertThat(acting.refusalAs(desk, () -> bookingVisits.book(rival, List.of(taken), RequestKey.key())))
                .isEqualTo("booking.taken");
        rows.change("update visit set site_id = ? where id = ?", site, first.id());
        assertThat(acting.refusalAs(desk, () -> bookingVisits.book(rival, List.of(taken), RequestKey.key())))
                .as("a room is taken by whoever is in it, wherever the visit says to be")
                .isEqualTo("booking.taken");
        book(rival);
    }

    @Test
    void a_move_that_is_taken_back_goes_back_to_the_old_site_and_its_clock() {
        goesOnAt(there);
        AppointmentLine first = booked(plan).get(0);
        int moved = move(first, firstFree(first.id()).slot());
        acting.as(desk, () -> movingVisits.undo(first.id(), moved));
        AppointmentLine back = appointment(first.id());
        assertThat(back.place().site().id()).isEqualTo(site);
        assertThat(back.place().room().id()).isEqualTo(room);
        assertThat(back.time().startsAt()).isEqualTo(first.time().startsAt());
        assertThat(back.time().at()).isEqualTo(first.time().at());
        assertThat(back.problems()).containsExactly(BookingProblem.OTHER_SITE);
        assertThat(rows.number("select count(*) from booking_cell where resource_id = ?", roomThere))
                .isZero();
    }

    @Test
    void a_visit_that_is_left_where_it_was_is_told_with_its_own_site_and_clock() {
        List<AppointmentLine> before = booked(plan);
        goesOnAt(there);
        assertThat(booked(plan)).allSatisfy(v -> {
            assertThat(v.place().site().name()).isEqualTo("Main");
            assertThat(v.time().zone()).isEqualTo(NEW_YORK);
            assertThat(v.place().room().id()).isEqualTo(room);
        });
        assertThat(booked(plan))
                .extracting(v -> v.time().at())
                .isEqualTo(before.stream().map(v -> v.time().at()).toList());
        practice.revise(thea, plan, 21, 2);
        assertThat(booked(plan))
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
        first.datesUntil(first.plusDays(4)).forEach(day -> practice.close(there, day));
        goesOnAt(there);
        assertThat(impossible()).isEqualTo(1);
        goesOnAt(site);
        assertThat(impossible()).isZero();
    }

    private long impossible() {
        return rows.number(
                "select count(*) from visit where asked is not null and plan_id = ? and possible = false", plan);
    }

    @Test
    void a_visit_dropped_in_the_calendar_of_the_old_site_is_refused_and_says_where_the_treatment_goes_on() {
        AppointmentLine first = booked(plan).get(0);
        LocalDateTime time = first.time().at().toLocalDate().atTime(10, 0);
        acting.as(desk, () -> movingVisits.at(first.id(), thea.account(), time));
        goesOnAt(there);
        assertThat(acting.refusalAs(desk, () -> movingVisits.at(first.id(), thea.account(), time)))
                .isEqualTo("booking.other-site");
    }

    @Test
    void who_moves_the_treatment_waits_for_a_booking_that_is_under_way_and_marks_it() throws Exception {
        AppointmentLine first = booked(plan).get(0);
        Slot later = new Slot(
                thea.account(), room, List.of(), first.time().at().toLocalDate().atTime(12, 0));
        int revision = acting.as(thea, () -> opening.episode(episode)).revision();
        openTransaction.secondWaits(
                desk,
                () -> movingVisits.move(first.id(), first.revision(), later),
                thea,
                () -> opening.change(episode, clinic.spasm(there), revision));
        assertThat(siteOf(first.id())).isEqualTo(site);
        assertThat(appointment(first.id()).time().at()).isEqualTo(later.at());
        assertThat(booked(plan)).allSatisfy(v -> assertThat(v.problems()).containsExactly(BookingProblem.OTHER_SITE));
    }
}
