package extensor.web.kit;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.csp.CspException;

/** Refuses a form whose nonce is not that of its page before it does anything. PrimeFaces alone looks only when it draws the answer. */
public class NonceCheck extends SentPageListener {
    @Override
    void sent(FacesContext faces) {
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
