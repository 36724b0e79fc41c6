package extensor.care.patients;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Who a record is about, their account (null for none), and everybody who has, or had, it open to them, newest first; `lookEnds` is null for those in care.
 */
record RecordHead(Patient patient, PatientAccount account, List<TeamMember> members, Instant lookEnds) {
    /** Somebody treats the patient, and is called so. */
    record TeamMember(CareRelationship care, String name) {}

    /** The account treats the patient now: what {@link RecordAccess#NOW_MINE} asks in queries. */
    boolean openTo(Long therapist, Instant now) {
        return members.stream().anyMatch(one -> one.care().counts(therapist, now));
    }

    /** For somebody who only looks. */
    RecordHead lookedAt(Instant until) {
        return new RecordHead(patient, account, members, until);
    }

    List<CareLine> team() {
        return members.stream().map(one -> one.care().line(one.name())).toList();
    }

    DeskSheet person(LocalDate today) {
        return patient.sheet(account, today);
    }
}
