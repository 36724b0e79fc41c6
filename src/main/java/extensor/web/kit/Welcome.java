package extensor.web.kit;

import extensor.care.accounts.Caller;
import extensor.care.accounts.SignedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Opens the session of a person who has proved who they are, does what they had sent when the last one had ended, and sends them home. */
@ApplicationScoped
public class Welcome {
    @Inject
    Caller caller;

    @Inject
    Kept kept;

    public void in(SignedIn person) {
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) outside.getRequest();
        caller.is(person, Entrance.welcome(request, person));
        kept.handBack(request, (HttpServletResponse) outside.getResponse(), person.account());
        Go.to(Fence.home(person.role()));
    }
}
