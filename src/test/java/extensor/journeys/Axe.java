package extensor.journeys;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import java.util.stream.Collectors;

/** Looks for barriers with axe-core. */
public final class Axe {
    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Axe() {}

    /** Fails on every serious or critical barrier, and names the elements. */
    public static void check(Page page) {
        Browser.settled(page);
        // A link that was pressed stays faint for a moment after its answer has come.
        PlaywrightAssertions.assertThat(page.locator(".ui-state-loading")).hasCount(0);
        String faults = new AxeBuilder(page)
                .setLegacyMode(true).options(options()).analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(Axe::words)
                        .collect(Collectors.joining("\n"));
        if (!faults.isEmpty()) throw new AssertionError("axe on " + page.url() + ":\n" + faults);
    }

    /** Our pages have no frames, so nothing is gathered in a page of its own, and only what is wrong is described. */
    private static AxeRunOptions options() {
        AxeRunOnlyOptions only = new AxeRunOnlyOptions();
        only.setType("tag");
        only.setValues(TAGS);
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(only);
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static String words(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp()
                + rule.getNodes().stream()
                        .map(node -> "\n   " + node.getHtml())
                        .limit(5)
                        .collect(Collectors.joining());
    }
}
