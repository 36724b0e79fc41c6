package extensor.web.kit;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a page that is shown while something is true, and otherwise not even built: what is closed is neither put together nor restored nor gone through. What
 * is true may depend on the page and its person, and not on a row. What opens after the page was built is built before it is drawn.
 */
@FacesComponent("extensor.BuiltWhen")
public class BuiltWhen extends UIComponentBase {
    private transient boolean built;

    /** Builds what is in the part, or not. */
    public static class BuiltPart extends ComponentHandler {
        public BuiltPart(ComponentConfig config) {
            super(config);
        }

        @Override
        public void applyNextHandler(FaceletContext page, UIComponent part) throws IOException {
            BuiltWhen when = (BuiltWhen) part;
            when.built = when.isOpen();
            all(page.getFacesContext()).add(when);
            if (when.built) super.applyNextHandler(page, part);
        }
    }

    @Override
    public String getFamily() {
        return "extensor.BuiltWhen";
    }

    @Override
    public boolean isRendered() {
        return super.isRendered() && isOpen();
    }

    private boolean isOpen() {
        return Boolean.TRUE.equals(
                getValueExpression("test").getValue(getFacesContext().getELContext()));
    }

    /** Nothing opened since the page was built in this request. What closed is built, and not shown. */
    static boolean suffice(FacesContext faces) {
        return all(faces).stream().allMatch(part -> part.built || !part.isOpen());
    }

    /** Builds what opened since the page was built. */
    static void follow(FacesContext faces) {
        if (suffice(faces)) return;
        UIViewRoot page = faces.getViewRoot();
        try {
            faces.getApplication()
                    .getViewHandler()
                    .getViewDeclarationLanguage(faces, page.getViewId())
                    .buildView(faces, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of the page of this request. */
    @SuppressWarnings("unchecked")
    private static List<BuiltWhen> all(FacesContext faces) {
        return (List<BuiltWhen>)
                faces.getAttributes().computeIfAbsent(BuiltWhen.class, key -> new ArrayList<BuiltWhen>());
    }
}
