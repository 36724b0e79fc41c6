package extensor.web.plans;

import extensor.care.plans.DraftSheet;
import extensor.care.plans.PlanTimeline;
import extensor.care.plans.PlanTimeline.Bar;
import extensor.care.plans.PlanTimeline.Lane;
import extensor.care.plans.PlanTimeline.PhaseSpan;
import extensor.care.plans.PlanTimeline.Piece;
import extensor.care.safety.Signal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The plan over time as the composer shows it. Where its bars lie is sent as cells, since one that grows may push all others into other rows. */
record ShownTimeline(PlanTimeline timeline, int budget) {
    static ShownTimeline of(DraftSheet sheet) {
        return new ShownTimeline(PlanTimeline.of(sheet), sheet.budgetMinutes());
    }

    void since(ShownTimeline before, Changes changes) {
        changes.draw("spans-head", head(), before.head());
        changes.draw("load", load(), before.load());
        if (!cells().equals(before.cells())) changes.lay(cells());
        Map<Integer, Object> known = new HashMap<>();
        before.bars((place, bar) -> known.put(bar.item(), look(bar)));
        bars((place, bar) -> changes.draw(place, look(bar), known.get(bar.item())));
    }

    @FunctionalInterface
    private interface Barred {
        void at(String place, Bar bar);
    }

    /** Each bar with its client id. */
    private void bars(Barred each) {
        for (int lane = 0; lane < lanes().size(); lane++)
            for (int line = 0; line < lanes().get(lane).rows().size(); line++) {
                List<Piece> row = lanes().get(lane).rows().get(line);
                for (int piece = 0; piece < row.size(); piece++)
                    if (row.get(piece).bar() != null)
                        each.at(
                                "lane:" + lane + ":line:" + line + ":piece:" + piece + ":bar",
                                row.get(piece).bar());
            }
    }

    /** Its days, and whether it is stopped, are told by its cell. */
    private static List<Object> look(Bar bar) {
        return List.of(bar.name(), bar.family());
    }

    /** Of each lane its rows, of each row its cells: how many days, and what lies there, marked where it is stopped. */
    private List<String> cells() {
        return lanes().stream()
                .map(lane -> lane.rows().stream().map(ShownTimeline::cells).collect(Collectors.joining(";")))
                .toList();
    }

    private static String cells(List<Piece> row) {
        return row.stream().map(ShownTimeline::cell).collect(Collectors.joining(" "));
    }

    private static String cell(Piece piece) {
        Bar bar = piece.bar();
        return bar == null
                ? String.valueOf(piece.days())
                : piece.days() + "." + bar.item() + (bar.worst() == Signal.STOP ? "!" : "");
    }

    private List<Lane> lanes() {
        return timeline.lanes();
    }

    private List<Object> load() {
        return List.of(
                budget,
                timeline.phases().stream().map(PhaseSpan::lasts).toList(),
                timeline.phases().stream().map(PhaseSpan::burdenMinutes).toList());
    }

    /** What stands above the rows. */
    private List<Object> head() {
        return List.of(
                timeline.days(),
                timeline.visits(),
                timeline.phases().stream().map(PhaseSpan::name).toList(),
                timeline.phases().stream().map(PhaseSpan::lasts).toList());
    }
}
