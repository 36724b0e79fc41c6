package extensor.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A browser for one test class (`@RegisterExtension`). A message on the console, a breach of the content security policy or a failed page fails the test. */
public final class Browser implements AfterEachCallback {
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");
    /** For a busy machine, in ms; not a promise. */
    private static final double PATIENCE = 60_000;

    private static com.microsoft.playwright.Browser browser;

    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();

    private static synchronized com.microsoft.playwright.Browser shared() {
        if (browser == null) {
            Path found = Stream.of(
                            System.getProperty("e2e.browser"),
                            System.getenv("E2E_BROWSER"),
                            System.getenv("CHROME_BIN"),
                            "/usr/bin/chromium-headless-shell",
                            "/usr/bin/chromium",
                            "/usr/bin/chromium-browser",
                            "/usr/bin/google-chrome")
                    .filter(p -> p != null && Files.isExecutable(Path.of(p)))
                    .map(Path::of)
                    .findFirst()
                    .orElse(null);
            Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(found == null ? Map.of() : Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            BrowserType.LaunchOptions how = new BrowserType.LaunchOptions().setArgs(FLAGS);
            if (found != null) how.setExecutablePath(found);
            browser = playwright.chromium().launch(how);
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    /** A page without a session, on the screen of a computer. */
    public Page page() {
        return page(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1280, 800));
    }

    /** The same on a phone. */
    public Page phone() {
        return page(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setHasTouch(true));
    }

    public Page page(com.microsoft.playwright.Browser.NewContextOptions options) {
        // Transitions would be waited for, and drawn by the processor.
        BrowserContext context = shared().newContext(options.setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE);
        contexts.add(context);
        context.addInitScript(
                "document.addEventListener('securitypolicyviolation', e => console.error('CSP ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sourceFile))");
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource"))
                complaints.add("console: " + message.text());
        });
        page.onPageError(error -> complaints.add("script: " + error));
        page.onResponse(response -> {
            if (response.status() >= 500 || response.status() == 404)
                complaints.add(response.status() + ": " + response.url());
        });
        return page;
    }

    /** Signs somebody of the demo clinic in and waits for their home page. */
    public static Page signIn(Page page, Program program, String name) {
        return signIn(page, program, name, program.demoPassword());
    }

    /** Signs somebody in and waits for their home page. */
    public static Page signIn(Page page, Program program, String name, String password) {
        page.navigate(program.at("/login").toString());
        page.getByLabel("Sign-in name").fill(name);
        page.locator("input[type=password]").fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("/login"));
        settled(page);
        return page;
    }

    /** Chooses the password of a new account by its set-up link, and is in. */
    public static void setUp(Page page, Program program, String link, String password) {
        page.navigate(program.at(link.substring(link.indexOf("/setup"))).toString());
        choose(page, password);
    }

    /** The first administrator of an empty program says who they are, chooses a password, and is in. */
    public static void setUpFirst(Page page, Program program, String name, String password) {
        page.navigate(program.at(program.setupPath()).toString());
        page.locator("[id='form:name']").fill("Ada Example");
        page.locator("[id='form:signInName']").fill(name);
        choose(page, password);
    }

    private static void choose(Page page, String password) {
        page.locator("[id='form:password']").fill(password);
        page.locator("[id='form:again']").fill(password);
        page.locator("[id='form:complete']").click();
        page.waitForURL(address -> !address.contains("/setup"));
        settled(page);
    }

    /** The text of an element as a person reads it, with single spaces. */
    public static String text(Locator element) {
        return read(element.textContent());
    }

    public static List<String> texts(Locator elements) {
        return elements.allTextContents().stream().map(Browser::read).toList();
    }

    private static String read(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Presses the one button of this name and waits for the result. */
    public static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
        page.waitForLoadState();
        settled(page);
    }

    /**
     * Waits until the page is loaded and none of its scripts is asking the server. Polls from outside: a function that waits inside the page would need
     * eval, which the content security policy forbids.
     */
    public static void settled(Page page) {
        String quiet =
                "document.readyState === 'complete' && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()) && document.getAnimations().every(a => a.playState !== 'running')";
        for (int i = 0; i < 2400; i++) {
            if (isQuiet(page, quiet)) return;
            page.waitForTimeout(25);
        }
        throw new AssertionError("never came to rest: " + page.url());
    }

    private static boolean isQuiet(Page page, String quiet) {
        try {
            return Boolean.TRUE.equals(page.evaluate(quiet));
        } catch (PlaywrightException e) {
            if (e.getMessage().contains("Execution context was destroyed")) return false; // the next page is coming
            throw e;
        }
    }

    /** Forgets the complaints so far, for tests that provoke them. */
    public void forgive() {
        complaints.clear();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        List<String> said = List.copyOf(complaints);
        complaints.clear();
        if (!said.isEmpty()) throw new AssertionError("the browser complained: " + said);
    }
}
