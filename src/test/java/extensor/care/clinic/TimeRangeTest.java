package extensor.care.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** A range that ends with the day. */
class TimeRangeTest {
    private static final LocalTime FOUR = LocalTime.of(16, 0);
    private static final TimeRange EVENING = new TimeRange(FOUR, LocalTime.MIDNIGHT);

    @Test
    void an_evening_lasts_until_midnight() {
        assertThat(EVENING.untilMinute()).isEqualTo(1440);
        assertThat(TimeRange.ofMinutes(960, 1440)).isEqualTo(EVENING);
        assertThat(EVENING.covers(LocalTime.of(23, 30), 30)).isTrue();
        assertThat(EVENING.covers(LocalTime.of(23, 30), 35)).isFalse();
        assertThat(EVENING.covers(LocalTime.of(15, 55), 30)).isFalse();
    }

    @Test
    void ranges_overlap_where_they_share_a_minute() {
        assertThat(EVENING.overlaps(new TimeRange(LocalTime.of(23, 0), LocalTime.MIDNIGHT)))
                .isTrue();
        assertThat(EVENING.overlaps(new TimeRange(LocalTime.of(8, 0), FOUR))).isFalse();
        assertThat(new TimeRange(LocalTime.MIDNIGHT, FOUR).overlaps(EVENING)).isFalse();
        assertThat(new TimeRange(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT).overlaps(EVENING))
                .isTrue();
    }

    @Test
    void a_range_that_ends_before_it_begins_is_none() {
        assertThatThrownBy(() -> new TimeRange(FOUR, FOUR)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TimeRange(FOUR, LocalTime.NOON)).isInstanceOf(IllegalArgumentException.class);
    }
}
