package extensor.web.gate;

import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.FirstStep;
import extensor.care.access.RefusingPages;
import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.accounts.OpenSessions;
import extensor.care.accounts.SessionLimits;
import extensor.care.accounts.SessionState;
import extensor.shared.Refusal;
import extensor.shared.door.ReadOnce;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Logger;

/** The inner gate: says who is asking, ends sessions that are idle, too long, or whose account changed, and lets people only where one of their roles belongs. */
public class SessionFilter extends HttpFilter {
    static final String PERSON = "extensor.person";
    static final String FIRST_STEP = "extensor.first-step";
    private static final String HEALTH = "/health/";
    /** The script of the lock wants what was typed kept, and nothing of it done. */
    private static final String KEEP = "Extensor-Keep";

    private static final Logger LOG = Logger.getLogger("extensor");
    private static final String SITTING = "extensor.sitting";

    @Inject
    Caller caller;

    @Inject
    ReadOnce readOnce;

    @Inject
    OpenSessions openSessions;

    @Inject
    RefusingPages refusingPages;

    @Inject
    AuditContext auditContext;

    @Inject
    HeldForms heldForms;

    @Inject
    UnsavedWork unsavedWork;

    @Inject
    WayBack wayBack;

    @Inject
    HomePages homePages;

    @Inject
    Clock clock;

    @Inject
    ClientAddress clientAddress;

    @Inject
    SessionLimits sessionLimits;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        caller.comesFrom((String) request.getAttribute(RequestFilter.REQUEST_ID), clientAddress.of(request));
        caller.uses(BrowserKind.of(request.getHeader("User-Agent")));
        Set<Role> roles = path.startsWith(HEALTH) && !clientAddress.isNear(request) ? Set.of() : PageAccess.roles(path);
        boolean resource = path.startsWith("/jakarta.faces.resource/");
        // Whether the program is ready is said above all while no session can be read.
        if (!resource && !path.startsWith(HEALTH)) recognise(request, response);
        if (request.getHeader(KEEP) != null && request.getMethod().equals("POST")) {
            response.setHeader("Content-Security-Policy", RequestFilter.POLICY);
            response.setStatus(
                    unsavedWork.keep(request, response)
                            ? HttpServletResponse.SC_NO_CONTENT
                            : HttpServletResponse.SC_CONFLICT);
            return;
        }
        boolean allowed = caller.roles().hasAny(roles) || path.equals(onlyPage()) || leaves(path) || setsUp(path);
        if (!allowed) response.setHeader("Content-Security-Policy", RequestFilter.POLICY);
        if (allowed) {
            if (path.equals("/")) response.sendRedirect(homePages.of(caller.roles()));
            else {
                if (request.getMethod().equals("GET")) readOnce.begin();
                chain.doFilter(request, response);
            }
            if (!resource && response.getStatus() == 404) nothingHere(path);
        } else if (roles.isEmpty() || caller.known()) {
            if (!roles.isEmpty()) nothingHere(path);
            response.sendError(404);
        } else {
            if (request.getMethod().equals("POST")) keep(request, response);
            toSignIn(request, response);
        }
    }

    /** Behind the lock there is a way out. */
    private boolean leaves(String path) {
        return caller.behindLock() != null && path.equals("/logout");
    }

    /** A second factor that is missing may be a passkey instead of an app. */
    private boolean setsUp(String path) {
        FirstStep step = caller.firstStep();
        return step != null && step.setUp() && path.equals(PageAccess.PASSKEYS);
    }

    /** Where somebody goes whose screen is locked, or whose second factor is missing; null for everybody else. */
    private String onlyPage() {
        if (caller.behindLock() != null) return PageAccess.LOCK;
        FirstStep step = caller.firstStep();
        return step == null ? null : PageAccess.secondStep(step.setUp());
    }

    /** Who is known and asks for what is not for them leaves a line in the trail, at every page. */
    private void nothingHere(String path) {
        if (!caller.known() || auditContext.tellsOfRefusal()) return;
        try {
            refusingPages.from(path);
        } catch (Refusal no) {
            LOG.fine(() -> "request " + caller.request() + " is turned away from " + path);
        }
    }

    private void recognise(HttpServletRequest request, HttpServletResponse response) {
        SignedIn itself = WarmUpVisitor.of(request, clock.instant());
        if (itself != null) {
            caller.is(itself, WarmUpVisitor.SITTING);
            return;
        }
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(FIRST_STEP) instanceof FirstStep step
                && !step.over(clock.instant())) caller.awaitsSecondFactor(step);
        if (session == null || !(session.getAttribute(PERSON) instanceof SignedIn person)) return;
        Instant now = clock.instant();
        Optional<SessionState> state = sessionLimits.over(person, now) ? Optional.empty() : openSessions.state(person);
        if (state.isEmpty()) {
            session.invalidate();
            wayBack.keep(request, response, person);
            return;
        }
        if (state.get().locked()) {
            caller.standsBehindLock(person);
            if (request.getMethod().equals("GET")) wayBack.keep(request, response, person);
            return;
        }
        SignedIn active = person.active(now).with(state.get().roles());
        session.setAttribute(PERSON, active);
        if (OpenSessions.unnoted(state.get().used(), now)) openSessions.use(person.session());
        @SuppressWarnings("unchecked")
        Set<String> sitting = (Set<String>) session.getAttribute(SITTING);
        caller.is(active, sitting);
    }

    /** Called after a right password where the second factor is missing: a new session that opens nothing but the second step, and is soon forgotten. */
    static void halfway(HttpServletRequest request, FirstStep step) {
        HttpSession old = request.getSession(false);
        if (old != null) old.invalidate();
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) FirstStep.LASTS.toSeconds());
        session.setAttribute(FIRST_STEP, step);
    }

    /**
     * Called after a right password: a new session with a new id, so that an id known before is worth nothing. The server forgets it when nobody has used it for
     * `kept` seconds. Gives its sitting.
     */
    static Set<String> welcome(HttpServletRequest request, SignedIn person, int kept) {
        HttpSession old = request.getSession(false);
        if (old != null) old.invalidate();
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval(kept);
        session.setAttribute(PERSON, person);
        Set<String> sitting = ConcurrentHashMap.newKeySet();
        session.setAttribute(SITTING, sitting);
        return sitting;
    }

    /** Nothing that was typed is lost with the session. */
    private void keep(HttpServletRequest request, HttpServletResponse response) {
        if (PageAccess.isForm(request.getRequestURI())) heldForms.keep(request, response);
        else unsavedWork.keep(request, response);
    }

    private void toSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String next = onlyPage() == null ? "/login" : onlyPage();
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + next
                            + "\"></redirect></partial-response>");
        } else response.sendRedirect(next);
    }
}
