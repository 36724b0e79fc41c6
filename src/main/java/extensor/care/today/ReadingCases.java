package extensor.care.today;

import extensor.care.access.AllowedTo;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.patients.RecordAccess;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Reads where patients stand, in a few facts: one for the head of a page, several for a list. */
@UseCase
public class ReadingCases {
    @Inject
    RecordAccess recordAccess;

    @Inject
    CaseSummaries caseSummaries;

    @Inject
    Caller caller;

    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public CaseSummary of(long patient) {
        recordAccess.requireToRead(patient);
        return caseSummaries.of(patient);
    }

    /** Of those of these patients whom the caller treats. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public Map<Long, CaseSummary> treated(List<Long> patients) {
        return caseSummaries.ofTreated(patients, caller.account());
    }
}
