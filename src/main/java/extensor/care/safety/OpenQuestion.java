package extensor.care.safety;

import extensor.care.catalogue.Condition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A gap while it is being gathered: every rule and treatment that waits for the same answer. */
final class OpenQuestion {
    private final Gap.Ask ask;
    private final Condition condition;
    private final Set<Treatment> treatments = new LinkedHashSet<>();
    private final Set<Rule> rules = new LinkedHashSet<>();
    private boolean blocking;

    OpenQuestion(Gap.Ask ask, Condition condition) {
        this.ask = ask;
        this.condition = condition;
    }

    void waits(Rule rule, Treatment treatment, Severity severity) {
        rules.add(rule);
        treatments.add(treatment);
        blocking |= severity == Severity.ABSOLUTE;
    }

    boolean blocking() {
        return blocking;
    }

    Gap gap() {
        return new Gap(ask, condition, blocking, List.copyOf(treatments), List.copyOf(rules));
    }
}
