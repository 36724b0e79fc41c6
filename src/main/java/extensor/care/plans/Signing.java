package extensor.care.plans;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Reauthenticated;
import extensor.care.access.Role;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.patients.Patients;
import extensor.care.safety.Finding;
import extensor.care.safety.Hit;
import extensor.care.safety.SafeguardInPlace;
import extensor.care.safety.Signal;
import extensor.care.safety.Verdict;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Signing a plan, reading signed versions, and starting the next draft. Signed content never changes. */
@UseCase
public class Signing {
    @Inject
    Plans plans;

    @Inject
    PlanAccess patients;

    @Inject
    Patients people;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    SignedContents signedContents;

    @Inject
    PlanSafety planSafety;

    @Inject
    PlanSheets planSheets;

    @Inject
    DraftPast draftPast;

    @Inject
    Reauthenticated reauthenticated;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    @Inject
    Event<PlanSigned> news;

    /**
     * Makes the draft the version in force. Refuses, for all reasons at once, while somebody has changed it since the signer saw it, it holds nothing, has doses
     * without a needed value, does not fit its days or has a goal that cannot be measured, or the safety check stands in the way; and where that says something
     * else than what the signer saw. Against a precaution, the signer first proves who they are.
     *
     * @param shown what the signer saw, by its seal ({@link DraftSheet#seal})
     */
    @AllowedTo(Role.THERAPIST)
    public SignResult sign(long id, String shown) {
        TreatmentPlan plan = toChange(id);
        people.lock(plan.patient());
        PlanSheets.Whose whose = patients.ofPlan(plan);
        Composition draft = plan.draft(currentCatalogue.catalogue());
        if (!shown.startsWith(plan.revision() + "-")) throw new Refusal("plan.changed-meanwhile", plan.changedBy());
        if (!whose.episode().open()) throw new Refusal("plan.episode-closed");
        Verdict verdict =
                planSafety.verdict(draft, whose.facts(), whose.patient().birthDate());
        List<SafeguardInPlace> inPlace = planSheets.inPlace(verdict, whose);
        SafeguardOffers safeguards = planSafety.safeguards(inPlace);
        List<Refusal> no =
                new ArrayList<>(Obstacle.of(draft.items(), planSheets.missing(plan, draft, whose.episode())).stream()
                        .map(Obstacle::refusal)
                        .toList());
        List<Finding> obstacles = verdict.obstacles(PlanSafety.reasons(verdict, draft), safeguards.standing(verdict));
        if (!obstacles.isEmpty()) no.add(new Refusal("plan.not-safe", obstacles.size()));
        if (!no.isEmpty()) throw Refusal.of(no);
        if (!shown.equals(DraftSheet.seal(plan.revision(), planSafety.sheet(verdict, draft, inPlace))))
            throw new Refusal("plan.shown-otherwise");
        List<Hit> precautions = verdict.hits(Signal.CAUTION);
        if (!precautions.isEmpty()) reauthenticated.require();
        Map<String, Reason> standing = PlanSafety.standing(verdict, draft);
        Composition clean = draft.settling(standing.values()).cleaned(given(precautions, standing));
        Instant now = clock.instant();
        SignedContent signed = new SignedContent(
                plan.draftNumber(),
                planSafety.rulesVersion(),
                whose.patient().birthDate(),
                whose.facts(),
                planSafety.accepted(verdict, clean),
                planSafety.kept(verdict),
                safeguards.signed(verdict),
                clean);
        int number = plan.sign(clean, caller.name(), now);
        draftPast.forget(plan);
        plans.flush();
        plans.add(
                new PlanVersion(id, number, signed.write(), caller.account(), caller.name(), now), lines(plan, clean));
        news.fire(new PlanSigned(id, plan.patient(), number));
        return new SignResult(number, people.hasAccount(plan.patient()));
    }

    /** The findings that have words of their own; safeguards stand for the others. */
    private static List<String> given(List<Hit> precautions, Map<String, Reason> standing) {
        return precautions.stream()
                .map(Hit::key)
                .filter(key -> Verdict.explains(standing.get(key).text()))
                .toList();
    }

    private static List<PrescribedItem> lines(TreatmentPlan plan, Composition composition) {
        List<PrescribedItem> lines = new ArrayList<>();
        for (Phase phase : composition.phases()) {
            for (Item item : phase.items())
                lines.add(new PrescribedItem(plan.id(), plan.draftNumber(), composition, phase, item));
        }
        return lines;
    }

    /** A signed version exactly as it was: null for the one in force, or for the draft where nothing has been signed. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public PlanSheet readVersion(long id, Integer number) {
        auditContext.object("plan", id);
        PlanHistory plan = plans.lineage(id);
        PlanSheets.Whose whose = patients.toRead(plan.plan());
        if (number == null && plan.versions().isEmpty())
            return planSheets.draft(plan.plan(), plan.plan().draft(currentCatalogue.catalogue()), whose);
        return planSheets.signed(plan, number, whose, suspension(plan, number, whose));
    }

    /** What of the version in force must wait today; always empty for older ones. */
    private Suspension suspension(PlanHistory plan, Integer number, PlanSheets.Whose whose) {
        PlanVersion shown = plan.version(number);
        if (shown != plan.version(null) || plan.plan().ended()) return Suspension.NONE;
        return planSafety.suspension(
                signedContents.of(shown).composition(),
                whose.facts(),
                whose.patient().birthDate(),
                LocalDate.now(clock.withZone(whose.episode().siteZone())));
    }

    /** Opens the next draft as a copy of the version in force. */
    @AllowedTo(Role.THERAPIST)
    public void revise(long id) {
        TreatmentPlan plan = toChange(id);
        patients.ofPlan(plan);
        plan.beginNext(
                signedContents.of(plans.version(id, plan.signedNumber())).composition(),
                caller.name(),
                clock.instant());
    }

    /**
     * Drops the draft beside a version in force. Refuses where somebody has changed it since the caller saw it.
     *
     * @param steps the place of the last step that the caller saw, 0 where there was none
     */
    @AllowedTo(Role.THERAPIST)
    public void drop(long id, int steps) {
        TreatmentPlan plan = toChange(id);
        patients.ofPlan(plan);
        plan.dropDraft(steps, caller.name(), clock.instant());
        draftPast.forget(plan);
    }

    /** The plans of a patient, newest first. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public List<PlanLine> readPlans(long patient) {
        patients.requireToRead(patient);
        return plans.ofPatient(patient);
    }

    private TreatmentPlan toChange(long id) {
        TreatmentPlan plan = plans.toChange(id);
        auditContext.object("plan", id);
        return plan;
    }
}
