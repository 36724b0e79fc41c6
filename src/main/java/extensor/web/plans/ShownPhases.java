package extensor.web.plans;

import extensor.care.plans.ItemSheet;
import extensor.care.plans.PlanSheet.PhaseSheet;
import extensor.web.plans.Changes.ShownList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The phases and their treatments as the composer shows them, each part by the phase or treatment it belongs to, wherever that stands. */
record ShownPhases(List<ShownList> lists, Map<Integer, ShownPhase> phases, Map<Integer, ShownRow> rows) {
    /** `place` is its part of the client ids. What is drawn by itself stands apart: the head, the form or the aim, the load, the way in. */
    record ShownPhase(String place, Object head, int count, Object about, Object load, Object into) {}

    /** A row, and its marks, which come and go with what is known about the patient. Which row is selected is shown by its dose (compose-flow.js). */
    record ShownRow(String place, Object text, Object flags) {}

    static ShownPhases of(ComposeState state) {
        List<PhaseSheet> all = state.sheet().phases();
        List<ShownList> lists = new ArrayList<>();
        lists.add(ShownList.of(
                "phases", "phase:#:card", all.stream().map(PhaseSheet::id).toList()));
        Map<Integer, ShownPhase> phases = new LinkedHashMap<>();
        Map<Integer, ShownRow> rows = new LinkedHashMap<>();
        for (int at = 0; at < all.size(); at++) {
            PhaseSheet phase = all.get(at);
            String place = "phase:" + at + ":";
            lists.add(ShownList.of(
                    "items-" + phase.id(),
                    place + "item:#:row",
                    phase.items().stream().map(ItemSheet::id).toList()));
            phases.put(phase.id(), phase(state, phase, at));
            for (int i = 0; i < phase.items().size(); i++)
                rows.put(
                        phase.items().get(i).id(),
                        row(
                                place + "item:" + i + ":",
                                phase,
                                phase.items().get(i),
                                state.sheet().start()));
        }
        return new ShownPhases(lists, phases, rows);
    }

    private static ShownPhase phase(ComposeState state, PhaseSheet phase, int at) {
        boolean edited = state.edited().contains(phase.id());
        return new ShownPhase(
                "phase:" + at + ":",
                Arrays.asList(at, phase.name(), phase.firstDay(), phase.lastDay(), phase.visitCount()),
                phase.items().size(),
                edited
                        ? Arrays.asList(at, state.edited())
                        : Arrays.asList(
                                phase.goal(), phase.exit(), phase.phase().castCourse(), phase.visitCount() == 0),
                Arrays.asList(
                        phase.burdenMinutes(),
                        phase.passiveMinutes(),
                        state.sheet().minutesInAll(phase),
                        state.sheet().budgetMinutes()),
                phase.id() == state.phase());
    }

    private static ShownRow row(String place, PhaseSheet phase, ItemSheet item, LocalDate start) {
        return new ShownRow(
                place,
                Arrays.asList(item.item(), item.region(), item.partOfPhase() ? days(item, start) : null),
                Arrays.asList(item.worst(), item.incomplete(), item.unusual(), phase.twice(item)));
    }

    /** Counted from the first day of the plan, as the row tells them. */
    private static List<Long> days(ItemSheet item, LocalDate start) {
        return List.of(ChronoUnit.DAYS.between(start, item.from()), ChronoUnit.DAYS.between(start, item.to()));
    }

    void since(ShownPhases before, Changes changes) {
        changes.arrange(lists, before.lists);
        phases.forEach((id, now) -> {
            ShownPhase then = before.phases.get(id);
            if (then == null) changes.draw(now.place + "card");
            else since(now, then, changes);
        });
        rows.forEach((id, now) -> {
            ShownRow then = before.rows.get(id);
            if (then == null || !now.text.equals(then.text)) changes.draw(now.place + "row");
            else changes.drawOnce(now.place + "flags", now.flags, then.flags);
        });
    }

    private static void since(ShownPhase now, ShownPhase then, Changes changes) {
        if (!now.head.equals(then.head)) changes.draw(now.place + "head");
        else changes.draw(now.place + "count", now.count, then.count);
        changes.draw(now.place + "about", now.about, then.about);
        changes.draw(now.place + "budget", now.load, then.load);
        changes.draw(now.place + "into", now.into, then.into);
    }
}
