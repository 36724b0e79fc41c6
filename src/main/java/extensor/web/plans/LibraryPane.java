package extensor.web.plans;

import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.Family;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.catalogue.TreatmentSearch.TreatmentEntry;
import extensor.care.plans.ItemSheet;
import extensor.care.plans.Planning;
import extensor.shared.BodyRegion;
import extensor.web.kit.RequestValues;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The treatments of the catalogue: searched, what suits the region of the episode first, narrowed to a family, added to the plan. */
@Named
@ViewScoped
public class LibraryPane implements Serializable {
    private static final int SHOWN = 24;

    @Inject
    private ComposePage page;

    @Inject
    private Planning planning;

    @Inject
    private CurrentCatalogue currentCatalogue;

    private String find = "";
    private Family family;
    private transient List<TreatmentEntry> found;
    private transient String drawnBy;
    private int count;
    private String switchedOff;
    private boolean anywhere;
    private String undecided;

    @PostConstruct
    public void search() {
        List<TreatmentEntry> all = currentCatalogue.palette().search(find, family, null, region());
        count = all.size();
        switchedOff = String.join(", ", currentCatalogue.palette().switchedOff(find));
        found = all.subList(0, Math.min(SHOWN, count));
        drawnBy = found.stream().map(e -> e.kind() + ":" + e.code()).collect(Collectors.joining(" "));
    }

    /** Lifts the order by the region of the episode, or brings it back. */
    public void lift() {
        anywhere = !anywhere;
        search();
    }

    private BodyRegion region() {
        return anywhere ? null : page.getSheet().episode().region();
    }

    /** Narrows the list to a family, or widens it where that is chosen already. */
    public void choose() {
        Family chosen = RequestValues.constant("which", Family.class);
        family = chosen == family ? null : chosen;
        search();
    }

    /** Adds the entry that the page names, or the one that the words mean. */
    public void add() {
        String code = RequestValues.text("which");
        if (code != null) add(code, RequestValues.constant("value", EntryKind.class));
        else {
            setFind(RequestValues.text("text"));
            search();
            Optional<TreatmentEntry> meant = currentCatalogue.palette().meant(find, family, region());
            undecided = meant.isEmpty() ? find : null;
            meant.ifPresent(entry -> add(entry.code(), entry.kind()));
        }
    }

    private void add(String code, EntryKind kind) {
        int before = page.getSheet().items().size();
        if (kind == null || !page.act(() -> planning.add(page.plan(), page.getPhase(), code, kind))) return;
        if (page.getSheet().items().size() == before) return;
        page.choose(
                page.getSheet().items().stream().mapToInt(ItemSheet::id).max().orElse(0));
    }

    /** The first of what was found. */
    public List<TreatmentEntry> getFound() {
        return found;
    }

    /** Their names in the catalogue: the catalogue says the rest of them, the same to everybody. */
    public String getDrawnBy() {
        return drawnBy;
    }

    /** How many were found. */
    public int getCount() {
        return count;
    }

    /** What the words mean and nobody can prescribe yet, or an empty text. */
    public String getSwitchedOff() {
        return switchedOff;
    }

    /** What suits the region of the episode does not come first. */
    public boolean isAnywhere() {
        return anywhere;
    }

    /** Several fit what is typed, and Enter added none of them. */
    public boolean isUndecided() {
        return find.equals(undecided) && count > 0;
    }

    public List<Family> getFamilies() {
        return currentCatalogue.palette().families();
    }

    public Family getFamily() {
        return family;
    }

    public String getFind() {
        return find;
    }

    public void setFind(String find) {
        this.find = find == null ? "" : find;
    }
}
