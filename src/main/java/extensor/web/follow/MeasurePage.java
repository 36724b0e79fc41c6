package extensor.web.follow;

import extensor.care.catalogue.Library;
import extensor.care.catalogue.Measure;
import extensor.care.measures.Measuring;
import extensor.care.measures.Normal;
import extensor.care.measures.Norms;
import extensor.care.measures.Scale;
import extensor.care.measures.Subject;
import extensor.care.measures.Taken;
import extensor.care.progress.FollowingProgress;
import extensor.care.progress.ProgressSheet;
import extensor.care.progress.SeriesSheet;
import extensor.shared.Id;
import extensor.shared.Once;
import extensor.shared.Refusal;
import extensor.shared.Side;
import extensor.web.kit.Go;
import extensor.web.kit.Say;
import extensor.web.kit.Words;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes down what was measured: pain, angles joint by joint with the norm beside them, other measures; everything in one save. */
@Named
@ViewScoped
public class MeasurePage implements Serializable {
    /** One value that can be typed; `key` is the id of its input. */
    public record Entry(
            Subject subject, String key, String label, String hint, BigDecimal min, BigDecimal max, String step)
            implements Serializable {}

    /** A joint with all its motions. */
    public record Joint(String code, List<Entry> entries) implements Serializable {}

    private static final int WORST = 10;

    @Inject
    FollowingProgress following;

    @Inject
    Measuring measuring;

    @Inject
    Library library;

    @Inject
    FollowWords followWords;

    @Inject
    Words words;

    private final Map<String, String> typed = new HashMap<>();
    private final Set<Taken> lookedAgain = new HashSet<>();
    private final Set<String> surprising = new HashSet<>();
    private final String request = Once.key();
    private String id;
    private LocalDate on;
    private transient ProgressSheet sheet;
    private List<Entry> asked;
    private List<Entry> others;
    private List<Joint> joints;

    public void load() {
        sheet = following.of(Id.of(id));
        on = sheet.today();
        asked = sheet.series().stream()
                .filter(s -> s.aim() != null && !s.subject().measure().equals(Subject.PAIN))
                .map(s -> entry(s.subject()))
                .toList();
        others = library.catalogue().measures().stream()
                .map(Measure::code)
                .filter(m -> Scale.typed(m) && !m.equals(Subject.PAIN) && !m.equals(Subject.ROM))
                .flatMap(this::subjects)
                .filter(s -> notAsked(s))
                .map(this::entry)
                .toList();
        Map<String, List<Entry>> byJoint = new LinkedHashMap<>();
        norms().motions()
                .forEach((joint, motions) -> byJoint.put(
                        joint,
                        motions.stream()
                                .flatMap(motion -> sides(Subject.sides(joint)).stream()
                                        .map(side -> Subject.motion(joint, motion, side)))
                                .filter(this::notAsked)
                                .map(this::entry)
                                .toList()));
        joints = byJoint.entrySet().stream()
                .map(e -> new Joint(e.getKey(), e.getValue()))
                .toList();
    }

    private Norms norms() {
        return new Norms(library.catalogue().norms());
    }

    private Stream<Subject> subjects(String measure) {
        return sides(Scale.sides(measure)).stream().map(side -> new Subject(measure, null, null, side));
    }

    private static List<Side> sides(List<Side> sides) {
        return sides.isEmpty() ? Collections.singletonList(null) : sides;
    }

    private boolean notAsked(Subject subject) {
        return asked.stream().noneMatch(e -> e.subject().equals(subject));
    }

    private Entry entry(Subject subject) {
        Measure measure = library.catalogue().measure(subject.measure());
        int decimals = Scale.decimals(subject.measure());
        return new Entry(
                subject,
                subject.key(),
                followWords.name(subject, measure),
                hint(subject, measure),
                measure.range().min(),
                measure.range().max(),
                BigDecimal.ONE.movePointLeft(decimals).toPlainString());
    }

