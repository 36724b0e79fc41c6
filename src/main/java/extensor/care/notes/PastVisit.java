package extensor.care.notes;

import extensor.care.visits.VisitDay;
import extensor.care.visits.VisitState;
import extensor.shared.Id;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;

/** A visit in a patient's record: its day, its time (null where somebody walked in), what has become of it, and its note (null where nothing is written). */
public record PastVisit(long id, LocalDate on, LocalTime at, String therapist, VisitState state, NoteLine record)
        implements Serializable {

    static final Comparator<PastVisit> NEWEST_FIRST = Comparator.comparing(PastVisit::on)
            .thenComparing(v -> v.at() == null ? LocalTime.MIN : v.at())
            .reversed();

    static PastVisit of(VisitDay day, NoteLine note) {
        String therapist = day.walkedIn() && note != null ? note.therapist().name() : day.therapist();
        return new PastVisit(day.id(), day.on(), day.at(), therapist, day.state(), note);
    }

    public String key() {
        return Id.text(id);
    }

    public boolean signed() {
        return record != null && record.signed();
    }

    /** It has come and waits to be written. */
    public boolean waits() {
        return !signed() && state == VisitState.ARRIVED;
    }
}
