package extensor.care.course;

import extensor.shared.Id;
import extensor.shared.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** A visit of the version in force, kept under plan, track and ordinal, so that it stays the same one from version to version; and whether it is booked, or else why it waits and since when. */
@Entity
@Table(name = "expected_visit")
public class Visit extends Stored {
    @Column(name = "plan_id")
    private long plan;

    @Column(name = "patient_id")
    private long patient;

    @Enumerated(EnumType.STRING)
    private Track track;

    private int ordinal;

    @Column(name = "window_from")
    private LocalDate from;

    @Column(name = "window_to")
    private LocalDate to;

    private int minutes;
    private String rooms;
    private String devices;
    private boolean possible;
    private boolean booked;

    @Enumerated(EnumType.STRING)
    private Cause cause;

    private Instant since;

    protected Visit() {}

    Visit(long plan, long patient, VisitWindow expected, Cause cause, Instant now) {
        super(Id.next());
        this.plan = plan;
        this.patient = patient;
        this.track = expected.track();
        this.ordinal = expected.ordinal();
        this.cause = cause;
        this.since = now;
        promise(expected);
    }

    /** What the version in force says of it now. */
    final void promise(VisitWindow expected) {
        from = expected.from();
        to = expected.to();
        minutes = expected.minutes();
        rooms = words(expected.rooms());
        devices = words(expected.devices());
        possible = expected.possible();
    }

    void setPossible(boolean now) {
        possible = now;
    }

    private static String words(Collection<String> kinds) {
        return kinds.stream().sorted().collect(Collectors.joining(" "));
    }

    private static Set<String> kinds(String words) {
        return Arrays.stream(words.split(" ")).filter(w -> !w.isEmpty()).collect(Collectors.toSet());
    }

    /** Somebody booked it, or it was given. */
    public void markBooked() {
        booked = true;
    }

    /** It waits to be booked again. */
    public void markWaiting(Cause why, Instant now) {
        booked = false;
        cause = why;
        since = now;
    }

    /** Its booking was a mistake: it waits as it did before, for the same cause and since then. */
    public void reopen() {
        booked = false;
    }

    public boolean isBooked() {
        return booked;
    }

    public long plan() {
        return plan;
    }

    public long patient() {
        return patient;
    }

    public Cause cause() {
        return cause;
    }

    public Instant since() {
        return since;
    }

    public VisitWindow expected() {
        return new VisitWindow(track, ordinal, from, to, minutes, kinds(rooms), kinds(devices), possible);
    }
}
