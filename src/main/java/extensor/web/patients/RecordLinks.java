package extensor.web.patients;

import extensor.care.access.Role;
import extensor.care.access.Roles;
import extensor.care.patients.PatientLine;
import extensor.shared.Id;

/** The addresses of the pages of a record. */
final class RecordLinks {
    private RecordLinks() {}

    static String of(String page, long id) {
        return "/patients/" + page + "?id=" + Id.text(id);
    }

    /** Where a found patient opens. A therapist who does not also work at the desk comes outside their care to the page for taking part. */
    static String of(PatientLine line, Roles roles) {
        return of(line.mine() || roles.has(Role.DESK) ? "patient" : "take-part", line.id());
    }
}
