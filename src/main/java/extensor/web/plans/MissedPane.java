package extensor.web.plans;

import extensor.care.booking.DecidingMissedVisits;
import extensor.care.booking.MissedSheet;
import extensor.care.course.MissedChoice;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import extensor.web.kit.Undo;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The visits of a plan that were missed, and what the therapist decides about them. */
@Named
@ViewScoped
public class MissedPane implements Serializable {
    @Inject
    private DecidingMissedVisits decidingMissedVisits;

    private final Undo undo = new Undo();
    private long plan;
    private MissedSheet sheet;

    void open(long id) {
        plan = id;
        sheet = decidingMissedVisits.missed(id);
    }

    public void catchUp() {
        decide(MissedChoice.CATCH_UP);
    }

    public void moveAlong() {
        decide(MissedChoice.MOVE_ALONG);
    }

    public void drop() {
        decide(MissedChoice.DROP);
    }

    private void decide(MissedChoice choice) {
        try {
            List<Long> decided = decidingMissedVisits.decide(plan, choice, sheet.missed());
            undo.offer(Messages.text("missed.done." + choice), () -> takeBack(decided));
        } catch (Refusal no) {
            undo.say(Messages.of(no));
        }
        open(plan);
    }

    private void takeBack(List<Long> decided) {
        decidingMissedVisits.undo(plan, decided);
        open(plan);
    }

    public MissedSheet getSheet() {
        return sheet;
    }

    public Undo getUndo() {
        return undo;
    }
}
