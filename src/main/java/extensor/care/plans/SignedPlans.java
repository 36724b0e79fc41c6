package extensor.care.plans;

import extensor.care.catalogue.Library;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plans in force as later rooms read them. Whoever asks has already proved that the record is open to them. */
@ApplicationScoped
public class SignedPlans {
    @Inject
    Plans plans;

    @Inject
    Library library;

    /** The plan that counts on this day, or nothing where none has been signed. One statement, whatever was signed before. */
    public Optional<SignedPlan> on(long patient, LocalDate day) {
        Map<TreatmentPlan, List<PlanVersion>> signed = plans.signedOf(patient);
        return chosen(List.copyOf(signed.keySet()), day).map(plan -> read(plan, signed.get(plan)));
    }

    private SignedPlan read(TreatmentPlan plan, List<PlanVersion> versions) {
        PlanVersion inForce = versions.stream()
                .filter(v -> v.line().number() == plan.signedNumber())
                .findFirst()
                .orElseThrow();
        return new SignedPlan(
                plan.id(),
                plan.patient(),
                plan.episode(),
                plan.signedNumber(),
                inForce.signed(library.catalogue()).composition(),
                versions.stream().map(PlanVersion::line).toList());
    }

    /** The plan that runs that day, the last begun of several; else the next one; else the last one. */
    static Optional<TreatmentPlan> chosen(List<TreatmentPlan> plans, LocalDate day) {
        return plans.stream()
                .filter(plan -> plan.runs(day))
                .reduce((earlier, later) -> later)
                .or(() -> plans.stream().filter(plan -> plan.begins(day)).findFirst())
                .or(() -> plans.stream().reduce((earlier, later) -> later));
    }
}
