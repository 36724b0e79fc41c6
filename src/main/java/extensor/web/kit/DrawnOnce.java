package extensor.web.kit;

import jakarta.el.ValueExpression;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Part of a page that is drawn once for everybody and then written as it is. {@code by} names all that it shows: whoever has the same there sees the same.
 * Nothing that belongs to a person or acts on its own may stand in it.
 */
@FacesComponent("extensor.DrawnOnce")
public class DrawnOnce extends UIComponentBase {
    private static final int KEPT = 600;

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
        ValueExpression by = getValueExpression("by");
        String key = getId() + ' ' + (by == null ? "" : by.getValue(faces.getELContext()));
        Map<String, String> drawn = drawn(faces);
        String text = drawn.get(key);
        if (text == null) {
            text = draw(faces);
            drawn.put(key, text);
        }
        faces.getResponseWriter().write(text);
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
