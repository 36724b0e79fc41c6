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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What can be chosen for a goal: by its measure the steps, joints and places; by its joint the motions; by each of them the sides. */
public record GoalOffer(
        Measure measure,
        List<String> steps,
        Map<String, List<String>> motions,
        List<Subject> points,
        List<Side> sides) {
    /** From a landmark goals are offered every five centimeters. */
    private static final int STEP = 5;

    static GoalOffer of(Catalogue catalogue, Measure measure, Goal goal) {
        boolean placed = Goal.placed(measure);
        return new GoalOffer(
                measure,
                measure.scale().labels(),
                placed ? new Norms(catalogue.norms()).motions() : Map.of(),
                Stream.concat(
                                catalogue.bodySites().of(measure).stream()
                                        .flatMap(GoalOffer::points)
                                        .map(SitePoint::text),
                                Stream.ofNullable(goal.focus()))
                        .distinct()
                        .map(focus -> Subject.at(measure.code(), focus, null))
                        .toList(),
                placed ? goal.sides(measure) : Subject.sides(catalogue.bodySites(), measure, goal.focus()));
    }

    private static Stream<SitePoint> points(BodySite site) {
        if (!site.distanced()) return Stream.of(new SitePoint(site.code(), 0));
        return IntStream.rangeClosed(
                        site.distance().min().intValue(), site.distance().max().intValue())
                .filter(centimeters -> centimeters % STEP == 0)
                .mapToObj(centimeters -> new SitePoint(site.code(), centimeters));
    }

    public BigDecimal lowest() {
        return measure.range().min();
    }

    /** The measure is taken at a joint. */
    public boolean placed() {
        return !motions.isEmpty();
    }

    public List<String> motions(String joint) {
        return joint == null ? List.of() : motions.getOrDefault(joint, List.of());
    }
}
