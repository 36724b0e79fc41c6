package extensor.web.kit;

import extensor.care.booking.SlotWish;
import extensor.care.tasks.TimeWanted;
import extensor.shared.Formats;
import extensor.shared.Id;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The wishes of a patient: therapist, time of day, days. */
public final class SlotWishes implements Serializable {
    private static final LocalTime NOON = LocalTime.NOON;

    /** A time of day to wish for. */
    public enum TimeOfDay {
        ANY,
        MORNING,
        AFTERNOON
    }

    private String therapist;
    private TimeOfDay time = TimeOfDay.ANY;
    private String[] days = {};

    /** The wishes for what the patient asked instead of a visit on this day. */
    public static SlotWishes of(TimeWanted asked, DayOfWeek instead) {
        SlotWishes wishes = new SlotWishes();
        if (asked == TimeWanted.MORNING) wishes.time = TimeOfDay.MORNING;
        if (asked == TimeWanted.AFTERNOON) wishes.time = TimeOfDay.AFTERNOON;
        if (asked == TimeWanted.ANOTHER_DAY)
            wishes.days = Arrays.stream(DayOfWeek.values())
                    .filter(day -> day != instead)
                    .map(DayOfWeek::name)
                    .toArray(String[]::new);
        return wishes;
    }

    public SlotWish wish() {
        Set<DayOfWeek> wanted = new HashSet<>();
        Arrays.stream(days).map(DayOfWeek::valueOf).forEach(wanted::add);
        return new SlotWish(
                wanted,
                time == TimeOfDay.AFTERNOON ? NOON : null,
                time == TimeOfDay.MORNING ? NOON : null,
                therapist == null || therapist.isEmpty() ? null : Id.of(therapist));
    }

    public TimeOfDay[] getTimes() {
        return TimeOfDay.values();
    }

    public List<DayOfWeek> getWeekdays() {
        return List.of(DayOfWeek.values());
    }

    public String weekday(DayOfWeek day) {
        return Formats.weekday(day);
    }

    public String getTherapist() {
        return therapist;
    }

    public void setTherapist(String therapist) {
        this.therapist = therapist;
    }

    public TimeOfDay getTime() {
        return time;
    }

    public void setTime(TimeOfDay time) {
        this.time = time;
    }

    public String[] getDays() {
        return days;
    }

    public void setDays(String[] days) {
        this.days = days;
    }
}
