package extensor.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each form of staff says of which one thing it is, so that what was typed for one is never put into the form of another, nor done to it. */
class FormsTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern FORM = Pattern.compile("(?s)<h:form id=\"([^\"]+)\".*?</h:form>");
    private static final Pattern OF = Pattern.compile("(?s)<k:formState id=\"about\"\\s+of=\"[^\"#]*#\\{");

    private static final Pattern ADDRESS = Pattern.compile("<f:viewParam name=\"(\\w+)\"");
    private static final Pattern SENT = Pattern.compile("RequestValues\\.\\w+\\([^\"()]*\"(\\w+)\"");

    /** Forms of lists, of the account of whoever is signed in, and of what is new: there is no other thing of which they could be. */
    private static final Set<String> OF_NO_THING = Set.of(
            "account form",
            "account/passkeys add",
            "account/passkeys list",
            "account/pin form",
            "account/second-factor form",
            "WEB-INF/parts/account/enter-by-passkey by-passkey",
            "WEB-INF/parts/account/prove proof",
            "WEB-INF/parts/account/prove proof-by-passkey",
            "WEB-INF/parts/account/sessions open",
            "WEB-INF/parts/proof proof-by-passkey",
            "WEB-INF/parts/proof proof-form",
            "WEB-INF/parts/restored restored",
            "WEB-INF/tags/undo undoing",
            "lock by-passkey",
            "lock by-pin",
            "lock form",
            "login form",
            "login/code form",
            "setup form",
            "arrivals form",
            "calendar drop",
            "WEB-INF/parts/desk/dropped dropped",
            "WEB-INF/parts/sites own",
            "clinic/accounts form",
            "clinic/accounts list",
            "clinic/accounts seek",
            "clinic/audit form",
            "patients form",
            "today form");

    @Test
    void every_form_of_one_thing_names_its_kind_and_id() throws IOException {
        Set<String> ofNothing = new TreeSet<>();
        int found = 0;
        for (Path page : pages()) {
            String name = WEBAPP.relativize(page).toString().replace(".xhtml", "");
            for (MatchResult form :
                    FORM.matcher(Files.readString(page)).results().toList()) {
                found++;
                if (!OF.matcher(form.group()).find()) ofNothing.add(name + " " + form.group(1));
            }
        }
        assertThat(found).isGreaterThan(45);
        assertThat(ofNothing).isEqualTo(new TreeSet<>(OF_NO_THING));
    }

    /** A form is sent to the whole address of its page: a value of the same name there would be read first. */
    @Test
    void nothing_that_is_sent_is_named_like_something_of_an_address() throws IOException {
        Set<String> ofAddresses = new TreeSet<>();
        for (Path page : pages()) ofAddresses.addAll(named(ADDRESS, Files.readString(page)));
        Set<String> sent = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/extensor/web"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList())
                sent.addAll(named(SENT, Files.readString(file)));
        }
        assertThat(ofAddresses).contains("id", "who");
        assertThat(sent).contains("which", "therapist");
        sent.retainAll(ofAddresses);
        assertThat(sent).isEmpty();
    }

    private static Set<String> named(Pattern name, String text) {
        return name.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static List<Path> pages() {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
