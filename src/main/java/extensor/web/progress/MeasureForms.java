package extensor.web.progress;

import extensor.care.catalogue.Library;
import extensor.care.catalogue.Measure;
import extensor.care.measures.Normal;
import extensor.care.measures.Norms;
import extensor.care.measures.Scale;
import extensor.care.measures.Subject;
import extensor.care.measures.Taken;
import extensor.care.progress.ProgressSheet;
import extensor.care.progress.SeriesSheet;
import extensor.shared.Side;
import extensor.web.kit.FollowWords;
import extensor.web.kit.Say;
import extensor.web.kit.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Makes the form for measuring a patient: every value with its norm or range and with what was measured last. */
@ApplicationScoped
class MeasureForms {
    @Inject
    Library library;

    @Inject
    FollowWords followWords;

    @Inject
    Words words;

    MeasureForm of(ProgressSheet sheet) {
        List<Subject> asked = sheet.series().stream()
                .filter(s -> s.aim() != null && !s.subject().measure().equals(Subject.PAIN))
                .map(SeriesSheet::subject)
                .toList();
        List<MeasureForm.Joint> joints = norms().motions().entrySet().stream()
                .map(joint -> new MeasureForm.Joint(
                        joint.getKey(), entries(sheet, angles(joint.getKey(), joint.getValue()), asked)))
                .toList();
        return new MeasureForm(entries(sheet, asked.stream(), List.of()), joints, entries(sheet, others(), asked));
    }

    private Norms norms() {
        return new Norms(library.catalogue().norms());
    }

    private static Stream<Subject> angles(String joint, List<String> motions) {
        return motions.stream()
                .flatMap(motion ->
                        sides(Subject.sides(joint)).stream().map(side -> Subject.motion(joint, motion, side)));
    }

    private Stream<Subject> others() {
        return library.catalogue().measures().stream()
                .map(Measure::code)
                .filter(m -> Scale.typed(m) && !m.equals(Subject.PAIN) && !m.equals(Subject.ROM))
                .flatMap(m -> sides(Scale.sides(m)).stream().map(side -> new Subject(m, null, null, side)));
    }

    private static List<Side> sides(List<Side> sides) {
        return sides.isEmpty() ? Collections.singletonList(null) : sides;
    }

    private List<MeasureForm.Entry> entries(ProgressSheet sheet, Stream<Subject> subjects, List<Subject> but) {
        return subjects.filter(s -> !but.contains(s)).map(s -> entry(sheet, s)).toList();
    }

    private MeasureForm.Entry entry(ProgressSheet sheet, Subject subject) {
        Measure measure = library.catalogue().measure(subject.measure());
        int decimals = Scale.decimals(subject.measure());
        return new MeasureForm.Entry(
                subject,
                subject.key(),
                followWords.name(subject, measure),
                hint(sheet, subject, measure),
                measure.range().min(),
                measure.range().max(),
                BigDecimal.ONE.movePointLeft(decimals).toPlainString());
    }

    private String hint(ProgressSheet sheet, Subject subject, Measure measure) {
        String range = subject.placed() ? normal(sheet, subject) : followWords.range(measure);
        String last = last(sheet, subject);
        return last.isEmpty() ? range : range + " · " + last;
    }

    private String normal(ProgressSheet sheet, Subject subject) {
        return followWords.normal(norm(sheet, subject));
    }

    private Normal norm(ProgressSheet sheet, Subject subject) {
        return norms().normal(
                        subject.joint(),
                        subject.motion(),
                        sheet.patient().sex(),
                        sheet.patient().age(sheet.today()))
                .orElse(null);
    }

    /** The last value and its day; empty where nothing was measured. */
    String last(ProgressSheet sheet, Subject subject) {
        return sheet.series(subject.key())
                .filter(SeriesSheet::measured)
                .map(series -> Say.text(
                        "measure.last",
                        followWords.value(series, series.trend().last().value()),
                        words.shortDate(series.trend().last().on())))
                .orElse("");
    }

    /** Why it is to be looked at again. */
    String question(ProgressSheet sheet, Taken taken) {
        Subject what = taken.what();
        String value = FollowWords.value(library.catalogue().measure(what.measure()), taken.value());
        if (taken.value().signum() > 0 && norms().straightens(what.joint(), what.motion()))
            return Say.text("measure.beyond-straight", value);
        Normal norm = norm(sheet, what);
        return norm == null
                ? Say.text("measure.surprising-alone", value)
                : Say.text("measure.surprising", value, followWords.norm(norm));
    }

    /** It can be, but it is to be looked at again. */
    boolean surprising(ProgressSheet sheet, Taken taken) {
        Subject what = taken.what();
        return what.placed() && norms().surprising(what.joint(), what.motion(), taken.value(), norm(sheet, what));
    }
}
