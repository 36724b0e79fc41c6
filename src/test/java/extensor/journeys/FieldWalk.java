package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds fields: the pages that somebody reaches by links, and on each of them what it shows and what its buttons open. */
final class FieldWalk {
    private static final List<String> OPENERS = List.of(
            "[data-act=editPhase]", "[id=add-goal]", ".item-name", ".given a[id$=':change']", ".given a[id$=':leave']");
    /** Anything of these in a page opens more of it. */
    private static final Pattern OPENS = Pattern.compile("editPhase|add-goal|item-name|:change\"|:leave\"");

    private static final int MOST_OF_A_KIND = 3;
    private static final int MOST_OPENED = 4;

    private final Page page;
    private final AtomicInteger requests = new AtomicInteger();

    FieldWalk(Page page) {
        this.page = page;
        page.onRequest(request -> {
            if (request.method().equals("POST")) requests.incrementAndGet();
        });
    }

    /** The pages with such fields, or with something that opens them. */
    static List<String> addresses(Program program, String person, Pattern fields) {
        DeskClient client = new DeskClient(program);
        assertThat(client.signIn(person, program.demoPassword())).isTrue();
        return Crawl.of(client, List.of("/", "/patients", "/today", "/calendar"), fewOfAKind()).stream()
                .filter(answer -> answer.status() == 200)
                .filter(answer -> fields.matcher(answer.body()).find()
                        || OPENS.matcher(answer.body()).find())
                .map(Answer::asked)
                .toList();
    }

    /** Pages differ by their paths and by the names of what is asked for. */
    private static Predicate<String> fewOfAKind() {
        Map<String, Integer> seen = new HashMap<>();
        return address -> seen.merge(address.replaceAll("=[^&]*", ""), 1, Integer::sum) <= MOST_OF_A_KIND;
    }

    /** Looks at the page as it opens, and after each of its openers; what is given brings the same state back. */
    void states(String address, Consumer<Runnable> look) {
        Runnable plain = () -> open(address);
        plain.run();
        look.accept(plain);
        for (String opener : OPENERS) {
            open(address);
            int most = Math.min(MOST_OPENED, page.locator(opener).count());
            for (int i = 0; i < most; i++) {
                int at = i;
                Runnable opened = () -> {
                    open(address);
                    page.locator(opener).nth(at).click();
                    Browser.settled(page);
                };
                opened.run();
                look.accept(opened);
            }
        }
    }

    private void open(String address) {
        page.navigate(address);
        Browser.settled(page);
        page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
    }

    /** True where the page sent something meanwhile. */
    boolean sends(Runnable act) {
        int before = requests.get();
        act.run();
        Browser.settled(page);
        return requests.get() != before;
    }

    /** Presses the first button after the field. A plain one brings the page anew, the others ask by script. */
    void submit(String id) {
        Object plain = page.locator("[id='" + id + "']")
                .evaluate("field => { const buttons = '.actions [type=submit], .actions button, [type=submit].btn';"
                        + " let at = field; while (!at.querySelector(buttons)) at = at.parentElement;"
                        + " const button = at.querySelector(buttons); document.body.dataset.before = 'true';"
                        + " button.click(); return button.localName === 'input'; }");
        if (Boolean.TRUE.equals(plain) || leaves())
            page.locator("body:not([data-before])").waitFor();
        Browser.settled(page);
    }

    /** True where the answer is another page: when the queue of the page's scripts is empty, the old one may be there for a moment more. */
    private boolean leaves() {
        Browser.settled(page);
        try {
            page.evaluate("() => new Promise(next => setTimeout(next, 200))");
            return page.locator("body[data-before]").count() == 0;
        } catch (PlaywrightException gone) {
            return true;
        }
    }
}
