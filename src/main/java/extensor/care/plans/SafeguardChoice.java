package extensor.care.plans;

import extensor.care.catalogue.Safeguard;
import java.io.Serializable;

/**
 * A safeguard that can be written down for a patient now: one that a rule asks for because of a condition that is present, and what must be written beside it
 * (null: nothing).
 */
public record SafeguardChoice(
        String rule,
        String condition,
        String reason,
        boolean absolute,
        String safeguard,
        String name,
        boolean atSite,
        String ask)
        implements Serializable {
    static SafeguardChoice of(String rule, String condition, String reason, boolean absolute, Safeguard safeguard) {
        return new SafeguardChoice(
                rule,
                condition,
                reason,
                absolute,
                safeguard.code(),
                safeguard.name(),
                safeguard.atSite(),
                safeguard.ask());
    }

    /** Names it among the others. */
    public String key() {
        return rule + "/" + safeguard;
    }
}
