package extensor.web.progress;

import extensor.shared.TypedText;
import extensor.web.kit.TypedValues;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.Map;
import java.util.stream.Stream;

/** Where in the form for measuring something was typed, so that it is not folded away. */
public final class TouchedFields implements Serializable {
    /** It has a value of its own, whether anything was typed or not. */
    private static final String PRESET = "_speed";

    private final TypedValues typed;

    TouchedFields(TypedValues typed) {
        this.typed = typed;
    }

    public boolean group(MeasureForm.MeasureGroup group) {
        return group.fields().anyMatch(field -> touched(field.key()));
    }

    /** Among the fields whose names begin so. */
    public boolean begun(String prefix) {
        return Stream.concat(
                        typed.getValues().keySet().stream(),
                        sent().keySet().stream().map(name -> name.replaceFirst("^form:", "")))
                .anyMatch(key -> key.startsWith(prefix) && !key.endsWith(PRESET) && touched(key));
    }

    /** Somewhere in what is folded. */
    public boolean more(MeasureForm form) {
        return form.more().stream().anyMatch(this::group)
                || begun(form.stretches().measure())
                || begun(form.landmarks().measure() + "_");
    }

    /** Also where something in the form was refused, and nothing of it was taken over. */
    private boolean touched(String key) {
        return typed.has(key) || TypedText.lineOrNull(sent().get("form:" + key)) != null;
    }

    private static Map<String, String> sent() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }
}
