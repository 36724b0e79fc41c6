package extensor.care.booking;

import extensor.care.visits.AppointmentLine;
import extensor.shared.Id;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What the desk needs to book a plan: whose it is, how to reach them (null for no telephone), where, with whom as a rule, which visits wait with their slots, and what is booked already. */
public record Offer(
        long plan,
        long patient,
        String patientName,
        String phone,
        long site,
        String siteName,
        ZoneId zone,
        LocalDate today,
        long therapist,
        String therapistName,
        List<Offer.TherapistChoice> therapists,
        List<OfferLine> lines,
        List<AppointmentLine> booked)
        implements Serializable {
    /** Somebody or something to choose. */
    public record TherapistChoice(long id, String name) implements Serializable {}

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
