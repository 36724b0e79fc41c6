package extensor.web.plans;

import extensor.care.plans.ItemSheet;
import extensor.care.plans.PlanSheet;
import extensor.care.plans.SafetySheet.FindingLine;
import extensor.web.kit.Messages;
import java.util.List;

/** Names a treatment that a finding hits: where the plan holds it more than once, with its phase, and within one phase with its place. */
final class HitNames {
    private HitNames() {}

    static String of(PlanSheet plan, FindingLine hit) {
        if (same(plan.items(), hit) < 2) return hit.itemName();
        for (int at = 0; at < plan.phases().size(); at++)
            for (ItemSheet item : plan.phases().get(at).items())
                if (item.id() == hit.item())
                    return same(plan.phases().get(at).items(), hit) < 2
                            ? Messages.text("safety.hit", hit.itemName(), at + 1)
                            : Messages.text("safety.hit-at", hit.itemName(), at + 1, item.region());
        return hit.itemName();
    }

    private static long same(List<ItemSheet> items, FindingLine hit) {
        return items.stream().filter(item -> item.name().equals(hit.itemName())).count();
    }
}
