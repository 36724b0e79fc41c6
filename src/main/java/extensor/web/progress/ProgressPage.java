package extensor.web.progress;

import extensor.care.measures.MeasurementLine;
import extensor.care.patients.RecordAccess;
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
import java.util.List;

/** The progress of a patient: one measure at a time as verdict, chart and table. */
@Named
@ViewScoped
public class ProgressPage implements Serializable {
    @Inject
    ReadingProgress following;

    @Inject
    CorrectionPane correction;

    @Inject
    BaselinePane baseline;

    @Inject
    RecordAccess recordAccess;

    private String id;
    private String show;
    private boolean looking;
    private transient ProgressSheet sheet;
    private transient SeriesSheet series;
    private transient Adherence adherence;
    private transient List<MissedAtHome> told;

    public void load() {
        sheet = following.of(Id.of(id));
        adherence = following.adherence(Id.of(id)).orElse(null);
        told = following.told(Id.of(id));
        series = show == null ? sheet.first().orElseThrow() : sheet.series(show).orElseThrow(Refusal::notFound);
        looking = recordAccess.lookEnds(Id.of(id)).isPresent();
        if (looking) return;
        correction.follow();
        baseline.follow();
    }

    /** True for a therapist who may read it, and change nothing. */
    public boolean isLooking() {
        return looking;
    }

    public ProgressSheet getSheet() {
        return sheet;
    }

    /** The value of the series with this key, which counts. */
    MeasurementLine standing(String key) {
        return series.rows().stream()
                .map(SeriesSheet.ValueRow::line)
                .filter(row -> row.key().equals(key) && row.stands())
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** Something was done with a value: the series is shown anew. */
    void changed(String done) {
        Messages.done(done);
        Redirect.to("/patients/progress?id=" + id + "&show=" + show);
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
}
