package extensor.care.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpeningsTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 2);
    private static final TimeRange MORNING = new TimeRange(LocalTime.of(8, 0), LocalTime.of(12, 0));
    private static final TimeRange AFTERNOON = new TimeRange(LocalTime.of(13, 0), LocalTime.of(17, 30));
    private static final long INES = 1;
    private static final long DANIEL = 2;

    private static Openings openings(Set<LocalDate> closed, DateRange... daysOfInes) {
        return new Openings(
                9,
                "Main",
                NEW_YORK,
                MONDAY.minusDays(7),
                MONDAY.plusDays(13),
                closed,
                List.of(
                        new Worker(DANIEL, "Daniel", Map.of(DayOfWeek.MONDAY, List.of(AFTERNOON)), List.of()),
                        new Worker(
                                INES,
                                "Ines",
                                Map.of(
                                        DayOfWeek.MONDAY, List.of(MORNING, AFTERNOON),
                                        DayOfWeek.SUNDAY, List.of(MORNING)),
                                List.of(daysOfInes))),
                List.of(),
                List.of());
    }

    @Test
    void a_therapist_works_the_hours_of_the_weekday_in_their_order() {
        assertThat(openings(Set.of()).hours(INES, MONDAY)).containsExactly(MORNING, AFTERNOON);
        assertThat(openings(Set.of()).hours(INES, MONDAY.plusDays(1))).isEmpty();
        assertThat(openings(Set.of()).hours(3, MONDAY)).isEmpty();
    }

    @Test
    void who_is_away_has_no_hours_from_the_first_day_to_the_last_and_the_others_keep_theirs() {
        Openings openings = openings(Set.of(), new DateRange(MONDAY.minusDays(1), MONDAY));
        assertThat(openings.hours(INES, MONDAY.minusDays(1))).isEmpty();
        assertThat(openings.hours(INES, MONDAY)).isEmpty();
        assertThat(openings.hours(DANIEL, MONDAY)).containsExactly(AFTERNOON);
        assertThat(openings.hours(INES, MONDAY.plusDays(6))).containsExactly(MORNING);
        assertThat(openings.hours(INES, MONDAY.plusDays(7))).containsExactly(MORNING, AFTERNOON);
    }

    @Test
    void on_a_closed_day_nobody_works() {
        Openings openings = openings(Set.of(MONDAY));
        assertThat(openings.hours(INES, MONDAY)).isEmpty();
        assertThat(openings.open(MONDAY)).isFalse();
        assertThat(openings.open(MONDAY.plusDays(7))).isTrue();
    }

    @Test
    void a_day_without_anybody_at_work_is_not_open() {
        assertThat(openings(Set.of()).open(MONDAY.plusDays(1))).isFalse();
        assertThat(openings(Set.of(), new DateRange(MONDAY.minusDays(1), MONDAY))
                        .open(MONDAY.minusDays(1)))
                .isFalse();
    }

    @Test
    void outside_the_days_that_were_asked_for_nothing_is_known_to_be_open() {
        assertThat(openings(Set.of()).open(MONDAY.plusDays(14))).isFalse();
        assertThat(openings(Set.of()).open(MONDAY.minusDays(14))).isFalse();
        assertThat(openings(Set.of()).open(MONDAY.minusDays(7))).isTrue();
    }

    /** On 1 November 2026 New York sets its clocks back at 2:00. */
    @Test
    void hours_are_those_of_the_clock_on_the_wall_also_on_the_day_it_is_changed() {
        LocalDate changed = MONDAY.minusDays(1);
        List<TimeRange> hours = openings(Set.of()).hours(INES, changed);
        assertThat(hours).containsExactly(MORNING);
        assertThat(changed.atTime(hours.get(0).from())
                        .atZone(NEW_YORK)
                        .getOffset()
                        .getTotalSeconds())
                .isEqualTo(-5 * 3600);
    }

    @Test
    void spans_that_only_touch_do_not_overlap() {
        TimeRange next = new TimeRange(LocalTime.of(12, 0), LocalTime.of(13, 0));
        assertThat(MORNING.overlaps(next)).isFalse();
        assertThat(next.overlaps(MORNING)).isFalse();
        assertThat(MORNING.overlaps(new TimeRange(LocalTime.of(11, 55), LocalTime.of(13, 0))))
                .isTrue();
    }

    @Test
    void what_ends_before_it_begins_is_no_span_and_no_days() {
        LocalTime eight = LocalTime.of(8, 0);
        assertThatThrownBy(() -> new TimeRange(eight, eight)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DateRange(MONDAY, MONDAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
