package extensor.web.kit;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/** A decorative icon of the sprite. */
@FacesComponent("extensor.Icon")
public class Icon extends WrittenPart {
    private static final int BESIDE_WORDS = 20;

    @Override
    void write(FacesContext faces, ResponseWriter page) throws IOException {
        write(page, text("name"), BESIDE_WORDS);
    }

    /** Names are ours, and need no escaping. */
    static void write(ResponseWriter page, String name, int size) throws IOException {
        page.write("<svg class=\"icon\" width=\"" + size + "\" height=\"" + size
                + "\" aria-hidden=\"true\"><use href=\"" + StaticFiles.icons() + "#" + name + "\"></use></svg>");
    }
}
