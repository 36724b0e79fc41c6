package extensor.web.progress;

import extensor.care.catalogue.BodySite;
import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Measure;
import extensor.care.catalogue.MeasureRole;
import extensor.care.measures.Norms;
import extensor.care.measures.Subject;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Everything of which a single value can be written down, region by region: the motions of its joints, the strength of its muscles, its questionnaires and tests. */
record MeasurableSubjects(Catalogue catalogue) {
    List<Subject> of(BodyRegion region) {
        List<Subject> all = new ArrayList<>();
        new Norms(catalogue.norms()).motions().forEach((joint, motions) -> {
            if (catalogue.bodySites().regions(joint).contains(region)) all.addAll(angles(joint, motions));
        });
        readOff()
                .filter(measure -> measure.content().at() == null
                        && measure.content().regions().contains(region))
                .forEach(measure -> all.addAll(sides(measure, null)));
        strength()
                .forEach(measure -> catalogue.bodySites().of(measure).stream()
                        .filter(site -> site.of(region))
                        .forEach(site -> all.addAll(sides(measure, site.code()))));
        return all;
    }

    /** What belongs to no region. */
    List<Subject> ofNoRegion() {
        return readOff()
                .filter(measure -> measure.content().at() == null
                        && measure.content().regions().isEmpty())
                .flatMap(measure -> sides(measure, null).stream())
                .toList();
    }

    /** The grades of muscles that have a sheet of their own. */
    List<Measure> byMuscle() {
        return muscles()
                .filter(measure -> strength().noneMatch(measure::equals))
                .toList();
    }

    List<Subject> at(Measure measure) {
        return catalogue.bodySites().of(measure).stream()
                .flatMap(site -> sides(measure, site.code()).stream())
                .toList();
    }

    private List<Subject> angles(String joint, List<String> motions) {
        String angle = catalogue.measure(MeasureRole.MOTION).code();
        return motions.stream()
                .flatMap(motion ->
                        orNone(Subject.sides(joint)).stream().map(side -> new Subject(angle, joint, motion, side)))
                .toList();
    }

    private Stream<Measure> muscles() {
        return readOff().filter(measure -> measure.content().at() == BodySite.SiteKind.MUSCLE);
    }

    /** Graded in every muscle, and so part of each region's sheet; what only some muscles have, tone, has its own. */
    private Stream<Measure> strength() {
        int most = muscles()
                .mapToInt(measure -> catalogue.bodySites().of(measure).size())
                .max()
                .orElse(0);
        return muscles().filter(measure -> catalogue.bodySites().of(measure).size() == most);
    }

    private Stream<Measure> readOff() {
        return catalogue.measures().stream()
                .filter(m ->
                        !m.use().counted() && m.role() == null && !m.content().made());
    }

    private List<Subject> sides(Measure measure, String focus) {
        return orNone(Subject.sides(catalogue.bodySites(), measure, focus)).stream()
                .map(side -> Subject.at(measure.code(), focus, side))
                .toList();
    }

    private static List<Side> orNone(List<Side> sides) {
        return sides.isEmpty() ? Collections.singletonList(null) : sides;
    }
}
