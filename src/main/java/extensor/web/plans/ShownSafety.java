package extensor.web.plans;

import extensor.care.plans.DraftSheet;
import extensor.care.plans.FindingGroup;
import extensor.care.plans.SafetySheet;
import extensor.care.plans.SafetySheet.FindingLine;
import extensor.care.plans.SafetySheet.QuestionGroup;
import extensor.web.plans.Changes.ShownList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The safety check as the composer shows it: each finding with what may take the place of what it stops. Two of these tell which parts an act changed. */
record ShownSafety(SafetySheet safety, List<ShownSafety.ShownGroup> findings) {
    /** A finding, and of a stop the treatments that it hits: they are drawn one by one. */
    record ShownGroup(String key, List<Object> said, List<ShownHits> hits, Map<String, Object> lines) {}

    /** `all` names the findings that show all that they hit. */
    static ShownSafety of(DraftSheet sheet, Set<String> all) {
        return new ShownSafety(
                sheet.safety(),
                sheet.safety().groups().stream()
                        .map(group -> shown(group, sheet, all.contains(group.key())))
                        .toList());
    }

    private static ShownGroup shown(FindingGroup group, DraftSheet sheet, boolean all) {
        if (!group.stop()) return new ShownGroup(group.key(), List.of(group, all), List.of(), Map.of());
        List<ShownHits> hits = group.rules().stream()
                .map(found -> ShownHits.of(group, found, all))
                .toList();
        Map<String, Object> lines = new HashMap<>();
        hits.stream()
                .flatMap(hit -> hit.shown().stream())
                .forEach(line ->
                        lines.put(line.key(), Arrays.asList(line, HitNames.of(sheet, line), instead(line, sheet))));
        return new ShownGroup(
                group.key(),
                List.of(
                        group.title(),
                        group.rules().stream()
                                .map(found -> List.of(found.rule(), found.assumed(), found.safeguards(), found.also()))
                                .toList()),
                hits,
                lines);
    }

    private static Object instead(FindingLine line, DraftSheet sheet) {
        return sheet.safety().leads(line) ? sheet.substitutes().get(line.item()) : null;
    }

    void since(ShownSafety before, Changes changes) {
        changes.draw("safety-state", state(), before.state());
        findings(before, changes);
        if (safety.questions().isEmpty() || before.safety.questions().isEmpty())
            changes.draw("safety-questions", safety.questions(), before.safety.questions());
        else questions(before, changes);
        changes.draw("safety-rest", rest(), before.rest());
    }

    private void findings(ShownSafety before, Changes changes) {
        changes.arrange(List.of(found()), List.of(before.found()));
        Map<String, ShownGroup> known = before.byKey();
        int at = 0;
        for (ShownGroup shown : findings) {
            String place = "group:" + at++ + ":";
            ShownGroup then = known.get(shown.key());
            if (then == null || !then.said().equals(shown.said())) changes.draw(place + "find");
            else hits(place, shown, then, changes);
        }
    }

    private static void hits(String place, ShownGroup now, ShownGroup then, Changes changes) {
        for (int rule = 0; rule < now.hits().size(); rule++) {
            String at = place + "rule:" + rule + ":";
            ShownHits hits = now.hits().get(rule);
            changes.arrange(
                    List.of(hits.list(at)), List.of(then.hits().get(rule).list(at)));
            for (int hit = 0; hit < hits.shown().size(); hit++) {
                String key = hits.shown().get(hit).key();
                changes.draw(
                        at + "hit:" + hit + ":line",
                        now.lines().get(key),
                        then.lines().get(key));
            }
            changes.draw(at + "rest", hits.rest(), then.hits().get(rule).rest());
        }
    }

    private ShownList found() {
        return ShownList.of("findings", "group:#:find", List.copyOf(byKey().keySet()));
    }

    private Map<String, ShownGroup> byKey() {
        Map<String, ShownGroup> all = new LinkedHashMap<>();
        findings.forEach(shown -> all.put(shown.key(), shown));
        return all;
    }

    /** Only those that are new, or asked for other treatments now. */
    private void questions(ShownSafety before, Changes changes) {
        changes.draw(
                "ask-count",
                safety.questions().size(),
                before.safety.questions().size());
        changes.arrange(asked(), before.asked());
        Map<String, QuestionGroup> groups = new HashMap<>();
        Map<String, SafetySheet.Question> known = new HashMap<>();
        before.safety.questionGroups().forEach(group -> groups.put(group.called(), group));
        before.safety.questions().forEach(question -> known.put(question.key(), question));
        int at = 0;
        for (QuestionGroup group : safety.questionGroups()) {
            String place = "asked:" + at++ + ":";
            QuestionGroup then = groups.get(group.called());
            if (then == null) changes.draw(place + "part");
            else {
                if (group.together()) changes.draw(place + "none", group.conditions(), then.conditions());
                for (int i = 0; i < group.questions().size(); i++) {
                    SafetySheet.Question now = group.questions().get(i);
                    question(place + "question:" + i + ":", now, known.get(now.key()), changes);
                }
            }
        }
    }

    private static void question(String place, SafetySheet.Question now, SafetySheet.Question then, Changes changes) {
        if (then == null || now.blocking() != then.blocking()) changes.draw(place + "ask");
        else changes.draw(place + "of", named(now), named(then));
    }

    private static List<Object> named(SafetySheet.Question question) {
        return List.of(question.firstItems(), question.hasMoreItems());
    }

    private List<ShownList> asked() {
        List<QuestionGroup> groups = safety.questionGroups();
        List<ShownList> lists = new ArrayList<>();
        lists.add(ShownList.of(
                "asked",
                "asked:#:part",
                groups.stream().map(QuestionGroup::called).toList()));
        for (int at = 0; at < groups.size(); at++)
            lists.add(ShownList.of(
                    "asked-" + groups.get(at).called(),
                    "asked:" + at + ":question:#:ask",
                    groups.get(at).questions().stream()
                            .map(SafetySheet.Question::key)
                            .toList()));
        return lists;
    }

    private List<Object> state() {
        return Arrays.asList(
                safety.worst(), safety.stops(), safety.blockingQuestions(), safety.open(), findings.size());
    }

    /** Whether nothing was found, and what is kept to. */
    private List<Object> rest() {
        return List.of(findings.isEmpty() && safety.questions().isEmpty(), safety.kept());
    }
}
