package extensor.web.kit;

import extensor.web.gate.WayBack;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewMetadata;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A form is sent to the whole address of its page, so that the page still says what it is about when the form was refused, and what was typed is kept for that
 * very page. Only what the page reads of its address goes along: nothing else in a link may become a field of the form.
 */
public class FormAddress extends ViewHandlerWrapper {
    public FormAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext faces, String viewId) {
        String plain = super.getActionURL(faces, viewId);
        UIViewRoot page = faces.getViewRoot();
        if (faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE || page == null || !viewId.equals(page.getViewId()))
            return plain;
        Set<String> read = ViewMetadata.getViewParameters(page).stream()
                .map(UIViewParameter::getName)
                .collect(Collectors.toSet());
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        return WayBack.address(plain, WayBack.only(read, request.getQueryString()));
    }
}
