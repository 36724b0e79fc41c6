package extensor.web.kit;

import extensor.web.gate.TypedForm;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import java.util.Map;
import java.util.stream.Collectors;

/** The request as if this form had just been sent, for the fields that read from it. What a field refuses meanwhile is said when somebody sends it. */
final class SentParameters extends FacesContextWrapper {
    private final ExternalContext outside;

    SentParameters(FacesContext faces, TypedForm form) {
        super(faces);
        Map<String, String> first = form.fields().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().get(0)));
        Map<String, String[]> all = form.fields().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().toArray(String[]::new)));
        outside = new ExternalContextWrapper(faces.getExternalContext()) {
            @Override
            public Map<String, String> getRequestParameterMap() {
                return first;
            }

            @Override
            public Map<String, String[]> getRequestParameterValuesMap() {
                return all;
            }
        };
    }

    @Override
    public ExternalContext getExternalContext() {
        return outside;
    }

    @Override
    public void addMessage(String clientId, FacesMessage message) {
        // Nobody has sent it yet.
    }

    @Override
    public void validationFailed() {
        // As above.
    }

    @Override
    public void renderResponse() {
        // It is being drawn already.
    }
}
