package extensor.web.kit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;

/** The result of a form without view state, or what a person is told at sign-in; shown once by the next page. */
@Named
@RequestScoped
public class FlashText {
    private static final String DONE = "extensor.said.done";
    private static final String NO = "extensor.said.no";
    private static final String WARNINGS = "extensor.said.warnings";

    @Inject
    HttpServletRequest request;

    private String done;
    private String no;
    private List<String> warnings;

    /** It was done. */
    public void done(String text) {
        request.getSession().setAttribute(DONE, text);
    }

    /** It was not done, and why. Any success beside it stays unsaid. */
    public void no(String text) {
        request.getSession().removeAttribute(DONE);
        request.getSession().setAttribute(NO, text);
    }

    /** What the person must not miss, line by line. */
    public void warn(List<String> lines) {
        request.getSession().setAttribute(WARNINGS, List.copyOf(lines));
    }

    /** No form of this request was refused. */
    public boolean fine() {
        return request.getSession().getAttribute(NO) == null;
    }

    @PostConstruct
    void take() {
        done = (String) taken(DONE);
        no = (String) taken(NO);
        warnings = lines(taken(WARNINGS));
    }

    private Object taken(String name) {
        HttpSession session = request.getSession(false);
        if (session == null) return null;
        Object kept = session.getAttribute(name);
        if (kept != null) session.removeAttribute(name);
        return kept;
    }

    private static List<String> lines(Object kept) {
        return kept instanceof List<?> lines
                ? lines.stream().map(String.class::cast).toList()
                : List.of();
    }

    public String getDone() {
        return done;
    }

    public String getNo() {
        return no;
    }

    public List<String> getWarnings() {
        return warnings;
    }
}
