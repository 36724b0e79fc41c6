package extensor.web.plans;

import extensor.care.plans.DraftSheet;
import extensor.care.plans.FindingGroup;
import extensor.care.plans.SafetySheet;
import extensor.care.plans.SafetySheet.QuestionGroup;
import extensor.care.plans.Substitutes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The safety check as the composer shows it: each finding with what may take the place of what it stops. Two of these tell which parts an act changed. */
record ShownSafety(SafetySheet safety, List<ShownSafety.ShownGroup> findings) {
    record ShownGroup(FindingGroup group, List<Substitutes> instead) {}

    static ShownSafety of(DraftSheet sheet) {
        return new ShownSafety(
                sheet.safety(),
                sheet.safety().groups().stream()
                        .map(group -> new ShownGroup(group, instead(group, sheet)))
                        .toList());
    }

    private static List<Substitutes> instead(FindingGroup group, DraftSheet sheet) {
        if (!group.stop()) return List.of();
        return group.lines()
                .filter(sheet.safety()::leads)
                .map(line -> sheet.substitutes().get(line.item()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The client ids of the parts that look different from before. */
    List<String> changedSince(ShownSafety before) {
        List<String> changed = new ArrayList<>();
        if (!state().equals(before.state())) changed.add("safety-state");
        if (findings.size() != before.findings.size()) changed.add("safety-findings");
        else
            for (int at = 0; at < findings.size(); at++)
                if (!findings.get(at).equals(before.findings.get(at))) changed.add("group:" + at + ":find");
        changed.addAll(questions(before));
        if (!rest().equals(before.rest())) changed.add("safety-rest");
        return changed;
    }

    /** Those that are asked for other treatments now; all where another one is asked. */
    private List<String> questions(ShownSafety before) {
        List<QuestionGroup> now = safety.questionGroups();
        List<QuestionGroup> then = before.safety.questionGroups();
        if (!keys(now).equals(keys(then))) return List.of("safety-questions");
        List<String> changed = new ArrayList<>();
        for (int group = 0; group < now.size(); group++)
            for (int at = 0; at < now.get(group).questions().size(); at++)
                if (!looksLike(
                        now.get(group).questions().get(at),
                        then.get(group).questions().get(at)))
                    changed.add("asked:" + group + ":question:" + at + ":ask");
        return changed;
    }

    private static boolean looksLike(SafetySheet.Question one, SafetySheet.Question other) {
        return one.blocking() == other.blocking()
                && one.firstItems().equals(other.firstItems())
                && one.hasMoreItems() == other.hasMoreItems();
    }

    private static List<List<String>> keys(List<QuestionGroup> groups) {
        return groups.stream()
                .map(group -> group.questions().stream()
                        .map(question -> group.name() + " " + question.key())
                        .toList())
                .toList();
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
