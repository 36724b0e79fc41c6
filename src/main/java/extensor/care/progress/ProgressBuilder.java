package extensor.care.progress;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Measure;
import extensor.care.catalogue.MeasureRole;
import extensor.care.measures.MeasurementLine;
import extensor.care.measures.Norms;
import extensor.care.measures.SitePoint;
import extensor.care.measures.Subject;
import extensor.care.patients.PatientBanner;
import extensor.care.plans.Goal;
import extensor.care.plans.Phase;
import extensor.care.plans.SignedPlan;
import extensor.care.plans.VersionLine;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts together how a patient gets on, from what is known. Pure.
 *
 * <p>What the plan aims at comes first, pain is always among it.
 *
 * @param plan null where none is signed
 * @param counting which values count
 * @param regions where the patient is treated
 * @param side the side of the plan's episode, null where it has none or nobody knows it
 */
record ProgressBuilder(
        Catalogue catalogue,
        PatientBanner patient,
        SignedPlan plan,
        CountedValues counting,
        Side side,
        List<BodyRegion> regions,
        ZoneId zone,
        LocalDate today,
        List<MeasurementLine> lines,
        List<LocalDate> visits) {
    ProgressSheet sheet() {
        ProgressSheet.PlanMark mark = plan == null
                ? null
                : new ProgressSheet.PlanMark(
                        plan.key(), plan.composition().title(), plan.start(), plan.end(), plan.version(), plan.ended());
        return new ProgressSheet(
                patient,
                today,
                zone,
                mark,
                regions,
                subjects().stream().map(this::series).toList());
    }

    private Set<Subject> subjects() {
        Set<Subject> subjects = new LinkedHashSet<>();
        goals().forEach(goal -> subjects.addAll(subjects(goal)));
        subjects.add(Subject.of(catalogue.measure(MeasureRole.PAIN).code()));
        lines.stream()
                .map(MeasurementLine::subject)
                .sorted(Comparator.comparing(Subject::key))
                .forEach(subjects::add);
        return subjects;
    }

    private List<Subject> subjects(Goal goal) {
        return Aim.subjects(goal, catalogue.measure(goal.measure()), side, catalogue.bodySites(), lines);
    }

    private List<Goal> goals() {
        return plan == null ? List.of() : plan.composition().goals();
    }

    /** The next goal for this measure, else the last one. */
    private Aim aim(Subject subject) {
        List<Aim> aims = goals().stream()
                .filter(g -> subjects(g).contains(subject))
                .map(g -> new Aim(g.comparison(), g.target(), plan.start().plusDays(g.byDay()), g.text()))
                .sorted(Comparator.comparing(Aim::due))
                .toList();
        return aims.stream()
                .filter(a -> !a.due().isBefore(today))
                .findFirst()
                .or(() -> aims.stream().reduce((earlier, later) -> later))
                .orElse(null);
    }

    private SeriesSheet series(Subject subject) {
        Measure measure = catalogue.measure(subject.measure());
        Norms norms = new Norms(catalogue.norms());
        Aim aim = aim(subject);
        Yardstick yardstick = Yardstick.of(measure, subject, aim, norms);
        List<MeasurementLine> own =
                lines.stream().filter(l -> l.subject().equals(subject)).toList();
        List<Point> points = counting.of(lines, subject, measure);
        return new SeriesSheet(
                subject,
                measure,
                SitePoint.site(catalogue.bodySites(), measure, subject.focus()).orElse(null),
                aim,
                subject.placed()
                        ? norms.normal(
                                        subject.joint(),
                                        subject.motion(),
                                        patient.sex(),
                                        patient.age(today).years())
                                .orElse(null)
                        : null,
                yardstick,
                points.isEmpty() ? null : Trend.of(yardstick, aim, points),
                points.isEmpty() ? null : Chart.of(plot(measure, yardstick, aim, points)),
                rows(measure, own, points));
    }

    private List<SeriesSheet.ValueRow> rows(Measure measure, List<MeasurementLine> own, List<Point> points) {
        List<SeriesSheet.ValueRow> rows = new ArrayList<>();
        for (MeasurementLine line : own) {
            boolean counted = points.stream().anyMatch(p -> p.id() == line.id());
            BigDecimal change = counted
                    ? measure.scale().rank(line.value()).subtract(points.get(0).rank())
                    : null;
            rows.add(new SeriesSheet.ValueRow(line, change, version(line.on()), counted));
        }
        Collections.reverse(rows);
        return List.copyOf(rows);
    }

    /** The version that was in force that day, null for none. */
    private Integer version(LocalDate day) {
        return versions()
                .filter(v -> !v.on().isAfter(day))
                .map(Plot.PlotVersion::number)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Stream<Plot.PlotVersion> versions() {
        return plan == null ? Stream.empty() : plan.versions().stream().map(this::version);
    }

    private Plot.PlotVersion version(VersionLine line) {
        return new Plot.PlotVersion(line.number(), LocalDate.ofInstant(line.signedAt(), zone));
    }

    private Plot plot(Measure measure, Yardstick yardstick, Aim aim, List<Point> points) {
        LocalDate first = points.get(0).on();
        LocalDate last = points.get(points.size() - 1).on();
        LocalDate from = plan != null && plan.start().isBefore(first) ? plan.start() : first;
        LocalDate end = plan == null || plan.end().isAfter(today) ? today : plan.end();
        return new Plot(
                points,
                measure.scale().ranks(),
                yardstick.better() == 0 ? null : yardstick.detectable(),
                aim == null ? null : measure.scale().rank(aim.target()),
                from,
                Stream.of(last, end).max(Comparator.naturalOrder()).get(),
                plan == null ? List.of() : phases(),
                versions().toList(),
                visits);
    }

    private List<Plot.Stretch> phases() {
        List<Plot.Stretch> phases = new ArrayList<>();
        for (Phase phase : plan.composition().phases()) {
            LocalDate from = plan.start().plusDays(plan.composition().firstDay(phase.id()));
            phases.add(new Plot.Stretch(phases.size() + 1, phase.name(), from, from.plusDays(phase.lasts() - 1L)));
        }
        return phases;
    }
}
