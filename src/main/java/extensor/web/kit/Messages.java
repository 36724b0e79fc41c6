package extensor.web.kit;

import extensor.shared.Formats;
import extensor.shared.Refusal;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Texts with their arguments, and the messages of a page. */
public final class Messages {
    static final ResourceBundle TEXTS = ResourceBundle.getBundle(Texts.class.getName(), Formats.LOCALE);

    private Messages() {}

    /** The text of a key with its arguments filled in. */
    public static String text(String key, Object... arguments) {
        String pattern = TEXTS.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Formats.LOCALE).format(arguments);
    }

    public static boolean knows(String key) {
        return TEXTS.containsKey(key);
    }

    /** The keys with this beginning. */
    public static Stream<String> keys(String beginning) {
        return TEXTS.keySet().stream().filter(key -> key.startsWith(beginning));
    }

    /** What was refused, in words. */
    public static String of(Refusal no) {
        return text(no.key(), no.arguments().toArray());
    }

    /** Shows a refusal at its field, which keeps what was typed, or above the form where the page has no such field. */
    public static void no(Refusal refusal, String form) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (ProofPane.asks(refusal, faces)) {
            failed();
            return;
        }
        UIComponent field =
                refusal.field() == null ? null : faces.getViewRoot().findComponent(form + ":" + refusal.field());
        if (field instanceof UIInput input) {
            input.setValid(false);
            input.setSubmittedValue(
                    faces.getExternalContext().getRequestParameterMap().get(input.getClientId(faces)));
        }
        faces.addMessage(
                field == null ? null : field.getClientId(faces),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, of(refusal), null));
        failed();
    }

    /** Shows an error at a field by its client id, for a field in a row. */
    public static void wrong(String field, String key) {
        FacesContext.getCurrentInstance()
                .addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text(key), null));
        failed();
    }

    /** Tells the page that what was sent was not taken. */
    public static void failed() {
        FacesContext.getCurrentInstance().validationFailed();
    }

    /** Something was done; shown once, also after a redirect. */
    public static void done(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text(key, arguments), null));
    }
}
