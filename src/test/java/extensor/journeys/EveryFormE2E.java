package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was typed into any form of any page of staff is back in it after signing in again, also where the form had been refused before. Nothing of it was done. */
class EveryFormE2E {
    private static final Program PROGRAM = FieldWalk.clinic("forms");
    private static final Pattern FIELDS =
            Pattern.compile("<(?:input|select|textarea)[^>]*(?:maxlength|data-number|type=\"date\")|<select");
    private static final Pattern FORM = Pattern.compile("(?s)templates/staff.*<h:form");
    private static final Locator.WaitForOptions GONE =
            new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);

    private static final int PATIENCE = 20_000;

    @RegisterExtension
    final Browser browser = new Browser();

    @AfterAll
    static void end() {
        PROGRAM.close();
    }

    @Test
    void every_form_of_every_page_of_staff_is_filled_again() {
        List<String> lost = new ArrayList<>();
        Set<String> tried = new HashSet<>();
        Set<String> refused = new HashSet<>();
        for (String person : List.of("therapist2@demo", "desk@demo", "admin@demo")) {
            Page page = Browser.signIn(browser.page(), PROGRAM, person);
            FieldWalk walk = new FieldWalk(PROGRAM, person, page);
            for (String address : walk.addresses(FIELDS))
                walk.states(address, again -> {
                    TypedPage typed = new TypedPage(page);
                    for (int form = 0; form < typed.forms(); form++) {
                        if (form > 0) again.run();
                        if (form < typed.forms() && isNew(page, form, tried)) {
                            comesBack(page, person, form, lost);
                            again.run();
                            if (form < typed.forms() && isRefused(page, form, refused, lost))
                                comesBack(page, person, form, lost);
                        }
                    }
                });
        }
        Set<String> missed = FieldWalk.pages(FORM);
        missed.removeAll(
                tried.stream().map(form -> form.replaceFirst(" .*", "")).toList());
        System.out.println("FORMS " + tried.size() + " filled, " + refused.size()
                + " of them once more after they were refused, not reached the forms of " + missed);
        assertThat(tried).hasSizeGreaterThan(20);
        assertThat(refused).anyMatch(form -> form.startsWith("/patients/measure"));
        assertThat(refused).anyMatch(form -> form.startsWith("/clinic/site"));
        assertThat(tried).anyMatch(form -> form.contains("goalText")).anyMatch(form -> form.contains("phaseName"));
        assertThat(tried).anyMatch(form -> form.contains("addWords") || form.contains("note"));
        assertThat(lost).isEmpty();
    }

    /** The path of its page and the names of its fields. */
    private static String kind(Page page, int form) {
        return page.url().replaceAll("https?://[^/]+|\\?.*", "") + " "
                + new TypedPage(page)
                        .read(form).keySet().stream()
                                .map(id -> id.replaceAll("^.*:|\\d", ""))
                                .distinct()
                                .toList();
    }

    /** It has fields, and none of its kind was tried yet. */
    private static boolean isNew(Page page, int form, Set<String> tried) {
        String kind = kind(page, form);
        return !kind.endsWith("[]") && tried.add(kind);
    }

    /** It was pressed with a mistake in it and stands there still; the page has its whole address. */
    private static boolean isRefused(Page page, int form, Set<String> refused, List<String> lost) {
        TypedPage typed = new TypedPage(page);
        String address = page.url();
        if (!typed.spoil(form) || !typed.isRefused(form)) return false;
        if (!page.url().equals(address)) lost.add(address + " was refused at " + page.url());
        refused.add(kind(page, form));
        return true;
    }

    private static void comesBack(Page page, String person, int form, List<String> lost) {
        TypedPage typed = new TypedPage(page);
        String address = page.url();
        String kind = kind(page, form);
        page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("__Host-extensor"));
        typed.fill(form);
        Map<String, String> before = typed.read(form);
        typed.send(form);
        if (!asksWhoItIs(page)) {
            lost.add(address + " did not ask who it is: " + kind);
            Browser.signIn(page, PROGRAM, person);
            return;
        }
        UnsavedWorkE2E.signIn(page, person, PROGRAM.demoPassword());
        if (!page.url().equals(address)) lost.add(address + " came back as " + page.url());
        before.forEach((id, value) -> {
            if (!typed.isBack(id, value)) lost.add(address + " " + id + ": " + value + " is " + typed.now(id));
        });
        if (!typed.notice().isVisible()) lost.add(address + ": no notice");
        else if (page.locator("[id='restored:discard']").count() == 1) {
            page.locator("[id='restored:discard']").click();
            typed.notice().waitFor(GONE);
        }
    }

    private static boolean asksWhoItIs(Page page) {
        try {
            page.waitForURL("**/login", new Page.WaitForURLOptions().setTimeout(PATIENCE));
            return true;
        } catch (TimeoutError stayed) {
            return false;
        }
    }
}
