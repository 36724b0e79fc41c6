package extensor.web.plans;

import extensor.care.patients.FactAnswer;
import extensor.care.patients.Presence;
import extensor.care.patients.RecordingFacts;
import extensor.care.plans.Planning;
import extensor.care.plans.SafetySheet;
import extensor.care.safety.CurrentPath;
import extensor.care.safety.Gap;
import extensor.shared.BodyRegion;
import extensor.shared.Refusal;
import extensor.shared.Side;
import extensor.web.kit.Messages;
import extensor.web.kit.RequestValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the safety check still has to know, answered where it is asked. */
@Named
@ViewScoped
public class QuestionPane implements Serializable {
    @Inject
    private ComposePage page;

    @Inject
    private Planning planning;

    @Inject
    private RecordingFacts facts;

    private final Map<String, String> regions = new HashMap<>();
    private final Map<String, String> sides = new HashMap<>();

    /** Answers one question about the patient; one that is no longer asked is left alone. */
    public void answer() {
        Presence presence = RequestValues.constant("value", Presence.class);
        String key = RequestValues.text("which");
        tell(page.getSheet().safety().questions().stream()
                .filter(q -> q.ask() == Gap.Ask.WHETHER && q.key().equals(key) && presence != null)
                .map(q -> new FactAnswer(q.condition(), presence, null, null, null, null, null))
                .toList());
    }

    /** Answers no to every open question, in one act. */
    public void none() {
        tell(page.getSheet().safety().questions().stream()
                .filter(q -> q.ask() == Gap.Ask.WHETHER)
                .map(q -> new FactAnswer(q.condition(), Presence.ABSENT, null, null, null, null, null))
                .toList());
    }

    /** Says where a condition is. */
    public void where(SafetySheet.Question question) {
        String region = regions.get(question.key());
        if (region == null) return;
        String side = sides.get(question.key());
        tell(List.of(new FactAnswer(
                question.condition(),
                Presence.PRESENT,
                BodyRegion.valueOf(region),
                side == null ? null : Side.valueOf(side),
                null,
                null,
                null)));
    }

    private void tell(List<FactAnswer> told) {
        try {
            if (!told.isEmpty()) facts.answerAll(page.getSheet().patient().id(), told);
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
        page.again();
    }

    /** Says what the current of a stimulation crosses. */
    public void cross() {
        CurrentPath path = RequestValues.constant("value", CurrentPath.class);
        if (path != null) page.act(() -> planning.answerPath(page.plan(), RequestValues.number("which"), path));
    }

    public Map<String, String> getRegions() {
        return regions;
    }

    public Map<String, String> getSides() {
        return sides;
    }
}
