package extensor.care.booking;

import extensor.care.visits.AppointmentLine;
import extensor.shared.Id;
import extensor.shared.NamedId;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What the desk needs to book a plan: whose it is, where, with whom as a rule and with whom else, which visits wait with their slots, what is booked already, and what becomes of those that were missed. */
public record Offer(
        long plan,
        PatientContact patient,
        NamedId site,
        ZoneId zone,
        LocalDate today,
        NamedId therapist,
        List<NamedId> therapists,
        List<OfferLine> lines,
        List<AppointmentLine> booked,
        MissedVisits missed)
        implements Serializable {
    public String key() {
        return Id.text(plan);
    }

    /** The slots proposed, to be booked as they stand. */
    public List<ChosenSlot> proposed() {
        return lines.stream()
                .filter(line -> line.proposed() != null)
                .map(line -> new ChosenSlot(line.visit(), line.proposed().slot()))
                .toList();
    }
}
