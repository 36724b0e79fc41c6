package extensor.care.plans;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.safety.Gap;
import extensor.care.safety.Signal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stands in the way of a signature, in the order in which it is put right. */
class ObstacleTest {
    private static FindingGroup group(Signal signal, String fact, String reason) {
        return group(signal, fact, reason, null);
    }

    private static FindingGroup group(Signal signal, String fact, String reason, SafeguardOffer safeguards) {
        SafetySheet.RuleLine rule = new SafetySheet.RuleLine("CI001", "It heats.", null, "K");
        SafetySheet.FindingLine line = new SafetySheet.FindingLine(
                "2/CI001", signal, 2, "Hot pack", fact, rule, null, false, reason, null, null, safeguards);
        return new FindingGroup(
                signal + "/" + fact, signal, fact, List.of(new FindingGroup.FoundRule(rule, List.of(line))));
    }

    private static SafetySheet.Question question(String condition, boolean blocking) {
        return new SafetySheet.Question(
                "WHETHER/" + condition,
                Gap.Ask.WHETHER,
                condition,
                condition,
                null,
                false,
                blocking,
                null,
                List.of("Hot pack"),
                2);
    }

    private static List<String> said(SafetySheet safety) {
        return safety.obstacles().stream()
                .map(o -> o.place() + " " + o.which() + " " + o.arguments())
                .toList();
    }

    @Test
    void stops_come_first_then_what_must_be_answered_then_precautions_without_reason_or_safeguard() {
        SafetySheet safety = new SafetySheet(
                List.of(
                        group(Signal.STOP, "Pacemaker", null),
                        group(Signal.CAUTION, "Osteoporosis", "short"),
                        group(Signal.CAUTION, "Diabetes", "skin looked at each time"),
                        group(Signal.CAUTION, "Sclerosis", null, new SafeguardOffer(List.of(), List.of(), true))),
                List.of(),
                List.of(question("CANCER", true), question("HIVES", false)),
                false);
        assertThat(said(safety))
                .containsExactly(
                        "STOP STOP/Pacemaker [Pacemaker]",
                        "QUESTION WHETHER/CANCER [CANCER]",
                        "CAUTION CAUTION/Osteoporosis [Osteoporosis]");
    }

    @Test
    void another_finding_is_another_seal_though_nobody_touched_the_draft() {
        DraftSheet none = draft(List.of());
        DraftSheet one = draft(List.of(group(Signal.CAUTION, "Osteoporosis", "a small range only")));
        assertThat(one.seal()).isNotEqualTo(none.seal());
        assertThat(draft(List.of()).seal()).isEqualTo(none.seal());
        assertThat(draft(List.of(group(Signal.CAUTION, "Osteoporosis", "a small range only")))
                        .seal())
                .isEqualTo(one.seal());
    }

    private static DraftSheet draft(List<FindingGroup> groups) {
        SafetySheet safety = new SafetySheet(groups, List.of(), List.of(), true);
        return new DraftSheet(null, 7, 1, safety, List.of(), List.of(), List.of(), null, 45, Map.of(), Map.of(), null);
    }

    @Test
    void an_empty_plan_and_an_incomplete_dose_are_named_before_the_days_and_goals() {
        Obstacle start = Obstacle.at(Obstacle.ObstaclePlace.START, "", "plan.start-over", "today");
        assertThat(Obstacle.of(List.of(), List.of(start)))
                .extracting(Obstacle::place)
                .containsExactly(Obstacle.ObstaclePlace.LIBRARY, Obstacle.ObstaclePlace.START);
        List<Item> items = Workbench.holding("MT_MOBILISATION").items();
        assertThat(Obstacle.of(items, List.of(start)))
                .extracting(Obstacle::place)
                .containsExactly(Obstacle.ObstaclePlace.DOSE, Obstacle.ObstaclePlace.START);
    }
}
