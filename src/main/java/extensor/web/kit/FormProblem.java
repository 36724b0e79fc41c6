package extensor.web.kit;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A problem for the summary above a form, with the client id of its field or empty. */
public record FormProblem(String field, String text) {

    /** All that this request found. */
    static List<FormProblem> all() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<FormProblem> problems = new ArrayList<>();
        faces.getClientIdsWithMessages()
                .forEachRemaining(id -> faces.getMessageList(id).stream()
                        .filter(m -> m.getSeverity().compareTo(FacesMessage.SEVERITY_INFO) > 0)
                        .forEach(m -> problems.add(new FormProblem(
                                Objects.toString(id, ""), withLabel(m.getSummary(), label(faces, id))))));
        return problems;
    }

    private static String label(FacesContext faces, String id) {
        String[] label = {""};
        if (id != null)
            faces.getViewRoot()
                    .invokeOnComponent(
                            faces,
                            id,
                            (context, field) -> label[0] =
                                    Objects.toString(field.getAttributes().get("label"), ""));
        return label[0];
    }

    /** Above the form the text stands apart from its field, so it begins with what the field is called. */
    private static String withLabel(String text, String label) {
        boolean named = label.isEmpty() || text.toLowerCase(Locale.ROOT).contains(label.toLowerCase(Locale.ROOT));
        return named ? text : label + ": " + text;
    }
}
