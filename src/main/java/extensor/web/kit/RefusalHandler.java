package extensor.web.kit;

import extensor.shared.NotAsSigned;
import extensor.shared.Refusal;
import extensor.web.gate.RequestFilter;
import extensor.web.gate.UnsavedWork;
import extensor.web.gate.WayBack;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Handles what a page did not expect: a refusal becomes a message (or "not found" while opening), a failed script request leads to the error page. */
public class RefusalHandler extends ExceptionHandlerWrapper {
    private static final Logger LOG = Logger.getLogger("extensor");

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            Throwable failure = events.next().getContext().getException();
            Refusal no = find(failure, Refusal.class);
            try {
                if (no != null) refuse(faces, no);
                else if (find(failure, ViewExpiredException.class) != null) beginAgain(faces, "refusal.expired");
                else if (faces.getPartialViewContext().isAjaxRequest()) failed(faces, failure);
                else continue;
                events.remove();
            } catch (IOException e) {
                throw new FacesException(e);
            }
        }
        getWrapped().handle();
    }

    private void refuse(FacesContext faces, Refusal no) throws IOException {
        if (faces.isPostback() && !no.key().equals("refusal.not-found")) {
            Messages.no(no, "form");
            faces.renderResponse();
            return;
        }
        boolean dropped = !faces.isPostback() && work().drop(request(faces));
        Optional<String> kept = no.key().equals("refusal.not-found") ? MergedAddress.leadsTo(faces) : Optional.empty();
        if (kept.isPresent() || dropped) faces.getExternalContext().redirect(kept.orElse("/"));
        else faces.getExternalContext().responseSendError(no.key().equals("refusal.not-found") ? 404 : 400, null);
        faces.responseComplete();
    }

    /** Nothing was done: opens the page again, with what was typed or saying that it is lost, and says why. */
    static void beginAgain(FacesContext faces, String why) throws IOException {
        ExternalContext outside = faces.getExternalContext();
        boolean kept = work().keep(request(faces), (HttpServletResponse) outside.getResponse());
        Messages.done(why);
        if (!kept) Messages.done("refusal.not-kept");
        outside.redirect(WayBack.asked(request(faces)));
        faces.responseComplete();
    }

    private static UnsavedWork work() {
        return KeptBeans.of(UnsavedWork.class);
    }

    private static HttpServletRequest request(FacesContext faces) {
        return (HttpServletRequest) faces.getExternalContext().getRequest();
    }

    /** An act on what is not as signed says so on its page; where the page itself needs that, it is opened anew and says so alone. */
    private void failed(FacesContext faces, Throwable failure) throws IOException {
        ExternalContext outside = faces.getExternalContext();
        LOG.log(Level.SEVERE, "request " + outside.getRequestMap().get(RequestFilter.REQUEST_ID) + " failed", failure);
        NotAsSigned altered = find(failure, NotAsSigned.class);
        if (altered != null && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            Messages.no(new Refusal("altered." + altered.thing()), "form");
            faces.renderResponse();
            return;
        }
        outside.redirect(altered == null ? ErrorPage.AFTER_SCRIPT : WayBack.asked(request(faces)));
        faces.responseComplete();
    }

    static <T extends Throwable> T find(Throwable failure, Class<T> type) {
        for (Throwable t = failure; t != null; t = t.getCause()) if (type.isInstance(t)) return type.cast(t);
        return null;
    }

    /** Puts the handler around the server's own. */
    public static class Factory extends ExceptionHandlerFactory {
        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RefusalHandler(getWrapped().getExceptionHandler());
        }
    }
}
