package extensor.care.catalogue;

import extensor.shared.BodyRegion;
import java.util.List;
import java.util.Map;

/** The reference lists, each from one file. */
record ReferenceLists(
        Map<BodyRegion, RegionText> regions,
        Versioned<ConditionGroup> groups,
        Versioned<Condition> conditions,
        Versioned<Measure> measures,
        List<Norm> norms,
        String normsNote,
        Versioned<RedFlag> redFlags,
        Versioned<IcdCode> problems) {

    /**
     * What cannot wait: for each condition that is itself a warning sign, the first of its findings that is an emergency. A diagnosis that one of them may
     * mean (a known aneurysm, a fracture that heals) is none by itself.
     */
    List<RedFlag> emergencies() {
        return conditions.all().stream()
                .filter(condition -> condition.category() == Condition.Category.RED_FLAG)
                .flatMap(condition -> redFlags.all().stream()
                        .filter(flag -> flag.urgency() == RedFlag.Urgency.EMERGENCY
                                && condition.code().equals(flag.condition()))
                        .limit(1))
                .toList();
    }

    boolean knowsMotion(String joint, String motion) {
        return norms.stream()
                .anyMatch(norm -> norm.joint().equals(joint) && norm.motion().equals(motion));
    }
}
