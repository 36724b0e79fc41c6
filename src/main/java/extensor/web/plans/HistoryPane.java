package extensor.web.plans;

import extensor.care.plans.ItemSheet;
import extensor.care.plans.StepKind;
import extensor.care.plans.StepLine;
import extensor.care.plans.TakingBack;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import extensor.web.kit.RequestValues;
import extensor.web.kit.Words;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** What was done to the draft: listed, taken back step by step or to a point, and done again. */
@Named
@ViewScoped
public class HistoryPane implements Serializable {
    @Inject
    private ComposePage page;

    @Inject
    private TakingBack takingBack;

    @Inject
    private ComposeUpdates updates;

    @Inject
    private Words words;

    private transient List<StepLine> lines = List.of();
    private int reach;
    private int next;
    private int asked;
    private long concerned;

    /** Reads the list anew. */
    public void look() {
        lines = takingBack.look(page.plan());
        reach = lines.stream()
                .filter(step -> !step.own() && !step.undone())
                .mapToInt(step -> step.place() + 1)
                .max()
                .orElse(0);
        next = lines.stream()
                .filter(StepLine::undone)
                .mapToInt(StepLine::place)
                .min()
                .orElse(0);
        asked = 0;
    }

    /** What was just done can be taken back, for as long as nothing else is done. */
    void offer(String done) {
        int shown = page.getSheet().revision();
        page.getUndo().offer(done, () -> takeBack(shown));
    }

    public void takeBack() {
        takeBack(page.getSheet().revision());
    }

    private void takeBack(int shown) {
        say("history.taken-back", now -> takingBack.takeBack(page.plan(), shown));
    }

    public void redo() {
        say("history.done-again", revision -> takingBack.redo(page.plan(), revision));
    }

    /** Asks before it goes back to a point. */
    public void ask() {
        asked = RequestValues.number("which");
        concerned = lines.stream()
                .filter(step -> !step.undone() && step.place() >= asked)
                .count();
    }

    public void goBack() {
        int place = asked;
        say(
                concerned == 1 ? "history.taken-back" : "history.taken-back-to",
                revision -> takingBack.goBack(page.plan(), revision, place));
        asked = 0;
        concerned = 0;
    }

    public void stay() {
        asked = 0;
    }

    /** Crosses a step, and opens the treatment that comes back with it. */
    private void say(String words, IntFunction<StepLine> crossing) {
        Set<ItemSheet> before = Set.copyOf(page.getSheet().items());
        String said;
        try {
            StepLine step = crossing.apply(page.getSheet().revision());
            if (concerned > 1 || step.kind().answers()) updates.knownMore();
            said = step.stays() ? Messages.text("history.stays", step.what()) : Messages.text(words, words(step));
        } catch (Refusal no) {
            said = Messages.of(no);
        }
        page.again();
        page.getUndo().say(said);
        Set<Integer> known = before.stream().map(ItemSheet::id).collect(Collectors.toSet());
        page.getSheet().items().stream()
                .map(ItemSheet::id)
                .filter(item -> !known.contains(item))
                .findFirst()
                .ifPresent(page::choose);
    }

    public String words(StepLine step) {
        if (step.kind() == StepKind.TITLED && step.what().isBlank()) return Messages.text("history.untitled");
        String what = step.kind() == StepKind.BEGINS ? words.date(LocalDate.parse(step.what())) : step.what();
        return Messages.text("StepKind." + step.kind(), what, step.other());
    }

    /** The last first; what was taken back and can be done again stands before it. */
    public List<StepLine> getLines() {
        return lines;
    }

    /** Only from this place on: before it stands what somebody else did. */
    public int getReach() {
        return reach;
    }

    /** What would be done again next, or 0. */
    public int getNext() {
        return next;
    }

    /** Where it was asked about, or 0. */
    public int getAsked() {
        return asked;
    }

    /** How many steps would be taken back. */
    public long getConcerned() {
        return concerned;
    }
}
