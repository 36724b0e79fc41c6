package extensor.care.clinic;

import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Days on which somebody does not work at any site. Only the administrator sees the reason. */
@Entity
@Table(name = "absence")
class Absence extends Stored {
    @Column(name = "account_id")
    private long account;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private String reason;

    protected Absence() {}

    Absence(long id, long account, DateRange days, String reason) {
        super(id);
        this.account = account;
        this.firstDay = days.first();
        this.lastDay = days.last();
        this.reason = reason;
    }

    long account() {
        return account;
    }

    DateRange days() {
        return new DateRange(firstDay, lastDay);
    }

    HoursSheet.Away line() {
        return new HoursSheet.Away(id(), account, days(), reason);
    }
}
