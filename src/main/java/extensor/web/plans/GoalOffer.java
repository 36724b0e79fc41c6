package extensor.web.plans;

import extensor.care.catalogue.BodySite;
import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Measure;
import extensor.care.measures.Norms;
import extensor.care.measures.SitePoint;
import extensor.care.measures.Subject;
import extensor.care.plans.Goal;
import extensor.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What can be chosen for a goal: by its measure the steps, joints and sites; by its joint the motions; by its site whether at a distance; by each of them the sides. */
public record GoalOffer(
        BigDecimal lowest,
        List<String> steps,
        Map<String, List<String>> motions,
        List<BodySite> sites,
        boolean distanced,
        List<Side> sides) {
    static GoalOffer of(Catalogue catalogue, Measure measure, Goal goal) {
        boolean placed = Goal.placed(measure);
        Optional<BodySite> site = SitePoint.of(goal.focus())
                .flatMap(point -> catalogue.bodySites().site(point.site()));
        return new GoalOffer(
                measure.range().min(),
                measure.scale().labels(),
                placed ? new Norms(catalogue.norms()).motions() : Map.of(),
                catalogue.bodySites().of(measure),
                site.filter(BodySite::distanced).isPresent(),
                placed ? goal.sides(measure) : Subject.sides(catalogue.bodySites(), measure, goal.focus()));
    }

    /** The measure is taken at a joint. */
    public boolean placed() {
        return !motions.isEmpty();
    }

    public List<String> motions(String joint) {
        return motions.getOrDefault(joint, List.of());
    }
}