    /** The norm or the range, and the last value. */
    private String hint(Subject subject, Measure measure) {
        String range = subject.placed()
                ? followWords.normal(normal(subject))
                : Say.text(
                        "measure.from-to",
                        measure.range().min(),
                        measure.range().max(),
                        measure.unitWords());
        return sheet.series(subject.key())
                .filter(SeriesSheet::measured)
                .map(s -> range + " · " + last(s))
                .orElse(range);
    }

    private Normal normal(Subject subject) {
        return norms().normal(
                        subject.joint(),
                        subject.motion(),
                        sheet.patient().sex(),
                        sheet.patient().age(sheet.today()))
                .orElse(null);
    }

    private String last(SeriesSheet series) {
        return Say.text(
                "measure.last",
                followWords.value(series, series.trend().last().value()),
                words.shortDate(series.trend().last().on()));
    }

    /** What was last said of pain; empty where nothing was. */
    public String getLastPain() {
        return sheet.series(Subject.PAIN)
                .filter(SeriesSheet::measured)
                .map(this::last)
                .orElse("");
    }

    /** The values that pain can have. */
    public List<String> getPains() {
        return IntStream.rangeClosed(0, WORST).mapToObj(String::valueOf).toList();
    }

    /** Keeps everything, or says at its field what cannot be; what can be but surprises is kept when it is sent once more. */
    public void save() {
        try {
            List<Taken> values = values();
            values.forEach(t -> Scale.check(library.catalogue(), t.what(), t.value()));
            if (surprises(values)) return;
            measuring.take(Id.of(id), on, values, request);
            Say.done("measure.kept", values.size());
            Go.to("/patients/progress?id=" + id + "&show="
                    + values.get(0).what().key());
        } catch (Refusal no) {
            Say.no(no, "form");
        }
    }

    private List<Taken> values() {
        List<Subject> all = new ArrayList<>(List.of(Subject.of(Subject.PAIN)));
        Stream.of(asked, joints.stream().flatMap(j -> j.entries().stream()).toList(), others)
                .flatMap(List::stream)
                .forEach(e -> all.add(e.subject()));
        return all.stream()
                .filter(s -> typed.get(s.key()) != null && !typed.get(s.key()).isBlank())
                .map(s -> new Taken(s, number(s)))
                .toList();
    }

    private BigDecimal number(Subject subject) {
        try {
            return new BigDecimal(typed.get(subject.key()).strip());
        } catch (NumberFormatException e) {
            throw Refusal.at(subject.key(), "measure.number");
        }
    }

    /** Angles to look at again, but for those that were looked at already. */
    private boolean surprises(List<Taken> values) {
        surprising.clear();
        values.stream()
                .filter(t -> t.what().placed()
                        && norms().surprising(t.what().joint(), t.what().motion(), t.value(), normal(t.what()))
                        && lookedAgain.add(t))
                .forEach(t -> {
                    surprising.add(t.what().key());
                    FacesContext.getCurrentInstance()
                            .addMessage(
                                    "form:" + t.what().key(),
                                    new FacesMessage(
                                            FacesMessage.SEVERITY_WARN,
                                            Say.text("measure.surprising", followWords.normal(normal(t.what()))),
                                            null));
                });
        return !surprising.isEmpty();
    }

    /** Something was typed for this joint, or its value is to be looked at again. */
    public boolean touched(List<Entry> entries) {
        return entries.stream()
                .anyMatch(e -> typed.get(e.key()) != null && !typed.get(e.key()).isBlank());
    }

    public boolean surprised(Entry entry) {
        return surprising.contains(entry.key());
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public ProgressSheet getSheet() {
        return sheet;
    }

    public List<Entry> getAsked() {
        return asked;
    }

    public List<Entry> getOthers() {
        return others;
    }

    public List<Joint> getJoints() {
        return joints;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
