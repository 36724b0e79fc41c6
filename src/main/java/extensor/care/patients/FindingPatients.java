package extensor.care.patients;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.clinic.DefaultCountry;
import extensor.care.clinic.LocalToday;
import extensor.shared.TypedText;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** One field finds a person among all: by beginnings of names, birth date, record number or telephone. Identity only. */
@UseCase
public class FindingPatients {
    private static final int PAGE = 25;

    /** A page of people; `more` where another page follows, `tooShort` where too little was typed to look for anybody. */
    public record FoundPatients(List<PatientLine> lines, int page, boolean more, boolean tooShort)
            implements Serializable {}

    @Inject
    Patients patients;

    @Inject
    SearchedPatients searched;

    @Inject
    RecordAccess recordAccess;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @Inject
    LocalToday days;

    @Inject
    DefaultCountry country;

    /** Each search is an entry of its own in the trail. If nothing is typed: a therapist's own patients, or for the desk those registered last. Pages begin at 0. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public FindingPatients.FoundPatients find(String typed, int page) {
        LocalDate today = days.today();
        Search search = Search.of(typed, country.code(), today);
        if (search.tooShort()) return new FindingPatients.FoundPatients(List.of(), 0, false, true);
        int first = Math.max(0, page) * PAGE;
        List<Patient> found = search.empty() ? unasked(typed, first) : searched.find(search, first, PAGE + 1);
        List<Patient> shown = found.subList(0, Math.min(PAGE, found.size()));
        if (!search.empty()) auditContext.searched(search.toString(), shown.size(), found.size() > PAGE);
        List<Long> ids = shown.stream().map(Patient::id).toList();
        Set<Long> mine = search.empty() && caller.has(Role.THERAPIST) ? Set.copyOf(ids) : recordAccess.mine(ids);
        return new FindingPatients.FoundPatients(
                shown.stream().map(p -> p.line(today, mine.contains(p.id()))).toList(),
                Math.max(0, page),
                found.size() > PAGE,
                false);
    }

    private List<Patient> unasked(String typed, int first) {
        if (!TypedText.line(typed).isEmpty()) return List.of();
        return caller.has(Role.THERAPIST) ? recordAccess.patients(first, PAGE + 1) : patients.newest(first, PAGE + 1);
    }
}
