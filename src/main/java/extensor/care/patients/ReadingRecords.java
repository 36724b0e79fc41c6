package extensor.care.patients;

import extensor.care.accounts.AllowedTo;
import extensor.care.accounts.Role;
import extensor.care.accounts.Trail;
import extensor.care.catalogue.Library;
import extensor.shared.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** A record is read: whole by a therapist in care, without anything clinical at the desk. */
@UseCase
public class ReadingRecords {
    @Inject
    Care care;

    @Inject
    Patients patients;

    @Inject
    Facts facts;

    @Inject
    Episodes episodes;

    @Inject
    Library library;

    @Inject
    Trail trail;

    @Inject
    PatientDays days;

    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public RecordSheet record(long patient) {
        care.require(patient);
        List<EpisodeSheet> all = episodes.of(patient);
        LocalDate today = days.today(all);
        return new RecordSheet(
                person(patient, today),
                FactGroup.all(library.catalogue(), facts.recorded(patient), today),
                all,
                care.team(patient),
                today);
    }

    @AllowedTo(value = Role.DESK, oncePerSitting = true)
    public DeskSheet deskSheet(long patient) {
        trail.patient(patient);
        return person(patient, days.today(patient));
    }

    private DeskSheet person(long patient, LocalDate today) {
        return patients.patient(patient).sheet(patients.account(patient).orElse(null), today);
    }
}
