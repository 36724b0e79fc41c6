package extensor.web.progress;

import extensor.care.catalogue.Library;
import extensor.care.measures.Measuring;
import extensor.care.measures.Scale;
import extensor.care.measures.Subject;
import extensor.care.measures.Taken;
import extensor.care.progress.FollowingProgress;
import extensor.care.progress.ProgressSheet;
import extensor.shared.Id;
import extensor.shared.Once;
import extensor.shared.Refusal;
import extensor.web.gate.Go;
import extensor.web.kit.Say;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Writes down what was measured: pain, angles joint by joint with the norm beside them, other measures; everything in one save. */
@Named
@ViewScoped
public class MeasurePage implements Serializable {
    private static final int WORST = 10;

    @Inject
    FollowingProgress following;

    @Inject
    Measuring measuring;

    @Inject
    Library library;

    @Inject
    MeasureForms forms;

    private final Map<String, String> typed = new HashMap<>();
    private final SecondLook look = new SecondLook();
    private final String request = Once.key();
    private String id;
    private LocalDate on;
    private transient ProgressSheet sheet;
    private MeasureForm form;

    public void load() {
        sheet = following.of(Id.of(id));
        on = sheet.today();
        form = forms.of(sheet);
    }

    /** Keeps everything, or says at its field what cannot be; what can be but surprises is kept when it is sent once more. */
    public void save() {
        try {
            List<Taken> values = values();
            values.forEach(t -> Scale.check(library.catalogue(), t.what(), t.value()));
            List<Taken> again = look.at(values, taken -> forms.surprising(sheet, taken));
            again.forEach(this::ask);
            if (!again.isEmpty()) return;
            measuring.take(Id.of(id), on, values, request);
            Say.done("measure.kept", values.size());
            Go.to("/patients/progress?id=" + id + "&show="
                    + values.get(0).what().key());
        } catch (Refusal no) {
            Say.no(no, "form");
        }
    }

    private List<Taken> values() {
        return form.subjects().stream()
                .filter(s -> isTyped(s.key()))
                .map(s -> new Taken(s, number(s)))
                .toList();
    }

    private boolean isTyped(String key) {
        return typed.get(key) != null && !typed.get(key).isBlank();
    }

    private BigDecimal number(Subject subject) {
        try {
            return new BigDecimal(typed.get(subject.key()).strip());
        } catch (NumberFormatException e) {
            throw Refusal.at(subject.key(), "measure.number");
        }
    }

    private void ask(Taken taken) {
        String words = forms.question(sheet, taken);
        FacesContext.getCurrentInstance()
                .addMessage("form:" + taken.what().key(), new FacesMessage(FacesMessage.SEVERITY_WARN, words, null));
    }

    /** Something was typed for this joint. */
    public boolean touched(List<MeasureForm.Entry> entries) {
        return entries.stream().anyMatch(e -> isTyped(e.key()));
    }

    public boolean surprised(MeasureForm.Entry entry) {
        return look.asks(entry.key());
    }

    /** What was last said of pain; empty where nothing was. */
    public String getLastPain() {
        return forms.last(sheet, Subject.of(Subject.PAIN));
    }

    /** The values that pain can have. */
    public List<String> getPains() {
        return IntStream.rangeClosed(0, WORST).mapToObj(String::valueOf).toList();
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public ProgressSheet getSheet() {
        return sheet;
    }

    public MeasureForm getForm() {
        return form;
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
