package extensor.web.progress;

import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.Measure;
import extensor.care.measures.Measuring;
import extensor.care.measures.Scale;
import extensor.care.measures.Subject;
import extensor.care.measures.TakenValue;
import extensor.care.progress.ProgressSheet;
import extensor.care.progress.ReadingProgress;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
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

/** Writes down what was measured: pain, angles joint by joint with the norm beside them, other measures; everything in one save. */
@Named
@ViewScoped
public class MeasurePage implements Serializable {

    @Inject
    ReadingProgress following;

    @Inject
    Measuring measuring;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    MeasureForms forms;

    private final Map<String, String> typed = new HashMap<>();
    private final SecondLook look = new SecondLook();
    private final String request = RequestKey.key();
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
            List<TakenValue> values = values();
            values.forEach(t -> Scale.check(currentCatalogue.catalogue(), t.what(), t.value()));
            List<TakenValue> again = look.at(values, taken -> forms.surprising(sheet, taken));
            again.forEach(this::ask);
            if (!again.isEmpty()) return;
            measuring.take(Id.of(id), on, values, request);
            Messages.done("measure.kept", values.size());
            Redirect.to("/patients/progress?id=" + id + "&show="
                    + values.get(0).what().key());
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
    }

    private List<TakenValue> values() {
        return form.subjects().stream()
                .filter(s -> isTyped(s.key()))
                .map(s -> new TakenValue(s, number(s)))
                .toList();
    }

    private boolean isTyped(String key) {
        return typed.get(key) != null && !typed.get(key).isBlank();
    }

    private BigDecimal number(Subject subject) {
        try {
            return measure(subject).scale().value(typed.get(subject.key()));
        } catch (NumberFormatException e) {
            throw Refusal.at(subject.key(), "measure.number");
        }
    }

    private Measure measure(Subject subject) {
        return currentCatalogue.catalogue().measure(subject.measure());
    }

    private void ask(TakenValue taken) {
        String words = forms.question(sheet, taken);
        FacesContext.getCurrentInstance()
                .addMessage("form:" + taken.what().key(), new FacesMessage(FacesMessage.SEVERITY_WARN, words, null));
    }

    /** Something was typed for this joint. */
    public boolean touched(List<MeasureForm.MeasureField> entries) {
        return entries.stream().anyMatch(e -> isTyped(e.key()));
    }

    public boolean surprised(MeasureForm.MeasureField entry) {
        return look.asks(entry.key());
    }

    /** What was last said of pain; empty where nothing was. */
    public String getLastPain() {
        return forms.last(sheet, form.pain());
    }

    /** The values that pain can have. */
    public List<String> getPains() {
        return measure(form.pain()).range().wholeNumbers().stream()
                .map(String::valueOf)
                .toList();
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
