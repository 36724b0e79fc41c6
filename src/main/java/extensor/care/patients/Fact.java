package extensor.care.patients;

import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.time.LocalDate;

/**
 * What is known of one condition of a patient. Region and side may be null (not localised, or not said); `from` null means since always,
 * `until` null means still; the day `until` is the first day on which the fact no longer holds.
 */
public record Fact(String condition, Presence presence, BodyRegion region, Side side, LocalDate from, LocalDate until) {

    public static Fact present(String condition) {
        return new Fact(condition, Presence.PRESENT, null, null, null, null);
    }

    public static Fact absent(String condition) {
        return new Fact(condition, Presence.ABSENT, null, null, null, null);
    }

    public Fact at(BodyRegion region, Side side) {
        return new Fact(condition, presence, region, side, from, until);
    }

    public Fact between(LocalDate from, LocalDate until) {
        return new Fact(condition, presence, region, side, from, until);
    }
}
