package extensor.web.patients;

import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.patients.FindingPatients;
import extensor.care.patients.PatientLine;
import extensor.care.today.CaseSummary;
import extensor.care.today.FilteringPatients;
import extensor.care.today.ReadingCases;
import extensor.shared.TypedText;
import extensor.web.gate.Redirect;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;

/** Finding a patient. While the field is empty, a therapist sees their own patients. */
@Named
@ViewScoped
public class PatientsPage implements Serializable {
    @Inject
    FindingPatients finding;

    @Inject
    FilteringPatients filtering;

    @Inject
    FiltersPane filters;

    @Inject
    ReadingCases readingCases;

    @Inject
    Caller caller;

    private String text;
    private FindingPatients.FoundPatients found;
    private Map<Long, CaseSummary> summaries = Map.of();

    /** Searches from the first page. */
    public void find() {
        show(0);
    }

    private void show(int page) {
        if (isTherapist()) filters.load();
        boolean filtered = isBlank() && !filters.getChosen().isEmpty();
        found = filtered ? filtering.find(Set.copyOf(filters.getChosen()), page) : finding.find(text, page);
        summaries = isTherapist()
                ? readingCases.treated(found.lines().stream()
                        .filter(PatientLine::mine)
                        .map(PatientLine::id)
                        .toList())
                : Map.of();
    }

    /** Enter opens the patient when only one was found; while a filter gets its name, it keeps that. */
    public void enter() {
        if (filters.isNaming()) {
            filters.save();
            return;
        }
        find();
        if (found.lines().size() == 1 && !isBlank())
            Redirect.to(link(found.lines().get(0)));
    }

    public void next() {
        show(found.page() + 1);
    }

    public void back() {
        show(found.page() - 1);
    }

    public String link(PatientLine line) {
        return RecordLinks.of(line, caller.roles());
    }

    /** Where somebody stands whom the caller treats; null for all others. */
    public CaseSummary summary(PatientLine line) {
        return summaries.get(line.id());
    }

    public boolean isBlank() {
        return TypedText.line(text).isEmpty();
    }

    public boolean isTherapist() {
        return caller.has(Role.THERAPIST);
    }

    public FindingPatients.FoundPatients getFound() {
        return found;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
