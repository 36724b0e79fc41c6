package extensor.web.plans;

import extensor.care.plans.DraftSheet;
import extensor.care.plans.Obstacle;
import extensor.care.plans.Planning;
import extensor.care.plans.TitleAndStart;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import extensor.web.kit.PlanWords;
import extensor.web.kit.TypedValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;

/** The title of the plan and its first day. */
@Named
@ViewScoped
public class TitlePane implements Serializable {
    @Inject
    private ComposePage page;

    @Inject
    private Planning planning;

    @Inject
    private PlanWords planWords;

    private final TypedValues typed = new TypedValues();
    private transient TitleAndStart shown;
    private String startHint;

    /** Shows what is stored; what came back to the fields and is not stored yet stays while nothing new is. */
    void follow() {
        DraftSheet sheet = page.getSheet();
        TitleAndStart stored = new TitleAndStart(sheet.title(), sheet.start());
        if (!stored.equals(shown)) load(stored);
        startHint = sheet.missing().stream()
                .filter(no -> no.place() == Obstacle.ObstaclePlace.START)
                .map(no -> Messages.text(no.key(), no.arguments().toArray()))
                .findFirst()
                .orElse("");
    }

    private void load(TitleAndStart stored) {
        shown = stored;
        typed.put("title", planWords.title(stored.title()));
        typed.put("start", stored.start());
    }

    /** A refusal is shown at the sign bar, because the fields are folded away. */
    public void rename() {
        TitleAndStart base = shown;
        page.act(() -> {
            try {
                return planning.rename(page.plan(), base, written());
            } catch (Refusal no) {
                throw new Refusal(no.key(), no.arguments().toArray());
            }
        });
        DraftSheet sheet = page.getSheet();
        load(new TitleAndStart(sheet.title(), sheet.start()));
    }

    private TitleAndStart written() {
        return new TitleAndStart(planWords.typedTitle(typed.text("title")), typed.day("start"));
    }

    public Map<String, Object> getForm() {
        return typed.getValues();
    }

    /** What must be put right about the first day, or empty. */
    public String getStartHint() {
        return startHint;
    }
}
