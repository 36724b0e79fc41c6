package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.clinic.KeepingHours;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.BookingProblem;
import extensor.care.visits.Cause;
import extensor.care.visits.VisitState;
import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Patients are checked in on the day, those who do not come are booked again, and the board of the day shows both. */
@Inside
class CheckingInIT extends ClinicAtWork {
    @Inject
    KeepingHours hours;

    @Inject
    ReadingCalendar readingCalendar;

    @Test
    void who_did_not_come_is_booked_again_and_who_came_is_ticked_once() {
        long plan = plan(0, 14, 2, "MT_MASSAGE");
        long visit = book(plan).get(1);
        time.stop();
        passTo(appointment(visit).time().startsAt().minusSeconds(60));
        assertThat(acting.refusalAs(desk, () -> checkingIn.noShow(visit))).isEqualTo("booking.not-yet");
        acting.as(desk, () -> checkingIn.checkIn(visit));
        acting.as(desk, () -> checkingIn.checkIn(visit));
        assertThat(appointment(visit).state()).isEqualTo(VisitState.ARRIVED);
        acting.as(desk, () -> checkingIn.undo(visit));
        assertThat(appointment(visit).state()).isEqualTo(VisitState.BOOKED);
        time.pass(Duration.ofMinutes(20));
        acting.as(desk, () -> checkingIn.noShow(visit));
        assertThat(waiting(plan))
                .singleElement()
                .satisfies(line -> assertThat(line.unbooked().cause()).isEqualTo(Cause.NO_SHOW));
        acting.as(desk, () -> checkingIn.undo(visit));
        assertThat(waiting(plan)).isEmpty();
    }

    @Test
    void who_comes_is_noted_on_the_day_itself_as_the_site_counts_days_and_who_does_not_then_or_later() {
        List<Long> booked = book(plan(1, 42, 2, "MT_MASSAGE"));
        long visit = booked.get(booked.size() - 1);
        AppointmentLine line = appointment(visit);
        time.stop();
        Runnable comes = () -> checkingIn.checkIn(visit);
        Runnable stays = () -> checkingIn.noShow(visit);
        for (Duration off : List.of(Duration.ofDays(-1), Duration.ofDays(1))) {
            passTo(line.time().startsAt().plus(off));
            assertThat(acting.refusalAs(desk, comes)).isEqualTo("booking.not-today");
            assertThat(appointment(visit).state()).isEqualTo(VisitState.BOOKED);
        }
        acting.as(desk, stays);
        assertThat(appointment(visit).state()).isEqualTo(VisitState.NO_SHOW);
        acting.as(desk, () -> checkingIn.undo(visit));
        passTo(line.time().startsAt().minus(Duration.ofDays(1)));
        assertThat(acting.refusalAs(desk, stays)).isEqualTo("booking.not-yet");
        Instant midnight = line.time()
                .at()
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(line.time().zone())
                .toInstant();
        passTo(midnight.minusSeconds(1));
        acting.as(desk, comes);
        assertThat(appointment(visit).state()).isEqualTo(VisitState.ARRIVED);
    }

    @Test
    void the_board_shows_today_and_the_calendar_each_day_and_week() {
        long plan = plan(0, 14, 7, "MT_MASSAGE");
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
    void who_was_taken_for_missed_and_came_after_all_is_looked_at_by_the_version_in_force() {
        long plan = plan(1, 21, 2, "MT_MASSAGE");
        AppointmentLine first = appointment(book(plan).get(0));
        time.stop();
        passTo(first.time().startsAt());
        acting.as(desk, () -> checkingIn.noShow(first.id()));
        acting.as(desk, () -> checkingIn.undo(first.id()));
        assertThat(appointment(first.id()).problems()).isEmpty();
        acting.as(desk, () -> checkingIn.noShow(first.id()));
        practice.extend(thea, plan, 45);
        acting.as(desk, () -> checkingIn.undo(first.id()));
        assertThat(appointment(first.id()).problems()).containsExactly(BookingProblem.LONGER);
    }

    @Test
    void the_board_of_the_day_tells_of_who_waits_in_vain() {
        AppointmentLine line = appointment(book(plan(1, 21, 2, "MT_MASSAGE")).get(0));
        time.stop();
        passTo(line.time().startsAt().minusSeconds(600));
        acting.as(desk, () -> checkingIn.checkIn(line.id()));
        acting.as(administrator, () -> hours.away(thea.account(), clinic.today(), clinic.today(), null));
        assertThat(acting.as(desk, () -> checkingIn.board(site)).getArrived())
                .singleElement()
                .satisfies(v -> assertThat(v.problems()).containsExactly(BookingProblem.AWAY));
    }
}
