package extensor.journeys;

import com.microsoft.playwright.Page;

/** Counts what a person does by the events of the page: a press, a key on a control, a single key that is a command, the first character in a field. */
final class Acts {
    private static final String COUNTER = """
            (() => {
              const one = () => sessionStorage.setItem('acts', 1 + Number(sessionStorage.getItem('acts') || 0));
              const typed = new WeakSet();
              addEventListener('pointerdown', e => { if (e.isTrusted) one(); }, true);
              addEventListener('keydown', e => { if (e.isTrusted && ['Enter', ' '].includes(e.key) && e.target.closest('a, button, select, input[type=submit]')) one(); }, true);
              addEventListener('keydown', e => { if (e.isTrusted && e.key.length === 1 && e.key !== ' ' && !e.target.closest('input, textarea, select')) one(); }, true);
              addEventListener('input', e => { if (e.isTrusted && !typed.has(e.target)) { typed.add(e.target); one(); } }, true);
            })()""";

    private Acts() {}

    /** Listens in this page and all that follow. */
    static void listen(Page page) {
        page.addInitScript(COUNTER);
    }

    static void begin(Page page) {
        page.evaluate("sessionStorage.setItem('acts', 0)");
    }

    static int counted(Page page) {
        return ((Number) page.evaluate("Number(sessionStorage.getItem('acts') || 0)")).intValue();
    }
}
