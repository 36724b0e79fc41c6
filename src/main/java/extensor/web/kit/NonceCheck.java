package extensor.web.kit;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspException;

/** Refuses a form whose nonce is not that of its page before it does anything. PrimeFaces alone looks only when it draws the answer. */
public class NonceCheck implements PhaseListener {
    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // There is no view yet.
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.getViewRoot() == null || !faces.isPostback()) return;
        try {
            PrimeFacesContext.getCspState(faces).getNonce();
        } catch (CspException foreign) {
            refuse(faces);
        }
    }

    private static void refuse(FacesContext faces) {
        ExternalContext outside = faces.getExternalContext();
        try {
            if (faces.getPartialViewContext().isAjaxRequest()) outside.redirect(ErrorPage.AFTER_SCRIPT);
            else outside.responseSendError(ErrorPage.EXPIRED, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
