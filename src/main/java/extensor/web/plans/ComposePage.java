package extensor.web.plans;

import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.Family;
import extensor.care.catalogue.TreatmentSearch;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.plans.DraftSheet;
import extensor.care.plans.ItemSheet;
import extensor.care.plans.Planning;
import extensor.care.plans.Removed;
import extensor.care.plans.Signing;
import extensor.care.plans.TitleAndStart;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.web.gate.Redirect;
import extensor.web.kit.Messages;
import extensor.web.kit.PlanWords;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The composer: the library on the left, the phases in the middle; the panes on the right have beans of their own. Every act is stored at once. */
@Named
@ViewScoped
public class ComposePage implements Serializable {
    private static final int SHOWN = 40;
    /** What the door says of a plan that has no draft to compose. */
    private static final Set<String> READ_ONLY = Set.of("plan.episode-closed", "plan.no-draft");

    @Inject
    private Planning planning;

    @Inject
    private PlanWords planWords;

    @Inject
    private Signing signing;

    @Inject
    private CurrentCatalogue currentCatalogue;

    private String id;
    private transient DraftSheet sheet;
    private int selected;
    private int phase;
    private Removed removed;
    private String find = "";
    private Family family;
    private transient List<TreatmentSearch.TreatmentEntry> found;
    private String title;
    private LocalDate start;

    /** A plan whose treatment has ended, or that has no draft, is read on its own page. */
    public void open() {
        try {
            show(planning.open(plan()));
            search();
        } catch (Refusal no) {
            if (!READ_ONLY.contains(no.key())) throw no;
        }
        if (sheet == null || !sheet.editable()) Redirect.to("/plans/plan?id=" + id);
    }

    long plan() {
        return Id.of(id);
    }

    void show(DraftSheet now) {
        sheet = now;
        title = planWords.title(now.title());
        start = now.start();
        if (now.phases().stream().noneMatch(p -> p.id() == phase))
            phase = now.phases().get(0).id();
        if (now.item(selected).isEmpty()) selected = 0;
    }

    /** Does it, shows the plan as it then stands, or says why not. True when it was done. */
    boolean act(Supplier<DraftSheet> doing) {
        try {
            show(doing.get());
            removed = null;
            return true;
        } catch (Refusal no) {
            Messages.no(no, "form");
            show(planning.open(plan()));
            return false;
        }
    }

    public void search() {
        found = currentCatalogue.palette().search(find, family, null);
    }

    public void choose(Family chosen) {
        family = chosen == family ? null : chosen;
        search();
    }

    /** Adds the entry that the page names, or the best one found. */
    public void add() {
        Map<String, String> sent =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        if (sent.containsKey("code"))
            add(sent.get("code"), "PRESET".equals(sent.get("kind")) ? EntryKind.PRESET : EntryKind.INTERVENTION);
        else {
            find = sent.getOrDefault("text", "");
            search();
            if (!found.isEmpty()) add(found.get(0).code(), found.get(0).kind());
        }
    }

    private void add(String code, EntryKind kind) {
        int before = sheet.items().size();
        if (!act(() -> planning.add(plan(), phase, code, kind)) || sheet.items().size() == before) return;
        selected = sheet.items().stream().mapToInt(ItemSheet::id).max().orElse(0);
    }

    public void remove(int item) {
        Removed gone = act(() -> planning.remove(plan(), item))
                ? sheet.removed().stream()
                        .filter(r -> r.item().id() == item)
                        .findFirst()
                        .orElse(null)
                : null;
        removed = gone;
    }

    public void undo() {
        int item = removed.item().id();
        if (act(() -> planning.putBack(plan(), item))) selected = item;
    }

    public void move(int item, int by) {
        act(() -> planning.move(plan(), item, by));
        selected = item;
    }

    public void select(int item) {
        selected = selected == item ? 0 : item;
        sheet.phases().stream()
                .filter(p -> p.items().stream().anyMatch(i -> i.id() == item))
                .findFirst()
                .ifPresent(p -> phase = p.id());
    }

    public void into(int chosen) {
        phase = chosen;
    }

    /** What is refused here is said at the sign bar: the fields fold away. */
    public void rename() {
        act(() -> {
            try {
                return planning.rename(
                        plan(),
                        new TitleAndStart(sheet.title(), sheet.start()),
                        new TitleAndStart(planWords.typedTitle(title), start));
            } catch (Refusal no) {
                throw new Refusal(no.key(), no.arguments().toArray());
            }
        });
    }

    public void sign() {
        try {
            signing.sign(plan(), sheet.revision());
            Messages.done("plan.signed");
            Redirect.to("/plans/plan?id=" + id);
        } catch (Refusal no) {
            Messages.no(no, "form");
            show(planning.open(plan()));
        }
    }

    public ItemSheet getItem() {
        return sheet.item(selected).orElse(null);
    }

    public List<TreatmentSearch.TreatmentEntry> getFound() {
        return found.subList(0, Math.min(SHOWN, found.size()));
    }

    public int getFoundCount() {
        return found.size();
    }

    public List<Family> getFamilies() {
        return Arrays.asList(Family.values());
    }

    public Family getFamily() {
        return family;
    }

    /** What of the days and goals is to be put right before the plan is signed, in words. */
    public List<String> getMissing() {
        return sheet.missing().stream().map(Messages::of).toList();
    }

    /** The same of the first day alone, to be said at its field. */
    public String getStartHint() {
        return sheet.missing().stream()
                .filter(no -> "start".equals(no.field()))
                .map(Messages::of)
                .findFirst()
                .orElse("");
    }

    public DraftSheet getSheet() {
        return sheet;
    }

    public int getSelected() {
        return selected;
    }

    public int getPhase() {
        return phase;
    }

    public Removed getRemoved() {
        return removed;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find == null ? "" : find;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public LocalDate getStart() {
        return start;
    }

    public void setStart(LocalDate start) {
        this.start = start;
    }
}
