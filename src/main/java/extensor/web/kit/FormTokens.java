package extensor.web.kit;

import extensor.care.access.Caller;
import extensor.web.gate.FormToken;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** Writes the token into every form with a view state, so that what was typed there can be kept for its person when the view is gone. */
public class FormTokens extends ViewHandlerWrapper {
    public FormTokens(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void writeState(FacesContext faces) throws IOException {
        super.writeState(faces);
        if (!KeptBeans.of(Caller.class).known()) return;
        ResponseWriter writer = faces.getResponseWriter();
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", FormToken.FIELD, null);
        writer.writeAttribute("value", KeptBeans.of(FormToken.class).getFresh(), null);
        writer.endElement("input");
    }
}
