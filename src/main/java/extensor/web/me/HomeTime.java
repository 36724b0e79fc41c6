package extensor.web.me;

import extensor.care.catalogue.Burden;
import extensor.care.catalogue.CarePlace;
import extensor.care.plans.ItemSheet;
import extensor.care.plans.PlanSheet;
import java.time.LocalDate;
import java.util.List;

/**
 * What a phase asks for at home on a full day: the minutes of exercise, and beside them those of what only takes time (heat, a position of rest), which is
 * named.
 */
public record HomeTime(PlanMoment moment, int minutes, int passiveMinutes, List<String> passive) {
    private static final int HOUR = 60;
    private static final int IN_HOURS = 2 * HOUR;

    static HomeTime of(PlanSheet.PhaseSheet phase, LocalDate today) {
        return new HomeTime(
                PlanMoment.of(phase, today),
                phase.burdenMinutes(),
                phase.passiveMinutes(),
                phase.items().stream()
                        .filter(HomeTime::onlyTakesTime)
                        .map(ItemSheet::name)
                        .distinct()
                        .toList());
    }

    private static boolean onlyTakesTime(ItemSheet item) {
        return item.item().setting() == CarePlace.HOME
                && Burden.of(item.dose()).passiveSecondsOnFullDay().signum() > 0;
    }

    /** There is exercise, and it is not over. */
    public boolean exercises() {
        return minutes > 0 && moment != PlanMoment.OVER;
    }

    /** There is something else that takes time, and it is not over. */
    public boolean more() {
        return passiveMinutes > 0 && moment != PlanMoment.OVER;
    }

    /** The passive time is long enough to be said in hours. */
    public boolean inHours() {
        return passiveMinutes >= IN_HOURS;
    }

    public int passiveHours() {
        return Math.round(passiveMinutes / (float) HOUR);
    }
}
