package extensor.web.plans;

import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.Family;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.catalogue.TreatmentSearch.TreatmentEntry;
import extensor.care.plans.ItemSheet;
import extensor.care.plans.LibraryMark;
import extensor.care.plans.Planning;
import extensor.shared.BodyRegion;
import extensor.web.kit.RequestValues;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

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

    @Inject
    private ComposeUpdates updates;

    @Inject
    private ShelfPane shelf;

    private String find = "";
    private Family family;
    private transient List<TreatmentEntry> found;
    private String notAdded;
    private transient TreatmentEntry stopped;
    private int count;
    private String switchedOff;
    private boolean anywhere;

    @PostConstruct
    public void search() {
        List<TreatmentEntry> all = currentCatalogue
                .palette()
                .search(find, family, null, region(), entry -> mark(entry).stopped(), shelf::rank);
        count = all.size();
        switchedOff = String.join(", ", currentCatalogue.palette().switchedOff(find));
        found = List.copyOf(all.subList(0, Math.min(SHOWN, count)));
        shelf.arrange(find.isBlank() ? found : List.of());
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

    /** Adds the entry that the page names, or the one that the words mean unless the rules stop it. */
    public void add() {
        updates.remember();
        String code = RequestValues.text("which");
        if (code != null) add(code, RequestValues.constant("value", EntryKind.class));
        else {
            setFind(RequestValues.text("text"));
            search();
            addMeant(currentCatalogue.palette().meant(find, family, region()).orElse(null));
        }
    }

    private void addMeant(TreatmentEntry meant) {
        boolean taken = meant != null && !mark(meant).stopped();
        notAdded = taken ? null : find;
        stopped = meant;
        if (taken) add(meant.code(), meant.kind());
    }

    private void add(String code, EntryKind kind) {
        int before = page.getSheet().items().size();
        if (kind == null || !page.act(() -> planning.add(page.plan(), page.getPhase(), code, kind))) return;
        shelf.look();
        if (page.getSheet().items().size() == before) return;
        page.choose(
                page.getSheet().items().stream().mapToInt(ItemSheet::id).max().orElse(0));
    }

    /** The first of what was found. */
    public List<TreatmentEntry> getFound() {
        return found;
    }

    /** How one stands to the patient, if it is added where the next item goes. */
    public LibraryMark mark(TreatmentEntry entry) {
        return page.getSheet().library().get(page.getPhase()).mark(entry);
    }

    /** What Enter would have added by what is typed if it were not stopped, or null. */
    public TreatmentEntry getStopped() {
        return find.equals(notAdded) && stopped != null && mark(stopped).stopped() ? stopped : null;
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
        return find.equals(notAdded) && stopped == null && count > 0;
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
