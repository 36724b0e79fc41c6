package extensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no code and no page does, because a client could make use of it. */
class SafeCodeTest {
    private static final Pattern QUERY = Pattern.compile("\\b(?:createQuery|createNativeQuery|prepareStatement)\\(");
    private static final Pattern TEXT = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"");
    private static final Pattern NAME = Pattern.compile("\\b[a-z]\\w*\\b");

    /** Parts of queries that are no constants. Each was looked at: it comes from the code that calls, never from outside. */
    private static final Set<String> REVIEWED = Set.of(
            "AppointmentLines: which",
            "AuditLines: text append end toString type",
            "Cells: join nCopies cells size",
            "Cells: join nCopies visits size",
            "CaseRows: all pains",
            "CaseRows: all pains mine replace ids mine",
            "FilteredPatients: where",
            "HeldDevices: join nCopies fresh size",
            "HeldDevices: keys gone size",
            "HeldDevices: repeat swaps size keys swaps size",
            "MergedRows: table",
            "MergedRows: table column of",
            "MergedRows: which",
            "PageSubjects: get shown",
            "PastCells: join nCopies visits size most",
            "PastCells: most",
            "PlansToBook: format running",
            "Rooms: type getSimpleName type",
            "SchemaHistory: query replace quote",
            "SearchedPatients: some",
            "SearchedPatients: sql",
            "SecondFactors: confirmed",
            "Tasks: which",
            "UserRights: sql",
            "VisitDays: whose",
            "Visits: planned",
            "Visits: where",
            "Visits: which");

    @Test
    void a_query_is_made_of_constants_or_of_parts_that_were_looked_at() throws IOException {
        Set<String> parts = new TreeSet<>();
        for (Path file : code())
            parts.addAll(parts(file.getFileName().toString().replace(".java", ""), Files.readString(file)));
        assertThat(parts).isEqualTo(new TreeSet<>(REVIEWED));
    }

    @Test
    void a_query_that_takes_what_was_typed_would_be_found() {
        assertThat(parts(
                        "Search", "store.createQuery(\"select p from P p where p.name = '\" + typed + \"'\", P.class)"))
                .containsExactly("Search: typed");
        assertThat(parts("Search", "store.createQuery(\"select p from P p (where)\" + END, P.class)"))
                .isEmpty();
    }

    private static Set<String> parts(String file, String code) {
        Set<String> parts = new TreeSet<>();
        for (MatchResult call : QUERY.matcher(code).results().toList()) {
            String bare = TEXT.matcher(arguments(code.substring(call.end())))
                    .replaceAll("")
                    .replaceAll("\\w+(?:\\[\\])?\\.class", "");
            List<String> names =
                    NAME.matcher(bare).results().map(MatchResult::group).toList();
            if (!names.isEmpty()) parts.add(file + ": " + String.join(" ", names));
        }
        return parts;
    }

    /** Up to the bracket that closes the call. */
    private static String arguments(String rest) {
        int depth = 1;
        boolean text = false;
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if (c == '"' && (i == 0 || rest.charAt(i - 1) != '\\')) text = !text;
            if (text) continue;
            if (c == '(') depth++;
            if (c == ')' && --depth == 0) return rest.substring(0, i);
        }
        return rest;
    }

    @Test
    void only_algorithms_that_are_good_are_named() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path file : code())
            Pattern.compile("getInstance\\(\"([^\"]+)\"|\"(Hmac\\w+)\"")
                    .matcher(Files.readString(file))
                    .results()
                    .forEach(found -> named.add(found.group(1) == null ? found.group(2) : found.group(1)));
        assertThat(named)
                .as("HmacSHA1 is what authenticator apps know (RFC 6238)")
                .containsExactlyInAnyOrder("AES/GCM/NoPadding", "HmacSHA1", "HmacSHA256", "SHA-256");
    }

    @Test
    void nothing_that_a_client_sends_is_run_or_unfolded() throws IOException {
        assertThat(code())
                .filteredOn(
                        file -> Pattern.compile("ObjectInputStream|XMLDecoder|DocumentBuilderFactory|SAXParserFactory"
                                        + "|XMLInputFactory|createValueExpression|evaluateExpressionGet|ScriptEngine")
                                .matcher(text(file))
                                .find())
                .isEmpty();
    }

    @Test
    void chance_that_can_be_guessed_is_for_the_demo_and_for_waiting() throws IOException {
        assertThat(code())
                .filteredOn(file -> Pattern.compile("new Random\\(|ThreadLocalRandom|Math\\.random")
                        .matcher(text(file))
                        .find())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("DemoRecords.java", "RetryInterceptor.java");
    }

    @Test
    void no_page_writes_what_was_typed_unescaped_or_sorts_by_a_name_from_outside() throws IOException {
        assertThat(files("src/main/webapp", ".xhtml"))
                .hasSizeGreaterThan(50)
                .filteredOn(file -> Pattern.compile(
                                "escape=\"false\"|p:dataTable|sortBy|filterBy|ui:debug|p:selectBooleanCheckbox")
                        .matcher(text(file))
                        .find())
                .isEmpty();
    }

    @Test
    void the_server_keeps_the_state_of_its_pages_and_says_nothing_to_developers() {
        String settings = text(Path.of("src/main/webapp/WEB-INF/web.xml")).replaceAll("\\s+", "");
        assertThat(settings)
                .contains("jakarta.faces.PROJECT_STAGE</param-name><param-value>Production<")
                .contains("jakarta.faces.STATE_SAVING_METHOD</param-name><param-value>server<");
    }

    private static List<Path> code() throws IOException {
        return files("src/main/java", ".java");
    }

    private static List<Path> files(String root, String ending) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(Path.of(root))) {
            all.filter(file -> file.toString().endsWith(ending)).forEach(files::add);
        }
        return files;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
