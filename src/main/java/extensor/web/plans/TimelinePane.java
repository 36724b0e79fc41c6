package extensor.web.plans;

import extensor.care.plans.Item;
import extensor.care.plans.ItemSheet;
import extensor.care.plans.PlanSheet;
import extensor.care.plans.PlanTimeline;
import extensor.care.plans.Planning;
import extensor.shared.Refusal;
import extensor.web.kit.RequestValues;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The plan along its days; the ends of a treatment can be moved within its phase. */
@Named
@RequestScoped
public class TimelinePane {
    @Inject
    ComposePage page;

    @Inject
    Planning planning;

    private PlanSheet drawn;
    private PlanTimeline timeline;

    public PlanTimeline getTimeline() {
        if (drawn != page.getSheet()) timeline = PlanTimeline.of(page.getSheet());
        drawn = page.getSheet();
        return timeline;
    }

    /** Gives a treatment from one day of its phase to another, both counted from 0. */
    public void move() {
        int which = RequestValues.number("which");
        page.act(() -> {
            int first = RequestValues.required("first");
            int last = RequestValues.required("last");
            Item base =
                    page.getSheet().item(which).map(ItemSheet::item).orElseThrow(() -> new Refusal("plan.item-gone"));
            return planning.placeItem(
                    page.plan(), which, base, base.region(), base.side(), base.setting(), first, last);
        });
    }
}
