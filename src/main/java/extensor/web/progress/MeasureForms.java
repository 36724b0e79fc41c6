package extensor.web.progress;

import extensor.care.catalogue.BodySite;
import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.Measure;
import extensor.care.catalogue.MeasureRole;
import extensor.care.measures.Subject;
import extensor.care.progress.ProgressSheet;
import extensor.care.progress.SeriesSheet;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import extensor.web.kit.Messages;
import extensor.web.kit.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the form for measuring a patient: what the plan aims at, the region that is treated and what was measured before come first; the rest is folded. */
@ApplicationScoped
class MeasureForms {
    private static final int FREE_ROWS = 3;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    MeasureRows measureRows;

    @Inject
    Words words;

    MeasureForm of(ProgressSheet sheet) {
        Set<Subject> shown = new HashSet<>(Set.of(pain()));
        List<MeasureForm.MeasureGroup> first = first(sheet, shown);
        return new MeasureForm(
                pain(),
                measureRows.last(sheet, pain()),
                pains(),
                first,
                activities(sheet),
                more(sheet, shown),
                stretches(sheet),
                landmarks());
    }

    private List<MeasureForm.MeasureGroup> first(ProgressSheet sheet, Set<Subject> shown) {
        MeasurableSubjects all = subjects();
        List<MeasureForm.MeasureGroup> groups = new ArrayList<>();
        add(groups, sheet, shown, "goals", Messages.text("measure.asked"), asked(sheet));
        for (BodyRegion region : sheet.regions())
            add(groups, sheet, shown, region.name(), words.region(region), all.of(region));
        add(groups, sheet, shown, "before", Messages.text("measure.before"), before(sheet));
        return groups;
    }

    private List<MeasureForm.MeasureGroup> more(ProgressSheet sheet, Set<Subject> shown) {
        MeasurableSubjects all = subjects();
        List<MeasureForm.MeasureGroup> groups = new ArrayList<>();
        for (BodyRegion region : BodyRegion.values())
            add(groups, sheet, shown, "more_" + region, words.region(region), all.of(region));
        for (Measure graded : all.byMuscle())
            add(groups, sheet, shown, "tone_" + graded.code(), graded.name(), all.at(graded));
        add(groups, sheet, shown, "others", Messages.text("measure.others"), all.ofNoRegion());
        return groups;
    }

    private void add(
            List<MeasureForm.MeasureGroup> groups,
            ProgressSheet sheet,
            Set<Subject> shown,
            String id,
            String title,
            Collection<Subject> subjects) {
        List<Subject> rest = subjects.stream().filter(shown::add).toList();
        if (!rest.isEmpty()) groups.add(new MeasureForm.MeasureGroup(id, title, measureRows.of(sheet, rest, title)));
    }

    private MeasurableSubjects subjects() {
        return new MeasurableSubjects(catalogue());
    }

    /** What has a goal; a goal for one side asks for both, so that they can be compared. */
    private List<Subject> asked(ProgressSheet sheet) {
        return both(sheet.series().stream().filter(s -> s.aim() != null));
    }

    /** What was measured before, with its place, wherever that is. */
    private List<Subject> before(ProgressSheet sheet) {
        return both(sheet.series().stream()
                .filter(s -> s.measured() && (s.measure().content().at() == null || s.site() != null)));
    }

    private List<Subject> both(Stream<SeriesSheet> series) {
        return series.filter(
                        s -> !s.measure().content().made() && !s.measure().use().counted())
                .flatMap(s -> sides(s.subject(), s.measure()).stream())
                .distinct()
                .toList();
    }

    private List<Subject> sides(Subject subject, Measure measure) {
        List<Side> sides = subject.placed()
                ? Subject.sides(subject.joint())
                : Subject.sides(catalogue().bodySites(), measure, subject.focus());
        if (sides.isEmpty() || subject.side() == null) return List.of(subject);
        return sides.stream()
                .map(side -> new Subject(subject.measure(), subject.joint(), subject.motion(), subject.focus(), side))
                .toList();
    }

    private MeasureForm.ActivityFields activities(ProgressSheet sheet) {
        Measure measure = measure(m -> m.content().activities() != null).orElseThrow();
        Optional<SeriesSheet> rated = sheet.series().stream()
                .filter(s -> s.measure().code().equals(measure.code()) && s.measured())
                .filter(s -> s.subject().focus() != null)
                .max(Comparator.comparing(s -> s.trend().last().on()));
        boolean asked =
                sheet.series().stream().anyMatch(s -> s.measure().code().equals(measure.code()) && s.aim() != null);
        return new MeasureForm.ActivityFields(
                measure.code(),
                measure.name(),
                rated.map(MeasureRows::activities).orElse(List.of()),
                rated.map(s -> measureRows.last(sheet, s.subject())).orElse(""),
                IntStream.range(0, measure.content().activities().max().intValue())
                        .boxed()
                        .toList(),
                asked && rated.isEmpty());
    }

    private MeasureForm.StretchFields stretches(ProgressSheet sheet) {
        Measure measure = measure(m -> m.content().stretch() != null).orElseThrow();
        List<MeasureForm.FreeRow> rows = new ArrayList<>();
        sheet.series().stream()
                .filter(s -> s.measure().code().equals(measure.code()) && s.site() != null)
                .forEach(s -> rows.add(measureRows.known(sheet, s)));
        rows.addAll(free(measure));
        return new MeasureForm.StretchFields(
                measure.code(),
                measure.name(),
                catalogue().bodySites().of(measure),
                measure.content().stretch().speeds(),
                measure.content().stretch().qualities(),
                rows);
    }

    private MeasureForm.LandmarkFields landmarks() {
        Measure measure =
                measure(m -> m.content().at() == BodySite.SiteKind.LANDMARK).orElseThrow();
        return new MeasureForm.LandmarkFields(
                measure.code(),
                measure.name(),
                catalogue().bodySites().of(measure),
                measure.scale().sides(),
                free(measure));
    }

    private static List<MeasureForm.FreeRow> free(Measure measure) {
        return IntStream.range(0, FREE_ROWS)
                .mapToObj(place -> new MeasureForm.FreeRow(measure.code() + "_" + place, null, "", ""))
                .toList();
    }

    private Optional<Measure> measure(Predicate<Measure> wanted) {
        return catalogue().measures().stream().filter(wanted).findFirst();
    }

    /** The pain now, which has its own field. */
    private Subject pain() {
        return Subject.of(catalogue().measure(MeasureRole.PAIN).code());
    }

    private List<String> pains() {
        return catalogue().measure(MeasureRole.PAIN).range().wholeNumbers().stream()
                .map(String::valueOf)
                .toList();
    }

    private Catalogue catalogue() {
        return currentCatalogue.catalogue();
    }
}
