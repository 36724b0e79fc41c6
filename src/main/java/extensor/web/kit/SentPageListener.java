package extensor.web.kit;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Waits until the view of a page that was sent back is there, and looks at it before anything is done, unless somebody has answered already. */
abstract class SentPageListener implements PhaseListener {
    @Override
    public final PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public final void beforePhase(PhaseEvent event) {
        // There is no view yet.
    }

    @Override
    public final void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.isPostback() && !faces.getResponseComplete() && faces.getViewRoot() != null) sent(faces);
    }

    abstract void sent(FacesContext faces);
}
