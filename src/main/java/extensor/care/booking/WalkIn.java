package extensor.care.booking;

import extensor.care.course.Visit;
import extensor.care.course.PastOrBooked;
import extensor.care.course.Track;
import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That somebody came who was not booked, and was treated: on which day, and which expected visit of the plan that stands for. Its id is that of what was signed. */
@Entity
@Table(name = "walk_in")
public class WalkIn extends Stored implements Claim {
    @Column(name = "plan_id")
    private long plan;

    @Column(name = "expected_id")
    private Long expected;

    @Enumerated(EnumType.STRING)
    private Track track;

    private int ordinal = NONE;

    @Column(name = "given_on")
    private LocalDate on;

    protected WalkIn() {}

    /** @param of null where the plan asks for no visit that it could be */
    WalkIn(long id, long plan, LocalDate on, Visit of) {
        super(id);
        this.plan = plan;
        this.on = on;
        this.track = of == null ? Track.THERAPY : of.expected().track();
        if (of != null) standFor(of.id(), of.expected().ordinal());
    }

    /** What a course has to know of it. */
    PastOrBooked happened() {
        return new PastOrBooked(id(), track, ordinal, on, true);
    }

    @Override
    public final void standFor(Long visit, Integer number) {
        expected = visit;
        if (number != null) ordinal = number;
    }
}
