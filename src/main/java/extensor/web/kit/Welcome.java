package extensor.web.kit;

import extensor.care.accounts.SignedIn;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Opens the session of a person who has proved who they are and sends them home. */
public final class Welcome {
    private Welcome() {}

    public static void in(SignedIn person) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Entrance.welcome((HttpServletRequest) faces.getExternalContext().getRequest(), person);
        try {
            faces.getExternalContext().redirect(Fence.home(person.role()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
