package extensor.care.patients;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.clinic.LocalToday;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A record is read: whole by a therapist in care or in an emergency, without anything clinical at the desk. */
@UseCase
public class ReadingRecords {
    @Inject
    RecordAccess recordAccess;

    @Inject
    Patients patients;

    @Inject
    HealthFacts healthFacts;

    @Inject
    Alarms alarms;

    @Inject
    Episodes episodes;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @Inject
    PatientDays days;

    @Inject
    LocalToday localToday;

    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public RecordSheet record(long patient) {
        RecordHead head = recordAccess.open(patient);
        List<EpisodeSheet> all = episodes.of(patient);
        LocalDate today = days.today(all);
        List<HealthFacts.Recorded> recorded = healthFacts.recorded(patient);
        return new RecordSheet(
                head.person(today),
                FactGroup.all(currentCatalogue.catalogue(), recorded, asked(head, recorded, all, today), today),
                alarms.of(recorded, today),
                all,
                head.team(),
                today,
                head.lookEnds() == null ? null : head.lookEnds().atZone(localToday.zone()));
    }

    private AskedNow asked(
            RecordHead head, List<HealthFacts.Recorded> recorded, List<EpisodeSheet> all, LocalDate today) {
        return AskedNow.of(
                currentCatalogue.catalogue().conditions(),
                head.person(today).banner(),
                recorded.stream().map(r -> r.fact().fact()).toList(),
                all,
                today);
    }

    /** What cannot wait about a patient. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public List<Alarm> alarms(long patient) {
        recordAccess.requireToRead(patient);
        return alarms.of(patient);
    }

    /**
     * For the patient: whom to call if something known of them is an emergency, else nothing. It does not say what it is.
     */
    @AllowedTo(value = Role.PATIENT, oncePerSitting = true)
    public Optional<CallNumbers> urgent() {
        recordAccess.require(caller.patient());
        List<EpisodeSheet> all = episodes.of(caller.patient());
        return alarms.health(caller.patient(), days.today(all)).alarms().stream()
                .filter(Alarm::emergency)
                .findFirst()
                .map(alarm -> all.stream()
                        .findFirst()
                        .map(e -> new CallNumbers(e.site().phone(), e.site().emergency()))
                        .orElse(CallNumbers.NONE));
    }

    @AllowedTo(value = Role.DESK, oncePerSitting = true)
    public DeskSheet deskSheet(long patient) {
        auditContext.patient(patient);
        return patients.sheet(patient, days.today(patient));
    }
}
