package extensor.care.plans;

import extensor.care.accounts.AllowedTo;
import extensor.care.accounts.Caller;
import extensor.care.accounts.Role;
import extensor.care.accounts.Trail;
import extensor.care.catalogue.Library;
import extensor.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The patient reads the plan that is in force for them; whose plan it is comes from the account alone. */
@UseCase
public class ReadingOwnPlan {
    @Inject
    Plans plans;

    @Inject
    Patienthood patients;

    @Inject
    Library library;

    @Inject
    Showing showing;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** The plan in force, or nothing where none has been signed yet. */
    @AllowedTo(value = Role.PATIENT, oncePerSitting = true)
    public Optional<PlanSheet> mine() {
        patients.require(caller.patient());
        // A day more or less by the zone does not change which plan counts.
        return SignedPlans.chosen(plans.inForce(caller.patient()), LocalDate.now(clock))
                .map(plan -> {
                    trail.object("plan", plan.id());
                    PlanVersion version = plans.version(plan.id(), plan.signedNumber());
                    return showing.signed(
                            plan, version.signed(library.catalogue()), patients.ofPlan(plan), version.line());
                });
    }
}
