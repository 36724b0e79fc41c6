package extensor.web.progress;

import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.Measure;
import extensor.care.measures.Normal;
import extensor.care.measures.Norms;
import extensor.care.measures.RatedActivity;
import extensor.care.measures.Subject;
import extensor.care.measures.TakenValue;
import extensor.care.progress.ProgressSheet;
import extensor.care.progress.SeriesSheet;
import extensor.shared.Formats;
import extensor.web.kit.FocusWords;
import extensor.web.kit.Messages;
import extensor.web.kit.ProgressWords;
import extensor.web.kit.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The rows of the form for measuring: the left beside the right, each with its last value; and what is to be looked at again. */
@ApplicationScoped
class MeasureRows {
    private static final int SUFFIX = 2;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    ProgressWords progressWords;

    @Inject
    FocusWords focusWords;

    @Inject
    Words words;

    /** What two fields of one row have in common. */
    private record Common(String measure, String joint, String motion, String focus) {
        static Common of(Subject subject) {
            return new Common(subject.measure(), subject.joint(), motion(subject.motion()), subject.focus());
        }

        /** Without the side to which it goes. */
        private static String motion(String motion) {
            boolean directed = motion != null && (motion.endsWith("_L") || motion.endsWith("_R"));
            return directed ? motion.substring(0, motion.length() - SUFFIX) : motion;
        }
    }

    List<MeasureForm.MeasureRow> of(ProgressSheet sheet, List<Subject> subjects, String title) {
        Map<Common, List<Subject>> rows = new LinkedHashMap<>();
        subjects.forEach(s ->
                rows.computeIfAbsent(Common.of(s), row -> new ArrayList<>()).add(s));
        return rows.entrySet().stream()
                .map(row -> row(sheet, row.getKey(), row.getValue(), title))
                .toList();
    }

    private MeasureForm.MeasureRow row(ProgressSheet sheet, Common common, List<Subject> subjects, String title) {
        Subject first = subjects.get(0);
        Measure measure = measure(first);
        return new MeasureForm.MeasureRow(
                label(common, measure, title),
                first.placed() ? progressWords.normal(norm(sheet, first)) : hint(measure, common, title),
                subjects.stream().map(s -> field(sheet, s, measure)).toList());
    }

    /** A muscle under a region, a motion under its joint: the heading need not be said again. */
    private String label(Common common, Measure measure, String title) {
        if (common.joint() != null) {
            String motion = progressWords.motion(common.motion());
            String joint = progressWords.joint(common.joint());
            return joint.equals(title) ? motion : joint + " " + Formats.lower(motion);
        }
        if (common.focus() == null) return progressWords.name(Subject.of(common.measure()), measure);
        return Formats.capital(focusWords.where(Subject.at(common.measure(), common.focus(), null), measure));
    }

    private String hint(Measure measure, Common common, String title) {
        String range = progressWords.range(measure);
        return common.focus() == null || measure.name().equals(title) ? range : measure.name() + ", " + range;
    }

    private MeasureForm.MeasureField field(ProgressSheet sheet, Subject subject, Measure measure) {
        return new MeasureForm.MeasureField(
                subject,
                subject.key(),
                progressWords.name(subject, measure),
                last(sheet, subject),
                measure.range().min(),
                choices(measure));
    }

    /** Made with the form and not anew for each option of each field: there are a hundred such fields. */
    private static List<SelectItem> choices(Measure measure) {
        if (!measure.scale().ordinal()) return List.of();
        return Stream.concat(
                        Stream.of(new SelectItem("", "\u2013")),
                        measure.scale().labels().stream().map(SelectItem::new))
                .toList();
    }

    /** What was stretched before. */
    MeasureForm.FreeRow known(ProgressSheet sheet, SeriesSheet series) {
        return new MeasureForm.FreeRow(
                series.key(), series.subject(), progressWords.name(series), last(sheet, series.subject()));
    }

    /** In the words and in the order in which they were written down last. */
    static List<String> activities(SeriesSheet series) {
        return series.rows().stream()
                .map(row -> row.line().readings())
                .filter(Objects::nonNull)
                .findFirst()
                .map(readings ->
                        readings.activities().stream().map(RatedActivity::words).toList())
                .orElse(List.of());
    }

    /** The last value and its day; empty where nothing was measured. */
    String last(ProgressSheet sheet, Subject subject) {
        return sheet.series(subject.key())
                .filter(SeriesSheet::measured)
                .map(series -> Messages.text(
                        "measure.last",
                        progressWords.value(series, series.trend().last().value()),
                        words.shortDate(series.trend().last().on())))
                .orElse("");
    }

    /** Why it is to be looked at again. */
    String question(ProgressSheet sheet, TakenValue taken) {
        Subject what = taken.what();
        String value = ProgressWords.value(measure(what), taken.value());
        if (taken.value().signum() > 0 && norms().straightens(what.joint(), what.motion()))
            return Messages.text("measure.beyond-straight", value);
        Normal norm = norm(sheet, what);
        return norm == null
                ? Messages.text("measure.surprising-alone", value)
                : Messages.text("measure.surprising", value, progressWords.norm(norm));
    }

    /** Possible, but unlikely. */
    boolean surprising(ProgressSheet sheet, TakenValue taken) {
        Subject what = taken.what();
        return what.placed() && norms().surprising(what.joint(), what.motion(), taken.value(), norm(sheet, what));
    }

    private Normal norm(ProgressSheet sheet, Subject subject) {
        return norms().normal(
                        subject.joint(),
                        subject.motion(),
                        sheet.patient().sex(),
                        sheet.patient().age(sheet.today()).years())
                .orElse(null);
    }

    private Norms norms() {
        return new Norms(currentCatalogue.catalogue().norms());
    }

    private Measure measure(Subject subject) {
        return currentCatalogue.catalogue().measure(subject.measure());
    }
}
