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
    private transient ComposeState before;
    private transient String undone;

    /** Before the first change of a request. */
    void remember() {
        if (before != null || page.getSheet() == null) return;
        before = state();
        undone = page.getUndo().getText();
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
        if (faces.getPartialViewContext().isPartialRequest())
            faces.getPartialViewContext().getRenderIds().addAll(changed(faces));
        before = null;
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
        refused = said || refused && before == null;
        return parts;
    }
}
