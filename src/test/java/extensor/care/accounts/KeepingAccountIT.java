package extensor.care.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.Rows;
import extensor.container.inside.SetClock;
import extensor.shared.Id;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do with their own account, and that nobody does it with another's. */
@Inside
class KeepingAccountIT {
    private static final String OTHER = "another horse battery staple";

    @Inject
    KeepingAccount keeping;

    @Inject
    SigningIn signingIn;

    @Inject
    AdministeringAccounts administering;

    @Inject
    EndedSessions endedSessions;

    @Inject
    People people;

    @Inject
    Acting acting;

    @Inject
    Rows rows;

    @Inject
    SetClock clock;

    private Account account;
    private SignedIn here;
    private SignedIn elsewhere;

    @BeforeEach
    void somebodyInTwoBrowsers() {
        clock.stop();
        account = people.open(Role.THERAPIST);
        elsewhere = enter(People.PASSWORD);
        clock.pass(Duration.ofMinutes(1));
        here = enter(People.PASSWORD);
    }

    @AfterEach
    void letTheClockGo() {
        clock.free();
    }

    @Test
    void the_sessions_of_an_account_are_listed_and_this_one_is_marked() {
        enterAs(people.open(Role.THERAPIST), People.PASSWORD);
        assertThat(sessions())
                .extracting(SessionLine::id, SessionLine::current)
                .containsExactly(tuple(here, true), tuple(elsewhere, false));
        assertThat(acting.as(elsewhere, keeping::look).sessions())
                .extracting(SessionLine::id)
                .containsExactly(elsewhere.session(), here.session());
    }

    private static org.assertj.core.groups.Tuple tuple(SignedIn person, boolean current) {
        return org.assertj.core.groups.Tuple.tuple(person.session(), current);
    }

    @Test
    void a_session_that_was_ended_or_left_is_over_and_no_other() {
        acting.as(here, () -> keeping.endSession(elsewhere.session()));
        assertThat(people.still(elsewhere)).isFalse();
        assertThat(people.still(here)).isTrue();
        acting.as(here, () -> signingIn.leave());
        assertThat(people.still(here)).isFalse();
    }

    @Test
    void who_signs_in_again_in_the_same_browser_leaves_no_session_behind() {
        acting.as(here, () -> signingIn.enter(account.signInName(), People.PASSWORD, KnownBrowser.NONE));
        assertThat(people.still(here)).isFalse();
        assertThat(people.still(elsewhere)).isTrue();
    }

    @Test
    void nobody_ends_a_session_of_somebody_else() {
        SignedIn other = enterAs(people.open(Role.THERAPIST), People.PASSWORD);
        SignedIn administrator = enterAs(people.open(Role.ADMINISTRATOR), People.PASSWORD);
        for (SignedIn stranger : List.of(other, administrator))
            assertThat(acting.refusalAs(stranger, () -> keeping.endSession(here.session())))
                    .isEqualTo("refusal.not-found");
        acting.as(other, () -> keeping.endOtherSessions());
        assertThat(people.still(here)).isTrue();
    }

    @Test
    void all_other_sessions_end_at_once() {
        SignedIn third = enter(People.PASSWORD);
        assertThat(acting.as(here, () -> keeping.endOtherSessions())).isEqualTo(2);
        assertThat(people.still(third) || people.still(elsewhere)).isFalse();
        assertThat(people.still(here)).isTrue();
    }

    @Test
    void an_idle_session_is_not_listed_but_one_that_was_used_is() {
        clock.pass(Duration.ofMinutes(14));
        people.use(here);
        clock.pass(Duration.ofMinutes(7));
        assertThat(sessions()).extracting(SessionLine::id).containsExactly(here.session());
    }

    @Test
    void sessions_whose_people_never_signed_out_are_removed() {
        clock.pass(Duration.ofHours(12).minusMinutes(1));
        assertThat(leftAfterCleaning()).isEqualTo(2);
        clock.pass(Duration.ofSeconds(1));
        assertThat(leftAfterCleaning()).isEqualTo(1);
        clock.pass(Duration.ofMinutes(1));
        assertThat(leftAfterCleaning()).isZero();
    }

    private long leftAfterCleaning() {
        while (endedSessions.remove(500) > 0) continue;
        return rows.number("select count(*) from open_session where account_id = ?", account.id());
    }

    @Test
    void another_password_needs_the_current_one_and_ends_all_other_sessions() {
        assertThat(changing("incorrect horse battery", OTHER)).isEqualTo("password.not-current");
        assertThat(changing(null, OTHER)).isEqualTo("password.not-current");
        assertThat(changing(People.PASSWORD, "short")).isEqualTo("password.too-short");
        assertThat(changing(People.PASSWORD, null)).isEqualTo("password.too-short");
        assertThat(changing(People.PASSWORD, People.PASSWORD)).isEqualTo("password.same");
        assertThat(people.still(elsewhere)).isTrue();
        assertThat(changing(People.PASSWORD, OTHER)).isNull();
        assertThat(people.still(elsewhere)).isFalse();
        assertThat(people.still(here)).isTrue();
        assertThat(enter(OTHER).account()).isEqualTo(account.id());
    }

    @Test
    void a_link_that_waits_is_worthless_once_the_owner_has_changed_the_password() {
        String secret = people.link(account);
        assertThat(changing(People.PASSWORD, OTHER)).isNull();
        assertThat(acting.refusalAs(
                        null, () -> administering.complete(secret, null, null, null, "a third horse battery staple")))
                .isEqualTo("setup.unusable");
    }

    @Test
    void who_guesses_the_password_in_an_open_session_waits_as_at_the_door() {
        for (int i = 0; i < 5; i++)
            assertThat(changing("incorrect horse battery", OTHER)).isEqualTo("password.not-current");
        assertThat(changing(People.PASSWORD, OTHER)).isEqualTo("sign-in.wait");
        clock.pass(Duration.ofSeconds(1));
        assertThat(changing(People.PASSWORD, OTHER)).isNull();
    }

    @Test
    void the_owner_sees_for_a_month_who_made_a_link() {
        SignedIn administrator = enterAs(people.open(Role.ADMINISTRATOR), People.PASSWORD);
        acting.as(administrator, () -> administering.link(account.id()));
        assertThat(acting.as(here, keeping::look).renewals())
                .singleElement()
                .satisfies(renewal -> assertThat(renewal.used()).isFalse());
    }

    private List<SessionLine> sessions() {
        return acting.as(here, keeping::look).sessions();
    }

    /** Why the password is not changed; null where it is. */
    private String changing(String current, String fresh) {
        return acting.refusalAs(here, () -> keeping.changePassword(current, fresh));
    }

    private SignedIn enter(String password) {
        return enterAs(account, password);
    }

    private SignedIn enterAs(Account somebody, String password) {
        return acting.as(
                        null,
                        "from-" + Id.next(),
                        () -> signingIn.enter(somebody.signInName(), password, KnownBrowser.NONE))
                .person();
    }
}
