package extensor.care.plans;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.patients.HealthFacts;
import extensor.care.patients.PatientDays;
import extensor.care.patients.Patients;
import extensor.care.patients.RecordAccess;
import extensor.care.safety.CurrentRules;
import extensor.care.safety.SafeguardInPlace;
import extensor.shared.Refusal;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A therapist in care writes down what makes a treatment safer or shows that it is cleared, by a closed list. For a precaution it stands for the typed reason; it
 * never frees what an absolute rule forbids.
 */
@UseCase
public class RecordingSafeguards {
    @Inject
    RecordAccess recordAccess;

    @Inject
    Patients patients;

    @Inject
    PatientDays days;

    @Inject
    HealthFacts healthFacts;

    @Inject
    RecordedSafeguards recorded;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    CurrentRules rules;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    /** All of a patient, and what can be added. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public SafeguardsSheet read(long patient) {
        recordAccess.require(patient);
        SafeguardJudge judge = judge(patient);
        return new SafeguardsSheet(
                patients.banner(patient),
                judge.today(),
                recorded.of(patient).stream().map(judge::line).toList(),
                judge.choices());
    }

    /**
     * Writes one down for all of these places and gives the ids; what stands there already is not written twice.
     *
     * @param on the day on which it was found, null for today
     * @param note what the list asks for beside it, or null
     */
    @AllowedTo(Role.THERAPIST)
    public List<Long> record(long patient, String safeguard, Set<SafeguardPlace> places, LocalDate on, String note) {
        recordAccess.require(patient);
        patients.lock(patient);
        if (places.isEmpty()) throw new Refusal("refusal.stale");
        SafeguardJudge judge = judge(patient);
        List<RecordedSafeguard> all = recorded.of(patient).stream()
                .filter(one -> judge.state(one) == SafeguardState.IN_PLACE)
                .toList();
        List<Long> made = new ArrayList<>();
        for (SafeguardPlace place : places) {
            SafeguardInPlace written = judge.checked(place, safeguard, on, note, caller.name(), clock.instant());
            if (all.stream().anyMatch(one -> one.says(written))) continue;
            RecordedSafeguard row = new RecordedSafeguard(patient, written, judge.until(written));
            recorded.add(row);
            made.add(row.id());
        }
        return made;
    }

    /** It no longer counts, and stays to be read with who withdrew it and why. */
    @AllowedTo(Role.THERAPIST)
    public void withdraw(long safeguard, String reason) {
        RecordedSafeguard row = recorded.one(safeguard);
        recordAccess.require(row.patient());
        auditContext.object("safeguard", safeguard);
        String why = TypedText.line(reason);
        if (!TypedText.hasLetter(why)) throw Refusal.at("reason", "safeguard.why");
        if (TextLimit.SAFEGUARD_REASON.exceededBy(why))
            throw Refusal.at("reason", "safeguard.why-long", TextLimit.SAFEGUARD_REASON.longest());
        row.withdraw(caller.name(), clock.instant(), why);
    }

    private SafeguardJudge judge(long patient) {
        return new SafeguardJudge(
                currentCatalogue.catalogue(), rules.safety(), healthFacts.known(patient), days.today(patient));
    }
}
