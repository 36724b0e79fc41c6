package extensor.care.plans;

import extensor.care.catalogue.Library;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which plan counts for a patient today. Three statements, however long the plan is. */
@ApplicationScoped
public class OwnPlans {
    @Inject
    Plans plans;

    @Inject
    Patienthood patients;

    @Inject
    Library library;

    @Inject
    Showing showing;

    @Inject
    Clock clock;

    /** The plan in force, or nothing where none has been signed yet. Refuses those to whom the record is not open. */
    public Optional<OwnPlan> of(long patient) {
        patients.require(patient);
        return today(plans.inForce(patient)).map(this::own);
    }

    private OwnPlan own(Plans.InForce found) {
        Showing.Whose whose = patients.ofPlan(found.plan());
        Signed signed = found.version().signed(library.catalogue());
        LocalDate today = LocalDate.now(clock.withZone(whose.episode().siteZone()));
        PlanSheet sheet =
                showing.signed(found.plan(), signed, whose, found.version().line(), today);
        return new OwnPlan(sheet, signed.composition(), today);
    }

    /** The plan that runs today, the last begun of several; else the next one; else the last one. A day more or less by the zone does not change which. */
    private Optional<Plans.InForce> today(List<Plans.InForce> plans) {
        LocalDate today = LocalDate.now(clock);
        return plans.stream()
                .filter(found -> found.plan().runs(today))
                .reduce((earlier, later) -> later)
                .or(() -> plans.stream()
                        .filter(found -> found.plan().begins(today))
                        .findFirst())
                .or(() -> plans.stream().reduce((earlier, later) -> later));
    }
}
