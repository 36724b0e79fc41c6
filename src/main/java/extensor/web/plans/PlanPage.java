package extensor.web.plans;

import extensor.care.plans.PlanSheet;
import extensor.care.plans.Signing;
import extensor.care.plans.VersionLine;
import extensor.shared.Id;
import extensor.web.kit.Go;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A plan as it was signed, any version of it, and the way to the next one. */
@Named
@ViewScoped
public class PlanPage implements Serializable {
    @Inject
    private Signing signing;

    private String id;
    private Integer version;
    private transient PlanSheet sheet;
    private transient List<VersionLine> versions;

    public void open() {
        sheet = signing.version(Id.of(id), version);
        versions = signing.versions(Id.of(id));
    }

    public void revise() {
        signing.revise(Id.of(id));
        Go.to("/plans/compose?id=" + id);
    }

    public void drop() {
        signing.drop(Id.of(id));
        Go.to("/plans/plan?id=" + id);
    }

    public PlanSheet getSheet() {
        return sheet;
    }

    public List<VersionLine> getVersions() {
        return versions;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }
}
