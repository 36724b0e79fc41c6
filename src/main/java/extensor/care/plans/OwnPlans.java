package extensor.care.plans;

import extensor.care.patients.HealthSheet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * The plans that count for a patient, or the one that counted last, for the patient's own pages. Three statements, however many and long
 * the plans are.
 */
@ApplicationScoped
public class OwnPlans {
    @Inject
    SignedPlans plans;

    @Inject
    PlanAccess patients;

    @Inject
    PlanSheets planSheets;

    @Inject
    Clock clock;

    /**
     * As they stood so many days ago, the one begun last first; the last one where the treatment has ended, or nothing where none has been signed yet. Refuses
     * those to whom the record is not open.
     */
    public List<OwnPlan> of(long patient, int ago) {
        patients.require(patient);
        return plans.counting(patient, (plan, days) -> on(plan, days, ago));
    }

    /** On a day without a version in force it is shown as it stands now. */
    private OwnPlan on(PlanHistory plan, PlanByDay days, int ago) {
        LocalDate today = days.today(clock);
        LocalDate day = today.minusDays(ago);
        Integer number = days.on(day).map(PlanByDay.DatedVersion::number).orElse(null);
        PlanSheets.Whose whose = new PlanSheets.Whose(days.patient(), days.episode(), HealthSheet.NONE, List.of());
        return new OwnPlan(days, today, day, planSheets.own(plan, number, whose, days.waiting(day)));
    }
}
