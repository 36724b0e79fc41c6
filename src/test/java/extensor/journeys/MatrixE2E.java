package extensor.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.container.Folders;
import extensor.container.inside.Authorisation;
import extensor.container.inside.Authorisation.May;
import extensor.container.inside.Authorisation.Who;
import extensor.container.inside.Authorisation.Whose;
import extensor.shared.Id;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every page with every kind of person and every kind of id, over HTTP, against the one specification. In a program of its own, whose clock is moved on
 * until a record in which a therapist took part has closed again.
 */
class MatrixE2E {
    private static final TimeMachine TIME = new TimeMachine(Folders.own("matrix"), Duration.ZERO);
    private static final Program PROGRAM = Program.start(TIME, "--demo").ready();
    /** Taking part opens a record for 90 days. */
    private static final Duration UNTIL_IT_CLOSES = Duration.ofDays(91);

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern LINK = Pattern.compile("href=\"(/[a-z/-]*)(?:\\?id=([0-9a-z]+))?(?:&amp;[^\"]*)?\"");
    private static final Pattern NUMBER = Pattern.compile("Number: [0-9a-f-]+");
    private static final List<String> MALFORMED = List.of(
            "", "!!", "0", "-1", "00", "A1", "zzzzzzzzzzzzz", "1%27%20or%201=1", "%00", "%F0%9F%98%80", "..", "null");
    /** Those who are sent to sign in: the audit trail knows nobody of that name. */
    private static final Set<Who> UNKNOWN = EnumSet.of(Who.ANONYMOUS, Who.DISABLED);

    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern CLOSES = Pattern.compile("name=\"(list:accounts:\\d+:close)\"");
    /** From these pages, patients whom one does not treat and patients who do not exist both lead to the page that asks for a reason. */
    private static final Set<String> BEFORE_TAKING_PART = Set.of("/patients/patient", "/patients/episode");

    private static final Pattern ASKS_WHY = Pattern.compile("/patients/take-part\\?id=[0-9a-z]+$");
    /** The server's own words for a redirect. */
    private static final int SHORT = 400;

    private static final String RECORD = "/patients/patient";
    private static final int MOST_PAGES = 70;
    private static final String PASSWORD = "opened and then closed";

    private static final Map<Who, DeskClient> PEOPLE = new EnumMap<>(Who.class);
    /** The ids that lead to pages of one's own patients, of somebody else's, and of a past one. */
    private static final Map<Whose, Map<String, String>> IDS = new EnumMap<>(Whose.class);

    /** A patient who has never been treated. */
    private static String newcomer;

    @BeforeAll
    static void everybodyComesIn() {
        Map<String, Set<String>> desk = reached(demo("desk@demo"), "/calendar", "/worklist", "/patients");
        Map<String, Set<String>> own = reached(demo("therapist@demo"), "/today", "/patients", "/calendar");
        Map<String, Set<String>> others = reached(demo("therapist2@demo"), "/today", "/patients", "/calendar");
        Map<String, Set<String>> past = takesPart(demo("therapist@demo"), others, own);
        TIME.set(UNTIL_IT_CLOSES.negated());

        PEOPLE.put(Who.ANONYMOUS, new DeskClient(PROGRAM));
        PEOPLE.put(Who.PATIENT, demo("patient@demo"));
        PEOPLE.put(Who.OTHER_PATIENT, demo("patient2@demo"));
        PEOPLE.put(Who.CARE, demo("therapist@demo"));
        PEOPLE.put(Who.DESK, demo("desk@demo"));
        PEOPLE.put(Who.ADMINISTRATOR, demo("admin@demo"));
        PEOPLE.put(Who.STRANGER, newTherapist("m" + Id.text(Id.next()), "therapist"));
        PEOPLE.put(Who.OWNER, alsoInCare(own, "administrator"));
        PEOPLE.put(Who.LOOKER, onlyLooks(own));
        PEOPLE.put(Who.AT_BOTH, alsoInCare(own, "desk"));
        String leaving = "m" + Id.text(Id.next());
        PEOPLE.put(Who.DISABLED, newTherapist(leaving, "therapist"));
        close(leaving);
        for (Whose whose : List.of(Whose.OWN, Whose.FOREIGN, Whose.PAST)) IDS.put(whose, new HashMap<>());
        own.forEach((page, ids) -> ids.stream()
                .filter(id -> PEOPLE.get(Who.CARE).get(page + "?id=" + id).statusCode() == 200)
                .findFirst()
                .ifPresent(id -> IDS.get(Whose.OWN).put(page, id)));
        others.forEach((page, ids) -> ids.stream()
                .filter(id -> !own.getOrDefault(page, Set.of()).contains(id))
                .findFirst()
                .ifPresent(id -> IDS.get(Whose.FOREIGN).put(page, id)));
        past.forEach((page, ids) ->
                ids.stream().findFirst().ifPresent(id -> IDS.get(Whose.PAST).put(page, id)));
        desk.forEach((page, ids) ->
                ids.stream().findFirst().ifPresent(id -> IDS.get(Whose.OWN).putIfAbsent(page, id)));
        newcomer = PEOPLE.get(Who.DESK).registered(DeskClient.newName());
    }

