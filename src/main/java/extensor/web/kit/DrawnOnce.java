package extensor.web.kit;

import jakarta.el.ValueExpression;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Part of a page that is drawn once for everybody and then written as it is. {@code by} names all that it shows: whoever has the same there sees the same.
 * Nothing that belongs to a person or acts on its own may stand in it. Outside of a repeat its parts are not even built where it is drawn already.
 */
@FacesComponent("extensor.DrawnOnce")
public class DrawnOnce extends UIComponentBase {
    private static final int KEPT = 600;

    private transient String known;

    /** Builds what is in the part where it must be drawn. In a repeat that is not known before: without its row, no part is named. */
    public static class DrawnPart extends ComponentHandler {
        public DrawnPart(ComponentConfig config) {
            super(config);
        }

        @Override
        public void applyNextHandler(FaceletContext page, UIComponent part) throws IOException {
            DrawnOnce once = (DrawnOnce) part;
            FacesContext faces = page.getFacesContext();
            once.known = drawn(faces).get(once.key(faces));
            if (once.known == null) super.applyNextHandler(page, part);
        }
    }

    @Override
    public String getFamily() {
        return "extensor.DrawnOnce";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        String text = known;
        if (text == null) {
            String key = key(faces);
            text = drawn(faces).get(key);
            if (text == null) {
                text = draw(faces);
                drawn(faces).put(key, text);
            }
        }
        faces.getResponseWriter().write(text);
    }

    private String key(FacesContext faces) {
        ValueExpression by = getValueExpression("by");
        return getId() + ' ' + (by == null ? "" : by.getValue(faces.getELContext()));
    }

    private String draw(FacesContext faces) throws IOException {
        ResponseWriter page = faces.getResponseWriter();
        StringWriter text = new StringWriter();
        ResponseWriter aside = page.cloneWithWriter(text);
        faces.setResponseWriter(aside);
        try {
            super.encodeChildren(faces);
            aside.flush();
        } finally {
            faces.setResponseWriter(page);
        }
        return text.toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> drawn(FacesContext faces) {
        return (Map<String, String>) faces.getExternalContext()
                .getApplicationMap()
                .computeIfAbsent(DrawnOnce.class.getName(), name -> Collections.synchronizedMap(new Latest()));
    }

    /** Those that were used last. */
    private static final class Latest extends LinkedHashMap<String, String> {
        Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > KEPT;
        }
    }
}
