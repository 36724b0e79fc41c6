package extensor.care.clinic;

import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Hours that a therapist works at a site every week. */
@Entity
@Table(name = "work_shift")
class Shift extends Stored {
    @Column(name = "account_id")
    private long account;

    @Column(name = "site_id")
    private long site;

    private int weekday;

    @Column(name = "from_minute")
    private int fromMinute;

    @Column(name = "until_minute")
    private int untilMinute;

    protected Shift() {}

    Shift(long id, long account, long site, DayOfWeek weekday, TimeRange span) {
        super(id);
        this.account = account;
        this.site = site;
        this.weekday = weekday.getValue();
        this.fromMinute = span.fromMinute();
        this.untilMinute = span.untilMinute();
    }

    /** The shifts of one person at one site, already in order, by the days of the week. */
    static Map<DayOfWeek, List<TimeRange>> week(List<Shift> shifts) {
        Map<DayOfWeek, List<TimeRange>> week = new EnumMap<>(DayOfWeek.class);
        shifts.forEach(
                s -> week.computeIfAbsent(s.weekday(), day -> new ArrayList<>()).add(s.span()));
        return week;
    }

    long site() {
        return site;
    }

    DayOfWeek weekday() {
        return DayOfWeek.of(weekday);
    }

    TimeRange span() {
        return TimeRange.ofMinutes(fromMinute, untilMinute);
    }
}
