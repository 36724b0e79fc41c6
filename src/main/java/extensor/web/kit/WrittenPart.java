package extensor.web.kit;

import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Objects;

/**
 * A part without parts, for what stands on a page so often that it is dear to put together of tags: it writes itself in one go, and nothing of it is kept from
 * one request to the next.
 */
abstract class WrittenPart extends UIComponentBase {
    abstract void write(FacesContext faces, ResponseWriter page) throws IOException;

    @Override
    public String getFamily() {
        return "extensor.WrittenPart";
    }

    @Override
    public boolean isTransient() {
        return true;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeAll(FacesContext faces) throws IOException {
        encodeBegin(faces);
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (isRendered()) write(faces, faces.getResponseWriter());
    }

    @Override
    public void encodeChildren(FacesContext faces) {
        // There are none.
    }

    @Override
    public void encodeEnd(FacesContext faces) {
        // All was written at the beginning.
    }

    /** What the tag says, as it is now; empty for nothing. */
    String text(String name) {
        return Objects.toString(getAttributes().get(name), "");
    }
}
