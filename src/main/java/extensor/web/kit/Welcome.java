package extensor.web.kit;

import extensor.care.accounts.SignedIn;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** Opens the session of a person who has proved who they are and sends them home. */
public final class Welcome {
    private Welcome() {}

    public static void in(SignedIn person) {
        Entrance.welcome(
                (HttpServletRequest)
                        FacesContext.getCurrentInstance().getExternalContext().getRequest(),
                person);
        Go.to(Fence.home(person.role()));
    }
}
