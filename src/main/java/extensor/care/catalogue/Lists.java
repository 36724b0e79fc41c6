package extensor.care.catalogue;

import extensor.shared.BodyRegion;
import java.util.List;
import java.util.Map;

/** The reference lists, each from one file. */
record Lists(
        Map<BodyRegion, RegionText> regions,
        Shelf<ConditionGroup> groups,
        Shelf<Condition> conditions,
        Shelf<Measure> measures,
        List<Norm> norms,
        String normsNote,
        Shelf<RedFlag> redFlags,
        Shelf<Problem> problems) {

    boolean knowsMotion(String joint, String motion) {
        return norms.stream()
                .anyMatch(norm -> norm.joint().equals(joint) && norm.motion().equals(motion));
    }
}
