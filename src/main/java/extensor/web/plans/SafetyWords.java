package extensor.web.plans;

import extensor.care.plans.SaferDose;
import extensor.web.kit.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.stream.Collectors;

/** How a page says what would lift a precaution. */
@Named
@ApplicationScoped
public class SafetyWords {
    /** "grade II (now III)": each value as it would be, and as it is. */
    public String safer(SaferDose safer) {
        return safer.values().stream().map(SafetyWords::value).collect(Collectors.joining(", "));
    }

    private static String value(SaferDose.SaferValue value) {
        String label = value.label().substring(0, 1).toLowerCase(Locale.ROOT)
                + value.label().substring(1);
        return value.now() == null
                ? Messages.text("safety.value-new", label, value.then())
                : Messages.text("safety.value", label, value.then(), value.now());
    }
}
