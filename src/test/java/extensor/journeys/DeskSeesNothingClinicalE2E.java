package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.tasks.TaskKind;
import extensor.care.visits.VisitState;
import extensor.container.Folders;
import extensor.container.inside.Authorisation;
import extensor.shared.Id;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The desk never sees a clinical word. In a clinic of its own, a word is planted in every field about health. Then the desk opens everything it can reach,
 * does everything it can do, and types the addresses that are closed to it. Every answer is searched for those words and for all clinical words of the
 * program and the demo clinic. To prove that the search works, it finds them in what a therapist reads.
 */
class DeskSeesNothingClinicalE2E {
    private static final TimeMachine TIME = new TimeMachine(Folders.own("canaries"), Duration.ZERO);
    private static final Program PROGRAM = Program.start(TIME, "--demo").ready();
    private static final Map<String, Phrases> WORDS = ClinicalWords.all();
    private static final Canaries CANARIES = new Canaries();

    private static final Pattern OFFER = Pattern.compile(
            "(?:PrimeFaces\\.csp\\.register\\('|<(?:input|button)[^>]* type=\"submit\" name=\")([a-zA-Z]+:[^'\"]+)");
    private static final Pattern BY_SCRIPT = Pattern.compile("jakarta\\.faces\\.source=([^&]+)");
    private static final Pattern BY_FORM = Pattern.compile("([a-zA-Z]+:[^=&]+)=");
    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");
    private static final Pattern STATE = Pattern.compile("<update id=\"[^\"]*ViewState[^\"]*\"><!\\[CDATA\\[(.*?)]]>");
    private static final Pattern COOKIE = Pattern.compile("(?im)^set-cookie: (.*)$");
    /** A session, the encrypted accounts of a browser, or the encrypted number of a message for the next page. */
    private static final Pattern PLAIN_COOKIE = Pattern.compile(
            "__Host-extensor=[0-9a-f]{64};.*|__Host-extensor-known=[A-Za-z0-9_-]{1,300};.*|csfcfc=[A-Za-z0-9%+/=]{1,80};.*");

    /** The account, a time, a random number, and a hash over them. */
    private static final Pattern STAMP = Pattern.compile("[0-9a-z]{12}\\.\\d+\\.[0-9a-f]{16}\\.[0-9a-f]{64}");
    /** A number or an id; or of which things the form is, by their kind and their ids, and in which state. */
    private static final Pattern STATE_OF = Pattern.compile(
            "\\d{1,4}|[0-9][0-9a-z]{11}|[a-z]+ (?:[0-9][0-9a-z]{11} ?){0,2}@(?:\\d{1,4}|[0-9][0-9a-z]{11})?");

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static PlantedPatient planted;
    private static List<Answer> written;
    private static List<Answer> therapists;
    private static List<Answer> administrator;
    private static List<Answer> read;
    private static List<Answer> typed;
    private static List<Answer> worked;

    @BeforeAll
    static void everybodyWritesAndReads() {
        Planting planting = new Planting(PROGRAM, TIME, BROWSER, CANARIES);
        planted = planting.plant();
        written = planting.read();
        therapists = therapists();
        administrator = administrator(signedIn("admin@demo"));
        DeskReads desk = new DeskReads(signedIn(Planting.DESK), planted);
        read = desk.open();
        typed = desk.closed();
        worked = new DeskAtWork(PROGRAM, BROWSER, planted).answers(undecided());
        PROGRAM.close();
    }

    @AfterAll
    static void end() {
        PROGRAM.close();
    }

    /** The offer of a plan whose missed visits its therapist must decide about. */
    private static String undecided() {
        return read.stream()
                .filter(answer ->
                        answer.path().equals("/worklist/book") && answer.body().contains("form:ask"))
                .map(answer -> answer.asked().replaceFirst("^[A-Z]+ ", ""))
                .findFirst()
                .orElseThrow();
    }

    private static DeskClient signedIn(String name) {
        DeskClient client = new DeskClient(PROGRAM);
        assertThat(client.signIn(name, PROGRAM.demoPassword())).isTrue();
        return client;
    }

    /** The whole planted record, and the pages with sentences of the other patients. */
    private static List<Answer> therapists() {
        List<Answer> answers = new ArrayList<>();
        for (String name : List.of(Planting.THERAPIST, Planting.COLLEAGUE))
            answers.addAll(Crawl.of(
                    signedIn(name),
                    List.of("/today", "/patients", "/patients/patient?id=" + planted.patient()),
                    path -> planted.ids().anyMatch(path::contains)
                            || path.matches("/(patients/(patient|facts|episode)|plans/(plan|compose|casts))\\?.*")));
        return answers;
    }

