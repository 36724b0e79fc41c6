package extensor.web.plans;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.DoseComplaint;
import extensor.care.catalogue.DoseField;
import extensor.care.catalogue.DoseForm;
import extensor.care.catalogue.DoseHint;
import extensor.care.catalogue.DoseRefused;
import extensor.care.plans.Conflict;
import extensor.care.plans.Item;
import extensor.care.plans.ItemSheet;
import extensor.care.plans.PlanSheet;
import extensor.care.plans.Planning;
import extensor.care.safety.CurrentPath;
import extensor.shared.BodyRegion;
import extensor.shared.Refusal;
import extensor.shared.Side;
import extensor.web.kit.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The dose of the selected item: a form drawn from its definition. What was typed stays in the fields when it is refused. */
@Named
@ViewScoped
public class DosePane implements Serializable {
    @Inject
    private ComposePage page;

    @Inject
    private Planning planning;

    private int item;
    private String base;
    private transient List<DoseField> fields;
    private transient Map<String, Object> typed;
    private transient Map<String, String> complaints;
    private transient Conflict conflict;
    private transient Item placed;
    private BodyRegion region;
    private Side side;
    private CarePlace setting;
    private Integer from;
    private Integer to;
    private CurrentPath path;

    /** Follows the selection; keeps what is typed while the same item stays selected and nothing new was stored. */
    private void follow() {
        ItemSheet now = page.getItem();
        if (now == null) {
            item = 0;
            return;
        }
        boolean same = now.id() == item && fields != null;
        if (same
                && (!complaints.isEmpty()
                        || conflict != null
                        || now.dose().json().equals(base))) return;
        load(now);
    }

    private void load(ItemSheet now) {
        item = now.id();
        base = now.dose().json();
        fields = DoseForm.of(now.dose()).planned().fields();
        typed = new HashMap<>();
        for (DoseField field : fields) typed.put(field.code(), value(field));
        complaints = new HashMap<>();
        conflict = null;
        placed = now.item();
        region = placed.region();
        side = placed.side();
        setting = placed.setting();
        path = placed.path();
        PlanSheet.PhaseSheet phase = phase();
        from = phase.firstDay() + (placed.from() == null ? 0 : placed.from());
        to = phase.firstDay() + (placed.to() == null ? phase.lasts() - 1 : placed.to());
    }

    private static Object value(DoseField field) {
        return switch (field.type()) {
            case TOGGLE -> Boolean.valueOf(field.value());
            case CHOICES ->
                field.value().isEmpty() ? List.of() : List.of(field.value().split(";"));
            default -> field.value().isEmpty() ? null : field.value();
        };
    }

    private PlanSheet.PhaseSheet phase() {
        return page.getSheet().phases().stream()
                .filter(p -> p.items().stream().anyMatch(i -> i.id() == item))
                .findFirst()
                .orElseThrow();
    }

    public void save() {
        Map<String, Object> sent = new HashMap<>(typed);
        sent.replaceAll((code, value) -> value instanceof Object[] many
                ? Arrays.stream(many).map(String::valueOf).toList()
                : value);
        try {
            page.show(planning.changeDose(page.plan(), item, base, sent));
            fields = null;
        } catch (DoseRefused no) {
            complaints = no.complaints().stream()
                    .collect(Collectors.toMap(
                            DoseComplaint::parameter,
                            c -> Messages.text(c.key(), c.arguments().toArray()),
                            (a, b) -> a));
            Messages.failed();
        } catch (Conflict both) {
            conflict = both;
            page.show(planning.open(page.plan()));
            Messages.no(both, "form");
        } catch (Refusal no) {
            Messages.no(no, "form");
            page.show(planning.open(page.plan()));
            fields = null;
        }
    }

    /** What the other wrote is the base now, and mine is stored over it. */
    public void keepMine() {
        base = conflict.theirs();
        conflict = null;
        save();
    }

    public void takeTheirs() {
        conflict = null;
        fields = null;
    }

    public void place() {
        if (from == null || to == null) {
            Messages.no(new Refusal("plan.days", phase().lasts()), "form");
            return;
        }
        int first = from - phase().firstDay();
        int last = to - phase().firstDay();
        if (page.act(() -> planning.placeItem(page.plan(), item, placed, region, side, setting, first, last)))
            fields = null;
        else if (!page.getItem().item().equals(placed)) fields = null;
    }

    public void cross() {
        page.act(() -> planning.answerPath(page.plan(), item, path));
        fields = null;
    }

    public List<DoseField> getFields() {
        follow();
        return item == 0 ? List.of() : fields;
    }

    /** What is not usual about the dose, in words. */
    public List<String> getHints() {
        ItemSheet now = page.getItem();
        return now == null
                ? List.of()
                : now.dose().hints().stream().map(DosePane::words).toList();
    }

    private static String words(DoseHint hint) {
        return Messages.text(hint.key(), hint.arguments().toArray());
    }

    public String complaint(String code) {
        return complaints == null ? null : complaints.get(code);
    }

    public Map<String, Object> getTyped() {
        return typed;
    }

    public Conflict getConflict() {
        return conflict;
    }

    public List<BodyRegion> getRegions() {
        return Arrays.asList(BodyRegion.values());
    }

    public List<Side> getSides() {
        return region == null ? Arrays.asList(Side.values()) : region.sides();
    }

    public BodyRegion getRegion() {
        follow();
        return region;
    }

    public void setRegion(BodyRegion region) {
        this.region = region;
        if (region != null && side != null && !region.sides().contains(side))
            side = region.sides().get(0);
    }

    public Side getSide() {
        return side;
    }

    public void setSide(Side side) {
        if (region == null || side == null || region.sides().contains(side)) this.side = side;
    }

    public CarePlace getSetting() {
        return setting;
    }

    public void setSetting(CarePlace setting) {
        this.setting = setting;
    }

    public Integer getFrom() {
        return from;
    }

    public void setFrom(Integer from) {
        this.from = from;
    }

    public Integer getTo() {
        return to;
    }

    public void setTo(Integer to) {
        this.to = to;
    }

    public CurrentPath getPath() {
        return path;
    }

    public void setPath(CurrentPath path) {
        this.path = path;
    }
}
