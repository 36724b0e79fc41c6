package extensor.web.progress;

import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.measures.Measuring;
import extensor.care.measures.TakenValue;
import extensor.care.patients.RecordAccess;
import extensor.care.progress.ProgressSheet;
import extensor.care.progress.ReadingProgress;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.Refusals;
import extensor.shared.RequestKey;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
import extensor.web.kit.TypedValues;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
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

    @Inject
    MeasureRows rows;

    private final TypedValues typed = new TypedValues();
    private final TouchedFields touched = new TouchedFields(typed);
    private final SecondLook look = new SecondLook();
    private final String request = RequestKey.key();
    private String id;
    private LocalDate on;
    private transient ProgressSheet sheet;
    private transient MeasureForm form;

    public void load() {
        sheet = following.of(Id.of(id));
        if (recordAccess.lookEnds(Id.of(id)).isPresent()) throw Refusal.notFound();
        on = sheet.today();
        form = forms.of(sheet);
    }

    /** Saves everything, or says at its field what is impossible. An unlikely value is saved when it is sent again. */
    public void save() {
        try {
            Refusals no = new Refusals();
            List<TakenValue> values = TypedMeasures.of(currentCatalogue.catalogue(), form, typed, no);
            no.when(on == null || on.isAfter(sheet.today()), "on", "measure.day");
            no.refuse();
            if (asks(values)) return;
            measuring.take(Id.of(id), on, values, request);
            Messages.done("measure.kept", values.size());
            Redirect.to("/patients/progress?id=" + id + "&show="
                    + values.get(0).what().key());
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
    }

    private boolean asks(List<TakenValue> values) {
        List<TakenValue> again = look.at(values, taken -> rows.surprising(sheet, taken));
        again.forEach(this::ask);
        return !again.isEmpty();
    }

    private void ask(TakenValue taken) {
        String words = rows.question(sheet, taken);
        FacesContext.getCurrentInstance()
                .addMessage("form:" + taken.what().key(), new FacesMessage(FacesMessage.SEVERITY_WARN, words, null));
    }

    public boolean surprised(MeasureForm.MeasureField entry) {
        return look.asks(entry.key());
    }

    public TouchedFields getTouched() {
        return touched;
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
