package extensor.web.progress;

import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.Measure;
import extensor.care.catalogue.MeasureRole;
import extensor.care.measures.Normal;
import extensor.care.measures.Norms;
import extensor.care.measures.Subject;
import extensor.care.measures.TakenValue;
import extensor.care.progress.ProgressSheet;
import extensor.care.progress.SeriesSheet;
import extensor.shared.Side;
import extensor.web.kit.Messages;
import extensor.web.kit.ProgressWords;
import extensor.web.kit.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Makes the form for measuring a patient: every value with its norm or range and the last result. */
@ApplicationScoped
class MeasureForms {
    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    ProgressWords progressWords;

    @Inject
    Words words;

    MeasureForm of(ProgressSheet sheet) {
        List<Subject> asked = sheet.series().stream()
                .filter(s -> s.aim() != null && !s.measure().is(MeasureRole.PAIN))
                .map(SeriesSheet::subject)
                .toList();
        List<MeasureForm.Joint> joints = norms().motions().entrySet().stream()
                .map(joint -> new MeasureForm.Joint(
                        joint.getKey(), entries(sheet, angles(joint.getKey(), joint.getValue()), asked)))
                .toList();
        return new MeasureForm(
                pain(),
                last(sheet, pain()),
                pains(),
                entries(sheet, asked.stream(), List.of()),
                joints,
                entries(sheet, others(), asked));
    }

    private Norms norms() {
        return new Norms(currentCatalogue.catalogue().norms());
    }

    /** The pain now, which has its own field. */
    private Subject pain() {
        return Subject.of(currentCatalogue.catalogue().measure(MeasureRole.PAIN).code());
    }

    private List<String> pains() {
        return currentCatalogue.catalogue().measure(MeasureRole.PAIN).range().wholeNumbers().stream()
                .map(String::valueOf)
                .toList();
    }

    private Stream<Subject> angles(String joint, List<String> motions) {
        String angle = currentCatalogue.catalogue().measure(MeasureRole.MOTION).code();
        return motions.stream()
                .flatMap(motion ->
                        sides(Subject.sides(joint)).stream().map(side -> new Subject(angle, joint, motion, side)));
    }

    private Stream<Subject> others() {
        return currentCatalogue.catalogue().measures().stream()
                .filter(m -> !m.use().counted() && m.role() == null)
                .flatMap(m -> sides(m.scale().sides()).stream().map(side -> new Subject(m.code(), null, null, side)));
    }

    private static List<Side> sides(List<Side> sides) {
        return sides.isEmpty() ? Collections.singletonList(null) : sides;
    }

    private List<MeasureForm.MeasureField> entries(ProgressSheet sheet, Stream<Subject> subjects, List<Subject> but) {
        return subjects.filter(s -> !but.contains(s)).map(s -> entry(sheet, s)).toList();
    }

    private MeasureForm.MeasureField entry(ProgressSheet sheet, Subject subject) {
        Measure measure = currentCatalogue.catalogue().measure(subject.measure());
        return new MeasureForm.MeasureField(
                subject,
                subject.key(),
                progressWords.name(subject, measure),
                hint(sheet, subject, measure),
                measure.range().min(),
                measure.scale().labels());
    }

    private String hint(ProgressSheet sheet, Subject subject, Measure measure) {
        String range = subject.placed() ? normal(sheet, subject) : progressWords.range(measure);
        String last = last(sheet, subject);
        return last.isEmpty() ? range : range + " · " + last;
    }

    private String normal(ProgressSheet sheet, Subject subject) {
        return progressWords.normal(norm(sheet, subject));
    }

    private Normal norm(ProgressSheet sheet, Subject subject) {
        return norms().normal(
                        subject.joint(),
                        subject.motion(),
                        sheet.patient().sex(),
                        sheet.patient().age(sheet.today()).years())
                .orElse(null);
    }

    /** The last value and its day; empty where nothing was measured. */
    private String last(ProgressSheet sheet, Subject subject) {
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
        String value = ProgressWords.value(currentCatalogue.catalogue().measure(what.measure()), taken.value());
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
}
