package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The desk never sees a clinical word. Everything that was said of health in the demo clinic, and words planted here by a therapist, are looked for in
 * every page and answer that the desk can get; and, so that the search cannot be blind, in those of a therapist, where they are.
 */
class DeskSeesNothingClinicalE2E {
    private static final Pattern SAID = Pattern.compile(
            "\"(description|note|title|phase|segment|electrode_placement|reason|CI\\d+)\": \"([^\"]+)\"");
    private static final Pattern NAME = Pattern.compile("\"name\": *\"([^\"]+)\"");
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
    private static final int SHORTEST = 8;
    private static final int MOST_CALENDARS = 40;
    private static final int MOST = 600;
    /** The name of a phase, and a word of every script. */
    private static final String IN_EVERY_SCRIPT = "Function";

    private static final String PLANTED = "Quokkacanary";
    private static final Program PROGRAM = Program.demo();

    @RegisterExtension
    final Browser browser = new Browser();

    private final Set<String> said = new TreeSet<>();
    private final Set<String> names = new TreeSet<>();

    @Test
    void no_page_and_no_answer_that_the_desk_can_get_holds_a_clinical_word() throws IOException {
        plant();
        collect();
        List<String> therapist = new ArrayList<>();
        for (String name : List.of("therapist@demo", "therapist2@demo")) therapist.addAll(crawled(name));
        Set<String> seen = found(therapist, said);
        assertThat(seen).contains(PLANTED + " fact").hasSizeGreaterThan(said.size() / 2);
        assertThat(found(therapist, names)).hasSizeGreaterThan(20);

        List<String> desk = new ArrayList<>(crawled("desk@demo"));
        desk.addAll(acted());
        assertThat(desk).hasSizeGreaterThan(60);
        assertThat(found(desk, said)).isEmpty();
        assertThat(found(desk, names)).isEmpty();
    }

    /** A note at a health fact, with words that are nowhere else. */
    private void plant() {
        Page page = Browser.signIn(browser.page(), PROGRAM, "therapist@demo");
        page.navigate(PROGRAM.at("/patients").toString());
        page.getByText("Maya Lindqvist").first().click();
        page.waitForURL("**/patients/patient?id=*");
        page.locator("a[href*='/patients/facts']").first().click();
        page.waitForURL("**/patients/facts?id=*");
        Browser.settled(page);
        page.locator(".answers input[type=checkbox]").first().check();
        Browser.settled(page);
        page.locator(".tick input[id$=note]").first().fill(PLANTED + " fact");
        page.getByText("Save only these").first().click();
        Browser.settled(page);
    }

    /** What the demo clinic says of its patients, and how the catalogue calls treatments, problems and conditions. */
    private void collect() throws IOException {
        said.add(PLANTED + " fact");
        String clinic = Files.readString(Path.of("db/demo/clinic.json"));
        for (Matcher m = SAID.matcher(clinic); m.find(); ) said.add(m.group(2));
        try (Stream<Path> files = Files.walk(Path.of("db/catalogue"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json"))
                    .filter(f -> !f.toString().contains("schema") && !f.endsWith("measures.json"))
                    .toList())
                for (Matcher m = NAME.matcher(Files.readString(file)); m.find(); )
                    if (m.group(1).length() >= SHORTEST) names.add(m.group(1));
        }
        names.remove(IN_EVERY_SCRIPT);
    }

    private static Set<String> found(List<String> pages, Set<String> words) {
        Set<String> found = new TreeSet<>();
        for (String page : pages) {
            String text = page.toLowerCase(Locale.ROOT);
            words.stream()
                    .filter(word -> text.contains(word.toLowerCase(Locale.ROOT)))
                    .forEach(found::add);
        }
        return found;
    }

    /** Every page that can be reached by links from the first one. */
    private static List<String> crawled(String name) {
        DeskClient client = new DeskClient(PROGRAM);
        assertThat(client.signIn(name, PROGRAM.demoPassword())).isTrue();
        Deque<String> waiting =
                new ArrayDeque<>(List.of("/", "/arrivals", "/worklist", "/calendar", "/patients", "/today"));
        Set<String> known = new LinkedHashSet<>(waiting);
        List<String> pages = new ArrayList<>();
        int calendars = 0;
        while (!waiting.isEmpty() && pages.size() < MOST) {
            String path = waiting.poll();
            if (path.startsWith("/calendar?") && ++calendars > MOST_CALENDARS) continue;
            HttpResponse<String> answer = client.read(path);
            pages.add(answer.body());
            answer.headers()
                    .firstValue("Location")
                    .ifPresent(to -> follow(to.replaceFirst("^https?://[^/]+", ""), known, waiting));
            for (Matcher m = LINK.matcher(answer.body()); m.find(); )
                follow(m.group(1).replace("&amp;", "&"), known, waiting);
        }
        return pages;
    }

    private static void follow(String path, Set<String> known, Deque<String> waiting) {
        if (path.contains("resource") || path.equals("/logout")) return;
        if (known.add(path)) waiting.add(path);
    }

    /** Every answer that the desk gets while it works: searching, booking, moving, cancelling, checking in. */
    private List<String> acted() {
        List<String> answers = new ArrayList<>();
        Page page = browser.page();
        page.onResponse(response -> {
            String type = response.headers().getOrDefault("content-type", "");
            try {
                if (type.contains("html") || type.contains("xml") || type.contains("json"))
                    answers.add(response.text());
            } catch (PlaywrightException redirect) {
                answers.add("");
            }
        });
        Browser.signIn(page, PROGRAM, "desk@demo");
        page.navigate(PROGRAM.at("/patients").toString());
        page.locator("input[type=search], input[type=text]").first().fill("a");
        Browser.settled(page);
        page.keyboard().press("Escape");
        page.keyboard().press("Control+k");
        page.keyboard().type("ma");
        Browser.settled(page);
        page.navigate(PROGRAM.at("/worklist").toString());
        page.locator("a[href*='/worklist/book']").first().click();
        page.waitForURL("**/worklist/book?id=*");
        Browser.settled(page);
        page.getByLabel("Time of day").selectOption("MORNING");
        Browser.settled(page);
        page.locator("[id='form:book']").click();
        page.waitForURL("**/worklist");
        page.getByText("Show the dates").click();
        page.waitForURL("**/worklist/book?id=*");
        page.locator("[aria-labelledby=booked-title] li a").first().click();
        page.waitForURL("**/calendar/visit?id=*");
        press(page, "Move here");
        press(page, "Undo");
        press(page, "Cancel the visit");
        page.getByLabel("Why").selectOption("PATIENT_UNWELL");
        press(page, "Cancel the visit");
        press(page, "Undo");
        for (Locator link : page.locator(".rail-nav a").all()) answers.add(link.textContent());
        return answers;
    }

    private static void press(Page page, String name) {
        page.getByText(name, new Page.GetByTextOptions().setExact(true)).first().click();
        Browser.settled(page);
    }
}
