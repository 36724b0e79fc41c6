package extensor.care.notes;

import extensor.care.booking.AppointmentLine;
import extensor.care.booking.VisitState;
import extensor.shared.Id;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A visit in a patient's record: booked (time, state), written, or both; `state` and `at` are null where somebody just came, `record` where nothing is written. */
public record PastVisit(long id, LocalDate on, LocalTime at, String therapist, VisitState state, NoteLine record)
        implements Serializable {

    static List<PastVisit> all(List<AppointmentLine> booked, List<NoteLine> written) {
        Map<Long, NoteLine> ofAppointment = new HashMap<>();
        List<PastVisit> all = new ArrayList<>();
        for (NoteLine line : written) {
            if (line.appointment() != null) ofAppointment.put(line.appointment(), line);
            else all.add(new PastVisit(line.id(), line.on(), null, line.therapistName(), null, line));
        }
        for (AppointmentLine line : booked)
            all.add(new PastVisit(
                    line.id(),
                    line.at().toLocalDate(),
                    line.from(),
                    line.therapistName(),
                    line.state(),
                    ofAppointment.get(line.id())));
        all.sort(Comparator.comparing(PastVisit::on)
                .thenComparing(v -> v.at() == null ? LocalTime.MIN : v.at())
                .reversed());
        return all;
    }

    public String key() {
        return Id.text(id);
    }

    public boolean signed() {
        return record != null && record.signed();
    }

    /** It has come and waits to be written. */
    public boolean waits() {
        return !signed() && (state == null || state == VisitState.ARRIVED);
    }
}
