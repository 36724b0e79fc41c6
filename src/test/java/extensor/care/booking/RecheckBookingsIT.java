package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.accounts.AdministeringAccounts;
import extensor.care.clinic.DeviceKind;
import extensor.care.clinic.KeepingHours;
import extensor.care.clinic.KeepingRooms;
import extensor.care.clinic.TimeRange;
import extensor.care.clinic.WeekForm;
import extensor.care.discharge.ClosingEpisodes;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.BookingProblem;
import extensor.care.visits.Slot;
import extensor.container.Inside;
import extensor.container.inside.OpenTransaction;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** When the clinic changes its hours, rooms or people, bookings that no longer fit are marked with the reason until it goes away. */
@Inside
class RecheckBookingsIT extends BookedPlan {
    @Inject
    KeepingHours hours;

    @Inject
    KeepingRooms rooms;

    @Inject
    AdministeringAccounts accounts;

    @Inject
    ClosingEpisodes closing;

    @Inject
    OpenTransaction openTransaction;

    @Test
    void a_day_that_is_closed_marks_its_visits_until_it_is_opened_again() {
        AppointmentLine touched = booked().get(1);
        long closed = acting.as(
                administrator, () -> hours.close(site, touched.time().at().toLocalDate(), null));
        assertThat(appointment(touched.id()).problems()).containsExactly(BookingProblem.CLOSED);
        assertThat(booked()).filteredOn(AppointmentLine::troubled).hasSize(1);
        acting.as(administrator, () -> hours.open(closed));
        assertThat(booked()).noneMatch(AppointmentLine::troubled);
    }

    @Test
    void who_is_away_marks_the_visits_of_those_days_until_the_absence_is_off() {
        AppointmentLine first = booked().get(0);
        AppointmentLine second = booked().get(1);
        long absence = acting.as(
                administrator,
                () -> hours.away(
                        thea.account(),
                        first.time().at().toLocalDate(),
                        second.time().at().toLocalDate(),
                        null));
        assertThat(booked())
                .filteredOn(v -> v.problems().equals(List.of(BookingProblem.AWAY)))
                .extracting(AppointmentLine::id)
                .containsExactly(first.id(), second.id());
        assertThat(acting.as(desk, () -> movingVisits.free(first.id(), SlotWish.NONE)))
                .isNotEmpty()
                .noneMatch(s -> s.slot().therapist() == thea.account()
                        && !s.on().isBefore(first.time().at().toLocalDate())
                        && !s.on().isAfter(second.time().at().toLocalDate()));
        acting.as(administrator, () -> hours.notAway(absence));
        assertThat(booked()).noneMatch(AppointmentLine::troubled);
    }

    @Test
    void hours_that_change_mark_what_they_no_longer_hold_until_they_change_back() {
        Map<DayOfWeek, List<TimeRange>> early = daily(8);
        Map<DayOfWeek, List<TimeRange>> late = daily(13);
        acting.as(administrator, () -> hours.week(thea.account(), site, early, WeekForm.of(late)));
        assertThat(booked()).allSatisfy(v -> assertThat(v.problems()).containsExactly(BookingProblem.OTHER_HOURS));
        acting.as(administrator, () -> hours.week(thea.account(), site, late, WeekForm.of(early)));
        assertThat(booked()).noneMatch(AppointmentLine::troubled);
    }

