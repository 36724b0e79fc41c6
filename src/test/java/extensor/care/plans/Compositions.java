package extensor.care.plans;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Dose;
import extensor.care.safety.CurrentPath;
import extensor.shared.BodyRegion;
import java.time.LocalDate;
import java.util.List;

/** Plans for the tests of slices above, without server and database. */
public final class Compositions {
    public static final LocalDate START = Workbench.START;
    public static final Catalogue CATALOGUE = Workbench.CATALOGUE;

    private Compositions() {}

    /** A plan of one phase with this many days. Items get the numbers 2, 3, … */
    public static Composition of(int days, List<Item> items) {
        Composition plan = Composition.empty("Plan", START, "Phase 1");
        Phase first = plan.phase(1);
        plan = plan.withPhase(
                new Phase(1, first.name(), "", "", days, List.of(new VisitRate(0, days - 1, 1)), 30, false, List.of()));
        for (Item item : items) plan = plan.add(1, item);
        return plan;
    }

    /** An item on these days of its phase. Null means the first day, or the last. */
    public static Item item(Dose dose, CarePlace setting, Integer from, Integer to) {
        return new Item(0, dose, BodyRegion.LOW_BACK, null, setting, from, to, CurrentPath.NEITHER);
    }
}
