package extensor.web.gate;

import extensor.care.access.Caller;
import extensor.care.access.SignedIn;
import extensor.care.accounts.UnsavedForms;
import extensor.web.gate.ContentCipher.ContentUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Forms of staff that were sent when their session, or the server's memory of the page, was over. They wait in the database, sealed, for the account for which
 * the page was made, and come back into the fields of that page. Nothing of them is ever done by itself.
 */
@ApplicationScoped
public class UnsavedWork {
    private static final String PAGES = "extensor.unsaved";
    /** What is kept of a form that was too large: that there was one. */
    private static final String TOO_LARGE = "!";

    private static final int LONGEST_ADDRESS = 500;
    private static final Set<String> OPEN = Set.of("/login", "/setup", PageAccess.LOCK);

    @Inject
    UnsavedForms unsavedForms;

    @Inject
    FormToken formToken;

    @Inject
    ContentCipher contentCipher;

    @Inject
    WayBack wayBack;

    @Inject
    LostWork lostWork;

    @Inject
    Caller caller;

    /** Keeps a form that has the token of one of our pages for that page; drops any other, and has the next sign-in say so. False where nothing is kept. */
    public boolean keep(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        if (!PageAccess.isPage(path) || OPEN.contains(path)) return false;
        String page = WayBack.asked(request);
        Optional<Long> account = formToken.typist(request.getParameter(FormToken.FIELD));
        if (account.isEmpty() || page.length() > LONGEST_ADDRESS) {
            lostWork.happened(response);
            return false;
        }
        boolean kept = keep(request, account.get(), page);
        if (!caller.known()) wayBack.keep(page, response, account.get());
        return kept;
    }

    /** False where it is more than can be kept: then only that is kept, so that it is said. */
    private boolean keep(HttpServletRequest request, long account, String page) {
        TypedForm form = TypedForm.of(request);
        String content = account + " " + page + "\n" + (form.tooLarge() ? TOO_LARGE : form.text());
        unsavedForms.keep(
                account,
                page,
                contentCipher.encrypt(ContentUse.UNSAVED_FORM, content.getBytes(StandardCharsets.UTF_8)));
        if (caller.known() && caller.account() == account) waits(request.getSession(), account);
        return !form.tooLarge();
    }

    /** What waits for this person; the last page first. Pages ask the session alone, so that none reads the database in vain. */
    private List<String> waits(HttpSession session, long account) {
        List<String> pages =
                unsavedForms.pages(account).stream().distinct().collect(Collectors.toCollection(ArrayList::new));
        if (pages.isEmpty()) session.removeAttribute(PAGES);
        else session.setAttribute(PAGES, pages);
        return pages;
    }

    /** Somebody has signed in and was told what was lost. Gives the pages for which something waits and which they may still open; the others are dropped. */
    List<String> welcome(HttpServletRequest request, HttpServletResponse response, SignedIn person) {
        lostWork.said(request, response);
        List<String> pages = waits(request.getSession(), person.account());
        List<String> closed = pages.stream()
                .filter(page -> !person.roles().hasAny(PageAccess.roles(WayBack.path(page))))
                .toList();
        if (closed.isEmpty()) return pages;
        closed.forEach(page -> unsavedForms.remove(person.account(), page));
        DeadEnd.met(request);
        return waits(request.getSession(), person.account());
    }

    /**
     * The page that is asked for is not there for the caller. What waits for it is dropped, so that no sign-in leads there again. False where nobody was led there
     * and nothing waits.
     */
    public boolean drop(HttpServletRequest request) {
        String page = WayBack.asked(request);
        boolean waits = pages(request).contains(page);
        boolean led = DeadEnd.arrived(request);
        if (waits) forget(request, page);
        if (!waits && !led) return false;
        DeadEnd.met(request);
        return true;
    }

    /** What waits for the page that is asked for. */
    public Optional<LateForm> at(HttpServletRequest request) {
        String page = WayBack.asked(request);
        DeadEnd.arrived(request);
        List<String> pages = pages(request);
        if (!pages.contains(page)) return Optional.empty();
        Optional<String> content = unsavedForms
                .content(caller.account(), page)
                .flatMap(kept -> contentCipher.decrypt(ContentUse.UNSAVED_FORM, kept))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .filter(text -> text.startsWith(caller.account() + " " + page + "\n"))
                .map(text -> text.substring(text.indexOf('\n') + 1));
        if (content.isEmpty()) forget(request, page);
        List<String> others =
                pages.stream().filter(other -> !other.equals(page)).toList();
        return content.map(text ->
                new LateForm(page, text.equals(TOO_LARGE), TypedForm.of(text.equals(TOO_LARGE) ? "" : text), others));
    }

    /** What was kept for this page has been used, or is not wanted. */
    public void forget(HttpServletRequest request, String page) {
        forget(request, caller.account(), page);
    }

    void forget(HttpServletRequest request, long account, String page) {
        unsavedForms.remove(account, page);
        waits(request.getSession(), account);
    }

    @SuppressWarnings("unchecked")
    private static List<String> pages(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object pages = session == null ? null : session.getAttribute(PAGES);
        return pages == null ? List.of() : (List<String>) pages;
    }
}
