package extensor.web.plans;

import extensor.web.kit.RequestValues;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

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
        return new ComposeState(page.getSheet(), page.getSelected(), page.getPhase(), ShownLibrary.of(library, shelf));
    }

    public void draw() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getPartialViewContext().isPartialRequest())
            faces.getPartialViewContext().getRenderIds().addAll(changed(faces));
        before = null;
    }

    private Collection<String> changed(FacesContext faces) {
        boolean said = !faces.getMessageList(null).isEmpty();
        Set<String> parts = new LinkedHashSet<>();
        if (RequestValues.text("lost") != null) parts.addAll(ComposeState.ALL);
        else if (before != null) parts.addAll(state().changedSince(before));
        if (before != null && !Objects.equals(undone, page.getUndo().getText())) parts.add("notices");
        if (before != null && (said || refused)) parts.add("signbar");
        refused = said || refused && before == null;
        return parts;
    }
}
