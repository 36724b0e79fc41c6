package extensor.web.me;

import extensor.care.access.Caller;
import extensor.web.gate.FormToken;
import extensor.web.gate.PlainForm;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Takes the forms of the patient's pages. They carry a token instead of a view state, and a redirect keeps them from being sent twice. */
@WebServlet({PatientForms.DAY, PatientForms.VISITS})
public class PatientForms extends HttpServlet {
    static final String DAY = "/me/tell";
    static final String VISITS = "/me/ask";

    @Inject
    FormToken formToken;

    @Inject
    Caller caller;

    @Inject
    PatientActs acts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PlainForm form = PlainForm.of(request);
        if (!formToken.isOf(form, caller.account())) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", acts.take(form));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/me");
    }
}
