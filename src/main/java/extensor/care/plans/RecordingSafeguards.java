package extensor.care.plans;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Role;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.patients.Patients;
import extensor.care.patients.RecordAccess;
import extensor.shared.Refusal;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
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
    Plans plans;

    @Inject
    PlanAccess planAccess;

    @Inject
    DraftPast draftPast;

    @Inject
    Patients patients;

    @Inject
    RecordedSafeguards recorded;

    @Inject
    SafeguardRecorder recorder;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    AuditContext auditContext;

    /** All of a patient, and what can be added. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public SafeguardsSheet read(long patient) {
        recordAccess.require(patient);
        SafeguardJudge judge = recorder.judge(patient);
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
        return recorder.record(patient, safeguard, places, on, note);
    }

    /** The same as of today, as a step of a draft, so that it is taken back like one. */
    @AllowedTo(Role.THERAPIST)
    public List<Long> recordInDraft(long plan, String safeguard, Set<SafeguardPlace> places, String note) {
        TreatmentPlan stored = plans.toChange(plan);
        auditContext.object("plan", plan);
        planAccess.require(stored.patient());
        List<Long> made = recorder.record(stored.patient(), safeguard, places, null, note);
        if (!made.isEmpty())
            draftPast.safeguarded(
                    stored, currentCatalogue.catalogue().safeguard(safeguard).name(), made);
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
        recorder.withdraw(row, why);
    }
}
