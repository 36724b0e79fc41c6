package extensor.web.plans;

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
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the safety check found: a reason is given for a fact and all it says against the plan, and a dose is made safer where it is shown. */
@Named
@ViewScoped
public class SafetyPane implements Serializable {
    @Inject
    ComposePage page;

    @Inject
    Planning planning;

    @Inject
    HistoryPane history;

    private final Map<String, String> reasons = new HashMap<>();
    private final Map<String, Shown> shown = new HashMap<>();
    private final Set<String> opened = new HashSet<>();

    /** What stood when the field was filled: its words, and the reason of each finding. */
    private record Shown(String text, HashMap<String, String> each) implements Serializable {
        static Shown of(FindingGroup group) {
            return new Shown(plain(group.explanation()), new HashMap<>(group.explanations()));
        }
    }

    /** Shows the reasons that are stored; what was typed and is not stored yet stays. */
    void follow() {
        for (FindingGroup group : page.getSheet().safety().groups()) {
            String key = group.key();
            boolean touched = reasons.containsKey(key) && typed(key);
            if (group.stop() || touched && shown.containsKey(key)) continue;
            if (!touched) reasons.put(key, group.explanation());
            shown.put(key, Shown.of(group));
        }
    }

    private boolean typed(String key) {
        return !shown.containsKey(key)
                || !plain(reasons.get(key)).equals(shown.get(key).text());
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
        history.offer(Messages.text("safety.made-safer", line.itemName()));
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
            if (!group.stop() && typed(group.key())) explain(group, plain(reasons.get(group.key())));
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
        Map<String, String> seen = group.explanations();
        shown.get(group.key()).each().forEach(seen::replace);
        if (!page.act(() -> explained(group.key(), seen, typed))) return;
        page.getSheet().safety().groups().stream()
                .filter(now -> now.key().equals(group.key()))
                .forEach(now -> shown.put(now.key(), Shown.of(now)));
    }

    /** After a conflict, what stands now is what the next attempt has seen. */
    private DraftSheet explained(String group, Map<String, String> seen, String typed) {
        try {
            return planning.explain(page.plan(), seen, typed);
        } catch (Conflict both) {
            shown.remove(group);
            throw new Refusal("plan.reason-meanwhile", both.arguments().get(0), both.theirs());
        }
    }

    /** All that a finding hits is shown from now on. */
    public void showAll() {
        page.remember();
        opened.add(RequestValues.text("which"));
    }

    Set<String> allHits() {
        return Set.copyOf(opened);
    }

    public ShownHits hits(FindingGroup group, FindingGroup.FoundRule found) {
        return ShownHits.of(group, found, opened.contains(group.key()));
    }

    /** The treatment that is hit, told from others of its name. */
    public String name(SafetySheet.FindingLine hit) {
        return HitNames.of(page.getSheet(), hit);
    }

    private static String plain(String text) {
        return TypedText.lines(text);
    }

    public Map<String, String> getReasons() {
        return reasons;
    }
}
