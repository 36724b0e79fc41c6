package extensor.web.kit;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;

/** Refuses a form that was filled for another thing than its page is about, before it does anything. What was typed is shown on the page again. */
public class SubjectCheck extends SentPageListener {
    private static final Pattern ABOUT = Pattern.compile("(?:[^:]+:)?about");

    @Override
    void sent(FacesContext faces) {
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
