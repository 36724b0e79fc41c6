package extensor.web.plans;

import extensor.care.plans.PlanLine;
import extensor.care.plans.PlanSheet;
import extensor.care.plans.Signing;
import extensor.care.plans.StepLine;
import extensor.care.plans.TakingBack;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
import extensor.web.kit.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Discarding the draft beside a version in force. It cannot be undone, so it first says whose changes would go. */
@Named
@ViewScoped
public class DiscardPane implements Serializable {
    @Inject
    private Signing signing;

    @Inject
    private TakingBack takingBack;

    @Inject
    private PlanPage page;

    @Inject
    private Words words;

    private boolean asked;
    private String whose;
    private String means;
    private int seen;

    public void ask() {
        long id = Id.of(page.getId());
        PlanSheet sheet = signing.readVersion(id, null);
        List<StepLine> done =
                takingBack.look(id).stream().filter(step -> !step.undone()).toList();
        PlanLine plan = sheet.plan();
        seen = done.stream().mapToInt(StepLine::place).max().orElse(0);
        String when = words.moment(plan.changedAt(), sheet.episode().siteZone());
        whose = done.isEmpty()
                ? Messages.text("plan.drop-unchanged", plan.changedBy(), when)
                : Messages.text("plan.drop-changes", done.size(), authors(done), when);
        means = Messages.text("plan.drop-means", plan.signedNumber());
        asked = true;
    }

    private String authors(List<StepLine> done) {
        return words.joined(done.stream().map(StepLine::by).distinct().toList());
    }

    public void keep() {
        asked = false;
    }

    public void discard() {
        try {
            signing.drop(Id.of(page.getId()), seen);
            Messages.done("plan.dropped");
            Redirect.to("/plans/plan?id=" + page.getId());
        } catch (Refusal no) {
            if (no.key().equals("plan.draft-changed")) ask();
            Messages.no(no, "form");
        }
    }

    public boolean isAsked() {
        return asked;
    }

    /** Whose changes they are, and of when. */
    public String getWhose() {
        return whose;
    }

    /** What stays. */
    public String getMeans() {
        return means;
    }
}
