package extensor.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.booking.SlotLine;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.AppointmentPlace;
import extensor.care.visits.AppointmentTime;
import extensor.care.visits.Slot;
import extensor.care.visits.VisitState;
import extensor.shared.NamedId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of the hour that the clock shows twice, the words say which time is meant. */
class BookingWordsTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant FIRST = Instant.parse("2026-11-01T05:30:00Z");
    private static final NamedId SOMEBODY = new NamedId(1, "Ann Lee");

    private final BookingWords words = new BookingWords();

    @Test
    void a_booked_visit_says_whether_the_first_or_the_second_time_is_meant() {
        assertThat(words.when(booked(FIRST))).isEqualTo("Sun 1 Nov, 1:30\u20132:00, before the clocks go back");
        assertThat(words.when(booked(FIRST.plus(Duration.ofHours(1)))))
                .isEqualTo("Sun 1 Nov, 1:30\u20132:00, after the clocks go back");
        assertThat(words.when(booked(FIRST.minus(Duration.ofHours(1))))).isEqualTo("Sun 1 Nov, 0:30\u20131:00");
        assertThat(words.when(booked(FIRST.plus(Duration.ofHours(2))))).isEqualTo("Sun 1 Nov, 2:30\u20133:00");
    }

    @Test
    void a_free_time_that_comes_twice_says_which_it_is() {
        assertThat(words.when(free(true, false))).isEqualTo("Sun 1 Nov, 1:30\u20132:00, before the clocks go back");
        assertThat(words.when(free(true, true))).isEqualTo("Sun 1 Nov, 1:30\u20132:00, after the clocks go back");
        assertThat(words.offered(free(true, true))).startsWith(words.when(free(true, true)));
        assertThat(words.when(free(false, false))).isEqualTo("Sun 1 Nov, 1:30\u20132:00");
    }

    @Test
    void a_time_alone_says_which_it_is_as_well() {
        assertThat(words.clock(booked(FIRST).time())).isEqualTo("1:30, before the clocks go back");
        assertThat(words.span(booked(FIRST.plus(Duration.ofHours(1)))))
                .isEqualTo("1:30\u20132:00, after the clocks go back");
    }

    private static AppointmentLine booked(Instant at) {
        return new AppointmentLine(
                1,
                1,
                SOMEBODY,
                SOMEBODY,
                1,
                null,
                new AppointmentPlace(SOMEBODY, null, SOMEBODY, List.of()),
                new AppointmentTime(at, NEW_YORK, 30, null),
                VisitState.BOOKED,
                List.of());
    }

    private static SlotLine free(boolean repeated, boolean second) {
        Slot slot = new Slot(1, 1, List.of(), LocalDateTime.of(2026, 11, 1, 1, 30), second);
        return new SlotLine(slot, 30, 1, "Main", "Ann Lee", "Room 1", List.of(), true, false, false, repeated);
    }
}