    /** Every page, and what the audit trail says of the planted patient. */
    private static List<Answer> administrator(DeskClient admin) {
        List<Answer> answers = new ArrayList<>(Crawl.of(admin, List.of("/"), path -> true));
        for (String verb : List.of("TakingPart.takePart", "TakingPart.look", "WritingNotes.sign", "Planning.explain"))
            answers.add(Answer.of(
                    "the audit trail of " + verb,
                    admin.send("/clinic/audit", Map.of("form:act", verb, "form:search", "Show"))));
        return answers;
    }

    private static List<Answer> desk() {
        return Stream.of(read, typed, worked).flatMap(List::stream).toList();
    }

    /** Which of these answers say something about health, and what. */
    private static Set<String> found(Collection<Answer> answers) {
        Set<String> found = new TreeSet<>();
        for (Answer answer : answers) {
            Canaries.in(answer.asked() + answer.all()).forEach(field -> found.add(field + " in " + answer.asked()));
            String plain = Phrases.plain(answer.all());
            WORDS.forEach((kind, phrases) ->
                    phrases.in(plain).forEach(words -> found.add(kind + ": " + words + " in " + answer.asked())));
        }
        return found;
    }

    private static Set<String> canaries(Collection<Answer> answers) {
        return answers.stream()
                .flatMap(answer -> Canaries.in(answer.all()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void no_page_and_no_answer_that_the_desk_can_get_holds_a_clinical_word() {
        assertThat(found(desk())).isEmpty();
    }

    @Test
    void every_page_of_the_desk_was_opened_and_no_link_of_it_leads_to_nothing() {
        Set<String> opened = read.stream()
                .filter(answer -> answer.status() == 200)
                .map(Answer::path)
                .collect(Collectors.toSet());
        assertThat(DeskReads.pages(true).map(Authorisation::name).filter(name -> !name.equals("/")))
                .allMatch(opened::contains);
        assertThat(read).hasSizeGreaterThan(100).allMatch(DeskSeesNothingClinicalE2E::answered);
    }

    @Test
    void every_act_that_a_page_of_the_desk_offers_was_done() {
        Set<String> offered = new TreeSet<>();
        Set<String> done = new TreeSet<>();
        for (Answer answer : Stream.concat(read.stream(), worked.stream()).toList()) {
            OFFER.matcher(answer.body()).results().forEach(act -> offered.add(act(answer, act)));
            String sent = URLDecoder.decode(answer.sent(), StandardCharsets.UTF_8);
            Pattern how = sent.contains("faces.partial.ajax") ? BY_SCRIPT : BY_FORM;
            how.matcher(sent).results().forEach(act -> done.add(act(answer, act)));
        }
        assertThat(offered).hasSizeGreaterThan(20);
        offered.removeAll(done);
        assertThat(offered).isEmpty();
        assertThat(worked).allMatch(DeskSeesNothingClinicalE2E::answered);
    }

    /** By the page and the id of what is pressed or changed, without its place in a list. */
    private static String act(Answer answer, MatchResult act) {
        return answer.path() + " " + act.group(1).replaceAll(":\\d+(?=:|$)", ":*");
    }

    private static boolean answered(Answer answer) {
        return answer.status() == 200 || answer.status() == 302;
    }

    @Test
    void pages_that_are_closed_to_the_desk_answer_that_there_is_nothing() {
        assertThat(typed).hasSizeGreaterThan(50).allMatch(answer -> answer.status() == 404);
    }

    @Test
    void fields_that_nobody_sees_hold_no_more_than_a_number_either() {
        Set<String> kept = new TreeSet<>();
        for (Answer answer : desk()) {
            HIDDEN.matcher(answer.body()).results().map(MatchResult::group).forEach(input -> kept.add(hidden(input)));
            STATE.matcher(answer.body()).results().forEach(state -> kept.add(state(state.group(1))));
            COOKIE.matcher(answer.headers()).results().forEach(cookie -> kept.add(cookie(cookie.group(1))));
        }
        assertThat(kept)
                .containsExactlyInAnyOrder(
                        "a cookie", "a form", "a nonce", "a stamp", "a state by number", "a view by number", "no view");
    }

    private static String hidden(String input) {
        String name = NAME.matcher(input).results().findFirst().orElseThrow().group(1);
        String value = VALUE.matcher(input).results().findFirst().orElseThrow().group(1);
        if (name.equals("jakarta.faces.ViewState")) return state(value);
        if (name.equals("primefaces.nonce")) return value.length() < 60 ? "a nonce" : input;
        if (name.equals("stamp")) return STAMP.matcher(value).matches() ? "a stamp" : input;
        if (name.endsWith(":about") || name.endsWith(":later-open"))
            return STATE_OF.matcher(value).matches() ? "a state by number" : input;
        return name.equals(value) ? "a form" : input;
    }

    private static String cookie(String value) {
        return PLAIN_COOKIE.matcher(value).matches() ? "a cookie" : value;
    }

    private static String state(String value) {
        if (value.equals("stateless")) return "no view";
        return value.matches("-?\\d+:-?\\d+") ? "a view by number" : value;
    }

    @Test
    void the_search_finds_every_word_in_what_a_therapist_reads_and_so_is_not_blind() {
        Set<String> seen = canaries(therapists);
        assertThat(canaries(written)).contains("ElectrodePlacement");
        seen.add("ElectrodePlacement");
        assertThat(seen).isEqualTo(CANARIES.planted());
        String plain = Phrases.plain(therapists.stream().map(Answer::body).collect(Collectors.joining("\n")));
        WORDS.forEach((kind, phrases) -> assertThat(phrases.in(plain))
                .as(kind)
                .hasSizeGreaterThan(kind.equals(ClinicalWords.SAID) ? phrases.size() / 2 : 20));
    }

    @Test
    void one_word_in_one_answer_of_the_desk_would_be_reported() {
        Answer page = read.stream()
                .filter(answer -> answer.asked().startsWith("/calendar/visit"))
                .findFirst()
                .orElseThrow();
        String word = CANARIES.word("FactNote");
        for (String leak : List.of(
                word,
                word.toUpperCase(Locale.ROOT),
                word.substring(0, word.length() - 3),
                "Muscle spasm",
                "HURTS_MORE",
                "Light massage, low back",
                "Rash from plasters"))
            assertThat(found(List.of(new Answer(
                            page.asked(),
                            "",
                            200,
                            page.headers(),
                            page.body().replace("</dl>", "<dd>" + leak + "</dd></dl>")))))
                    .as(leak)
                    .hasSize(1);
        assertThat(found(List.of(new Answer(page.asked(), "", 302, page.headers() + "\nlocation: /x?why=" + word, ""))))
                .hasSize(1);
    }

    @Test
    void no_clinical_word_stands_in_an_address_or_in_what_the_program_prints() {
        assertThat(Canaries.in(PROGRAM.output())).isEmpty();
        assertThat(Stream.of(written, therapists).flatMap(List::stream).map(Answer::asked))
                .noneMatch(address -> !Canaries.in(address).isEmpty());
    }

    @Test
    void the_administrator_reads_nothing_clinical_either_but_why_somebody_took_part() {
        assertThat(administrator).hasSizeGreaterThan(8);
        assertThat(canaries(administrator)).containsExactly("EmergencyLook", "TakingPart");
    }

    @Test
    void the_planted_patient_has_visits_in_every_state_and_tasks_of_every_kind() throws SQLException {
        Set<String> states = names(VisitState.values());
        states.remove(VisitState.EXPECTED.name());
        assertThat(words("select distinct state from visit"))
                .as("the desk has booked what waited")
                .containsExactlyInAnyOrderElementsOf(states);
        Set<String> kinds = names(TaskKind.values());
        kinds.remove(TaskKind.MISSED_VISITS.name());
        kinds.remove(TaskKind.CALL_TODAY.name());
        kinds.remove(TaskKind.CAST_DUE.name());
        assertThat(words("select distinct kind from task"))
                .as("missed visits and a cast are other patients', and a call today has the words of what was too sore")
                .containsExactlyInAnyOrderElementsOf(kinds);
    }

    private static Set<String> names(Enum<?>[] constants) {
        return Stream.of(constants).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(String query) throws SQLException {
        Set<String> words = new TreeSet<>();
        try (Connection database = DriverManager.getConnection(database(), "extensor", "extensor");
                PreparedStatement statement = database.prepareStatement(query + " where patient_id = ?")) {
            statement.setLong(1, Id.of(planted.patient()));
            ResultSet rows = statement.executeQuery();
            while (rows.next()) words.add(rows.getString(1));
        }
        return words;
    }

    /** The program has ended and left its file. */
    private static String database() {
        return "jdbc:h2:file:" + PROGRAM.folder().resolve("data/demo/extensor") + ";ACCESS_MODE_DATA=r";
    }

    @Test
    void every_text_of_the_database_is_known_and_a_word_is_planted_in_every_clinical_one() throws SQLException {
        Map<String, Set<String>> columns = TextColumns.read(database());
        assertThat(new TextColumns(null).complaints(columns)).isEmpty();
        for (TextColumns.Kind kind : TextColumns.Kind.values())
            assertThat(new TextColumns(kind).complaints(columns))
                    .as("without " + kind)
                    .isNotEmpty();
    }
}
