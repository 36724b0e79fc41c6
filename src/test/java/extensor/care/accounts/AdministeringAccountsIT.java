package extensor.care.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.Roles;
import extensor.care.access.SignedIn;
import extensor.care.patients.Clinic;
import extensor.care.patients.Registering;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.Rows;
import extensor.container.inside.SetClock;
import extensor.container.inside.Statements;
import extensor.shared.Id;
import extensor.shared.Refusal;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How accounts are opened, and links that work once. */
@Inside
class AdministeringAccountsIT {
    @Inject
    AdministeringAccounts opening;

    @Inject
    SigningIn signingIn;

    @Inject
    People people;

    @Inject
    Acting acting;

    @Inject
    SetClock clock;

    @Inject
    Rows rows;

    @Inject
    Statements statements;

    @Inject
    Clinic clinic;

    @Inject
    Registering registering;

    private SignedIn administrator;

    @BeforeEach
    void somebody() {
        administrator = acting.somebody(Role.ADMINISTRATOR);
    }

    @AfterEach
    void letTheClockGo() {
        clock.free();
    }

    @Test
    void an_administrator_opens_an_account_and_its_owner_completes_it() {
        String name = fresh();
        String secret = acting.as(administrator, () -> opening.open(name, "Terry Example", Set.of(Role.THERAPIST)))
                .secret();
        assertThat(acting.as(null, () -> opening.look(secret)).signInName()).isEqualTo(name);
        acting.as(null, () -> opening.complete(secret, null, "somebody-else", "Other Name", People.PASSWORD));
        SignedIn person = acting.as(null, fresh(), () -> signingIn.enter(name, People.PASSWORD, KnownBrowser.NONE))
                .person();
        assertThat(person.name()).isEqualTo("Terry Example");
        assertThat(person.roles()).isEqualTo(Roles.of(Role.THERAPIST));
    }

    @Test
    void a_link_works_once() {
        String secret = acting.as(administrator, () -> opening.open(fresh(), "Terry Example", Set.of(Role.DESK)))
                .secret();
        acting.as(null, () -> completed(secret));
        assertThat(refusal(() -> opening.look(secret))).isEqualTo("setup.unusable");
        assertThat(refusal(() -> completed(secret))).isEqualTo("setup.unusable");
    }

    @Test
    void a_link_used_by_eight_at_once_works_once() {
        String secret = acting.as(administrator, () -> opening.open(fresh(), "Terry Example", Set.of(Role.DESK)))
                .secret();
        List<Object> results = acting.together(8, null, "-", () -> completed(secret));
        assertThat(results).filteredOn("done"::equals).hasSize(1);
        assertThat(results).filteredOn(Refusal.class::isInstance).hasSize(7);
    }

    @Test
    void a_new_link_makes_the_older_one_worthless() {
        Account account = people.invited(Roles.of(Role.DESK));
        String older =
                acting.as(administrator, () -> opening.link(account.id())).secret();
        String newer =
                acting.as(administrator, () -> opening.link(account.id())).secret();
        assertThat(refusal(() -> opening.look(older))).isEqualTo("setup.unusable");
        assertThat(acting.as(null, () -> opening.look(newer)).signInName()).isEqualTo(account.signInName());
    }

    @Test
    void a_link_is_good_for_two_days() {
        clock.stop();
        String secret = acting.as(administrator, () -> opening.open(fresh(), "Terry Example", Set.of(Role.DESK)))
                .secret();
        clock.pass(Duration.ofHours(47));
        assertThat(acting.as(null, () -> opening.look(secret)).signInName()).isNotEmpty();
        clock.pass(Duration.ofHours(1));
        assertThat(refusal(() -> opening.look(secret))).isEqualTo("setup.unusable");
    }

    @Test
    void a_link_for_somebody_who_has_a_password_is_good_for_half_an_hour() {
        clock.stop();
        Account account = people.open(Role.DESK);
        NewLink link = acting.as(administrator, () -> opening.link(account.id()));
        clock.pass(Duration.ofMinutes(29));
        assertThat(acting.as(null, () -> opening.look(link.secret())).signInName())
                .isEqualTo(account.signInName());
        clock.pass(Duration.ofMinutes(1));
        assertThat(refusal(() -> opening.look(link.secret()))).isEqualTo("setup.unusable");
    }

    @Test
    void the_link_of_a_closed_account_opens_nothing() {
        Account account = people.invited(Roles.of(Role.DESK));
        String secret = people.link(account);
        acting.as(administrator, () -> opening.disable(account.id()));
        assertThat(refusal(() -> completed(secret))).isEqualTo("setup.unusable");
        String later = people.link(account);
        assertThat(refusal(() -> completed(later))).isEqualTo("setup.unusable");
    }

    @Test
    void only_the_hash_of_a_secret_is_kept() {
        Account account = people.invited(Roles.of(Role.DESK));
        String secret = people.link(account);
        assertThat(secret).hasSize(43);
        assertThat(rows.text("select secret_hash from setup_link where account_id = ?", account.id()))
                .isEqualTo(SetupLink.hash(secret))
                .doesNotContain(secret);
    }

