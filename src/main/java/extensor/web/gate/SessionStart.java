package extensor.web.gate;

import extensor.care.access.Caller;
import extensor.care.access.FirstStep;
import extensor.care.access.SignedIn;
import extensor.care.accounts.SessionLimits;
import extensor.shared.Id;
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
     * typed, nothing waits for it, and the browser only has to know; but not where that page is somebody else's.
     */
    public void unlocked(String shown, String whose) {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        SignedIn person = (SignedIn) request.getSession().getAttribute(SessionFilter.PERSON);
        if (shown == null || !Id.text(person.account()).equals(whose)) {
            goOn(person);
            return;
        }
        unsavedWork.forget(request, person.account(), shown);
        wayBack.of(request, (HttpServletResponse) faces.getExternalContext().getResponse(), person);
        faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_NO_CONTENT);
        faces.responseComplete();
    }

    /** Opens the session, and leads on. */
    public void in(SignedIn person) {
        begin(person);
        goOn(person);
    }

    private void goOn(SignedIn person) {
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) outside.getRequest();
        HttpServletResponse response = (HttpServletResponse) outside.getResponse();
        String back = wayBack.of(request, response, person);
        List<String> waiting = unsavedWork.welcome(request, response, person);
        String next = waiting.isEmpty() ? back : waiting.get(0);
        DeadEnd.mayBe(request, next);
        Redirect.to(next);
    }

    /** Opens the session while the person stays on the page. */
    public void open(SignedIn person) {
        begin(person);
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        unsavedWork.welcome(
                (HttpServletRequest) outside.getRequest(), (HttpServletResponse) outside.getResponse(), person);
    }

    private void begin(SignedIn person) {
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) outside.getRequest();
        caller.is(person, SessionFilter.welcome(request, person, sessionLimits.kept(person.roles())));
        HttpServletResponse response = (HttpServletResponse) outside.getResponse();
        knownBrowsers.remember(request, response, person.account());
        heldForms.handBack(request, response, person.account());
    }
}
