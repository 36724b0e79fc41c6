package extensor.web.plans;

import extensor.care.casting.CastCondition;
import extensor.care.casting.CastDecision;
import extensor.care.casting.CastForm;
import extensor.care.casting.CastProposalSheet;
import extensor.care.casting.CastReadings;
import extensor.care.casting.CastSeriesSheet;
import extensor.care.casting.CastTolerance;
import extensor.care.casting.Casting;
import extensor.care.casting.SkinMark;
import extensor.care.casting.SkinSite;
import extensor.shared.Refusal;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
import extensor.web.kit.TypedValues;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One sitting of a series: what is found is typed and judged, then it is decided and recorded. */
@Named
@ViewScoped
public class CastPane implements Serializable {
    @Inject
    private CastsPage page;

    @Inject
    private Casting casting;

    private final TypedValues typed = new TypedValues();
    private final Map<String, String> skin = new HashMap<>();
    private List<String> signs = new ArrayList<>();
    private int place = -1;
    private transient CastProposalSheet proposed;

    /** Begins with what is usual; what somebody else records meanwhile does not move the sitting that was begun. */
    public void begin() {
        CastSeriesSheet series = page.getSeries();
        if (!page.isWritable() || place >= 0) return;
        place = series.place();
        typed.put("on", page.getSheet().today());
        typed.put("material", series.prescription().material());
        typed.put("padding", series.prescription().padding());
    }

    public void judge() {
        try {
            propose();
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
    }

    /** The angle was typed: the proposal comes by itself where nothing is missing; what is missing is told when somebody asks for it. */
    public void hint() {
        try {
            propose();
        } catch (Refusal no) {
            proposed = null;
        }
    }

    private void propose() {
        proposed = casting.judge(page.plan(), page.getSeries().limb(), written());
        typed.put("decision", proposed.decision());
        if (!typed.has("degrees") && proposed.mostStretch() != null) typed.put("degrees", proposed.mostStretch());
    }

    public void record() {
        try {
            casting.record(page.plan(), page.getSeries().limb(), place, written());
            Messages.done("casts.recorded");
            Redirect.to("/plans/casts?id=" + page.getId() + "&show="
                    + page.getSeries().key());
        } catch (Refusal no) {
            Messages.no(no, "form");
        }
    }

    private CastForm written() {
        return new CastForm(
                typed.day("on"),
                CastReadings.typed(typed.text("readings")),
                typed.text("endFeel"),
                typed.decimal("caught"),
                page.getSeries().castOn() ? typed.one(CastCondition.class, "condition") : null,
                typed.yes("skinSeen"),
                seen(),
                typed.yes("faded"),
                typed.yes("circulationSeen"),
                Set.copyOf(signs),
                typed.whole("worstPain"),
                page.getSeries().castOn() ? typed.one(CastTolerance.class, "tolerance") : null,
                typed.yes("fever"),
                typed.one(CastDecision.class, "decision"),
                new CastForm.NewCast(
                        typed.decimal("degrees"), typed.text("material"), typed.whole("padding"), typed.yes("taught")),
                typed.text("note"));
    }

    private Map<SkinSite, SkinMark> seen() {
        Map<SkinSite, SkinMark> seen = new EnumMap<>(SkinSite.class);
        skin.forEach((site, finding) -> {
            if (finding != null && !finding.isEmpty()) seen.put(SkinSite.valueOf(site), SkinMark.valueOf(finding));
        });
        return seen;
    }

    public TypedValues getTyped() {
        return typed;
    }

    /** What is seen at each place; nothing where nothing is. */
    public Map<String, String> getSkin() {
        return skin;
    }

    /** Something is marked. */
    public boolean isMarked() {
        return !seen().isEmpty();
    }

    public List<String> getSigns() {
        return signs;
    }

    public void setSigns(List<String> signs) {
        this.signs = signs;
    }

    /** Null until it is asked for. */
    public CastProposalSheet getProposed() {
        return proposed;
    }
}
