package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.clinic.DeviceKind;
import extensor.care.clinic.KeepingHours;
import extensor.care.plans.Signing;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.BookingProblem;
import extensor.care.visits.Cause;
import extensor.container.Inside;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A new version keeps the bookings that still fit and marks those that do not. */
@Inside
class BookingsOfNewVersionIT extends BookedPlan {
    @Inject
    Signing signing;

    @Inject
    KeepingHours hours;

    @Test
    void a_new_version_keeps_what_still_fits_and_tells_what_does_not() {
        long other = planOfAnother(thea, 1, 42, 2, "MT_MASSAGE");
        List<Long> before = book(other);
        practice.revise(thea, other, 42, 2);
        assertThat(waiting(other)).as("nothing changed").isEmpty();
        practice.revise(thea, other, 42, 3);
        assertThat(waiting(other)).singleElement().satisfies(line -> {
            assertThat(line.unbooked().number()).isEqualTo(6);
            assertThat(line.unbooked().of()).isEqualTo(18);
            assertThat(line.unbooked().cause()).isEqualTo(Cause.NEW_VERSION);
        });
        practice.revise(thea, other, 21, 1);
        List<AppointmentLine> now = booked(other);
        assertThat(now).extracting(AppointmentLine::id).containsExactlyInAnyOrderElementsOf(before);
        assertThat(now).filteredOn(v -> !v.troubled()).hasSize(3);
        assertThat(rows.number(
                        "select count(*) from visit where starts_at is not null and plan_id = ? and asked is not null",
                        other))
                .isEqualTo(3);
        assertThat(rows.number("select count(*) from visit where asked is not null and plan_id = ?", other))
                .isEqualTo(3);
    }

    @Test
    void a_version_that_was_refused_leaves_the_course_as_it_was() {
        long other = planOfAnother(thea, 1, 42, 2, "MT_MASSAGE");
        long visits = rows.number("select sum(asked) from visit where plan_id = ?", other);
        acting.as(thea, () -> signing.revise(other));
        practice.askForVisits(thea, other, 14, 1);
        assertThat(acting.failureAs(thea, () -> signing.sign(other, "1-x"))).isNotNull();
        assertThat(rows.number("select sum(asked) from visit where plan_id = ?", other))
                .isEqualTo(visits);
    }

    @Test
    void
            a_version_with_longer_visits_marks_those_that_are_too_short_and_a_move_gives_them_the_length_until_it_is_undone() {
        practice.extend(thea, plan, 45);
        assertThat(booked()).hasSize(6).allSatisfy(v -> {
            assertThat(v.problems()).containsExactly(BookingProblem.LONGER);
            assertThat(v.time().minutes()).isEqualTo(30);
        });
        AppointmentLine tooShort = booked().get(2);
        SlotLine to = firstFree(tooShort.id());
        assertThat(to.minutes()).isEqualTo(45);
        int moved = move(tooShort, to.slot());
        AppointmentLine now = appointment(tooShort.id());
        assertThat(now.time().minutes()).isEqualTo(45);
        assertThat(now.problems()).isEmpty();
        assertThat(cells(now.id())).isEqualTo(3 * 9);
        acting.as(desk, () -> movingVisits.undo(now.id(), moved));
        AppointmentLine back = appointment(tooShort.id());
        assertThat(back.time().minutes()).isEqualTo(30);
        assertThat(back.time().at()).isEqualTo(tooShort.time().at());
        assertThat(back.problems()).containsExactly(BookingProblem.LONGER);
        assertThat(cells(back.id())).isEqualTo(3 * 6);
        practice.extend(thea, plan, 20);
        assertThat(booked()).as("longer than asked is no trouble").noneMatch(AppointmentLine::troubled);
    }

    @Test
    void a_version_that_needs_a_device_marks_the_visits_and_the_move_takes_it() {
        long ultrasound = practice.device(site, DeviceKind.ULTRASOUND);
        practice.extend(thea, plan, 30, "US_THERAPEUTIC");
        assertThat(booked()).allSatisfy(v -> assertThat(v.problems()).containsExactly(BookingProblem.OTHER_DEVICE));
        AppointmentLine bare = booked().get(0);
        SlotLine to = firstFree(bare.id());
        assertThat(to.slot().devices()).containsExactly(ultrasound);
        int moved = move(bare, to.slot());
        assertThat(appointment(bare.id()).place().devices()).containsExactly("ULTRASOUND");
        assertThat(appointment(bare.id()).problems()).isEmpty();
        assertThat(cells(bare.id())).isEqualTo(4 * 6);
        acting.as(desk, () -> movingVisits.undo(bare.id(), moved));
        assertThat(appointment(bare.id()).place().devices()).isEmpty();
        assertThat(cells(bare.id())).isEqualTo(3 * 6);
    }

    @Test
    void a_version_that_needs_another_kind_of_room_marks_the_visits() {
        rows.change("update room set kind = 'GYM' where id = ?", room);
        practice.room(site);
        practice.extend(thea, plan, 30, "US_THERAPEUTIC");
        assertThat(booked()).allSatisfy(v -> assertThat(v.problems()).contains(BookingProblem.OTHER_ROOM));
    }

    @Test
    void a_version_with_fewer_visits_says_which_the_plan_no_longer_asks_for_and_which_are_on_another_day() {
        practice.revise(thea, plan, 7, 1);
        assertThat(booked()).filteredOn(v -> !v.troubled()).hasSize(1);
        assertThat(booked())
                .filteredOn(AppointmentLine::troubled)
                .hasSize(5)
                .allSatisfy(v -> assertThat(v.problems()).containsExactly(BookingProblem.NOT_ASKED));
        practice.revise(thea, plan, 42, 1);
        assertThat(booked().stream().flatMap(v -> v.problems().stream())).containsOnly(BookingProblem.ANOTHER_DAY);
    }

    @Test
    void a_version_keeps_in_sight_what_the_clinic_has_changed() {
        AppointmentLine touched = booked().get(1);
        acting.as(administrator, () -> hours.close(site, touched.time().at().toLocalDate(), null));
        practice.extend(thea, plan, 45);
        assertThat(appointment(touched.id()).problems()).containsExactly(BookingProblem.LONGER, BookingProblem.CLOSED);
        practice.extend(thea, plan, 30);
        assertThat(appointment(touched.id()).problems()).containsExactly(BookingProblem.CLOSED);
    }
}
