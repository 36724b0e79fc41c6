package extensor.web.kit;

import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.clinic.ClinicSign;
import extensor.shared.NotAsSigned;
import extensor.web.gate.RequestFilter;
import jakarta.faces.application.ViewExpiredException;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.primefaces.csp.CspException;

/**
 * The error page: what to do next and a number for the log. It works without Faces. Of what is not as it was signed it says that, what to do, and to a patient whom to
 * call, and shows nothing of it.
 */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {
    private static final Logger LOG = Logger.getLogger("extensor");
    private static final String FAILED = "500";
    /** The page that was sent is no longer, or never was, the one in the browser; answered as a conflict. */
    static final int EXPIRED = 440;

    static final String AFTER_SCRIPT = "/error?status=" + FAILED;

    @Inject
    Caller caller;

    @Inject
    ClinicSign clinicSign;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Integer set = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        String id = (String) request.getAttribute(RequestFilter.REQUEST_ID);
        int status = expired(failure) ? EXPIRED : set == null ? told(request) : set;
        if (failure != null && status >= 500) LOG.log(Level.SEVERE, "request " + id + " failed", failure);
        NotAsSigned altered = RefusalHandler.find(failure, NotAsSigned.class);
        if (altered != null) show(response, status, id, "altered", altered(altered));
        else show(response, status, id);
    }

    private String altered(NotAsSigned altered) {
        if (!caller.has(Role.PATIENT)) return Messages.text("altered." + altered.thing());
        return clinicSign
                .phone()
                .map(phone -> Messages.text("altered.call-at", phone))
                .orElseGet(() -> Messages.text("altered.call"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Scripts are sent here directly; any other address is not found. */
    private static int told(HttpServletRequest request) {
        return FAILED.equals(request.getParameter("status")) ? 500 : 404;
    }

    private static boolean expired(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause())
            if (t instanceof ViewExpiredException || t instanceof CspException) return true;
        return false;
    }

    /** Writes the page for a status. */
    static void show(HttpServletResponse response, int status, String id) throws IOException {
        String kind = switch (status) {
            case 404, 403, 401 -> "missing";
            case EXPIRED -> "expired";
            case 503 -> "away";
            default -> status >= 500 ? "broken" : "unusable";
        };
        show(response, status, id, kind, Messages.text("error." + kind + ".text"));
    }

    private static void show(HttpServletResponse response, int status, String id, String kind, String said)
            throws IOException {
        response.setStatus(status == EXPIRED ? 409 : status == 403 || status == 401 ? 404 : status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title>
                <link rel="stylesheet" href="%6$s">
                </head>
                <body class="plain">
                <main>
                <div class="card sheet">
                <h1>%1$s</h1>
                <p>%2$s</p>
                <p><a class="btn primary" href="/">%3$s</a></p>
                <p class="muted small">%4$s %5$s</p>
                </div>
                </main>
                </body>
                </html>
                """.formatted(
                        Messages.text("error." + kind + ".title"),
                        escaped(said),
                        Messages.text("error.home"),
                        Messages.text("error.number"),
                        id == null ? "-" : id,
                        StaticFiles.present().named("patient.css").orElseThrow().path()));
    }
}
