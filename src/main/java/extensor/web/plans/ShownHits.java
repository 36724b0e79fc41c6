package extensor.web.plans;

import extensor.care.plans.FindingGroup;
import extensor.care.plans.SafetySheet.FindingLine;
import extensor.web.plans.Changes.ShownList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The treatments that a rule hits, as the panel shows them: the first few each with what can be done about it, the rest by name until somebody asks for all. A
 * fact such as a suspected fracture hits a whole plan.
 */
public record ShownHits(String rule, List<FindingLine> shown, List<String> rest) {
    private static final int FEW = 5;

    /** All that a stop hits; of a precaution, those that another dose would keep to it. */
    static ShownHits of(FindingGroup group, FindingGroup.FoundRule found, boolean all) {
        List<FindingLine> lines = group.stop() ? found.lines() : found.liftable();
        int few = all || lines.size() == FEW + 1 ? lines.size() : Math.min(FEW, lines.size());
        return new ShownHits(
                group.key() + "/" + found.rule().id(),
                lines.subList(0, few),
                lines.stream().skip(few).map(FindingLine::itemName).distinct().toList());
    }

    ShownList list(String place) {
        return ShownList.of("hits-" + rule, place + "hit:#:line", keys().toList());
    }

    private Stream<String> keys() {
        return shown.stream().map(FindingLine::key);
    }
}
