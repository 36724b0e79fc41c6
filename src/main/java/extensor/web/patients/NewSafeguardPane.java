package extensor.web.patients;

import extensor.care.plans.RecordingSafeguards;
import extensor.care.plans.SafeguardChoice;
import extensor.care.plans.SafeguardPlace;
import extensor.shared.BodyRegion;
import extensor.shared.Refusal;
import extensor.shared.Side;
import extensor.web.kit.Messages;
import extensor.web.kit.TypedValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** One more safeguard: which, since when, where, and what the list asks for beside it. */
@Named
@ViewScoped
public class NewSafeguardPane implements Serializable {
    @Inject
    SafeguardsPage page;

    @Inject
    RecordingSafeguards recording;

    private final TypedValues typed = new TypedValues();
    private String chosen;

    public void record() {
        SafeguardChoice what = page.getSheet().choice(chosen);
        if (what == null) return;
        SafeguardPlace place =
                new SafeguardPlace(what.rule(), typed.one(BodyRegion.class, "region"), typed.one(Side.class, "side"));
        try {
            List<Long> made = recording.record(
                    page.getSheet().patient().id(),
                    what.safeguard(),
                    Set.of(place),
                    typed.day("on"),
                    typed.text("note"));
            typed.clear();
            chosen = null;
            page.load();
            page.getUndo().offer(Messages.text("safeguard.recorded", what.name()), () -> takeBack(made));
        } catch (Refusal no) {
            Messages.no(no, "safeguards");
        }
    }

    private void takeBack(List<Long> made) {
        try {
            made.forEach(one -> recording.withdraw(one, Messages.text("safeguard.by-mistake")));
        } finally {
            page.load();
        }
    }

    public TypedValues getTyped() {
        return typed;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