    private static Map<DayOfWeek, List<TimeRange>> daily(int from) {
        TimeRange hours = new TimeRange(LocalTime.of(from, 0), LocalTime.of(18, 0));
        return Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(Function.identity(), day -> List.of(hours)));
    }

    @Test
    void a_room_or_device_that_is_retired_marks_its_visits_until_it_is_brought_back() {
        acting.as(administrator, () -> rooms.retire(room));
        assertThat(booked()).allSatisfy(v -> assertThat(v.problems()).containsExactly(BookingProblem.ROOM_GONE));
        acting.as(administrator, () -> rooms.bringBack(room));
        assertThat(booked()).noneMatch(AppointmentLine::troubled);
        long ultrasound = practice.device(site, DeviceKind.ULTRASOUND);
        long wave = planOfAnother(thea, 1, 14, 2, "US_THERAPEUTIC");
        long visit = book(wave).get(0);
        acting.as(administrator, () -> rooms.retire(ultrasound));
        assertThat(appointment(visit).problems()).containsExactly(BookingProblem.DEVICE_GONE);
        assertThat(booked()).as("who does not need it").noneMatch(AppointmentLine::troubled);
        acting.as(administrator, () -> rooms.bringBack(ultrasound));
        assertThat(appointment(visit).problems()).isEmpty();
    }

    @Test
    void whose_account_is_disabled_has_no_visits_that_can_stay_until_it_is_enabled() {
        acting.as(administrator, () -> accounts.disable(thea.account()));
        assertThat(booked()).allSatisfy(v -> assertThat(v.problems()).containsExactly(BookingProblem.LEFT));
        acting.as(administrator, () -> accounts.enable(thea.account()));
        assertThat(booked()).noneMatch(AppointmentLine::troubled);
    }

    @Test
    void what_is_elsewhere_over_cancelled_or_of_another_day_is_left_alone() {
        List<AppointmentLine> all = booked();
        LocalDate day = all.get(1).time().at().toLocalDate();
        AppointmentLine cancelled = all.get(1);
        cancel(cancelled.id());
        long elsewhere = clinic.site();
        long revisions =
                rows.number("select sum(revision) from visit where starts_at is not null and plan_id = ?", plan);
        acting.as(administrator, () -> hours.close(elsewhere, day, null));
        acting.as(administrator, () -> hours.close(site, day.plusYears(1), null));
        acting.as(administrator, () -> hours.close(site, day, null));
        assertThat(rows.number("select sum(revision) from visit where starts_at is not null and plan_id = ?", plan))
                .isEqualTo(revisions);
        AppointmentLine past = all.get(0);
        rows.change("update visit set starts_at = '2026-01-05 15:00:00' where id = ?", past.id());
        acting.as(
                administrator,
                () -> hours.away(
                        thea.account(),
                        clinic.today().minusYears(1).plusDays(1),
                        past.time().at().toLocalDate().plusDays(40),
                        null));
        assertThat(appointment(past.id()).problems()).isEmpty();
        assertThat(appointment(all.get(2).id()).problems()).containsExactly(BookingProblem.AWAY);
    }

    @Test
    void visits_that_are_kept_when_the_treatment_ends_stand_and_what_the_clinic_changes_still_marks_them() {
        Set<Long> ahead = booked().stream().map(AppointmentLine::id).collect(Collectors.toSet());
        acting.as(thea, () -> closing.close(episode, ahead, false));
        assertThat(booked()).allSatisfy(v -> assertThat(v.problems()).isEmpty());
        LocalDate day = booked().get(0).time().at().toLocalDate();
        long closed = acting.as(administrator, () -> hours.close(site, day, null));
        assertThat(booked().get(0).problems()).containsExactly(BookingProblem.CLOSED);
        acting.as(administrator, () -> hours.open(closed));
        AppointmentLine first = booked().get(0);
        assertThat(first.problems()).isEmpty();
        Slot there = new Slot(thea.account(), room, List.of(), first.time().at().plusHours(1));
        move(first, there);
        assertThat(appointment(first.id()).problems()).isEmpty();
    }

    @Test
    void who_closes_a_day_waits_for_a_booking_that_is_under_way_and_sees_it() throws Exception {
        AppointmentLine first = booked().get(0);
        LocalDate day = first.time().at().toLocalDate().plusDays(1);
        Slot there = new Slot(thea.account(), room, List.of(), day.atTime(9, 0));
        openTransaction.secondWaits(
                desk,
                () -> movingVisits.move(first.id(), first.revision(), there),
                administrator,
                () -> hours.close(site, day, null));
        assertThat(appointment(first.id()).problems()).containsExactly(BookingProblem.CLOSED);
    }

    @Test
    void looking_again_costs_as_many_statements_for_many_visits_as_for_few() {
        LocalDate first = clinic.today().plusDays(1);
        int few = statements.during(
                () -> acting.as(administrator, () -> hours.away(thea.account(), first, first.plusDays(6), null)));
        int many = statements.during(
                () -> acting.as(administrator, () -> hours.away(colleague.account(), first, first.plusDays(60), null)));
        assertThat(booked()).filteredOn(AppointmentLine::troubled).isNotEmpty();
        int retired = statements.during(() -> acting.as(administrator, () -> rooms.retire(room)));
        System.out.println("STATEMENTS away " + few + " away long " + many + " retire " + retired);
        assertThat(List.of(few, many, retired)).allMatch(sent -> sent <= 25);
    }
}
