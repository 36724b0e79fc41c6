package extensor.web.kit;

import extensor.web.gate.Redirect;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** Says on a page that what had been typed is back, that it is not saved, and discards it. */
@Named
@RequestScoped
public class RestoredNotice {
    /** Null where nothing came back. */
    public RestoredForm getForm() {
        return FormRestorer.of(FacesContext.getCurrentInstance());
    }

    /** Opens the page anew; it was forgotten by pressing the button. */
    public void discard() {
        Redirect.to(getForm().page());
    }
}
