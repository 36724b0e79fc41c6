package extensor.web.plans;

import extensor.care.clinic.LocalToday;
import extensor.care.plans.PlanSheet;
import extensor.care.plans.PlanTimeline;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The version that is read, along its days, with today among them. */
@Named
@RequestScoped
public class VersionTimeline {
    @Inject
    PlanPage page;

    @Inject
    LocalToday days;

    private PlanTimeline timeline;

    public PlanTimeline getTimeline() {
        if (timeline == null) timeline = PlanTimeline.of(page.getSheet()).given();
        return timeline;
    }

    public LocalDate getToday() {
        return days.today(page.getSheet().episode().siteZone());
    }

    /** Today counted from 1, or 0 where it is no day of this plan. */
    public long getDay() {
        PlanSheet sheet = page.getSheet();
        long day = ChronoUnit.DAYS.between(sheet.start(), getToday()) + 1;
        return sheet.ended() || day > getTimeline().days() ? 0 : Math.max(day, 0);
    }
}
