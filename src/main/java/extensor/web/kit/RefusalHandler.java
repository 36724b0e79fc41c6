package extensor.web.kit;

import extensor.shared.Refusal;
import extensor.web.gate.RequestFilter;
import extensor.web.gate.UnsavedWork;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
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
                else if (find(failure, ViewExpiredException.class) != null) beginAgain(faces);
                else if (faces.getPartialViewContext().isAjaxRequest()) askToReload(faces, failure);
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
        Optional<String> kept = no.key().equals("refusal.not-found") ? MergedAddress.leadsTo(faces) : Optional.empty();
        if (kept.isPresent()) faces.getExternalContext().redirect(kept.get());
        else faces.getExternalContext().responseSendError(no.key().equals("refusal.not-found") ? 404 : 400, null);
        faces.responseComplete();
    }

    /** The view has expired: opens the page again, with what was typed, and says why. */
    private void beginAgain(FacesContext faces) throws IOException {
        ExternalContext outside = faces.getExternalContext();
        HttpServletRequest request = (HttpServletRequest) outside.getRequest();
        CDI.current().select(UnsavedWork.class).get().keep(request, (HttpServletResponse) outside.getResponse());
        Messages.done("refusal.expired");
        outside.redirect(request.getRequestURI() + query(request));
        faces.responseComplete();
    }

    /** The query of the page: the form does not send it, but the Referer has it. */
    private static String query(HttpServletRequest request) {
        String before = request.getHeader("Referer");
        if (before == null) return "";
        try {
            URI from = URI.create(before);
            boolean same = request.getRequestURI().equals(from.getRawPath());
            return same && from.getRawQuery() != null ? "?" + from.getRawQuery() : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private void askToReload(FacesContext faces, Throwable failure) throws IOException {
        ExternalContext outside = faces.getExternalContext();
        LOG.log(Level.SEVERE, "request " + outside.getRequestMap().get(RequestFilter.REQUEST_ID) + " failed", failure);
        outside.redirect(ErrorPage.AFTER_SCRIPT);
        faces.responseComplete();
    }

    private static <T extends Throwable> T find(Throwable failure, Class<T> type) {
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
