package extensor.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.booking.SlotWish;
import extensor.care.tasks.TimeWanted;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** The desk looks first for what the patient has asked for. */
class SlotWishesTest {
    private static SlotWish wish(TimeWanted asked) {
        return SlotWishes.of(asked, DayOfWeek.TUESDAY).wish();
    }

    @Test
    void a_morning_ends_and_an_afternoon_begins_at_noon() {
        assertThat(wish(TimeWanted.MORNING).until()).isEqualTo(LocalTime.NOON);
        assertThat(wish(TimeWanted.MORNING).from()).isNull();
        assertThat(wish(TimeWanted.AFTERNOON).from()).isEqualTo(LocalTime.NOON);
        assertThat(wish(TimeWanted.AFTERNOON).until()).isNull();
    }

    @Test
    void another_day_is_every_weekday_but_that_of_the_visit() {
        assertThat(wish(TimeWanted.ANOTHER_DAY).days()).hasSize(6).doesNotContain(DayOfWeek.TUESDAY);
    }

    @Test
    void any_time_and_no_request_wish_for_nothing() {
        assertThat(wish(TimeWanted.ANY)).isEqualTo(SlotWish.NONE);
        assertThat(wish(null)).isEqualTo(SlotWish.NONE);
    }
}
