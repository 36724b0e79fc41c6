package extensor.web.plans;

import extensor.care.plans.DraftSheet;
import extensor.care.plans.ItemSheet;
import extensor.care.plans.PlanSheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What the composer shows of the plan: two of these tell which of its parts an act changed. `phase` is where the next item goes. */
record ComposeState(DraftSheet sheet, int selected, int phase, ShownLibrary library) {
    static final List<String> ALL =
            List.of("head", "timeline", "phases", "goals", "dose", "safety", "signbar", ShownLibrary.LIST);

    /** The client ids of the parts that look different from before; a part that holds another stands alone. */
    List<String> changedSince(ComposeState before) {
        List<String> changed = new ArrayList<>();
        if (!head().equals(before.head())) changed.add("head");
        else if (!stored().equals(before.stored())) changed.add("saved");
        changed.addAll(ShownTimeline.of(sheet).changedSince(ShownTimeline.of(before.sheet)));
        if (sheet.phases().size() != before.sheet.phases().size()) changed.add("phases");
        else {
            if (!sheet.beside().equals(before.sheet.beside())) changed.add("plans-beside");
            for (int at = 0; at < sheet.phases().size(); at++) changed.addAll(phase(at, before));
        }
        if (!Objects.equals(opened(), before.opened())) changed.add("dose");
        changed.addAll(ShownSafety.of(sheet).changedSince(ShownSafety.of(before.sheet)));
        if (!tally().equals(before.tally())) changed.add("signbar");
        changed.addAll(library.changedSince(before.library));
        return changed;
    }

    /** The whole phase, or those of its items that differ; one more has its place drawn already, and which one is selected is shown by its dose (compose-flow.js). */
    private List<String> phase(int at, ComposeState before) {
        String name = "phase:" + at + ":";
        PlanSheet.PhaseSheet now = sheet.phases().get(at);
        PlanSheet.PhaseSheet then = before.sheet.phases().get(at);
        int more = now.items().size() - then.items().size();
        if (more < 0 || more > 1 || !frame(at).equals(before.frame(at))) return List.of(name + "card");
        List<String> changed = new ArrayList<>();
        if (more > 0) changed.add(name + "count");
        if (!load(at).equals(before.load(at))) changed.add(name + "budget");
        for (int i = 0; i < now.items().size(); i++)
            if (i >= then.items().size() || !looksLike(i, now, then)) changed.add(name + "item:" + i + ":row");
        return changed;
    }

    private static boolean looksLike(int at, PlanSheet.PhaseSheet now, PlanSheet.PhaseSheet then) {
        ItemSheet item = now.items().get(at);
        ItemSheet other = then.items().get(at);
        return item.equals(other) && now.twice(item) == then.twice(other);
    }

    private boolean isSelected(ItemSheet item) {
        return item.id() == selected;
    }

    /** What stands around the items of a phase. */
    private List<Object> frame(int at) {
        PlanSheet.PhaseSheet shown = sheet.phases().get(at);
        return Arrays.asList(
                shown.name(),
                shown.goal(),
                shown.exit(),
                shown.lasts(),
                shown.visits(),
                shown.visitMinutes(),
                shown.id(),
                shown.phase().castCourse(),
                shown.firstDay(),
                sheet.budgetMinutes(),
                shown.id() == phase);
    }

    private List<Object> load(int at) {
        PlanSheet.PhaseSheet shown = sheet.phases().get(at);
        return List.of(shown.burdenMinutes(), shown.passiveMinutes(), sheet.minutesInAll(shown));
    }

    private List<Object> head() {
        return Arrays.asList(
                sheet.title(),
                sheet.start(),
                sheet.number(),
                sheet.plan().signedNumber(),
                sheet.alarms(),
                sheet.hold(),
                sheet.missing());
    }

    private List<Object> stored() {
        return Arrays.asList(sheet.revision(), sheet.plan().changedAt());
    }

    /** The selected item with the days from which its own are counted, or null. */
    private List<Object> opened() {
        return sheet.phases().stream()
                .filter(p -> p.items().stream().anyMatch(this::isSelected))
                .findFirst()
                .map(p -> Arrays.<Object>asList(
                        p.items().stream().filter(this::isSelected).findFirst(),
                        p.firstDay(),
                        p.lasts(),
                        sheet.substitutes().get(selected)))
                .orElse(null);
    }

    /** While it is ready, the bar shows what is signed: that is another with each change. */
    private List<Object> tally() {
        return Arrays.asList(
                sheet.obstacles(),
                sheet.readyToSign() ? sheet.seal() : "",
                sheet.items().size(),
                sheet.visitCount(),
                sheet.burdenMinutes());
    }
}
