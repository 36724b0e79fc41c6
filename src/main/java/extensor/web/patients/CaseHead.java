package extensor.web.patients;

import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.patients.RecordAccess;
import extensor.care.today.CaseSummary;
import extensor.care.today.ReadingCases;
import extensor.shared.Id;
import extensor.web.kit.BookingWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** What the head of a page says of its patient; read once a request. Whoever may not open the record gets nothing about health. */
@Named
@RequestScoped
public class CaseHead {
    @Inject
    ReadingCases readingCases;

    @Inject
    RecordAccess recordAccess;

    @Inject
    NextVisits nextVisits;

    @Inject
    BookingWords bookingWords;

    @Inject
    Caller caller;

    private final Map<Long, CaseSummary> summaries = new HashMap<>();

    /** Null for those who may not read the record, and before the page is drawn: an act may change what is read. */
    public CaseSummary of(long patient) {
        return drawing() ? summaries.computeIfAbsent(patient, this::read) : null;
    }

    private CaseSummary read(long patient) {
        return caller.has(Role.THERAPIST) && recordAccess.mayRead(patient) ? readingCases.of(patient) : null;
    }

    /** The next visit, for the desk; empty where none is booked. */
    public String nextForDesk(long patient) {
        if (!drawing() || !caller.has(Role.DESK)) return "";
        return nextVisits.of(Id.text(patient)).stream()
                .findFirst()
                .map(bookingWords::when)
                .orElse("");
    }

    private static boolean drawing() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }
}
