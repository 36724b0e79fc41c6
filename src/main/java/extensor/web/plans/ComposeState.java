package extensor.web.plans;

import extensor.care.plans.DraftSheet;
import extensor.care.plans.ItemSheet;
import extensor.care.plans.PlanSheet.PhaseSheet;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What the composer shows of the plan: two of these tell which of its parts an act changed. `phase` is where the next item goes, `edited` what is shown of the
 * phase that is edited, `allHits` the findings that show all that they hit.
 */
record ComposeState(
        DraftSheet sheet, int selected, int phase, List<Object> edited, Set<String> allHits, ShownLibrary library) {
    static final List<String> ALL =
            List.of("head", "timeline", "phases", "goals", "dose", "safety", "signbar", ShownLibrary.LIST);

    Changes since(ComposeState before) {
        Changes changes = new Changes();
        if (!head().equals(before.head())) changes.draw("head");
        else {
            changes.draw("saved", stored(), before.stored());
            changes.draw("alarms", sheet.alarms(), before.sheet.alarms());
        }
        ShownTimeline.of(sheet).since(ShownTimeline.of(before.sheet), changes);
        changes.draw("plans-beside", sheet.beside(), before.sheet.beside());
        ShownPhases.of(this).since(ShownPhases.of(before), changes);
        changes.draw("goal-table", goals(), before.goals());
        dose(before, changes);
        ShownSafety.of(sheet, allHits).since(ShownSafety.of(before.sheet, before.allHits), changes);
        changes.draw("signbar", tally(), before.tally());
        library.since(before.library, changes);
        return changes;
    }

    /** What may take its place is drawn alone: it comes and goes with what is known about the patient. */
    private void dose(ComposeState before, Changes changes) {
        if (!opened().equals(before.opened())) changes.draw("dose");
        else {
            changes.draw("dose-instead", instead(), before.instead());
            changes.draw("place", phaseDays(), before.phaseDays());
        }
    }

    private List<Object> head() {
        return Arrays.asList(
                sheet.title(),
                sheet.start(),
                sheet.number(),
                sheet.plan().signedNumber(),
                sheet.hold(),
                sheet.missing());
    }

    private List<Object> stored() {
        return Arrays.asList(sheet.revision(), sheet.plan().changedAt());
    }

    private List<Object> goals() {
        return Arrays.asList(sheet.goals(), sheet.start());
    }

    /** The selected item and its phase; empty where none is. */
    private List<Object> opened() {
        for (PhaseSheet in : sheet.phases())
            for (ItemSheet item : in.items())
                if (item.id() == selected) return List.of(item.item(), item.hints(), in.id());
        return List.of();
    }

    /** From which its days are counted, and how many there are. */
    private List<Integer> phaseDays() {
        return sheet.phases().stream()
                .filter(in -> in.items().stream().anyMatch(item -> item.id() == selected))
                .findFirst()
                .map(in -> List.of(in.firstDay(), in.lasts()))
                .orElse(List.of());
    }

    private List<Object> instead() {
        return Arrays.asList(
                sheet.item(selected).map(ItemSheet::worst), sheet.substitutes().get(selected));
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
