package extensor.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The forms of a page in a browser: types into every field of one without a word to the server, and reads what stands there. */
final class TypedPage {
    private static final String FIELDS =
            "[...document.querySelectorAll('#main form')][%d].querySelectorAll('input:not([type=hidden]):not([type=submit]):not([type=button]),select,textarea')";
    /** Something else than stands there, of the kind that the field takes. */
    private static final String FILL =
            "[...%s].filter(f => f.id && f.name && !f.disabled && !f.readOnly && f.offsetParent).forEach((f, i) => {"
                    + " if (f.type === 'checkbox') f.checked = !f.checked;"
                    + " else if (f.type === 'radio') f.checked = true;"
                    + " else if (f.localName === 'select') f.selectedIndex = f.options.length - 1;"
                    + " else if (f.type === 'date') f.value = f.min || '2026-11-02';"
                    + " else if (f.type === 'email') f.value = 'typed@example.org';"
                    + " else if (f.type === 'time') f.value = '10:35';"
                    + " else if (f.dataset.number) f.value = '7';"
                    + " else if (!f.closest('.ui-autocomplete')) f.value = 'Typed ' + i; })";

    /** Something that no field of its kind takes, where a form has a number or must be filled in; tells whether it has. */
    private static final String SPOIL =
            "(fields => { const wrong = [...fields].filter(f => f.id && f.name && !f.disabled && !f.readOnly && f.offsetParent && f.type !== 'radio'"
                    + " && (f.dataset.number || f.getAttribute('aria-required') === 'true'));"
                    + " wrong.forEach(f => { if (f.localName === 'select') f.selectedIndex = 0; else f.value = f.dataset.number ? 'x' : ''; });"
                    + " return wrong.some(f => f.dataset.number || f.value === ''); })(%s)";

    /** Secrets are never kept. */
    private static final String READ =
            "[...%s].filter(f => f.id && f.name && f.type !== 'password' && !f.disabled && !f.readOnly && f.offsetParent)"
                    + ".map(f => f.id + '=' + (f.type === 'checkbox' || f.type === 'radio' ? f.checked : f.value))";
    /** Presses a button beside the fields, or leaves one of them that is stored without a button. */
    private static final String SEND =
            "(fields => { const first = [...fields].find(f => f.id && f.name && !f.disabled && f.offsetParent);"
                    + " const form = first.form, press = '[type=submit], button[onclick], button.ui-button';"
                    + " let at = first; while (at !== form && !at.querySelector(press)) at = at.parentElement;"
                    + " const button = at.querySelector('.actions .primary') || at.querySelector(press);"
                    + " if (button) button.click(); else ['input', 'change'].forEach(at => first.dispatchEvent(new Event(at, { bubbles: true }))); })(%s)";

    private static final int PATIENCE = 100;
    private static final int PAUSE = 50;

    private final Page page;

    TypedPage(Page page) {
        this.page = page;
    }

    int forms() {
        return page.locator("#main form").count();
    }

    /** The fields of a form and what stands in them. */
    @SuppressWarnings("unchecked")
    Map<String, String> read(int form) {
        Map<String, String> fields = new TreeMap<>();
        for (String field : (List<String>) page.evaluate(READ.formatted(FIELDS.formatted(form))))
            fields.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1));
        return fields;
    }

    void fill(int form) {
        page.evaluate(FILL.formatted(FIELDS.formatted(form)));
    }

    /** Fills in what will be refused; false where nothing of this form can be. */
    boolean spoil(int form) {
        return Boolean.TRUE.equals(page.evaluate(SPOIL.formatted(FIELDS.formatted(form))));
    }

    /** The form was sent, and the page says what is wrong with it. */
    boolean isRefused(int form) {
        page.evaluate("document.body.dataset.before = 'true'");
        send(form);
        for (int i = 0; i < PATIENCE; i++) {
            Browser.settled(page);
            if (page.locator("body:not([data-before]), [aria-invalid=true], .problem")
                            .count()
                    > 0) break;
            page.waitForTimeout(PAUSE);
        }
        Browser.settled(page);
        return page.locator("[aria-invalid=true], .problem").count() > 0;
    }

    void send(int form) {
        page.evaluate(SEND.formatted(FIELDS.formatted(form)));
    }

    /** Above the page: what came back is not saved. */
    Locator notice() {
        return page.locator("#restored");
    }

    /**
     * It stands in its field again. Some fields come and go with what stands in others, whose scripts did not run here: a text that has no field any more is
     * shown above the page, and a choice that is offered no more, or times that follow the wishes for them, are none that anybody could have made.
     */
    boolean isBack(String id, String value) {
        String now = now(id);
        if (value.equals(now) || id.endsWith(":slot")) return true;
        if (now == null)
            return value.matches("true|false|[A-Z_]*")
                    || notice().count() == 1 && notice().innerText().contains(value);
        Locator list = page.locator("select[id='" + id + "']");
        return list.count() == 1
                && Boolean.FALSE.equals(
                        list.evaluate("(f, value) => [...f.options].some(o => o.value === value)", value));
    }

    /** What stands in a field by now, as {@link #read} tells it; null where there is none. */
    String now(String id) {
        Locator field = page.locator("[id='" + id + "']");
        if (field.count() == 0) return null;
        return String.valueOf(
                field.evaluate("f => f.type === 'checkbox' || f.type === 'radio' ? String(f.checked) : f.value"));
    }
}
