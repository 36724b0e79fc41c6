package extensor.web.kit;

import extensor.web.gate.DeadEnd;
import extensor.web.gate.LateForm;
import extensor.web.gate.Redirect;
import extensor.web.gate.UnsavedWork;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Gives a page what had been typed there when the session was over. The first thing that is done on the page then is its use: it waits no longer. */
public class FormRestorer extends SentPageListener implements SystemEventListener {
    private static final Logger LOG = Logger.getLogger("extensor");
    /** The form with the button that discards what came back. */
    static final String NOTICE = "restored";

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    /** Before a page is drawn for the first time. */
    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback() || faces.getResponseComplete()) return;
        if (DeadEnd.isToBeSaid(request(faces)))
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Messages.text("restored.gone"), null));
        UnsavedWork work = work();
        work.at(request(faces)).ifPresent(waiting -> bringBack(faces, work, waiting));
    }

    private static void bringBack(FacesContext faces, UnsavedWork work, LateForm waiting) {
        FormRestoration restoration = new FormRestoration(faces, waiting.form());
        try {
            if (!waiting.tooLarge()) restoration.run();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "what was typed could not be brought back", e);
            work.forget(request(faces), waiting.page());
            Redirect.to(waiting.page());
            return;
        }
        RestoredForm restored = new RestoredForm(
                waiting.page(),
                waiting.tooLarge(),
                restoration.changed(),
                restoration.saving(),
                restoration.lost(),
                waiting.others());
        faces.getViewRoot().getViewMap().put(RestoredForm.KEPT, restored);
        BuiltWhen.follow(faces);
    }

    @Override
    void sent(FacesContext faces) {
        RestoredForm restored = of(faces);
        if (restored == null) return;
        work().forget(request(faces), restored.page());
        boolean discard = faces.getExternalContext().getRequestParameterMap().containsKey(NOTICE);
        if (!discard) faces.getViewRoot().getViewMap().remove(RestoredForm.KEPT);
    }

    /** What came back to this page and has not been used yet; null for nothing. */
    static RestoredForm of(FacesContext faces) {
        var kept = faces.getViewRoot().getViewMap(false);
        return kept == null ? null : (RestoredForm) kept.get(RestoredForm.KEPT);
    }

    private static UnsavedWork work() {
        return KeptBeans.of(UnsavedWork.class);
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }
}
