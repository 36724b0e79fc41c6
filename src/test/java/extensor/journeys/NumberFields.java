package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Types numbers into every field for one, key by key, and looks at what stands there afterwards. */
final class NumberFields {
    /** The same to everybody. */
    private static final List<String> PLAIN = List.of("9,5", "9.5");
    /** Not a number, or more than one. */
    private static final List<String> REFUSED =
            List.of("1,000", "9 5", "\u00BD", "1.000,5", "\u0669", "\u0669\u066B\u0665", "1e3");

    private static final String SHOWN = "Array.from(document.querySelectorAll('input[data-number]'))"
            + ".filter(f => f.checkVisibility({ contentVisibilityAuto: true })).map(f => [f.id, f.dataset.code || ''])";
    private static final String ALL_SIGNS = "-1.000,5e \u00BD\u0669";

    private Page page;
    private FieldWalk walk;
    private final Set<String> tried = new HashSet<>();
    private final Set<String> met = new TreeSet<>();

    /** The same for somebody else: what was tried is not tried again. */
    void on(Page now, FieldWalk its) {
        page = now;
        walk = its;
    }

    /** How many fields of pages were tried. */
    int tried() {
        return tried.size();
    }

    /** The ids of all fields that were tried. */
    Set<String> met() {
        return met;
    }

    void tryAll(String address) {
        walk.states(address, again -> {
            List<String> ids = untried(address);
            if (ids.isEmpty()) return;
            Set<String> waiting = waiting(ids);
            for (String text : REFUSED) type(ids, waiting, text, false);
            again.run();
            for (String text : PLAIN) type(ids, waiting, text, true);
        });
    }

    /** The fields that are sent with others, by a button; every key is pressed once. */
    private Set<String> waiting(List<String> ids) {
        Set<String> waiting = new LinkedHashSet<>();
        for (String id : ids) {
            Locator field = field(id);
            boolean sent = walk.sends(() -> {
                field.fill("");
                field.pressSequentially(ALL_SIGNS);
                assertThat(field.inputValue())
                        .as("what one can type into " + id)
                        .isEqualTo(ALL_SIGNS);
                field.press("Tab");
            });
            if (!sent) waiting.add(id);
        }
        return waiting;
    }

    /** The fields that were not tried on such a page before. */
    private List<String> untried(String address) {
        String path = path(address);
        List<String> ids = new ArrayList<>();
        for (Object found : (List<?>) page.evaluate(SHOWN)) {
            String id = (String) ((List<?>) found).get(0);
            String code = (String) ((List<?>) found).get(1);
            String name = code.isEmpty() ? id.replaceFirst("^(.*:)?", "") : code;
            if (!tried.add(path + " " + name)) continue;
            ids.add(id);
            met.add(code.isEmpty() ? name : "a dose");
        }
        return ids;
    }

    /** Writes the text into each field and leaves it; those that wait for a button are then sent together. */
    private void type(List<String> ids, Set<String> waiting, String text, boolean number) {
        for (String id : ids) {
            Locator field = field(id);
            if (field.count() == 0) continue;
            field.fill(text);
            if (waiting.contains(id)) continue;
            field.press("Tab");
            Browser.settled(page);
            check(id, text, number);
        }
        if (!waiting.isEmpty() && field(waiting.iterator().next()).count() > 0) send(waiting, text, number);
    }

    private Locator field(String id) {
        return page.locator("[id='" + id + "']");
    }

    /** A form goes to the address of its page, without what stands behind the question mark. */
    private void send(Set<String> waiting, String text, boolean number) {
        String path = path(page.url());
        walk.submit(waiting.iterator().next());
        boolean stays = path(page.url()).equals(path);
        if (!number) assertThat(stays).as(page.url() + " after " + text).isTrue();
        if (stays) waiting.forEach(id -> check(id, text, number));
    }

    private static String path(String address) {
        return address.replaceFirst("\\?.*", "");
    }

    /** What was typed stands there, or the same number in other words; what is none is refused there. */
    private void check(String id, String text, boolean number) {
        String where = page.url() + " " + id + " after " + text;
        Locator field = field(id);
        if (number) {
            if (field.count() > 0) assertThat(field.inputValue()).as(where).isIn("9,5", "9.5");
            return;
        }
        assertThat(field.inputValue()).as(where).isEqualTo(text);
        assertThat(field.getAttribute("aria-invalid")).as(where).isEqualTo("true");
    }
}
