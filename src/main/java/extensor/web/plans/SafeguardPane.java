package extensor.web.plans;

import extensor.care.plans.FindingGroup;
import extensor.care.plans.ItemSheet;
import extensor.care.plans.RecordingSafeguards;
import extensor.care.plans.SafeguardOffer;
import extensor.care.plans.SafeguardPlace;
import extensor.shared.Refusal;
import extensor.web.kit.Messages;
import extensor.web.kit.RequestValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Safeguards are written down where a precaution asks for a reason: as of today, for all treatments that it hits. */
@Named
@ViewScoped
public class SafeguardPane implements Serializable {
    @Inject
    private ComposePage page;

    @Inject
    private RecordingSafeguards recording;

    @Inject
    private HistoryPane history;

    private final Map<String, String> notes = new HashMap<>();

    /** With what was written beside it, where the list asks for something. */
    public void record() {
        String rule = RequestValues.text("which");
        String code = RequestValues.text("value");
        page.getSheet().safety().groups().stream()
                .flatMap(group -> group.rules().stream())
                .filter(found -> found.rule().id().equals(rule))
                .forEach(found -> found.safeguards().stream()
                        .filter(box -> box.code().equals(code))
                        .forEach(box -> record(found, box)));
    }

    private void record(FindingGroup.FoundRule found, SafeguardOffer.Box box) {
        String key = key(found, box);
        try {
            List<Long> made = recording.recordInDraft(page.plan(), box.code(), places(found), notes.get(key));
            notes.remove(key);
            page.again();
            if (!made.isEmpty()) history.offer(Messages.text("safeguard.recorded", box.name()));
        } catch (Refusal no) {
            Messages.no(no, "form");
            page.again();
        }
    }

    /** Where the rule hits something. */
    private Set<SafeguardPlace> places(FindingGroup.FoundRule found) {
        return found.lines().stream()
                .flatMap(line -> page.getSheet().item(line.item()).stream()
                        .map(ItemSheet::item)
                        .map(item -> new SafeguardPlace(line.rule().id(), item.acting(), item.side())))
                .collect(Collectors.toSet());
    }

    /** Names the field beside a safeguard. */
    public String key(FindingGroup.FoundRule found, SafeguardOffer.Box box) {
        return found.rule().id() + "/" + box.code();
    }

    public Map<String, String> getNotes() {
        return notes;
    }
}
