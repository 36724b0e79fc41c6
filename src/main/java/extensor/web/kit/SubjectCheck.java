package extensor.web.kit;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;

/** Refuses a form that was filled for another thing than its page is about, before it does anything. What was typed is shown on the page again. */
public class SubjectCheck implements PhaseListener {
    private static final Pattern ABOUT = Pattern.compile("(?:[^:]+:)?about");

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
        if (!faces.isPostback() || faces.getResponseComplete() || faces.getViewRoot() == null) return;
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        boolean elsewhere = sent.keySet().stream()
                .filter(name -> ABOUT.matcher(name).matches())
                .anyMatch(name -> faces.getViewRoot().findComponent(name) instanceof FormState state
                        && !state.isOf(faces, sent.get(name)));
        if (!elsewhere) return;
        try {
            RefusalHandler.beginAgain(faces, "refusal.elsewhere");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
