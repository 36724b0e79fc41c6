package extensor.web.gate;

import extensor.care.access.SignedIn;
import extensor.care.accounts.LockingScreen;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Locks the screen: from now on the session answers nothing but the lock. */
@WebServlet("/lock/now")
public class LockNow extends HttpServlet {
    @Inject
    LockingScreen lockingScreen;

    @Inject
    WayBack wayBack;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        lockingScreen.lock();
        SignedIn person = (SignedIn) request.getSession().getAttribute(SessionFilter.PERSON);
        wayBack.keep(request, response, person);
        response.sendRedirect(PageAccess.LOCK);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/");
    }
}
