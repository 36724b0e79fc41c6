package extensor.web.plans;

import extensor.care.patients.FactAnswer;
import extensor.care.patients.Presence;
import extensor.care.plans.AnsweringQuestions;
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
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** What the safety check still has to know, answered where it is asked. */
@Named
@ViewScoped
public class QuestionPane implements Serializable {
    @Inject
    private ComposePage page;

    @Inject
    private Planning planning;

    @Inject
    private AnsweringQuestions answering;

    @Inject
    private HistoryPane history;

    private final Map<String, String> regions = new HashMap<>();
    private final Map<String, String> sides = new HashMap<>();

    /** Answers one question about the patient; one that is no longer asked is left alone. */
    public void answer() {
        Presence presence = RequestValues.constant("value", Presence.class);
        String key = RequestValues.text("which");
        page.getSheet().safety().questions().stream()
                .filter(q -> q.ask() == Gap.Ask.WHETHER && q.key().equals(key) && presence != null)
                .findFirst()
                .ifPresentOrElse(
                        q -> tell(q, new FactAnswer(q.condition(), presence, null, null, null, null, null)),
                        page::again);
    }

    /** Answers no to those questions of a group that the page showed, and that may be denied together, in one act. */
    public void none() {
        String group = RequestValues.text("which");
        Set<String> shown = RequestValues.words("value");
        Set<String> asked = page.getSheet().safety().questions().stream()
                .filter(q -> q.group() != null && q.group().equals(group))
                .map(SafetySheet.Question::condition)
                .filter(shown::contains)
                .collect(Collectors.toSet());
        if (!asked.isEmpty())
            tell(Messages.text("safety.none-recorded", group), plan -> answering.denyTogether(plan, asked));
        else page.again();
    }

    /** Says where a condition is. */
    public void where() {
        String key = RequestValues.text("which");
        page.getSheet().safety().questions().stream()
                .filter(q -> q.ask() == Gap.Ask.WHERE && q.key().equals(key) && regions.get(key) != null)
                .findFirst()
                .ifPresentOrElse(q -> where(q, regions.get(key)), page::again);
    }

    private void where(SafetySheet.Question question, String region) {
        String side = sides.get(question.key());
        tell(
                question,
                new FactAnswer(
                        question.condition(),
                        Presence.PRESENT,
                        BodyRegion.valueOf(region),
                        side == null ? null : Side.valueOf(side),
                        null,
                        null,
                        null));
    }

    private void tell(SafetySheet.Question question, FactAnswer told) {
        tell(
                Messages.text("safety.recorded." + told.presence(), question.name()),
                plan -> answering.answer(plan, told));
    }

    /** Records and offers to undo it. */
    private void tell(String done, LongConsumer recording) {
        try {
            recording.accept(page.plan());
            page.again();
            history.offer(done);
        } catch (Refusal no) {
            Messages.no(no, "form");
            page.again();
        }
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
