package extensor.care.plans;

import extensor.care.catalogue.Library;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The plan that counts for a patient as the patient's own pages need it. Three statements, however long it is. */
@ApplicationScoped
public class OwnPlans {
    @Inject
    SignedPlans plans;

    @Inject
    Patienthood patients;

    @Inject
    Library library;

    @Inject
    Showing showing;

    @Inject
    Clock clock;

    /** As it stood so many days ago, or nothing where none has been signed yet. Refuses those to whom the record is not open. */
    public Optional<OwnPlan> of(long patient, int ago) {
        patients.require(patient);
        return plans.counting(patient).map(plan -> on(plan, ago));
    }

    /** On a day without a version in force it is shown as it stands now. */
    private OwnPlan on(Lineage plan, int ago) {
        PlanDays days = plans.days(plan);
        LocalDate today = days.today(clock);
        LocalDate day = today.minusDays(ago);
        PlanVersion version = days.on(day).map(v -> plan.version(v.number())).orElse(plan.newest());
        Showing.Whose whose = new Showing.Whose(days.patient(), days.episode(), days.known(day));
        PlanSheet sheet = showing.signed(
                plan.plan(), version.signed(library.catalogue()), whose, version.line(), days.waiting(day));
        return new OwnPlan(days, today, day, sheet);
    }
}
