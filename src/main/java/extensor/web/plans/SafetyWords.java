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
        String label = brief(value.label());
        String name = label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
        return value.now() == null
                ? Messages.text("safety.value-new", name, brief(value.then()))
                : Messages.text("safety.value", name, brief(value.then()), brief(value.now()));
    }

    /** Without what explains it: "II" of "II: large, within the range", "Grade" of "Grade (Maitland)". */
    private static String brief(String words) {
        return words.replaceFirst("(?s)(: | \\().*", "");
    }
}
