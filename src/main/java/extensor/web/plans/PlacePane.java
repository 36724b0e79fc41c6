package extensor.web.plans;

import extensor.care.catalogue.CarePlace;
import extensor.care.plans.Item;
import extensor.care.plans.ItemSheet;
import extensor.care.plans.PlanSheet;
import extensor.care.plans.Planning;
import extensor.care.safety.CurrentPath;
import extensor.shared.BodyRegion;
import extensor.shared.Refusal;
import extensor.shared.Side;
import extensor.web.kit.Messages;
import extensor.web.kit.TypedValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Where and when the selected item is given: region, side, setting, days. */
@Named
@ViewScoped
public class PlacePane implements Serializable {
    @Inject
    private ComposePage page;

    @Inject
    private Planning planning;

    private final TypedValues typed = new TypedValues();
    private transient Item placed;
    private transient List<Integer> days;

    /** Shows the selected item; what was typed stays as long as the item and the days of its phase are the same. */
    void follow() {
        ItemSheet now = page.getItem();
        if (now == null) placed = null;
        else if (!now.item().equals(placed) || !days().equals(days)) load(now.item());
    }

    private void load(Item item) {
        placed = item;
        days = days();
        PlanSheet.PhaseSheet phase = phase();
        typed.put("region", item.region());
        typed.put("side", item.side());
        typed.put("setting", item.setting());
        typed.put("path", item.path());
        typed.put("from", phase.firstDay() + (item.from() == null ? 0 : item.from()));
        typed.put("to", phase.firstDay() + (item.to() == null ? phase.lasts() - 1 : item.to()));
    }

    private List<Integer> days() {
        return List.of(phase().firstDay(), phase().lasts());
    }

    private PlanSheet.PhaseSheet phase() {
        return page.getSheet().phases().stream()
                .filter(p -> p.items().stream().anyMatch(i -> i.id() == placed.id()))
                .findFirst()
                .orElseThrow();
    }

    public void place() {
        Integer from = typed.whole("from");
        Integer to = typed.whole("to");
        if (from == null || to == null) {
            Messages.no(new Refusal("plan.days", phase().lasts()), "form");
            return;
        }
        int first = from - phase().firstDay();
        int last = to - phase().firstDay();
        Item base = placed;
        BodyRegion region = region();
        Side side = side(region);
        CarePlace setting = typed.one(CarePlace.class, "setting");
        if (page.act(() -> planning.placeItem(page.plan(), base.id(), base, region, side, setting, first, last)))
            reload();
    }

    /** The side that was chosen, or the first one of a region that does not have it. */
    private Side side(BodyRegion region) {
        Side side = typed.one(Side.class, "side");
        if (region == null || side == null || region.sides().contains(side)) return side;
        typed.put("side", region.sides().get(0));
        return region.sides().get(0);
    }

    public void cross() {
        int item = placed.id();
        CurrentPath path = typed.one(CurrentPath.class, "path");
        page.act(() -> planning.answerPath(page.plan(), item, path));
        reload();
    }

    private void reload() {
        placed = null;
        follow();
    }

    private BodyRegion region() {
        return typed.one(BodyRegion.class, "region");
    }

    public Map<String, Object> getForm() {
        return typed.getValues();
    }

    public BodyRegion[] getRegions() {
        return BodyRegion.values();
    }

    /** The sides of the chosen region. */
    public List<Side> getSides() {
        BodyRegion region = region();
        return region == null ? Arrays.asList(Side.values()) : region.sides();
    }
}