    @AfterAll
    static void end() {
        PROGRAM.close();
    }

    /** A therapist takes part in the record of somebody else's patient with a plan in force and reads all of it; gives the ids that this leads to. */
    private static Map<String, Set<String>> takesPart(
            DeskClient care, Map<String, Set<String>> others, Map<String, Set<String>> own) {
        for (String patient : others.get(RECORD)) {
            if (own.getOrDefault(RECORD, Set.of()).contains(patient)) continue;
            String address = RECORD + "?id=" + patient;
            care.send(
                    "/patients/take-part?id=" + patient,
                    Map.of("form:reason", "Asked for advice by a colleague", "form:take", "x"));
            Map<String, Set<String>> read = reached(care, address);
            if (!read.containsKey("/plans/plan") || !read.containsKey("/visits/visit")) continue;
            read.put(RECORD, Set.of(patient));
            read.forEach((page, ids) -> assertThat(
                            care.get(page + "?id=" + ids.iterator().next()).statusCode())
                    .as(page)
                    .isEqualTo(200));
            return read;
        }
        throw new AssertionError("nobody else has a patient with a plan in force");
    }

    @Test
    void the_specification_names_every_page_and_no_other() throws Exception {
        Set<String> pages = new TreeSet<>(Set.of("/", "/palette"));
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            files.filter(f -> f.toString().endsWith(".xhtml") && !f.startsWith(WEBAPP.resolve("WEB-INF")))
                    .forEach(f -> pages.add("/"
                            + WEBAPP.relativize(f).toString().replace('\\', '/').replace(".xhtml", "")));
        }
        assertThat(Authorisation.pages().stream().map(Authorisation::name).collect(Collectors.toSet()))
                .isEqualTo(pages);
    }

    @Test
    void every_page_does_what_the_specification_says_and_the_trail_tells_of_each_refusal() throws SQLException {
        List<String> complaints = new ArrayList<>();
        Map<Whose, Integer> tried = new EnumMap<>(Whose.class);
        Set<String> refused = new HashSet<>();
        String nothing = bare(PEOPLE.get(Who.CARE).get("/no/such/page").body());
        for (Authorisation page : Authorisation.pages()) {
            for (Who who : Who.values()) {
                for (Map.Entry<String, Whose> id : ids(page).entrySet()) {
                    tried.merge(id.getValue(), 1, Integer::sum);
                    HttpResponse<String> answer = PEOPLE.get(who).get(page.name() + id.getKey());
                    String wrong = wrong(page, who, id.getValue(), answer, nothing);
                    if (answer.statusCode() == 404) refused.add(number(answer));
                    if (wrong != null) complaints.add(page.name() + id.getKey() + " by " + who + ": " + wrong);
                }
            }
        }
        assertThat(complaints).isEmpty();
        assertThat(refused).hasSizeGreaterThan(1_300);
        assertThat(refusedByTheAuditTrail()).as("requests in the audit trail").containsAll(refused);
        int addressed = (int) Authorisation.pages().stream()
                .filter(page -> page.hasId() && !ofNewcomers(page))
                .count();
        assertThat(tried).containsEntry(Whose.PAST, addressed * Who.values().length);
        assertThat(tried.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(1_700);
    }

    /** The numbers of the requests that the audit trail has as refused, read from the file that the program leaves. */
    private static Set<String> refusedByTheAuditTrail() throws SQLException {
        PROGRAM.close();
        String url = "jdbc:h2:file:" + PROGRAM.folder().resolve("data/demo/extensor") + ";ACCESS_MODE_DATA=r";
        Set<String> requests = new HashSet<>();
        try (Connection database = DriverManager.getConnection(url, "extensor", "extensor");
                PreparedStatement query =
                        database.prepareStatement("select request from audit_entry where outcome = 'REFUSED'")) {
            ResultSet rows = query.executeQuery();
            while (rows.next()) requests.add(rows.getString(1));
        }
        return requests;
    }

    /** The query strings to try, and whose id each has. */
    private static Map<String, Whose> ids(Authorisation page) {
        Map<String, Whose> all = new LinkedHashMap<>();
        if (!page.hasId()) {
            all.put("", Whose.OWN);
            return all;
        }
        for (Whose whose : List.of(Whose.OWN, Whose.FOREIGN, Whose.PAST)) {
            String id = id(whose, page);
            boolean needed = whose == Whose.OWN
                    || !ofNewcomers(page)
                            && (whose == Whose.PAST || page.cells().containsValue(May.OWN));
            if (needed) assertThat(id).as(whose + " id of " + page.name()).isNotNull();
            if (id != null) all.put("?id=" + id, whose);
        }
        all.put("?id=" + Id.text(Id.next()), Whose.NOBODYS);
        all.put("", Whose.NOBODYS);
        MALFORMED.forEach(text -> all.put("?id=" + text, Whose.NOBODYS));
        return all;
    }

    /** Nobody treats a newcomer, now or in the past. */
    private static boolean ofNewcomers(Authorisation page) {
        return page.about().equals("newcomer");
    }

    /** An id that leads to this page, or to another page about the same kind of thing. */
    private static String id(Whose whose, Authorisation page) {
        if (ofNewcomers(page)) return whose == Whose.OWN ? newcomer : null;
        return Stream.concat(
                        Stream.of(page),
                        Authorisation.pages().stream().filter(p -> p.about().equals(page.about())))
                .map(p -> IDS.get(whose).get(p.name()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String wrong(Authorisation page, Who who, Whose whose, HttpResponse<String> answer, String nothing) {
        int status = answer.statusCode();
        String sentTo = answer.headers().firstValue("Location").orElse("");
        if (page.lets(who, whose))
            return status == 200 || status == 302 && !sentTo.endsWith("/login") ? null : "refused: " + status;
        if (UNKNOWN.contains(who))
            return status == 302 && sentTo.endsWith("/login") && answer.body().length() < SHORT
                    ? null
                    : "not sent to sign in: " + status;
        if (status == 302
                && BEFORE_TAKING_PART.contains(page.name())
                && ASKS_WHY.matcher(sentTo).find()) return null;
        if (status != 404) return "answers " + status;
        return bare(answer.body()).equals(nothing) ? null : "tells more than that there is nothing: " + answer.body();
    }

    private static String number(HttpResponse<String> answer) {
        Matcher number = NUMBER.matcher(answer.body());
        assertThat(number.find()).as(answer.body()).isTrue();
        return number.group().substring("Number: ".length());
    }

    private static String bare(String body) {
        return NUMBER.matcher(body).replaceAll("Number: -");
    }

    /** The ids of the pages that somebody reaches by following links. */
    private static Map<String, Set<String>> reached(DeskClient person, String... starts) {
        Map<String, Set<String>> found = new HashMap<>();
        Set<String> seen = new HashSet<>(List.of(starts));
        Deque<String> next = new ArrayDeque<>(List.of(starts));
        for (int pages = 0; pages < MOST_PAGES && !next.isEmpty(); pages++) {
            Matcher links = LINK.matcher(person.get(next.poll()).body());
            while (links.find()) {
                if (links.group(2) == null) continue;
                Set<String> ids = found.computeIfAbsent(links.group(1), page -> new TreeSet<>());
                if (ids.size() < 12) ids.add(links.group(2));
                String address = links.group(1) + "?id=" + links.group(2);
                if (ids.size() < 4 && seen.add(address)) next.add(address);
            }
        }
        return found;
    }

    private static DeskClient demo(String name) {
        return signedIn(name, PROGRAM.demoPassword());
    }

    private static DeskClient signedIn(String name, String password) {
        DeskClient person = new DeskClient(PROGRAM);
        assertThat(person.signIn(name, password)).as(name).isTrue();
        return person;
    }

    /** A therapist with a second role, who takes part in the treatment of all of these patients. */
    private static DeskClient alsoInCare(Map<String, Set<String>> patients, String role) {
        DeskClient both = newTherapist("m" + Id.text(Id.next()), "therapist", role);
        for (String patient : patients.get(RECORD))
            both.send(
                    "/patients/take-part?id=" + patient,
                    Map.of("form:reason", "Asked for advice by a colleague", "form:take", "x"));
        return both;
    }

    /** A therapist without patients who looks at the records of all of these. */
    private static DeskClient onlyLooks(Map<String, Set<String>> patients) {
        DeskClient looker = newTherapist("m" + Id.text(Id.next()), "therapist");
        for (String patient : patients.get(RECORD))
            looker.send(
                    "/patients/take-part?id=" + patient,
                    Map.of("look:reason", "Collapsed in the waiting room", "look:open", "x"));
        return looker;
    }

    /** A therapist without patients, and what else is ticked. */
    private static DeskClient newTherapist(String name, String... roles) {
        PEOPLE.get(Who.ADMINISTRATOR).opens(name, PASSWORD, roles);
        return signedIn(name, PASSWORD);
    }

    private static void close(String name) {
        DeskClient administrator = PEOPLE.get(Who.ADMINISTRATOR);
        Matcher inputs = INPUT.matcher(administrator.get("/clinic/accounts").body());
        while (inputs.find()) {
            Matcher button = CLOSES.matcher(inputs.group());
            if (inputs.group().contains(name) && button.find())
                administrator.send("/clinic/accounts", Map.of(button.group(1), "x"));
        }
        assertThat(PEOPLE.get(Who.DISABLED).get("/today").statusCode()).isEqualTo(302);
    }
}
