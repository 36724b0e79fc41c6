package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.accounts.AdministeringAccounts;
import extensor.care.clinic.DeviceKind;
import extensor.care.clinic.KeepingHours;
import extensor.care.clinic.KeepingRooms;
import extensor.care.clinic.RoomKind;
import extensor.care.clinic.TimeRange;
import extensor.care.clinic.WeekForm;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.BookingProblem;
import extensor.care.visits.PreviewingVisits;
import extensor.care.visits.VisitsAhead;
import extensor.container.Inside;
import extensor.shared.Id;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Before something is taken away, the administrator is told how many visits depend on it: as many as are marked afterwards and wait on the worklist. */
@Inside
class PreviewingVisitsIT extends BookedPlan {
    private static final int BOOKED = 6;

    @Inject
    PreviewingVisits previewing;

    @Inject
    KeepingRooms rooms;

    @Inject
    KeepingHours hours;

    @Inject
    AdministeringAccounts accounts;

    @Test
    void as_many_visits_of_a_room_are_told_as_wait_on_the_worklist_once_it_is_retired() {
        VisitsAhead ahead = ofPlace(room);
        assertThat(ahead.number()).isEqualTo(BOOKED);
        assertThat(ahead.next())
                .isEqualTo(booked().stream().limit(3).map(v -> v.time().at()).toList());
        acting.as(administrator, () -> rooms.retire(room));
        assertThat(booked()).allSatisfy(v -> assertThat(v.problems()).containsExactly(BookingProblem.ROOM_GONE));
        assertThat(waiting(plan).get(0).troubled()).hasSize(ahead.number());
        acting.as(administrator, () -> rooms.bringBack(room));
    }

    @Test
    void a_device_is_told_with_the_visits_that_hold_it_and_no_others() {
        long ultrasound = practice.device(site, DeviceKind.ULTRASOUND);
        assertThat(ofPlace(ultrasound).number()).isZero();
        long wave = planOfAnother(thea, 1, 14, 2, "US_THERAPEUTIC");
        List<Long> visits = book(wave);
        assertThat(ofPlace(ultrasound).number()).isEqualTo(visits.size());
        cancel(visits.get(0));
        assertThat(ofPlace(ultrasound).number()).isEqualTo(visits.size() - 1);
        assertThat(acting.refusalAs(administrator, () -> previewing.ofPlace(Id.next())))
                .isNotNull();
    }

    @Test
    void who_treats_is_told_with_the_visits_that_need_somebody_else_once_the_account_is_closed() {
        assertThat(acting.as(administrator, () -> previewing.ofTherapist(thea.account()))
                        .number())
                .isEqualTo(BOOKED);
        acting.as(administrator, () -> accounts.disable(thea.account()));
        assertThat(booked()).allSatisfy(v -> assertThat(v.problems()).containsExactly(BookingProblem.LEFT));
        acting.as(administrator, () -> accounts.enable(thea.account()));
        assertThat(acting.as(administrator, () -> previewing.ofTherapist(desk.account()))
                        .number())
                .isZero();
    }

    @Test
    void hours_are_told_with_the_visits_they_no_longer_hold_and_each_only_once() {
        Map<DayOfWeek, List<TimeRange>> early = daily(8);
        Map<DayOfWeek, List<TimeRange>> late = daily(13);
        assertThat(ofWeek(early).number()).isZero();
        assertThat(ofWeek(late).number()).isEqualTo(BOOKED);
        acting.as(administrator, () -> hours.week(thea.account(), site, early, WeekForm.of(late)));
        assertThat(booked()).allSatisfy(v -> assertThat(v.problems()).containsExactly(BookingProblem.OTHER_HOURS));
        assertThat(ofWeek(late).number()).isZero();
        acting.as(administrator, () -> hours.week(thea.account(), site, late, WeekForm.of(early)));
    }

    @Test
    void a_room_that_moves_to_another_site_leaves_its_visits_without_a_room_until_it_is_back() {
        long there = clinic.site("Lake", ZoneId.of("America/New_York"));
        acting.as(administrator, () -> rooms.move(room, there));
        assertThat(booked()).allSatisfy(v -> assertThat(v.problems()).containsExactly(BookingProblem.ROOM_GONE));
        assertThat(acting.as(administrator, () -> rooms.of(there)).rooms())
                .extracting(place -> place.id())
                .containsExactly(room);
        acting.as(administrator, () -> rooms.move(room, site));
        assertThat(booked()).noneMatch(AppointmentLine::troubled);
    }

    @Test
    void a_room_does_not_move_to_a_site_where_its_name_is_taken() {
        long there = clinic.site("Lake", ZoneId.of("America/New_York"));
        String name = acting.as(administrator, () -> rooms.of(site)).rooms().stream()
                .filter(place -> place.id() == room)
                .findFirst()
                .orElseThrow()
                .name();
        acting.as(administrator, () -> rooms.addRoom(there, name.toUpperCase(), RoomKind.TREATMENT_ROOM));
        assertThat(acting.refusalAs(administrator, () -> rooms.move(room, there)))
                .isEqualTo("rooms.name-taken");
        assertThat(booked()).noneMatch(AppointmentLine::troubled);
    }

    private VisitsAhead ofPlace(long place) {
        return acting.as(administrator, () -> previewing.ofPlace(place));
    }

    private VisitsAhead ofWeek(Map<DayOfWeek, List<TimeRange>> week) {
        return acting.as(administrator, () -> previewing.ofWeek(thea.account(), site, WeekForm.of(week)));
    }

    private static Map<DayOfWeek, List<TimeRange>> daily(int from) {
        TimeRange span = new TimeRange(LocalTime.of(from, 0), LocalTime.of(18, 0));
        return Arrays.stream(DayOfWeek.values()).collect(Collectors.toMap(Function.identity(), day -> List.of(span)));
    }
}
