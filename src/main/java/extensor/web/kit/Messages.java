package extensor.web.kit;

import extensor.shared.Formats;
import extensor.shared.Refusal;
import extensor.shared.door.ActRehearsal;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
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

    /** What was refused, in words: a sentence for each reason. */
    public static String of(Refusal no) {
        return no.all().stream()
                .map(reason -> text(reason.key(), reason.arguments().toArray()))
                .collect(Collectors.joining(" "));
    }

    /** Shows a refusal at its fields, which keep what was typed, or above the form where the page has no such field. */
    public static void no(Refusal refusal, String form) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!ActRehearsal.ended(refusal) && !ProofPane.asks(refusal, faces))
            refusal.all().forEach(reason -> say(reason, form, faces));
        failed();
    }

    private static void say(Refusal reason, String form, FacesContext faces) {
        UIComponent field =
                reason.field() == null ? null : faces.getViewRoot().findComponent(form + ":" + reason.field());
        if (field instanceof UIInput input) {
            input.setValid(false);
            input.setSubmittedValue(
                    faces.getExternalContext().getRequestParameterMap().get(input.getClientId(faces)));
        }
        String at = field == null ? null : field.getClientId(faces);
        if (at == null || faces.getMessageList(at).isEmpty())
            faces.addMessage(
                    at,
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR,
                            text(reason.key(), reason.arguments().toArray()),
                            null));
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
