package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import extensor.container.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds fields: the pages that somebody reaches by links, and on each of them what it shows and what its buttons open. */
final class FieldWalk {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final List<String> OPENERS = List.of(
            "[data-act=editPhase]", "[id=add-goal]", ".item-name", ".given a[id$=':change']", ".given a[id$=':leave']");
    /** Anything of these in a page opens more of it. */
    private static final Pattern OPENS = Pattern.compile("editPhase|add-goal|item-name|:change\"|:leave\"");

    private static final Pattern FIELD = Pattern.compile("<(?:input|select|textarea)\\b[^>]*>");
    private static final Pattern NAME = Pattern.compile(" id=\"([^\"]+)\"");

    private static final int MOST_READ = 12;
    private static final int MOST_OF_A_KIND = 3;
    private static final int MOST_OPENED = 4;
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final LocalTime MORNING = LocalTime.of(10, 40);

    private final Program program;
    private final DeskClient person;
    private final Page page;
    private final AtomicInteger requests = new AtomicInteger();

    FieldWalk(Program program, String name, Page page) {
        this.program = program;
        this.person = new DeskClient(program);
        this.page = page;
        assertThat(person.signIn(name, program.demoPassword())).isTrue();
        page.onRequest(request -> {
            if (request.method().equals("POST")) requests.incrementAndGet();
        });
    }

    /** The demo clinic in the middle of a morning, whatever the hour is: visits were signed, people are there, and some are expected. */
    static Program clinic(String folder) {
        Duration behind = Duration.between(
                LocalDate.now(ZONE).atTime(MORNING).atZone(ZONE).toInstant(), Instant.now());
        return Program.start(new TimeMachine(Folders.own(folder), behind), "--demo")
                .ready();
    }

    /** The pages with such fields, or with something that opens them: the first few of each kind, and each with a field that none before it had. */
    List<String> addresses(Pattern fields) {
        Map<String, Integer> seen = new HashMap<>();
        Set<String> known = new HashSet<>();
        return Crawl.of(person, List.of("/", "/patients", "/today", "/calendar"), fewOfAKind()).stream()
                .filter(answer -> answer.status() == 200)
                .filter(answer -> fields.matcher(answer.body()).find()
                        || OPENS.matcher(answer.body()).find())
                .filter(answer -> known.addAll(fieldsOf(answer))
                        | seen.merge(kind(answer.asked()), 1, Integer::sum) <= MOST_OF_A_KIND)
                .map(Answer::asked)
                .toList();
    }

    /** What the pages and their parts name in their text, by the group of this pattern. */
    static Set<String> written(Pattern named) {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .flatMap(file -> named.matcher(text(file)).results().map(found -> found.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The addresses of the pages in whose text this is found. */
    static Set<String> pages(Pattern text) {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")
                            && !file.toString().contains("WEB-INF"))
                    .filter(file -> text.matcher(text(file)).find())
                    .map(file -> "/" + WEBAPP.relativize(file).toString().replace(".xhtml", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the fields of a page, whatever their rows. */
    private static Set<String> fieldsOf(Answer answer) {
        return FIELD.matcher(answer.body())
                .results()
                .map(MatchResult::group)
                .filter(field -> !field.contains("type=\"hidden\""))
                .flatMap(field -> NAME.matcher(field).results())
                .map(name -> answer.path() + " " + name.group(1).replaceAll("\\d+", ""))
                .collect(Collectors.toSet());
    }

    /** Pages differ by their paths and by the names of what is asked for. */
    private static String kind(String address) {
        return address.replaceAll("=[^&]*", "");
    }

    private static Predicate<String> fewOfAKind() {
        Map<String, Integer> seen = new HashMap<>();
        return address -> seen.merge(kind(address), 1, Integer::sum) <= MOST_READ;
    }

    /** The same, or one of its kind where what it was about has gone: the walk itself may have replaced it by what it sent. */
    private String there(String address) {
        if (person.get(address).statusCode() != 404) return address;
        String around = address.replaceFirst("[?&][^?&]*$", "");
        return Crawl.of(person, List.of(around), link -> kind(link).equals(kind(address))).stream()
                .filter(answer -> answer.status() == 200 && kind(answer.asked()).equals(kind(address)))
                .map(Answer::asked)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing like " + address + " is left at " + around));
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
                    unfold();
                };
                opened.run();
                look.accept(opened);
            }
        }
    }

    private void open(String address) {
        page.navigate(program.at(there(address)).toString());
        Browser.settled(page);
        unfold();
    }

    private void unfold() {
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
