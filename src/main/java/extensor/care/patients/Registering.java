package extensor.care.patients;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Reauthenticated;
import extensor.care.access.Role;
import extensor.care.accounts.AccountSetup;
import extensor.care.accounts.NewCode;
import extensor.care.accounts.NewLink;
import extensor.care.clinic.DefaultCountry;
import extensor.care.clinic.LocalToday;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Registers people, corrects their data, and opens their accounts. */
@UseCase
public class Registering {
    /** The id of no record. */
    private static final long NOBODY = 0;

    @Inject
    Patients patients;

    @Inject
    NearDoubles nearDoubles;

    @Inject
    AccountSetup accountSetup;

    @Inject
    Reauthenticated reauthenticated;

    @Inject
    Caller caller;

    @Inject
    RecordAccess recordAccess;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    @Inject
    LocalToday days;

    @Inject
    DefaultCountry country;

    /** People already here who may be the same person: born on the same day and called alike, or reached by the same telephone. */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public List<NearDouble> alike(Registration written) {
        LocalDate today = days.today();
        written.check(today, country.code());
        return nearDoubles.of(written, NOBODY, today);
    }

    /** The same for a correction: others who may be the same person by what would be written; nobody where it changes nothing of that. */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public List<NearDouble> alikeOthers(long id, Registration written) {
        open(id);
        Patient patient = patients.patient(id);
        LocalDate today = days.today();
        written.check(today, country.code());
        return patient.isStill(written, country.code()) ? List.of() : nearDoubles.of(written, id, today);
    }

    /** Opens a record and gives its id. The same request again (a second press, a lost answer) opens no other. */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public long register(Registration written, String request) {
        written.check(days.today(), country.code());
        Patient patient =
                patients.registered(RequestKey.checked(request)).orElseGet(() -> newPatient(written, request));
        if (!patient.is(written)) throw new Refusal("register.kept-already");
        auditContext.patient(patient.id());
        return patient.id();
    }

    private Patient newPatient(Registration written, String request) {
        Patient patient = new Patient(
                Id.next(), patients.nextNumber(), written, country.code(), caller.account(), clock.instant(), request);
        patients.add(patient);
        return patient;
    }

    /** Corrects the data, unless somebody else changed them since the revision was read. */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public void correct(long id, Registration written, int revision) {
        open(id);
        Patient patient = patients.patient(id);
        if (patient.revision() != revision) throw new Refusal("refusal.stale");
        written.check(days.today(), country.code());
        patient.correct(written, country.code(), patient.formerRecords() == 0 ? List.of() : patients.former(id));
    }

    /** The current data, to be corrected. */
    @AllowedTo(
            value = {Role.DESK, Role.THERAPIST},
            oncePerSitting = true)
    public DeskSheet sheet(long id) {
        open(id);
        return patients.patient(id).sheet(null, days.today());
    }

    /** Opens the one account of a record and gives its set-up link, to be handed over. */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public NewLink openAccount(long id, String signInName) {
        open(id);
        Patient patient = patients.patient(id);
        if (patients.account(id).isPresent()) throw new Refusal("patient.has-account");
        return accountSetup.newLink(
                accountSetup
                        .open(signInName, patient.accountName(), Set.of(Role.PATIENT), id)
                        .id(),
                recordAccess.treats(id));
    }

    /** A new link for a patient who cannot sign in. */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public NewLink accountLink(long id) {
        long account = account(id);
        reauthenticated.require();
        return accountSetup.newLink(account, recordAccess.treats(id));
    }

    /** The same for a patient who has lost the second factor, too. */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public NewLink accountLinkAfterLoss(long id) {
        long account = account(id);
        reauthenticated.require();
        return accountSetup.linkAfterLoss(account, recordAccess.treats(id));
    }

    /** The code for the link that somebody else made, to be handed over to the patient. */
    @AllowedTo({Role.DESK, Role.THERAPIST})
    public NewCode makeCode(long id) {
        long account = account(id);
        reauthenticated.require();
        return accountSetup.newCode(account, hand -> recordAccess.counts(id, hand));
    }

    private long account(long patient) {
        open(patient);
        long account = patients.account(patient).orElseThrow(Refusal::notFound).id();
        auditContext.object("account", account);
        return account;
    }

    /** The desk maintains the contact data of every record, a therapist only those of patients in care. */
    private void open(long patient) {
        auditContext.patient(patient);
        if (caller.role() != Role.DESK) recordAccess.require(patient);
    }
}
