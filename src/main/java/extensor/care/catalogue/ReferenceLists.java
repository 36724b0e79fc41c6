package extensor.care.catalogue;

import extensor.shared.BodyRegion;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The reference lists, each from one file. */
record ReferenceLists(
        Map<BodyRegion, RegionText> regions,
        Versioned<ConditionGroup> groups,
        Versioned<Condition> conditions,
        Versioned<Measure> measures,
        List<Norm> norms,
        String normsNote,
        BodySites bodySites,
        Versioned<RedFlag> redFlags,
        Versioned<IcdCode> problems,
        Versioned<Safeguard> safeguards) {

    /**
     * What cannot wait: the conditions that are themselves warning signs, and emergencies. A diagnosis that one of them may
     * mean (a known aneurysm, a fracture that heals) is none by itself.
     */
    List<RedFlag> emergencies() {
        return warningSigns().stream()
                .filter(flag -> flag.urgency() == RedFlag.Urgency.EMERGENCY)
                .toList();
    }

    /** For each condition that is itself a warning sign, the first of its findings that are the most urgent. */
    List<RedFlag> warningSigns() {
        return conditions.all().stream()
                .filter(condition -> condition.category() == Condition.Category.RED_FLAG)
                .flatMap(condition -> byDay().filter(flag -> condition.code().equals(flag.condition()))
                        .limit(1))
                .toList();
    }

    /** The findings with which another condition does not wait, the most urgent first. */
    List<RedFlag> watchedFindings() {
        return byDay().filter(flag -> flag.condition() != null
                        && conditions.get(flag.condition()).category() != Condition.Category.RED_FLAG)
                .toList();
    }

    private Stream<RedFlag> byDay() {
        return redFlags.all().stream()
                .filter(flag -> flag.urgency().hasDay())
                .sorted(Comparator.comparing(RedFlag::urgency));
    }

    boolean knowsMotion(String joint, String motion) {
        return norms.stream()
                .anyMatch(norm -> norm.joint().equals(joint) && norm.motion().equals(motion));
    }
}
