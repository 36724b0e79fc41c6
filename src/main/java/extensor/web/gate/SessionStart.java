package extensor.web.gate;

import extensor.care.access.Caller;
import extensor.care.access.FirstStep;
import extensor.care.access.SignedIn;
import extensor.care.accounts.SessionLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;

/** Opens the session after sign-in, does the held forms, and leads back to where something typed waits, to the last page, or home. */
@ApplicationScoped
public class SessionStart {
    @Inject
    Caller caller;

    @Inject
    HeldForms heldForms;

    @Inject
    UnsavedWork unsavedWork;

    @Inject
    WayBack wayBack;

    @Inject
    SessionLimits sessionLimits;

    @Inject
    KnownBrowsers knownBrowsers;

    /** The password was right, and leads to the second step. */
    public void halfway(FirstStep step) {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        SessionFilter.halfway(request, step);
        Redirect.to(PageAccess.secondStep(step.setUp()));
    }

    /** The person has proved once more who they are: the session goes on, as it is from now on. */
    public void proved(SignedIn person) {
        HttpServletRequest request = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        request.getSession().setAttribute(SessionFilter.PERSON, person);
    }

    /**
     * The screen is open again: leads to where something typed waits, or back. Where the page itself (`shown`, else null) is still there with all that was
     * typed, nothing waits for it, and the browser only has to know.
     */
    public void unlocked(String shown) {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        SignedIn person = (SignedIn) request.getSession().getAttribute(SessionFilter.PERSON);
        if (shown == null) {
            goOn(person, unsavedWork.waits(request.getSession(), person.account()));
            return;
        }
        unsavedWork.forget(request, person.account(), shown);
        wayBack.of(request, (HttpServletResponse) faces.getExternalContext().getResponse(), person);
        faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_NO_CONTENT);
        faces.responseComplete();
    }

    /** Opens the session, and leads on. */
    public void in(SignedIn person) {
        goOn(person, begin(person));
    }

    private void goOn(SignedIn person, List<String> waiting) {
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        String back = wayBack.of(
                (HttpServletRequest) outside.getRequest(), (HttpServletResponse) outside.getResponse(), person);
        Redirect.to(unsavedWork.first(waiting, person.roles()).orElse(back));
    }

    /** Opens the session while the person stays on the page. */
    public void open(SignedIn person) {
        begin(person);
    }

    /** Gives the pages for which something typed waits. */
    private List<String> begin(SignedIn person) {
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) outside.getRequest();
        caller.is(person, SessionFilter.welcome(request, person, sessionLimits.kept(person.roles())));
        HttpServletResponse response = (HttpServletResponse) outside.getResponse();
        knownBrowsers.remember(request, response, person.account());
        heldForms.handBack(request, response, person.account());
        return unsavedWork.waits(request.getSession(), person.account());
    }
}
