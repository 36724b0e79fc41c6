package extensor.web.gate;

import extensor.care.access.Caller;
import extensor.care.accounts.LockingScreen;
import extensor.care.accounts.SigningIn;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Signing out: the session ends on the server and the browser forgets what it kept. */
@WebServlet("/logout")
public class SignOut extends HttpServlet {
    @Inject
    SigningIn signingIn;

    @Inject
    LockingScreen lockingScreen;

    @Inject
    Caller caller;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (caller.behindLock() == null) signingIn.leave();
        else lockingScreen.leave();
        request.getSession().invalidate();
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.sendRedirect("/login");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/");
    }
}
