package extensor.care.plans;

import extensor.care.catalogue.Library;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The signed plans as later rooms read them. Whoever asks has already proved that the record is open to them. */
@ApplicationScoped
public class SignedPlans {
    @Inject
    Plans plans;

    @Inject
    Library library;

    /** The plan that counts on this day, the last one where the treatment has ended, or nothing where none has been signed. One statement, whatever was signed before. */
    public Optional<SignedPlan> on(long patient, LocalDate day) {
        Map<TreatmentPlan, List<PlanVersion>> signed = plans.signedOf(patient);
        return chosen(List.copyOf(signed.keySet()), day).map(plan -> read(plan, signed.get(plan)));
    }

    /** A plan as it was in force at a moment; where nothing had been signed yet, as it was signed first. Not found where nothing has been signed. Two statements. */
    public SignedPlan at(long id, Instant moment) {
        TreatmentPlan plan = plans.plan(id);
        List<PlanVersion> versions = plans.signed(id);
        PlanVersion then = versions.stream()
                .filter(v -> !v.line().signedAt().isAfter(moment))
                .findFirst()
                .or(() -> versions.stream().reduce((newer, older) -> older))
                .orElseThrow(Refusal::notFound);
        return read(plan, then, versions);
    }

    /** The episode that a plan belongs to. */
    public long episodeOf(long plan) {
        return plans.plan(plan).episode();
    }

    private SignedPlan read(TreatmentPlan plan, List<PlanVersion> versions) {
        PlanVersion inForce = versions.stream()
                .filter(v -> v.line().number() == plan.signedNumber())
                .findFirst()
                .orElseThrow();
        return read(plan, inForce, versions);
    }

    private SignedPlan read(TreatmentPlan plan, PlanVersion version, List<PlanVersion> versions) {
        return new SignedPlan(
                plan.id(),
                plan.patient(),
                plan.episode(),
                version.line().number(),
                version.signed(library.catalogue()).composition(),
                versions.stream().map(PlanVersion::line).toList(),
                plan.endedAt());
    }

    /** The plan that runs that day, the last begun of several; else the next one; else the last one; where all have ended, the one that ended last. */
    static Optional<TreatmentPlan> chosen(List<TreatmentPlan> all, LocalDate day) {
        List<TreatmentPlan> plans = all.stream().filter(plan -> !plan.ended()).toList();
        return plans.stream()
                .filter(plan -> plan.runs(day))
                .reduce((earlier, later) -> later)
                .or(() -> plans.stream().filter(plan -> plan.begins(day)).findFirst())
                .or(() -> plans.stream().reduce((earlier, later) -> later))
                .or(() -> all.stream().max(Comparator.comparing(TreatmentPlan::endedAt)));
    }
}
