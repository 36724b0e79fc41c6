package extensor.web.progress;

import extensor.care.measures.MeasurementLine;
import extensor.care.measures.Measuring;
import extensor.care.progress.Adherence;
import extensor.care.progress.MissedAtHome;
import extensor.care.progress.ProgressSheet;
import extensor.care.progress.ReadingProgress;
import extensor.care.progress.SeriesSheet;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/** How a patient gets on: one row of values at a time as verdict, chart and table; a wrong value is corrected or withdrawn. */
@Named
@ViewScoped
public class ProgressPage implements Serializable {
    @Inject
    ReadingProgress following;

    @Inject
    Measuring measuring;

    private String id;
    private String show;
    private String edit;
    private String right;
    private String reason;
    private List<String> steps = List.of();
    private transient ProgressSheet sheet;
    private transient SeriesSheet series;
    private transient Adherence adherence;
    private transient List<MissedAtHome> told;

    public void load() {
        sheet = following.of(Id.of(id));
        adherence = following.adherence(Id.of(id)).orElse(null);
        told = following.told(Id.of(id));
        series = show == null ? sheet.first().orElseThrow() : sheet.series(show).orElseThrow(Refusal::notFound);
        steps = series.measure().scale().labels();
        if (edit != null && right == null) right = series.measure().scale().typed(edited().value());
    }

    /** The value that is to be corrected. */
    public MeasurementLine edited() {
        return series.rows().stream()
                .map(SeriesSheet.ValueRow::line)
                .filter(line -> line.key().equals(edit) && line.stands())
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    public void correct() {
        try {
            measuring.correct(Id.of(edit), number(), reason);
            leave("follow.corrected");
        } catch (Refusal no) {
            again(no);
        }
    }

    private BigDecimal number() {
        try {
            if (right == null || right.isBlank()) return null;
            load();
            return series.measure().scale().value(right);
        } catch (NumberFormatException e) {
            throw Refusal.at(field(), "measure.number");
        }
    }

    public void withdraw() {
        try {
            measuring.withdraw(List.of(Id.of(edit)), reason);
            leave("follow.withdrawn");
        } catch (Refusal no) {
            again(no);
        }
    }

    private void leave(String said) {
        Messages.done(said);
        Redirect.to("/patients/progress?id=" + id + "&show=" + show);
    }

    /** What is wrong with the value is shown at its field, whatever the measure calls it. */
    private void again(Refusal no) {
        load();
        boolean ofValue = no.field() != null && no.field().equals(show);
        Messages.no(ofValue ? Refusal.at(field(), no.key(), no.arguments().toArray()) : no, "form");
    }

    private String field() {
        return steps.isEmpty() ? "right" : "rightStep";
    }

    /** The labels to choose from on an ordinal scale; none on all others. */
    public List<String> getSteps() {
        return steps;
    }

    public ProgressSheet getSheet() {
        return sheet;
    }

    public SeriesSheet getSeries() {
        return series;
    }

    /** Null where no plan is signed. */
    public Adherence getAdherence() {
        return adherence;
    }

    /** What was not done as prescribed at home. */
    public List<MissedAtHome> getTold() {
        return told;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public String getEdit() {
        return edit;
    }

    public void setEdit(String edit) {
        this.edit = edit;
    }

    public String getRight() {
        return right;
    }

    public void setRight(String right) {
        this.right = right;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
