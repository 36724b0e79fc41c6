package extensor.web.plans;

import extensor.care.casting.CastSeriesSheet;
import extensor.care.casting.CastsSheet;
import extensor.care.casting.ReadingCasts;
import extensor.care.patients.RecordAccess;
import extensor.shared.Id;
import extensor.shared.Refusal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The series of casts of a plan, one at a time: where it stands, its curve, its sittings, and the next one. */
@Named
@ViewScoped
public class CastsPage implements Serializable {
    @Inject
    private ReadingCasts reading;

    @Inject
    private RecordAccess recordAccess;

    private String id;
    private String show;
    private boolean looking;
    private transient CastsSheet sheet;
    private transient CastSeriesSheet series;

    public void load() {
        sheet = reading.of(plan());
        looking = recordAccess.lookEnds(sheet.patient().id()).isPresent();
        series = show == null
                ? sheet.series().stream().findFirst().orElse(null)
                : sheet.series(show).orElseThrow(Refusal::notFound);
    }

    long plan() {
        return Id.of(id);
    }

    public CastsSheet getSheet() {
        return sheet;
    }

    /** Null where the plan has none. */
    public CastSeriesSheet getSeries() {
        return series;
    }

    /** True for a therapist who may read it, and change nothing. */
    public boolean isLooking() {
        return looking;
    }

    /** Something may be recorded. */
    public boolean isWritable() {
        return !looking && series != null && series.open();
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
