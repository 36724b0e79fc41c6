package extensor.web;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.accounts.Account;
import extensor.care.accounts.People;
import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import extensor.container.inside.Visitor;
import extensor.shared.Id;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What each page asks of the database when it is opened again: never more than this, and nothing is written. */
@Inside
class PageStatementsIT extends ClinicAtWork {
    /** Lower one when a page comes to ask less; none may rise without a reason. */
    private static final Map<String, Integer> CEILINGS = Map.ofEntries(
            entry("/account", 7),
            entry("/today", 6),
            entry("/patients", 5),
            entry("/calendar", 6),
            entry("/patients/patient", 10),
            entry("/patients/facts", 6),
            entry("/patients/safeguards", 8),
            entry("/patients/episode", 7),
            entry("/patients/progress", 11),
            entry("/patients/measure", 8),
            entry("/plans/start", 7),
            entry("/plans/plan", 9),
            entry("/plans/casts", 10),
            entry("/me", 8),
            entry("/me/plan", 7),
            entry("/me/progress", 8),
            entry("/me/visits", 8),
            entry("/arrivals", 5),
            entry("/worklist", 4),
            entry("/clinic", 9),
            entry("/clinic/site", 2),
            entry("/clinic/accounts", 4),
            entry("/clinic/hours", 7),
            entry("/clinic/rooms", 5),
            entry("/clinic/audit", 5));

    @Inject
    People people;

    @Inject
    @ConfigProperty(name = "extensor.url")
    String home;

    @Test
    void a_page_opened_again_stays_within_its_statements_and_writes_nothing() {
        long plan = plan(0, 14, 2, "MT_MASSAGE", "EX_STRENGTH");
        Account therapist = people.withPassword(thea);
        String record = Id.text(patient);
        Account own = people.openFor(patient);
        Account desk = people.open(Role.DESK);
        Account administrator = people.open(Role.ADMINISTRATOR);

        Map<String, Integer> cost = new LinkedHashMap<>();
        List<String> written = new ArrayList<>();
        Visitor visitor = new Visitor(URI.create(home)).signIn(therapist.signInName(), People.PASSWORD);
        for (String page : List.of(
                "/account",
                "/today",
                "/patients",
                "/calendar",
                "/patients/patient?id=" + record,
                "/patients/facts?id=" + record,
                "/patients/safeguards?id=" + record,
                "/patients/episode?id=" + record + "&episode=" + Id.text(episode),
                "/patients/progress?id=" + record,
                "/patients/measure?id=" + record,
                "/plans/start?id=" + Id.text(episode),
                "/plans/plan?id=" + Id.text(plan),
                "/plans/casts?id=" + Id.text(plan))) look(visitor, page, cost, written);
        visitor = new Visitor(URI.create(home)).signIn(own.signInName(), People.PASSWORD);
        for (String page : List.of("/me", "/me/plan", "/me/progress", "/me/visits")) look(visitor, page, cost, written);
        visitor = new Visitor(URI.create(home)).signIn(desk.signInName(), People.PASSWORD);
        for (String page :
                List.of("/arrivals", "/worklist", "/calendar", "/patients", "/patients/patient?id=" + record))
            look(visitor, page, cost, written);
        visitor = new Visitor(URI.create(home)).signIn(administrator.signInName(), People.PASSWORD);
        for (String page : List.of(
                "/clinic", "/clinic/site", "/clinic/accounts", "/clinic/hours", "/clinic/rooms", "/clinic/audit"))
            look(visitor, page, cost, written);
        assertThat(written).isEmpty();
        assertThat(cost).isEqualTo(CEILINGS);
    }

    private void look(Visitor visitor, String page, Map<String, Integer> cost, List<String> written) {
        HttpResponse<String> first = visitor.get(page);
        assertThat(first.statusCode()).as(page).isEqualTo(200);
        List<String> sent = statements.sentDuring(() -> visitor.get(page));
        cost.merge(page.replaceFirst("\\?.*", ""), sent.size(), Math::max);
        sent.stream()
                .filter(s -> !s.replaceFirst("^\\(", "")
                        .toLowerCase(java.util.Locale.ROOT)
                        .startsWith("select"))
                .forEach(s -> written.add(page + ": " + s));
    }
}
