package extensor.web.patients;

import extensor.care.access.Role;
import extensor.care.patients.PatientLine;
import extensor.shared.Id;

/** The addresses of the pages of a record. */
final class RecordLinks {
    private RecordLinks() {}

    static String of(String page, long id) {
        return "/patients/" + page + "?id=" + Id.text(id);
    }

    /** Where a found patient opens. A therapist outside their care comes to the page for taking part. */
    static String of(PatientLine line, Role role) {
        return of(line.mine() || role == Role.DESK ? "patient" : "take-part", line.id());
    }
}
