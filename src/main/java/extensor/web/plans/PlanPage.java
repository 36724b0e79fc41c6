package extensor.web.plans;

import extensor.care.clinic.LocalToday;
import extensor.care.patients.RecordAccess;
import extensor.care.plans.DraftSheet;
import extensor.care.plans.FindingGroup;
import extensor.care.plans.Hold;
import extensor.care.plans.PlanSheet;
import extensor.care.plans.SafetySheet;
import extensor.care.plans.SignedSheet;
import extensor.care.plans.Signing;
import extensor.care.plans.Suspension;
import extensor.care.plans.VersionLine;
import extensor.care.progress.Attainment;
import extensor.care.progress.ReadingProgress;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.gate.Redirect;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Any signed version of a plan, and the way to the next one. */
@Named
@ViewScoped
public class PlanPage implements Serializable {
    @Inject
    private Signing signing;

    @Inject
    private ReadingProgress following;

    @Inject
    private LocalToday days;

    @Inject
    private RecordAccess recordAccess;

    @Inject
    private MissedPane missedPane;

    private String id;
    private String version;
    private boolean looking;
    private transient PlanSheet sheet;
    private transient List<Attainment> goals;

    public void open() {
        sheet = signing.readVersion(Id.of(id), number());
        goals = following.goals(sheet.patient().id(), sheet);
        looking = recordAccess.lookEnds(sheet.patient().id()).isPresent();
        if (isInForce() && !looking) missedPane.open(Id.of(id));
    }

    private boolean isInForce() {
        return sheet instanceof SignedSheet signed
                && !sheet.ended()
                && signed.number() == sheet.plan().signedNumber();
    }

    private Integer number() {
        if (version == null) return null;
        if (!version.matches("[1-9][0-9]{0,5}")) throw Refusal.notFound();
        return Integer.valueOf(version);
    }

    public void revise() {
        signing.revise(Id.of(id));
        Redirect.to("/plans/compose?id=" + id);
    }

    /** The key of the text for the state of the version shown. */
    public String getStanding() {
        if (!(sheet instanceof SignedSheet signed)) return "plan.draft-number";
        if (sheet.ended()) return "plan.version";
        if (signed.number() != sheet.plan().signedNumber()) return "plan.version-old";
        return isPast() ? "plan.version-past" : "plan.version-in-force";
    }

    private boolean isPast() {
        return sheet.end().isBefore(days.today(sheet.episode().siteZone()));
    }

    public PlanSheet getSheet() {
        return sheet;
    }

    /** Who signed it and when; null for a draft. */
    public VersionLine getSignature() {
        return sheet instanceof SignedSheet signed ? signed.signature() : null;
    }

    /** What is on hold. */
    public Suspension getSuspension() {
        return sheet instanceof SignedSheet signed ? signed.suspension() : Suspension.NONE;
    }

    /** The same as a state of the plan; null where nothing is. */
    public Hold getHold() {
        return sheet instanceof SignedSheet signed ? signed.hold() : null;
    }

    /** The accepted precautions; for a draft, what the check finds now. */
    public List<FindingGroup> getFindings() {
        return sheet instanceof SignedSheet signed
                ? signed.accepted()
                : ((DraftSheet) sheet).safety().groups();
    }

    /** The precautions that treatments keep to by themselves. */
    public List<SafetySheet.KeptLine> getKept() {
        return sheet instanceof SignedSheet signed
                ? signed.kept()
                : ((DraftSheet) sheet).safety().kept();
    }

    public List<VersionLine> getVersions() {
        return sheet instanceof SignedSheet signed ? signed.versions() : List.of();
    }

    /** The goals, with how far each has been attained. */
    public List<Attainment> getGoals() {
        return goals;
    }

    /** True for a therapist who may read it, and change nothing. */
    public boolean isLooking() {
        return looking;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }
}
