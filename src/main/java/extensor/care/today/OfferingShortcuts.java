package extensor.care.today;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Episodes;
import extensor.care.patients.PatientDays;
import extensor.care.patients.PatientLine;
import extensor.care.patients.PatientLines;
import extensor.care.patients.Patients;
import extensor.care.patients.RecordAccess;
import extensor.care.plans.CaseLine;
import extensor.care.plans.Plans;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.AppointmentLines;
import extensor.care.visits.VisitState;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What somebody probably wants next: records they had open last, what can be done with the patient at hand, and their plans. */
@UseCase
public class OfferingShortcuts {
    private static final int MOST_RECENT = 8;
    private static final int MOST_CASES = 600;
    private static final Set<VisitState> TO_WRITE = EnumSet.of(VisitState.BOOKED, VisitState.ARRIVED);

    @Inject
    RecentRecords recentRecords;

    @Inject
    PatientLines patientLines;

    @Inject
    PageSubjects pageSubjects;

    @Inject
    Patients patients;

    @Inject
    Episodes episodes;

    @Inject
    AppointmentLines appointments;

    @Inject
    Plans plans;

    @Inject
    RecordAccess recordAccess;

    @Inject
    PatientDays days;

    @Inject
    AuditContext auditContext;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The records in which the caller did or read something last, the latest first. Identity only. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public List<PatientLine> recent() {
        return patientLines.of(recentRecords.of(caller.account(), MOST_RECENT));
    }

    /** Whose page is open, by what it shows: to those who treat the patient or look at the record, and to the desk who it is. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public AtHand atHand(long id, PageSubject shown) {
        long patient = pageSubjects.patient(id, shown);
        if (caller.role() == Role.DESK) auditContext.patient(patient);
        else recordAccess.requireToRead(patient);
        String name = patients.banner(patient).name();
        if (!recordAccess.treats(patient)) return new AtHand(patient, name, false, List.of(), null);
        List<EpisodeSheet> all = episodes.of(patient);
        LocalDate today = days.today(all);
        Long visit = appointments.ofPatient(patient).stream()
                .filter(line -> line.time().on().equals(today) && TO_WRITE.contains(line.state()))
                .map(AppointmentLine::id)
                .findFirst()
                .orElse(null);
        return new AtHand(
                patient, name, true, all.stream().filter(EpisodeSheet::open).toList(), visit);
    }

    /** The caller's patients with their plans, to be found by either. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public List<CaseLine> plans() {
        return plans.caseload(caller.account(), clock.instant(), MOST_CASES);
    }
}
