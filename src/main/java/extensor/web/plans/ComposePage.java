package extensor.web.plans;

import extensor.care.plans.DraftSheet;
import extensor.care.plans.ItemSheet;
import extensor.care.plans.Planning;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.gate.Redirect;
import extensor.web.kit.HandOver;
import extensor.web.kit.Messages;
import extensor.web.kit.RequestValues;
import extensor.web.kit.Undo;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;
import java.util.function.Supplier;

/** The composer: the draft and what is selected in it. Its panes show the parts and follow it. Every act is stored at once. */
@Named
@ViewScoped
public class ComposePage implements Serializable {
    /** Why a plan cannot be composed. */
    private static final Set<String> READ_ONLY = Set.of("plan.episode-closed", "plan.no-draft");

    @Inject
    private Planning planning;

    @Inject
    private ComposePanes panes;

    private final Undo undo = new Undo();
    private String id;
    private transient DraftSheet sheet;
    private transient ItemSheet item;
    private int phase;
    private boolean begun;

    /** A plan without a draft, or of a closed episode, is shown on its own page. */
    public void open() {
        try {
            show(planning.open(plan()));
            begun = HandOver.take(BegunPlan.class)
                    .filter(new BegunPlan(id)::equals)
                    .isPresent();
            if (begun) chooseIncomplete();
        } catch (Refusal no) {
            if (!READ_ONLY.contains(no.key())) throw no;
        }
        if (sheet == null || !sheet.editable()) Redirect.to("/plans/plan?id=" + id);
    }

    /** The work on a new plan begins with what it lacks. */
    private void chooseIncomplete() {
        sheet.items().stream().filter(ItemSheet::incomplete).findFirst().ifPresent(lacking -> choose(lacking.id()));
    }

    long plan() {
        return Id.of(id);
    }

    /** Before the first change of a request: what is shown after it is compared with this. */
    void remember() {
        panes.remember();
    }

    void show(DraftSheet now) {
        remember();
        if (sheet != null && sheet.revision() != now.revision()) undo.forget();
        sheet = now;
        if (now.phases().stream().noneMatch(p -> p.id() == phase))
            phase = now.phases().get(0).id();
        item = now.item(getSelected()).orElse(null);
        panes.follow();
    }

    /** Shows the plan as it is stored. */
    void again() {
        show(planning.open(plan()));
    }

    /** Runs a change and shows the result, or says why it was refused. True when it was done. */
    boolean act(Supplier<DraftSheet> doing) {
        try {
            show(doing.get());
            return true;
        } catch (Refusal no) {
            Messages.no(no, "form");
            again();
            return false;
        }
    }

    /** Opens an item, or closes it where it is open. */
    public void select() {
        int selected = RequestValues.number("which");
        choose(selected == getSelected() ? 0 : selected);
        sheet.phases().stream()
                .filter(p -> p.items().stream().anyMatch(i -> i.id() == selected))
                .findFirst()
                .ifPresent(p -> phase = p.id());
    }

    void choose(int selected) {
        remember();
        item = sheet.item(selected).orElse(null);
        panes.follow();
    }

    /** What is added from now on goes into this phase. */
    public void into() {
        int chosen = RequestValues.number("which");
        remember();
        if (sheet.phases().stream().anyMatch(p -> p.id() == chosen)) phase = chosen;
    }

    public DraftSheet getSheet() {
        return sheet;
    }

    /** The selected item, or null. */
    public ItemSheet getItem() {
        return item;
    }

    /** Its number, or 0. */
    public int getSelected() {
        return item == null ? 0 : item.id();
    }

    /** Where the next item goes. */
    public int getPhase() {
        return phase;
    }

    /** The plan was begun a moment ago. */
    public boolean isBegun() {
        return begun;
    }

    public Undo getUndo() {
        return undo;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
