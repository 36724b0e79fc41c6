package extensor.web.kit;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;

/** A small state in a word, with the icon of its severity. */
@FacesComponent("extensor.Chip")
public class Chip extends WrittenPart {
    private static final int IN_A_CHIP = 16;
    private static final Map<String, String> SIGNS = Map.of(
            "stop", "octagon-x",
            "caution", "alert-triangle",
            "ask", "help-circle",
            "fine", "check-circle",
            "info", "info");

    @Override
    void write(FacesContext faces, ResponseWriter page) throws IOException {
        write(page, this, text("severity"), text("text"));
    }

    static void write(ResponseWriter page, UIComponent of, String severity, String text) throws IOException {
        page.startElement("span", of);
        page.writeAttribute("class", "chip " + severity, null);
        String sign = SIGNS.get(severity);
        if (sign != null) Icon.write(page, sign, IN_A_CHIP);
        page.writeText(text, null);
        page.endElement("span");
    }
}
