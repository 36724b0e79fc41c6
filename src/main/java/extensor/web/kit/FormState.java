package extensor.web.kit;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Objects;

/**
 * A hidden field that only matters when what was typed comes back to a page. {@code opened}: what the page shows open around the fields, so that it is opened
 * again. {@code of}: the kind and the id of the one thing that the fields are about; a form that was filled for another thing does nothing. {@code about}: its
 * state, too; where either has changed meanwhile, nothing is put into the fields. {@code then}: what the page reads again for the values that came back.
 */
@FacesComponent("extensor.FormState")
public class FormState extends UIComponentBase {
    /** Between the thing and its state. */
    private static final String AT = "@";

    @Override
    public String getFamily() {
        return "extensor.FormState";
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        String value = value(faces.getELContext());
        if (value.isEmpty()) return;
        ResponseWriter writer = faces.getResponseWriter();
        writer.startElement("input", this);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", getClientId(faces), null);
        writer.writeAttribute("value", value, null);
        writer.endElement("input");
    }

    private String value(ELContext el) {
        if (!isAbout()) return text(el, "opened");
        String of = text(el, "of");
        return of.isEmpty() ? text(el, "about") : of + AT + text(el, "about");
    }

    private String text(ELContext el, String name) {
        ValueExpression shown = getValueExpression(name);
        return shown == null ? "" : Objects.toString(shown.getValue(el), "");
    }

    boolean isAbout() {
        return getValueExpression("about") != null || getValueExpression("of") != null;
    }

    /** What is sent is for the very thing that the page is about now, in whatever state. */
    boolean isOf(FacesContext faces, String sent) {
        return getValueExpression("of") == null || sent.split(AT, 2)[0].equals(text(faces.getELContext(), "of"));
    }

    /** The fields beside it are about the same as when this was sent. */
    boolean fits(FacesContext faces, String sent) {
        return Objects.toString(sent, "").equals(value(faces.getELContext()));
    }

    /** Opens what was open when this was sent. */
    void open(FacesContext faces, String sent) {
        ValueExpression opened = getValueExpression("opened");
        if (opened != null && sent != null && !sent.equals(value(faces.getELContext())))
            opened.setValue(faces.getELContext(), sent);
    }

    /** Reads again what depends on the values that came back. */
    void then(FacesContext faces) {
        ValueExpression then = getValueExpression("then");
        if (then != null) then.getValue(faces.getELContext());
    }
}
