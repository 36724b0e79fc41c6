package extensor.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.booking.ReadingCalendar;
import extensor.care.clinic.TimeRange;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.AppointmentPlace;
import extensor.care.visits.AppointmentTime;
import extensor.care.visits.VisitState;
import extensor.shared.NamedId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CalendarGridTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static AppointmentLine visit(int from, int minutes) {
        LocalDateTime at = DAY.atStartOfDay().plusMinutes(from);
        return new AppointmentLine(
                from,
                1,
                new NamedId(1, "Pat"),
                new NamedId(1, "Ines"),
                1,
                1L,
                new AppointmentPlace(new NamedId(1, "Main"), null, new NamedId(1, "Room 1"), List.of()),
                new AppointmentTime(at.toInstant(ZoneOffset.UTC), ZoneOffset.UTC, minutes, null),
                VisitState.BOOKED,
                List.of());
    }

    private static ReadingCalendar.Column column(List<TimeRange> hours, AppointmentLine... visits) {
        return new ReadingCalendar.Column(1, "Ines", DAY, hours, List.of(visits));
    }

    @Test
    void the_present_moment_stands_in_the_grid_by_its_minutes() {
        CalendarGrid grid = CalendarGrid.of(List.of(column(List.of(span(8, 12)))));
        assertThat(grid.getHeight()).as("four hours of six units").isEqualTo(24);
        assertThat(grid.above(LocalTime.of(8, 0))).isZero();
        assertThat(grid.above(LocalTime.of(9, 0))).isEqualTo(25);
        assertThat(grid.above(LocalTime.of(12, 0))).isEqualTo(100);
        assertThat(grid.above(LocalTime.of(7, 59))).isNegative();
        assertThat(grid.above(LocalTime.of(12, 1))).isGreaterThan(100);
        assertThat(CalendarGrid.of(List.of()).above(LocalTime.NOON)).isNegative();
    }

    private static TimeRange span(int from, int until) {
        return new TimeRange(LocalTime.of(from, 0), LocalTime.of(until, 0));
    }

    @Test
    void without_hours_and_visits_there_is_no_row() {
        assertThat(CalendarGrid.of(List.of(column(List.of()))).rows()).isEmpty();
    }

    @Test
    void it_reaches_from_the_first_full_hour_to_the_last() {
        CalendarGrid grid =
                CalendarGrid.of(List.of(column(List.of(span(8, 12)), visit(7 * 60 + 30, 30), visit(12 * 60, 45))));
        assertThat(grid.rows().get(0).hour()).isEqualTo("7:00");
        assertThat(grid.rows()).hasSize(6 * 60 / grid.step());
    }

    @Test
    void a_visit_is_one_block_and_free_time_is_told_from_time_without_work() {
        List<CalendarGrid.Block> blocks =
                blocks(CalendarGrid.of(List.of(column(List.of(span(8, 9)), visit(8 * 60 + 15, 90)))));
        assertThat(blocks).extracting(CalendarGrid.Block::rows).containsExactly(1, 6, 1);
        assertThat(blocks.get(0).working()).isTrue();
        assertThat(blocks.get(1).visit()).isNotNull();
        assertThat(blocks.get(2).working()).isFalse();
    }

    @Test
    void times_that_are_no_quarters_make_the_rows_finer() {
        assertThat(CalendarGrid.of(List.of(column(List.of(span(8, 12)), visit(8 * 60 + 5, 40))))
                        .step())
                .isEqualTo(5);
        assertThat(CalendarGrid.of(List.of(column(List.of(span(8, 12)), visit(8 * 60, 45))))
                        .step())
                .isEqualTo(15);
    }

    /** Each row of the table is filled exactly once, as a browser draws it. */
    @Property(tries = 200)
    void every_column_fills_all_rows_exactly_once(@ForAll @Size(max = 6) Set<@IntRange(max = 30) Integer> starts) {
        AppointmentLine[] visits = starts.stream()
                .sorted(Comparator.naturalOrder())
                .map(slot -> visit(8 * 60 + slot * 20, 20))
                .toArray(AppointmentLine[]::new);
        CalendarGrid grid = CalendarGrid.of(List.of(column(List.of(span(9, 12), span(13, 17)), visits)));
        List<CalendarGrid.Block> blocks = blocks(grid);
        assertThat(blocks.stream().mapToInt(CalendarGrid.Block::rows).sum())
                .isEqualTo(grid.rows().size());
        assertThat(blocks.stream().filter(b -> b.visit() != null)).hasSize(visits.length);
        int row = 0;
        for (CalendarGrid.Block block : blocks) {
            int at = row;
            assertThat(IntStream.range(0, grid.rows().size())
                            .filter(i -> grid.rows().get(i).blocks().contains(block) && i == at))
                    .isNotEmpty();
            row += block.rows();
        }
    }

    @Test
    void visits_of_an_hour_that_the_clock_shows_twice_stand_in_one_block_and_none_is_lost() {
        AppointmentLine[] visits = {visit(60, 30), visit(60, 30), visit(105, 30), visit(120, 30), visit(150, 30)};
        List<CalendarGrid.Block> blocks = blocks(CalendarGrid.of(List.of(column(List.of(span(1, 4)), visits))));
        assertThat(blocks.stream().filter(block -> block.visit() != null).map(CalendarGrid.Block::rows))
                .containsExactly(2, 3, 2);
        assertThat(blocks.stream().map(block -> block.beside().size())).containsExactly(1, 0, 1, 0, 0);
    }

    private static List<CalendarGrid.Block> blocks(CalendarGrid grid) {
        return grid.rows().stream().flatMap(row -> row.blocks().stream()).toList();
    }
}
