package extensor.web.plans;

import extensor.care.plans.DraftSheet;
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
    private String startHint;

    void follow() {
        DraftSheet sheet = page.getSheet();
        typed.put("title", planWords.title(sheet.title()));
        typed.put("start", sheet.start());
        startHint = sheet.missing().stream()
                .filter(no -> "start".equals(no.field()))
                .map(Messages::of)
                .findFirst()
                .orElse("");
    }

    /** A refusal is shown at the sign bar, because the fields are folded away. */
    public void rename() {
        DraftSheet sheet = page.getSheet();
        page.act(() -> {
            try {
                return planning.rename(page.plan(), new TitleAndStart(sheet.title(), sheet.start()), written());
            } catch (Refusal no) {
                throw new Refusal(no.key(), no.arguments().toArray());
            }
        });
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
