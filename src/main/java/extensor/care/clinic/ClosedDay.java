package extensor.care.clinic;

import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day on which a site treats nobody, such as a holiday. */
@Entity
@Table(name = "closed_day")
class ClosedDay extends Stored {
    @Column(name = "site_id")
    private long site;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    private String reason;

    protected ClosedDay() {}

    ClosedDay(long id, long site, LocalDate on, String reason) {
        super(id);
        this.site = site;
        this.closedOn = on;
        this.reason = reason;
    }

    long site() {
        return site;
    }

    LocalDate on() {
        return closedOn;
    }

    HoursSheet.Closed line() {
        return new HoursSheet.Closed(id(), closedOn, reason);
    }
}
