package extensor.web.plans;

import extensor.web.kit.RequestValues;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.primefaces.PrimeFaces;

/** Draws of the composer what an act changed; everything where the browser says that an answer was lost. */
@Named
@ViewScoped
public class ComposeUpdates implements Serializable {
    private static final String BRIEF = "extensor.brief";

    @Inject
    private ComposePage page;

    @Inject
    private LibraryPane library;

    @Inject
    private ShelfPane shelf;

    @Inject
    private PhasePane phases;

    @Inject
    private SafetyPane safety;

    private boolean refused;
    private transient boolean known;
    private transient ComposeState before;
    private transient String undone;

    /** Before the first change of a request. */
    void remember() {
        if (before != null || page.getSheet() == null) return;
        before = state();
        undone = page.getUndo().getText();
    }

    /** The head of the page says it, too. */
    void knownMore() {
        known = true;
    }

    private ComposeState state() {
        return new ComposeState(
                page.getSheet(),
                page.getSelected(),
                page.getPhase(),
                phases.shown(),
                safety.allHits(),
                ShownLibrary.of(library, shelf));
    }

    public void draw() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getPartialViewContext().isPartialRequest()) {
            faces.getAttributes().put(BRIEF, true);
            faces.getPartialViewContext().getRenderIds().addAll(changed(faces));
        }
        before = null;
    }

    /** An answer to an act: of a long list that the page has, it holds what is chosen (compose-parts.js). */
    public boolean isBrief() {
        return FacesContext.getCurrentInstance().getAttributes().containsKey(BRIEF);
    }

    /** What stays where it is or only moves is told to the script. */
    private Set<String> changes() {
        Changes changes = state().since(before);
        String said = changes.said();
        if (!said.isEmpty()) PrimeFaces.current().ajax().addCallbackParam("stand", said);
        return changes.parts();
    }

    private Set<String> changed(FacesContext faces) {
        boolean said = !faces.getMessageList(null).isEmpty();
        Set<String> parts = new LinkedHashSet<>();
        if (RequestValues.text("lost") != null) parts.addAll(ComposeState.ALL);
        else if (before != null) parts.addAll(changes());
        if (before != null && !Objects.equals(undone, page.getUndo().getText())) parts.add("notices");
        if (before != null && (said || refused)) parts.add("signbar");
        if (known) parts.add("case");
        known = false;
        refused = said || refused && before == null;
        return parts;
    }
}
