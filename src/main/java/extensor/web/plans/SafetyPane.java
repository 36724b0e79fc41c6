package extensor.web.plans;

import extensor.care.catalogue.Dose;
import extensor.care.plans.Conflict;
import extensor.care.plans.DraftSheet;
import extensor.care.plans.FindingGroup;
import extensor.care.plans.ItemSheet;
import extensor.care.plans.Planning;
import extensor.care.plans.SafetySheet;
import extensor.shared.Refusal;
import extensor.shared.TypedText;
import extensor.web.kit.Messages;
import extensor.web.kit.RequestValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the safety check found: a reason is given for a fact and all it says against the plan, and a dose is made safer where it is shown. */
@Named
@ViewScoped
public class SafetyPane implements Serializable {
    @Inject
    private ComposePage page;

    @Inject
    private Planning planning;

    private final Map<String, String> reasons = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();

    /** Shows the reasons that are stored; what was typed and is not stored yet stays. */
    void follow() {
        for (FindingGroup group : page.getSheet().safety().groups()) {
            String key = group.key();
            boolean untouched = plain(reasons.get(key)).equals(plain(shown.get(key)));
            if (group.stop() || !untouched) continue;
            reasons.put(key, group.explanation());
            shown.put(key, group.explanation());
        }
    }

    /** Postpones an item to the day from which the finding lets it be given; a finding that is gone is left alone. */
    public void startOn() {
        line().filter(l -> l.freeFrom() != null)
                .ifPresent(l -> page.act(() -> planning.startOn(page.plan(), l.item(), l.freeFrom())));
    }

    /** Changes the dose so that it keeps to the precaution; can be undone. */
    public void makeSafer() {
        line().filter(l -> l.safer() != null).ifPresent(this::makeSafer);
    }

    private void makeSafer(SafetySheet.FindingLine line) {
        Optional<ItemSheet> item = page.getSheet().item(line.item());
        if (item.isEmpty()) return;
        String base = item.get().dose().json();
        if (!page.act(() ->
                planning.changeDose(page.plan(), line.item(), base, line.safer().typed()))) return;
        page.getSheet()
                .item(line.item())
                .map(ItemSheet::dose)
                .map(Dose::json)
                .ifPresent(now -> page.getUndo()
                        .offer(
                                Messages.text("safety.made-safer", line.itemName()),
                                () -> takeBack(line.item(), now, line.safer().typedNow())));
    }

    private void takeBack(int item, String base, Map<String, String> before) {
        try {
            page.show(planning.changeDose(page.plan(), item, base, before));
        } catch (Refusal no) {
            page.again();
            throw no;
        }
    }

    private Optional<SafetySheet.FindingLine> line() {
        String key = RequestValues.text("which");
        return page.getSheet().safety().lines().stream()
                .filter(l -> l.key().equals(key))
                .findFirst();
    }

    /** Stores the reasons that were typed; an emptied one is taken back. What somebody else wrote meanwhile is shown first. */
    public void explain() {
        for (FindingGroup group : page.getSheet().safety().groups()) {
            String typed = plain(reasons.get(group.key()));
            if (!group.stop() && !typed.equals(plain(shown.get(group.key())))) explain(group, typed);
        }
    }

    /** The reason given so far counts for what has joined since, too. */
    public void sameReason() {
        String key = RequestValues.text("which");
        page.getSheet().safety().groups().stream()
                .filter(group -> group.grown() && group.key().equals(key))
                .findFirst()
                .ifPresent(group -> explain(group, group.explanation()));
    }

    private void explain(FindingGroup group, String typed) {
        String base = plain(shown.get(group.key()));
        Map<String, String> seen = group.lines()
                .collect(Collectors.toMap(
                        SafetySheet.FindingLine::key,
                        l -> plain(l.explanation()).isEmpty() ? "" : base));
        if (page.act(() -> explained(group.key(), seen, typed))) shown.put(group.key(), typed);
    }

    private DraftSheet explained(String group, Map<String, String> seen, String typed) {
        try {
            return planning.explain(page.plan(), seen, typed);
        } catch (Conflict both) {
            shown.put(group, both.theirs());
            throw new Refusal("plan.reason-meanwhile", both.arguments().get(0), both.theirs());
        }
    }

    private static String plain(String text) {
        return TypedText.lines(text);
    }

    public Map<String, String> getReasons() {
        return reasons;
    }
}
