package extensor.care.safety;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.patients.Fact;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A check does no more work than its treatments have rules, whatever is known of the patient. */
class WorkTest {
    /** The most rules that one intervention has; it grows with the catalogue. */
    private static final int MOST_RULES = 75;

    static List<Treatment> forty() {
        List<String> interventions = List.copyOf(Reference.FAMILIES.keySet());
        List<Treatment> forty = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String intervention = interventions.get(i % interventions.size());
            BodyRegion region = BodyRegion.values()[i % 26];
            forty.add(Given.untold(
                    i,
                    intervention,
                    Reference.FAMILIES.get(intervention),
                    intervention,
                    region,
                    Side.LEFT,
                    Given.START,
                    Given.START.plusDays(60),
                    CurrentPath.NEITHER));
        }
        return forty;
    }

    static List<Fact> thirty() {
        List<Fact> thirty = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            String condition = Reference.CONDITIONS.get(3 * i).code();
            Fact fact = i % 3 == 0 ? Fact.absent(condition) : Fact.present(condition);
            thirty.add(i % 2 == 0 ? fact : fact.at(BodyRegion.values()[i % 26], Side.BILATERAL));
        }
        return thirty;
    }

    @Test
    void no_intervention_has_more_rules_than_we_think() {
        int most = Reference.FAMILIES.keySet().stream()
                .map(i -> Given.treatment(i, BodyRegion.KNEE, Side.LEFT))
                .mapToInt(t -> applied(List.of(), List.of(t)))
                .max()
                .orElseThrow();
        assertThat(most).isLessThanOrEqualTo(MOST_RULES);
    }

    @Test
    void a_plan_of_forty_items_applies_each_rule_once_to_each_item_it_names() {
        long named = forty().stream().mapToLong(WorkTest::rulesNaming).sum();
        assertThat(applied(thirty(), forty())).isEqualTo((int) named).isLessThanOrEqualTo(40 * MOST_RULES);
    }

    @Test
    void the_work_does_not_grow_with_the_facts() {
        assertThat(applied(thirty(), forty())).isEqualTo(applied(List.of(), forty()));
    }

    @Test
    void twice_the_rules_of_other_families_are_no_more_work() {
        List<Rule> more = new ArrayList<>(Reference.RULES.all());
        for (Rule r : Reference.RULES.all()) {
            more.add(new Rule(
                    r.id() + "X",
                    Set.of("OTHER"),
                    Set.of(),
                    r.condition(),
                    r.where(),
                    r.severity(),
                    null,
                    null,
                    null,
                    r.reason(),
                    null,
                    r.source()));
        }
        Safety grown = new Safety(new Rules(1, more), Reference.CONDITIONS);
        assertThat(grown.inspect(thirty(), Given.ADULT, forty()).applied()).isEqualTo(applied(thirty(), forty()));
    }

    private static int applied(List<Fact> facts, List<Treatment> treatments) {
        return Reference.SAFETY.inspect(facts, Given.ADULT, treatments).applied();
    }

    private static long rulesNaming(Treatment t) {
        return Reference.RULES.all().stream()
                .filter(r ->
                        r.names(t.family(), t.intervention()) || r.everyFamily().contains(t.family()))
                .count();
    }
}
