package extensor.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A time on the wall is one instant, none or two, in every zone and at every of its transitions. */
class WallClockTest {
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final int MOST = 90;

    /** All transitions of this century that the rules know, a few decades far. */
    private static List<ZoneOffsetTransition> transitions(ZoneId zone) {
        List<ZoneOffsetTransition> all = new ArrayList<>();
        ZoneOffsetTransition next = zone.getRules().nextTransition(FIRST);
        while (next != null && all.size() < MOST) {
            all.add(next);
            next = zone.getRules().nextTransition(next.getInstant());
        }
        return all;
    }

    @Test
    void at_every_transition_of_every_zone_what_is_skipped_never_comes_and_what_is_repeated_comes_first_once() {
        int seen = 0;
        for (String id : ZoneId.getAvailableZoneIds())
            for (ZoneOffsetTransition change : transitions(ZoneId.of(id))) {
                ZoneId zone = ZoneId.of(id);
                LocalDateTime first = change.isGap() ? change.getDateTimeBefore() : change.getDateTimeAfter();
                LocalDateTime last = change.isGap() ? change.getDateTimeAfter() : change.getDateTimeBefore();
                for (LocalDateTime at = first; at.isBefore(last); at = at.plusMinutes(5)) {
                    assertThat(WallClock.isSkipped(at, zone)).isEqualTo(change.isGap());
                    assertThat(WallClock.isRepeated(at, zone)).isEqualTo(change.isOverlap());
                    if (change.isOverlap()) first(at, change, zone);
                }
                assertThat(WallClock.isSkipped(last, zone)).isFalse();
                assertThat(WallClock.isSkipped(first.minusMinutes(5), zone)).isFalse();
                seen++;
            }
        assertThat(seen).isGreaterThan(10_000);
    }

    private static void first(LocalDateTime at, ZoneOffsetTransition change, ZoneId zone) {
        Instant first = at.toInstant(change.getOffsetBefore());
        Instant second = at.toInstant(change.getOffsetAfter());
        assertThat(WallClock.instants(at, zone)).containsExactly(first, second).isSorted();
        assertThat(WallClock.instant(at, zone, false)).isEqualTo(first);
        assertThat(WallClock.instant(at, zone, true)).isEqualTo(second);
        assertThat(WallClock.isSecond(first, zone)).isFalse();
        assertThat(WallClock.isSecond(second, zone)).isTrue();
    }

    @Property
    void a_time_that_comes_is_shown_again_at_its_instant(
            @ForAll("zones") ZoneId zone, @ForAll @IntRange(min = 0, max = 50 * 366 * 288) int steps) {
        LocalDateTime at = LocalDateTime.of(2000, 1, 1, 0, 0).plus(Duration.ofMinutes(5L * steps));
        if (WallClock.isSkipped(at, zone))
            assertThatThrownBy(() -> WallClock.instant(at, zone, false)).isInstanceOf(IllegalArgumentException.class);
        else
            assertThat(LocalDateTime.ofInstant(WallClock.instant(at, zone, false), zone))
                    .isEqualTo(at);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(ZoneId.getAvailableZoneIds()).map(ZoneId::of);
    }

    @Test
    void a_time_that_does_not_come_is_refused_at_its_field_in_words() {
        ZoneId zone = ZoneId.of("America/New_York");
        LocalDateTime skipped = LocalDateTime.of(2027, 3, 14, 2, 30);
        assertThatThrownBy(() -> WallClock.require("at", skipped, zone)).satisfies(no -> {
            assertThat(((Refusal) no).field()).isEqualTo("at");
            assertThat(((Refusal) no).key()).isEqualTo("booking.skipped");
            assertThat(((Refusal) no).arguments()).containsExactly("Sun 14 Mar, 2:30");
        });
        WallClock.require("at", skipped.plusHours(1), zone);
    }
}
