package extensor.care.plans;

import java.time.LocalDate;

/** The plan that counts for a patient today, or counted last: as a page shows it, what was signed, and which day it is at the home site. */
public record OwnPlan(PlanSheet sheet, Composition composition, LocalDate today) {
    public boolean ended() {
        return sheet.ended();
    }
}
