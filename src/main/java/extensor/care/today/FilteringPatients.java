package extensor.care.today;

import extensor.care.access.AllowedTo;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.MeasureRole;
import extensor.care.patients.FindingPatients;
import extensor.care.patients.PatientLines;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** A therapist looks through their own patients for those with something in common. */
@UseCase
public class FilteringPatients {
    private static final int PAGE = 25;

    @Inject
    FilteredPatients filtered;

    @Inject
    PatientLines patientLines;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    Caller caller;

    /** Those who meet all the criteria, a page of them; pages begin at 0. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public FindingPatients.FoundPatients find(Set<CaseCriterion> criteria, int page) {
        String pain = currentCatalogue.catalogue().measure(MeasureRole.PAIN).code();
        int from = Math.max(0, page) * PAGE;
        List<Long> ids = filtered.of(caller.account(), criteria, pain, from, PAGE + 1);
        List<Long> shown = ids.subList(0, Math.min(PAGE, ids.size()));
        return new FindingPatients.FoundPatients(patientLines.of(shown), Math.max(0, page), ids.size() > PAGE, false);
    }
}
