package extensor.web.kit;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The answer to a button that gives a file; the page stays as it is. */
public final class Download {
    private Download() {}

    public static void csv(String name, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType("text/csv");
        answer.setResponseCharacterEncoding("UTF-8");
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        // Opened in a browser in spite of that, it runs and loads nothing.
        answer.setResponseHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        try {
            answer.getResponseOutputWriter().write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
