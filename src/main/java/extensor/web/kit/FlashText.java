package extensor.web.kit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** The result of a form without view state, shown once by the next page. */
@Named
@RequestScoped
public class FlashText {
    private static final String DONE = "extensor.said.done";
    private static final String NO = "extensor.said.no";

    @Inject
    HttpServletRequest request;

    private String done;
    private String no;

    /** It was done. */
    public void done(String text) {
        request.getSession().setAttribute(DONE, text);
    }

    /** It was not done, and why. Any success beside it stays unsaid. */
    public void no(String text) {
        request.getSession().removeAttribute(DONE);
        request.getSession().setAttribute(NO, text);
    }

    /** No form of this request was refused. */
    public boolean fine() {
        return request.getSession().getAttribute(NO) == null;
    }

    @PostConstruct
    void take() {
        done = taken(DONE);
        no = taken(NO);
    }

    private String taken(String name) {
        HttpSession session = request.getSession(false);
        if (session == null) return null;
        String text = (String) session.getAttribute(name);
        if (text != null) session.removeAttribute(name);
        return text;
    }

    public String getDone() {
        return done;
    }

    public String getNo() {
        return no;
    }
}
