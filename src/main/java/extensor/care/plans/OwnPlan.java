package extensor.care.plans;

import java.time.LocalDate;

/** A plan that counts for a patient, or counted last, day by day, and beside it as a page shows it on one of these days. */
public record OwnPlan(PlanByDay days, LocalDate today, LocalDate day, OwnPlanSheet sheet) {
    public boolean ended() {
        return sheet.ended();
    }
}
