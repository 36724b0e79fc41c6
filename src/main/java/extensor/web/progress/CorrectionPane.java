package extensor.web.progress;

import extensor.care.catalogue.MeasureScale;
import extensor.care.measures.MeasurementLine;
import extensor.care.measures.Measuring;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import extensor.web.kit.TypedValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** A value that was wrong: corrected or withdrawn, with the reason. */
@Named
@ViewScoped
public class CorrectionPane implements Serializable {
    @Inject
    ProgressPage page;

    @Inject
    Measuring measuring;

    private final TypedValues typed = new TypedValues();
    private String edit;
    private transient MeasurementLine line;
    private List<String> steps = List.of();
    private BigDecimal lowest;

    void follow() {
        if (edit == null) return;
        boolean first = line == null;
        line = page.standing(edit);
        steps = scale().labels();
        if (first) begin();
    }

    private void begin() {
        if (scale().ordinal()) typed.put("right", scale().label(line.value()).orElse(null));
        else typed.put("right", line.value());
        lowest = scale().range().min();
    }

    private MeasureScale scale() {
        return page.getSeries().measure().scale();
    }

    public void correct() {
        act(() -> measuring.correct(Id.of(edit), number(), typed.text("reason")), "follow.corrected");
    }

    public void withdraw() {
        act(() -> measuring.withdraw(List.of(Id.of(edit)), typed.text("reason")), "follow.withdrawn");
    }

    private void act(Runnable verb, String done) {
        try {
            verb.run();
            page.changed(done);
        } catch (Refusal no) {
            page.load();
            refuse(no);
        }
    }

    /** The door names the field after the measure; the page has one field for all. */
    private void refuse(Refusal no) {
        boolean ofValue = no.field() != null && no.field().equals(page.getShow());
        Messages.no(ofValue ? Refusal.at(field(), no.key(), no.arguments().toArray()) : no, "form");
    }

    private BigDecimal number() {
        return scale().ordinal() ? scale().value(typed.text("right")) : typed.decimal("right");
    }

    private String field() {
        return steps.isEmpty() ? "right" : "rightStep";
    }

    /** The value as it stands. */
    public MeasurementLine getLine() {
        return line;
    }

    /** The labels to choose from on an ordinal scale; none on all others. */
    public List<String> getSteps() {
        return steps;
    }

    /** The smallest value that can be; null for any. */
    public BigDecimal getLowest() {
        return lowest;
    }

    public Map<String, Object> getForm() {
        return typed.getValues();
    }

    public String getEdit() {
        return edit;
    }

    public void setEdit(String edit) {
        this.edit = edit;
    }
}
