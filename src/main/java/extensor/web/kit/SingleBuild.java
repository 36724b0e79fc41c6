package extensor.web.kit;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.faces.view.ViewDeclarationLanguageWrapper;
import java.io.IOException;

/**
 * Faces builds a page that acts twice: to restore it, and again before it is drawn, for tags that add or take parts by what is true then. A page says
 * ({@code builtOnce}) that it has no such tags but {@code k:when}, and is built the second time only where one of these has opened meanwhile.
 */
public class SingleBuild extends ViewHandlerWrapper {
    private static final String SAYS_SO = "builtOnce";

    public SingleBuild(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public ViewDeclarationLanguage getViewDeclarationLanguage(FacesContext faces, String page) {
        ViewDeclarationLanguage language = super.getViewDeclarationLanguage(faces, page);
        return isComplete(faces) ? new BuiltPage(language) : language;
    }

    private static boolean isComplete(FacesContext faces) {
        if (faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE || !faces.isPostback()) return false;
        UIViewRoot page = faces.getViewRoot();
        return page != null && page.getChildCount() > 0 && page.getAttributes().containsKey(SAYS_SO);
    }

    private static final class BuiltPage extends ViewDeclarationLanguageWrapper {
        BuiltPage(ViewDeclarationLanguage wrapped) {
            super(wrapped);
        }

        @Override
        public void buildView(FacesContext faces, UIViewRoot page) throws IOException {
            if (!BuiltWhen.suffice(faces)) super.buildView(faces, page);
        }
    }
}
