package extensor.web.progress;

import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.Measure;
import extensor.care.catalogue.MeasureScale;
import extensor.care.measures.Measuring;
import extensor.care.measures.Scale;
import extensor.care.measures.Subject;
import extensor.care.measures.TakenValue;
import extensor.care.patients.RecordAccess;
import extensor.care.progress.ProgressSheet;
import extensor.care.progress.ReadingProgress;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import extensor.shared.TypedText;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
import extensor.web.kit.TypedValues;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Records what was measured, all in one save. */
@Named
@ViewScoped
public class MeasurePage implements Serializable {

    @Inject
    RecordAccess recordAccess;

    @Inject
    ReadingProgress following;

    @Inject
    Measuring measuring;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    MeasureForms forms;

    private final TypedValues typed = new TypedValues();
    private final SecondLook look = new SecondLook();
    private final String request = RequestKey.key();
    private String id;
    private LocalDate on;
    private transient ProgressSheet sheet;
    private MeasureForm form;

    public void load() {
        sheet = following.of(Id.of(id));
        if (recordAccess.lookEnds(Id.of(id)).isPresent()) throw Refusal.notFound();
        on = sheet.today();
        form = forms.of(sheet);
    }

    /** Saves everything, or says at its field what is impossible. An unlikely value is saved when it is sent again. */
    public void save() {
        try {
            List<TakenValue> values = values();
            if (possible(values) && asks(values)) return;
            measuring.take(Id.of(id), on, values, request);
            Messages.done("measure.kept", values.size());
            Redirect.to("/patients/progress?id=" + id + "&show="
                    + values.get(0).what().key());
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
    }

    private boolean possible(List<TakenValue> values) {
        return values.stream().allMatch(t -> Scale.holds(currentCatalogue.catalogue(), t.what(), t.value()));
    }

    private boolean asks(List<TakenValue> values) {
        List<TakenValue> again = look.at(values, taken -> forms.surprising(sheet, taken));
        again.forEach(this::ask);
        return !again.isEmpty();
    }

    private List<TakenValue> values() {
        return form.subjects().stream()
                .filter(s -> typed.has(s.key()))
                .map(s -> new TakenValue(s, number(s)))
                .toList();
    }

    private BigDecimal number(Subject subject) {
        MeasureScale scale = measure(subject).scale();
        return scale.ordinal() ? scale.value(typed.text(subject.key())) : typed.decimal(subject.key());
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
        return entries.stream().anyMatch(e -> typed.has(e.key()) || isSent(e.key()));
    }

    /** Also where something in the form was refused, and nothing of it was taken over. */
    private static boolean isSent(String key) {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return TypedText.lineOrNull(sent.get("form:" + key)) != null;
    }

    public boolean surprised(MeasureForm.MeasureField entry) {
        return look.asks(entry.key());
    }

    public Map<String, Object> getTyped() {
        return typed.getValues();
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
