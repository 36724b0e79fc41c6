package extensor.web.plans;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.plans.DraftSheet;
import extensor.care.plans.FindingGroup;
import extensor.care.plans.Planning;
import extensor.care.plans.SafetySheet;
import extensor.care.safety.Signal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** The field for the reason of a group shows all that was given, and what is sent along is what each finding was seen with. */
class SafetyPaneTest {
    private final List<Map<String, String>> sent = new ArrayList<>();
    private DraftSheet sheet = explained("small range, watched", "head stays down");
    private final SafetyPane pane = new SafetyPane();

    {
        pane.page = new ComposePage() {
            @Override
            public DraftSheet getSheet() {
                return sheet;
            }

            @Override
            long plan() {
                return 1;
            }

            @Override
            boolean act(Supplier<DraftSheet> doing) {
                sheet = doing.get();
                pane.follow();
                return true;
            }
        };
        pane.planning = new Planning() {
            @Override
            public DraftSheet explain(long plan, Map<String, String> seen, String text) {
                sent.add(Map.copyOf(seen));
                return explained(text, text);
            }
        };
        pane.follow();
    }

    private static SafetySheet.FindingLine line(String key, String rule, String explanation) {
        return new SafetySheet.FindingLine(
                key,
                Signal.CAUTION,
                2,
                "Exercise",
                "Osteoporosis",
                new SafetySheet.RuleLine(rule, "It bends.", null, "K"),
                null,
                false,
                explanation,
                "",
                null,
                null);
    }

    private static DraftSheet explained(String one, String other) {
        SafetySheet.FindingLine first = line("2/CI149", "CI149", one);
        SafetySheet.FindingLine second = line("3/CI150", "CI150", other);
        FindingGroup group = new FindingGroup(
                "CAUTION/Osteoporosis",
                Signal.CAUTION,
                "Osteoporosis",
                List.of(
                        new FindingGroup.FoundRule(first.rule(), List.of(first)),
                        new FindingGroup.FoundRule(second.rule(), List.of(second))));
        SafetySheet safety = new SafetySheet(List.of(group), List.of(), List.of(), false);
        return new DraftSheet(null, 1, 1, safety, List.of(), List.of(), List.of(), null, 45, Map.of(), Map.of(), null);
    }

    private String field() {
        return pane.getReasons().get("CAUTION/Osteoporosis");
    }

    private void type(String text) {
        pane.getReasons().put("CAUTION/Osteoporosis", text);
        pane.explain();
    }

    @Test
    void reasons_that_differ_are_both_in_the_field_and_are_left_alone_until_it_is_edited() {
        assertThat(field()).isEqualTo("small range, watched\nhead stays down");
        type("small range, watched\r\nhead stays down");
        assertThat(sent).isEmpty();
    }

    @Test
    void an_edited_reason_is_sent_with_what_each_finding_had_and_then_stands_for_all() {
        type("agreed with her doctor");
        assertThat(sent).containsExactly(Map.of("2/CI149", "small range, watched", "3/CI150", "head stays down"));
        type("agreed with her doctor");
        assertThat(sent).hasSize(1);
        type("agreed with both");
        assertThat(sent.get(1))
                .isEqualTo(Map.of("2/CI149", "agreed with her doctor", "3/CI150", "agreed with her doctor"));
    }

    @Test
    void what_somebody_else_wrote_after_the_field_was_touched_does_not_count_as_seen() {
        pane.getReasons().put("CAUTION/Osteoporosis", "agreed with her doctor");
        sheet = explained("written meanwhile", "head stays down");
        pane.follow();
        assertThat(field()).isEqualTo("agreed with her doctor");
        pane.explain();
        assertThat(sent).containsExactly(Map.of("2/CI149", "small range, watched", "3/CI150", "head stays down"));
    }

    @Test
    void what_somebody_else_wrote_is_shown_in_a_field_that_nobody_touched() {
        sheet = explained("written meanwhile", "head stays down");
        pane.follow();
        assertThat(field()).isEqualTo("written meanwhile\nhead stays down");
    }
}
