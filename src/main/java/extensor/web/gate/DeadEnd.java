package extensor.web.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** A way back that leads nowhere, because the page is gone or closed to the person by now. It is said once, on the page where they come out instead. */
public final class DeadEnd {
    private static final String LED = "extensor.led";
    private static final String MET = "extensor.dead-end";

    private DeadEnd() {}

    /** The person is led there. */
    static void mayBe(HttpServletRequest request, String page) {
        request.getSession().setAttribute(LED, page);
    }

    /** True where the person was led to the page that is asked for, which is ahead no longer. */
    static boolean arrived(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !WayBack.asked(request).equals(session.getAttribute(LED))) return false;
        session.removeAttribute(LED);
        return true;
    }

    static void met(HttpServletRequest request) {
        request.getSession().setAttribute(MET, true);
    }

    /** True where it is still to be said; once. */
    public static boolean isToBeSaid(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || session.getAttribute(MET) == null) return false;
        session.removeAttribute(MET);
        return true;
    }
}
