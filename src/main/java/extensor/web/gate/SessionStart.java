package extensor.web.gate;

import extensor.care.access.Caller;
import extensor.care.access.SignedIn;
import extensor.care.accounts.SessionLimits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

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

    public void in(SignedIn person) {
        var outside = FacesContext.getCurrentInstance().getExternalContext();
        HttpServletRequest request = (HttpServletRequest) outside.getRequest();
        caller.is(person, SessionFilter.welcome(request, person, sessionLimits.kept(person.role())));
        HttpServletResponse response = (HttpServletResponse) outside.getResponse();
        knownBrowsers.remember(request, response, person.account());
        heldForms.handBack(request, response, person.account());
        String back = wayBack.of(request, response, person);
        Redirect.to(unsavedWork
                .first(unsavedWork.waits(request.getSession(), person.account()), person.role())
                .orElse(back));
    }
}
