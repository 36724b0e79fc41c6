package extensor.web.me;

import extensor.care.plans.PlanSheet;
import java.time.LocalDate;

/** Where a phase of a plan stands on a day. */
public enum PlanMoment {
    NOW,
    LATER,
    OVER;

    static PlanMoment of(PlanSheet.PhaseSheet phase, LocalDate day) {
        if (day.isBefore(phase.from())) return LATER;
        return day.isAfter(phase.to()) ? OVER : NOW;
    }
}
