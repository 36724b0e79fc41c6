package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Fills every field for text with as much as it takes and sends it. Nothing is ever too long. */
final class LongTexts {
    private static final String WORDS = "L\u00e4nger als gew\u00f6hnlich \u738b\u5c0f\u660e ";
    private static final String TOO_LONG = "(?s).*(at most [\\d,]+ characters|[Ss]horten the).*";

    private final Page page;
    private final FieldWalk walk;
    private final Set<String> tried = new HashSet<>();
    private final Set<String> kept = new TreeSet<>();

    LongTexts(Page page, FieldWalk walk) {
        this.page = page;
        this.walk = walk;
    }

    /** The names of the fields that were stored as they were left, and stood there when the page was opened again. */
    Set<String> kept() {
        return kept;
    }

    /** The fields that were filled, by page and name. */
    Set<String> tried() {
        return tried;
    }

    void fillAll(String address) {
        walk.states(address, again -> {
            Map<String, String> waiting = new LinkedHashMap<>();
            for (Map.Entry<String, String> field : untried(address).entrySet()) {
                if (leave(field.getKey(), field.getValue())) seen(field.getKey(), field.getValue(), again);
                else waiting.put(field.getKey(), field.getValue());
            }
            if (waiting.isEmpty()) return;
            again.run();
            waiting.forEach((id, text) -> {
                if (field(id).count() > 0) field(id).fill(text);
            });
            String first = waiting.keySet().iterator().next();
            if (field(first).count() > 0) walk.submit(first);
            fits();
        });
    }

    /** The fields that were not filled on such a page before, with what to fill in. */
    private Map<String, String> untried(String address) {
        String path = address.replaceFirst("\\?.*", "");
        Map<String, String> texts = new LinkedHashMap<>();
        for (Locator field :
                page.locator("#main [maxlength]:not([type=password])").all()) {
            String id = field.getAttribute("id");
            String name = id.replaceFirst("^(.*:)?", "");
            if (!field.isVisible() || !field.isEditable() || !tried.add(path + " " + name)) continue;
            boolean lines = "textarea".equals(field.evaluate("f => f.localName"));
            texts.put(id, text(name, lines, Integer.parseInt(field.getAttribute("maxlength"))));
        }
        return texts;
    }

    private static String text(String name, boolean lines, int length) {
        String unit = name.contains("hone") ? "5" : name.equals("signInName") ? "x" : WORDS;
        String end = name.equals("email") ? "@example.org" : "y";
        String text = unit.repeat(length / unit.length() + 1).substring(0, length - end.length()) + end;
        if (name.contains("hone")) return text.replace('y', '5');
        if (name.equals("email")) return "x".repeat(length - end.length()) + end;
        return lines ? text.replace(' ', '\n') : text;
    }

    private Locator field(String id) {
        return page.locator("[id='" + id + "']");
    }

    /** True where it was sent when it was left. */
    private boolean leave(String id, String text) {
        if (field(id).count() == 0) return false;
        boolean sent = walk.sends(() -> {
            field(id).fill(text);
            field(id).blur();
        });
        fits();
        return sent;
    }

    private void seen(String id, String text, Runnable again) {
        boolean refused = field(id).count() == 0 || "true".equals(field(id).getAttribute("aria-invalid"));
        again.run();
        if (refused || field(id).count() == 0 || field(id).inputValue().isEmpty()) return;
        assertThat(field(id).inputValue()).as(page.url() + " " + id).isEqualTo(text);
        kept.add(id.replaceFirst("^(.*:)?", ""));
    }

    private void fits() {
        for (String said : page.locator(".error, .problem li, .alert").allTextContents())
            assertThat(said).as(page.url()).doesNotMatch(TOO_LONG);
    }
}
