package extensor.care.safety;

import extensor.care.catalogue.Catalogue;
import java.util.List;
import java.util.Set;

/**
 * One contraindication or precaution: these families and interventions, with this condition (null: for everybody), at this place.
 * `lifts` says what would free the treatment; null where nothing does.
 */
public record Rule(
        String id,
        Set<String> families,
        Set<String> interventions,
        String condition,
        Where where,
        Severity severity,
        String reason,
        String lifts,
        List<String> source) {

    public Rule {
        families = Set.copyOf(families);
        interventions = Set.copyOf(interventions);
        source = List.copyOf(source);
    }

    /** What it says against a treatment: its condition, where it has one, and why. */
    public String words(Catalogue catalogue) {
        return condition == null ? reason : catalogue.condition(condition).name() + ": " + reason;
    }
}
