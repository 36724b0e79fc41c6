package extensor.care.safety;

import java.util.Map;
import java.util.Set;

/** Where sources differ, a clinic may choose which precautions are absolute, by rule and intervention. The default is strict. */
public record Policy(Map<String, Set<String>> absolute) {

    /** Makers of motor stimulators forbid them in pregnancy altogether, not only near the trunk. */
    public static final Policy STRICT = new Policy(Map.of("CI022", Set.of("ES_NMES", "ES_FES", "ES_RUSSIAN")));

    /** The rules as they are written. */
    public static final Policy AS_WRITTEN = new Policy(Map.of());

    Severity severity(Rule rule, Treatment treatment) {
        return absolute.getOrDefault(rule.id(), Set.of()).contains(treatment.intervention())
                ? Severity.ABSOLUTE
                : rule.severity();
    }
}
