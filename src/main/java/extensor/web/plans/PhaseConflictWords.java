package extensor.web.plans;

import extensor.care.plans.Conflict;
import extensor.web.kit.Messages;
import java.util.function.UnaryOperator;

/** What two people wrote of one phase, said line by line. */
final class PhaseConflictWords {
    private PhaseConflictWords() {}

    /** `names` says how a phase is called by its name. */
    static String of(Conflict both, UnaryOperator<String> names) {
        StringBuilder said = new StringBuilder(Messages.of(both));
        for (Conflict.ConflictLine line : both.lines()) {
            UnaryOperator<String> shown = line.label().equals("plan.phase.name") ? names : UnaryOperator.identity();
            said.append(' ')
                    .append(Messages.text(
                            "compose.conflict.line",
                            Messages.text(line.label()),
                            shown.apply(line.mine()),
                            shown.apply(line.theirs())));
        }
        return said.toString();
    }
}
