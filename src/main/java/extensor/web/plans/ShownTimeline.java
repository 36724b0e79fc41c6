package extensor.web.plans;

import extensor.care.plans.DraftSheet;
import extensor.care.plans.PlanTimeline;
import extensor.care.plans.PlanTimeline.Lane;
import extensor.care.plans.PlanTimeline.PhaseSpan;
import java.util.ArrayList;
import java.util.List;

/** The plan over time as the composer shows it: two of these tell which rows an act changed. One row more has its place drawn already (compose-flow.js). */
record ShownTimeline(PlanTimeline timeline, int budget) {
    private static final String WHOLE = "timeline";

    static ShownTimeline of(DraftSheet sheet) {
        return new ShownTimeline(PlanTimeline.of(sheet), sheet.budgetMinutes());
    }

    /** The client ids of the parts that look different from before. */
    List<String> changedSince(ShownTimeline before) {
        if (!frame().equals(before.frame())) return List.of(WHOLE);
        List<String> changed = new ArrayList<>();
        for (int at = 0; at < lanes().size(); at++) {
            List<List<PlanTimeline.Piece>> rows = lanes().get(at).rows();
            List<List<PlanTimeline.Piece>> others = before.lanes().get(at).rows();
            if (rows.size() < others.size() || rows.size() > others.size() + 1) return List.of(WHOLE);
            for (int row = 0; row < rows.size(); row++)
                if (row >= others.size() || !rows.get(row).equals(others.get(row)))
                    changed.add("lane:" + at + ":line:" + row + ":row");
        }
        if (!loads().equals(before.loads())) changed.add("load");
        return changed;
    }

    private List<Lane> lanes() {
        return timeline.lanes();
    }

    private List<Integer> loads() {
        return timeline.phases().stream().map(PhaseSpan::burdenMinutes).toList();
    }

    /** What stands around the rows. */
    private List<Object> frame() {
        return List.of(
                budget,
                timeline.days(),
                timeline.visits(),
                timeline.phases().stream().map(PhaseSpan::name).toList(),
                timeline.phases().stream().map(PhaseSpan::lasts).toList(),
                lanes().stream().map(Lane::setting).toList());
    }
}