    @Test
    void a_weak_password_is_refused_at_its_field_and_the_link_stays_good() {
        Account account = people.invited(Roles.of(Role.DESK));
        String secret = people.link(account);
        for (String weak : List.of(
                "",
                "short",
                "fourteen chars",
                "passwordpassword",
                "aaaaaaaaaaaaaaaaaaaa",
                "1234567890123456",
                account.signInName().repeat(2))) {
            RuntimeException thrown = acting.failureAs(null, () -> completed(secret, weak));
            assertThat(thrown)
                    .as(weak)
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.field()).isEqualTo("password"));
        }
        assertThat(acting.as(null, () -> completed(secret, People.PASSWORD))).isEqualTo("done");
    }

    @Test
    void a_sign_in_name_has_its_form() {
        for (String bad : List.of("ab", "with space", "<script>", "-begins", "a/b", "")) {
            assertThat(refusalOf(() -> opening.open(bad, "Terry Example", Set.of(Role.DESK))))
                    .as(bad)
                    .isEqualTo("account.name-form");
        }
        assertThat(refusalOf(() -> opening.open("\u0430dmin@demo", "Terry Example", Set.of(Role.DESK))))
                .as("its first letter is a Cyrillic one")
                .isEqualTo("account.name-scripts");
    }

    @Test
    void a_sign_in_name_is_taken_whatever_its_spelling() {
        Account account = people.open(Role.DESK);
        String same = account.signInName().toUpperCase(java.util.Locale.ROOT);
        assertThat(refusalOf(() -> opening.open(same, "Terry Example", Set.of(Role.DESK))))
                .isEqualTo("account.name-taken");
    }

    @Test
    void names_that_differ_in_an_accent_are_different_on_every_database() {
        String name = fresh();
        acting.as(administrator, () -> opening.open(name + "jose", "Terry Example", Set.of(Role.DESK)));
        assertThat(acting.as(administrator, () -> opening.open(name + "jos\u00e9", "Terry Example", Set.of(Role.DESK)))
                        .secret())
                .isNotEmpty();
    }

    @Test
    void nobody_is_opened_as_a_visitor_or_as_a_patient_without_a_record() {
        assertThat(refusalOf(() -> opening.open(fresh(), "Terry Example", Set.of(Role.PATIENT))))
                .isEqualTo("account.patient-from-record");
        assertThat(refusalOf(() -> opening.open(fresh(), "Terry Example", Set.of(Role.ANYONE))))
                .isEqualTo("account.role-and-record");
        assertThat(refusalOf(() -> opening.open(fresh(), "Terry Example", Set.of())))
                .isEqualTo("account.role");
        assertThat(refusalOf(() -> opening.open(fresh(), "  ", Set.of(Role.DESK))))
                .isEqualTo("account.person");
    }

    @Test
    void administrators_cannot_close_their_own_account() {
        assertThat(refusalOf(() -> {
                    opening.disable(administrator.account());
                    return null;
                }))
                .isEqualTo("account.not-yourself");
    }

    @Test
    void the_list_tells_who_has_yet_to_choose_a_password() {
        Account waiting = people.invited(Roles.of(Role.DESK));
        people.link(waiting);
        Account settled = people.open(Role.DESK);
        assertThat(found(waiting.signInName()))
                .singleElement()
                .satisfies(a -> assertThat(a.waitsForLink() && !a.hasPassword() && a.enabled())
                        .isTrue());
        assertThat(found(settled.signInName()))
                .singleElement()
                .satisfies(a -> assertThat(!a.waitsForLink() && a.hasPassword()).isTrue());
    }

    @Test
    void patients_are_listed_only_when_somebody_looks_for_them_by_letters_of_a_name() {
        String name = fresh();
        SignedIn desk = clinic.staff(Role.DESK);
        long record = clinic.register(desk);
        acting.as(desk, () -> registering.openAccount(record, name));
        assertThat(found(name.substring(1).toUpperCase(java.util.Locale.ROOT)))
                .extracting(AccountSheet::signInName)
                .containsExactly(name);
        for (int page = 0; page < 100; page++) {
            int at = page;
            AdministeringAccounts.FoundAccounts staff = acting.as(administrator, () -> opening.find(" ", at));
            assertThat(staff.lines()).extracting(AccountSheet::roles).doesNotContain(Roles.of(Role.PATIENT));
            if (!staff.more()) return;
        }
        throw new AssertionError("the list of staff never ends");
    }

    @Test
    void signs_of_the_database_are_letters_like_others() {
        people.open(Role.DESK);
        assertThat(found("%")).isEmpty();
        assertThat(found("p_")).isEmpty();
    }

    @Test
    void the_list_comes_in_pages_and_takes_two_statements_however_long_it_is() {
        String family = "Family" + Id.text(Id.next());
        for (int i = 0; i < 60; i++) {
            String name = fresh();
            acting.as(administrator, () -> opening.open(name, "Terry " + family, Set.of(Role.DESK)));
        }
        AdministeringAccounts.FoundAccounts first = acting.as(administrator, () -> opening.find(family, 0));
        AdministeringAccounts.FoundAccounts second = acting.as(administrator, () -> opening.find(family, 1));
        assertThat(first.lines()).hasSize(50);
        assertThat(first.more()).isTrue();
        assertThat(second.lines()).hasSize(10).doesNotContainAnyElementsOf(first.lines());
        assertThat(second.more()).isFalse();
        assertThat(statements.sentDuring(() -> acting.as(administrator, () -> opening.find(family, 0))).stream()
                        .filter(sql -> !sql.toLowerCase(java.util.Locale.ROOT).contains("audit")))
                .hasSizeLessThanOrEqualTo(2);
    }

    private List<AccountSheet> found(String letters) {
        return acting.as(administrator, () -> opening.find(letters, 0)).lines();
    }

    private static String fresh() {
        return "n" + Id.text(Id.next());
    }

    private String completed(String secret) {
        return completed(secret, People.PASSWORD);
    }

    private String completed(String secret, String password) {
        opening.complete(secret, null, null, null, password);
        return "done";
    }

    private String refusal(Callable<?> act) {
        return acting.refusalAs(null, act);
    }

    private String refusalOf(Callable<?> act) {
        return acting.refusalAs(administrator, act);
    }
}
