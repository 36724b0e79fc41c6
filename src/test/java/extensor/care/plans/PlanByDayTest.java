package extensor.care.plans;

import static extensor.care.plans.Workbench.START;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.patients.Fact;
import extensor.care.patients.Presence;
import extensor.shared.BodyRegion;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day is read as it was when it ended at the site: with the version then in force and the facts then in the record. */
class PlanByDayTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Composition ONE = Workbench.holding("HEAT_HOT_PACK");
    private static final Composition TWO = Workbench.holding("HEAT_HOT_PACK", "COLD_PACK");
    /** It forbids heat on days 2 to 7. */
    private static final Fact INJURY =
            new Fact("ACUTE_INJURY", Presence.PRESENT, BodyRegion.LOW_BACK, null, START.plusDays(2), START.plusDays(8));

    private static LocalDateTime day(int day, int hour, int minute) {
        return START.plusDays(day).atTime(hour, minute);
    }

    private static Integer version(PlanByDay days, int day) {
        return days.on(START.plusDays(day)).map(PlanByDay.DatedVersion::number).orElse(null);
    }

    private static boolean waits(PlanByDay days, int day) {
        return days.waiting(START.plusDays(day)).stops(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York", "UTC"})
    void a_version_counts_from_the_day_on_which_it_was_signed_at_the_site(String zone) {
        PlanByDay days = new PlanLife(ZoneId.of(zone))
                .signed(day(0, 0, 0), ONE)
                .signed(day(3, 23, 59), TWO)
                .days();
        assertThat(version(days, -1)).isNull();
        assertThat(version(days, 0)).isEqualTo(1);
        assertThat(version(days, 2)).isEqualTo(1);
        assertThat(version(days, 3)).isEqualTo(2);
        assertThat(version(days, 40)).isEqualTo(2);
    }

    @Test
    void of_two_versions_of_one_day_the_last_counts() {
        PlanByDay days = new PlanLife(NEW_YORK)
                .signed(day(0, 9, 0), ONE)
                .signed(day(0, 17, 0), TWO)
                .days();
        assertThat(version(days, 0)).isEqualTo(2);
    }

    @Test
    void nothing_was_in_force_before_the_first_signature_whenever_the_plan_begins() {
        PlanByDay days = new PlanLife(NEW_YORK).signed(day(4, 9, 0), ONE).days();
        assertThat(version(days, 3)).isNull();
        assertThat(days.waiting(START.plusDays(3)).items()).isEmpty();
        assertThat(version(days, 4)).isEqualTo(1);
    }

    @Test
    void nothing_is_in_force_from_the_day_on_which_the_episode_was_closed() {
        PlanByDay days = new PlanLife(NEW_YORK)
                .signed(day(0, 9, 0), ONE)
                .closed(day(5, 0, 0))
                .days();
        assertThat(version(days, 4)).isEqualTo(1);
        assertThat(version(days, 5)).isNull();
    }

    @Test
    void a_fact_counts_from_the_day_on_which_it_was_written_down_and_not_from_the_one_on_which_it_began() {
        PlanByDay days = new PlanLife(NEW_YORK)
                .signed(day(0, 9, 0), ONE)
                .told(day(5, 23, 59), INJURY)
                .days();
        assertThat(waits(days, 4)).isFalse();
        assertThat(waits(days, 5)).isTrue();
        assertThat(waits(days, 7)).isTrue();
        assertThat(waits(days, 8)).isFalse();
    }

    @Test
    void a_fact_that_was_taken_back_keeps_its_days_and_loses_the_one_on_which_it_was_taken_back() {
        PlanByDay days = new PlanLife(NEW_YORK)
                .signed(day(0, 9, 0), ONE)
                .told(day(3, 9, 0), INJURY)
                .takenBack(day(5, 23, 59), INJURY)
                .days();
        assertThat(waits(days, 3)).isTrue();
        assertThat(waits(days, 4)).isTrue();
        assertThat(waits(days, 5)).isFalse();
    }

    @Test
    void today_is_the_day_at_the_site() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-28T10:30:00Z"), ZoneOffset.UTC);
        assertThat(new PlanLife(ZoneId.of("Pacific/Kiritimati"))
                        .signed(day(0, 9, 0), ONE)
                        .days()
                        .today(clock))
                .isEqualTo(LocalDate.of(2026, 11, 29));
        assertThat(new PlanLife(ZoneId.of("Pacific/Pago_Pago"))
                        .signed(day(0, 9, 0), ONE)
                        .days()
                        .today(clock))
                .isEqualTo(LocalDate.of(2026, 11, 27));
    }
}
