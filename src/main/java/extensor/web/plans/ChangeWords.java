package extensor.web.plans;

import extensor.care.plans.SinceSigned.ChangedPart;
import extensor.care.plans.SinceSigned.ChangedValue;
import extensor.care.plans.SinceSigned.PlanChange;
import extensor.shared.Formats;
import extensor.web.kit.Messages;
import extensor.web.kit.PlanWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** What a draft changes of the version signed last, one line each. */
@Named
@ApplicationScoped
public class ChangeWords {
    @Inject
    PlanWords planWords;

    /** "Bridge: Sets 3 → 2; Days 0–6 → 3–6". */
    public String said(PlanChange change) {
        String name = name(change);
        if (!change.summary().isEmpty()) return Messages.text("plan.change.added-as", name, change.summary());
        if (change.values().isEmpty()) return Messages.text("plan.change." + change.made(), name);
        return change.values().stream()
                .map(ChangeWords::said)
                .collect(Collectors.joining("; ", name.isEmpty() ? "" : name + ": ", ""));
    }

    private String name(PlanChange change) {
        if (change.part() == ChangedPart.PHASE)
            return Messages.text("compose.phase", change.place(), planWords.phase(change.name(), change.place()));
        if (change.part() == ChangedPart.GOAL) return Messages.text("plan.change.goal", change.name());
        return change.name();
    }

    private static String said(ChangedValue value) {
        String label = value.key() == null ? value.label() : Messages.text(value.key());
        return Messages.text("plan.change.value", label, said(value.was()), said(value.now()));
    }

    private static String said(Object value) {
        if (value == null || value.equals("")) return "–";
        if (value instanceof Enum<?> constant)
            return Messages.text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
        if (value instanceof LocalDate day) return Formats.date(day);
        if (value instanceof BigDecimal number) return Formats.number(number);
        return value.toString();
    }
}
