package extensor.care.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import extensor.care.access.Role;
import extensor.care.access.Roles;
import extensor.care.access.SignedIn;
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
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Signing in, and being kept out. */
@Inside
class SigningInIT {
    private static final String WRONG = "incorrect horse battery staple";

    @Inject
    SigningIn signingIn;

    @Inject
    AdministeringAccounts administeringAccounts;

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

    private final String address = "test-" + Id.next();

    @AfterEach
    void letTheClockGo() {
        clock.free();
    }

    @Test
    void the_right_password_lets_in_whatever_the_case_of_the_name() {
        Account account = people.open(Role.THERAPIST);
        SignedIn person = enter(account.signInName().toUpperCase(java.util.Locale.ROOT), People.PASSWORD);
        assertThat(person.account()).isEqualTo(account.id());
        assertThat(person.roles()).isEqualTo(Roles.of(Role.THERAPIST));
        assertThat(people.still(person)).isTrue();
    }

    @Test
    void spaces_around_the_name_are_no_part_of_it_whatever_they_are() {
        Account account = people.open(Role.THERAPIST);
        for (String typed : List.of(account.signInName() + "\u00A0", "\u2003" + account.signInName() + "\u200B "))
            assertThat(enter(typed, People.PASSWORD).account()).isEqualTo(account.id());
    }

    @Test
    void unknown_wrong_disabled_and_unfinished_are_refused_alike() {
        Account closed = people.open(Role.DESK);
        acting.as(acting.somebody(Role.ADMINISTRATOR), () -> administeringAccounts.disable(closed.id()));
        assertThat(refusal("nobody" + Id.next(), WRONG)).isEqualTo("sign-in.wrong");
        assertThat(refusal(people.open(Role.DESK).signInName(), WRONG)).isEqualTo("sign-in.wrong");
        assertThat(refusal(closed.signInName(), People.PASSWORD)).isEqualTo("sign-in.wrong");
        assertThat(refusal(people.invited(Roles.of(Role.DESK)).signInName(), ""))
                .isEqualTo("sign-in.wrong");
        assertThat(refusal(people.invited(Roles.of(Role.DESK)).signInName(), WRONG))
                .isEqualTo("sign-in.wrong");
        assertThat(refusal("x".repeat(300), WRONG)).isEqualTo("sign-in.wrong");
        assertThat(refusal(null, null)).isEqualTo("sign-in.wrong");
    }

    @Test
    void an_unknown_name_takes_as_long_as_a_wrong_password() {
        refusal(people.open(Role.DESK).signInName(), WRONG);
        long known = Long.MAX_VALUE;
        long unknown = Long.MAX_VALUE;
        for (int i = 0; i < 9; i++) {
            known = Math.min(known, time(people.open(Role.DESK).signInName()));
            unknown = Math.min(unknown, time("nobody" + Id.next()));
        }
        assertThat((double) unknown / known).isBetween(0.4, 2.5);
    }

    @Test
    void passwords_that_differ_only_at_the_end_differ() {
        Account account = people.open(Role.DESK);
        assertThat(refusal(account.signInName(), People.PASSWORD + "x")).isEqualTo("sign-in.wrong");
        assertThat(refusal(account.signInName(), People.PASSWORD.substring(1))).isEqualTo("sign-in.wrong");
    }

    @Test
    void a_hash_of_an_older_program_lets_in_and_is_renewed() {
        Account account = people.open(Role.DESK);
        String old = Password.hash(People.PASSWORD)
                .addRandomSalt(16)
                .with(Argon2Function.getInstance(72, 1, 1, 32, Argon2.ID))
                .getResult();
        rows.change("update account set password_hash = ? where id = ?", old, account.id());
        assertThat(refusal(account.signInName(), WRONG)).isEqualTo("sign-in.wrong");
        assertThat(hashesLike("%m=72,%", account)).isEqualTo(1);
        for (int i = 0; i < 2; i++)
            assertThat(enter(account.signInName(), People.PASSWORD).account()).isEqualTo(account.id());
        assertThat(hashesLike("%m=72,%", account)).isZero();
        assertThat(hashesLike("$argon2id$%", account)).isEqualTo(1);
    }

    private long hashesLike(String form, Account account) {
        return rows.number("select count(*) from account where id = ? and password_hash like ?", account.id(), form);
    }

    @Test
    void after_five_failures_even_the_right_password_waits_and_the_wait_grows() {
        clock.stop();
        Account account = people.open(Role.DESK);
        for (int i = 0; i < 5; i++)
            assertThat(refusal(account.signInName(), WRONG)).isEqualTo("sign-in.wrong");
        assertThat(refusal(account.signInName(), People.PASSWORD)).isEqualTo("sign-in.wait");
        clock.pass(Duration.ofSeconds(1));
        assertThat(refusal(account.signInName(), WRONG)).isEqualTo("sign-in.wrong");
        clock.pass(Duration.ofSeconds(1));
        assertThat(refusal(account.signInName(), People.PASSWORD)).isEqualTo("sign-in.wait");
        clock.pass(Duration.ofSeconds(1));
        assertThat(enter(account.signInName(), People.PASSWORD).account()).isEqualTo(account.id());
        assertThat(refusal(account.signInName(), WRONG)).isEqualTo("sign-in.wrong");
        assertThat(enter(account.signInName(), People.PASSWORD).account()).isEqualTo(account.id());
    }

    @Test
    void names_are_kept_apart_but_an_address_that_tries_many_waits() {
        clock.stop();
        for (int i = 0; i < 30; i++)
            assertThat(refusal("nobody" + Id.next(), WRONG)).as("try " + i).isEqualTo("sign-in.wrong");
        assertThat(refusal(people.open(Role.DESK).signInName(), People.PASSWORD))
                .isEqualTo("sign-in.wait");
        Account elsewhere = people.open(Role.DESK);
        assertThat(acting.as(
                                null,
                                "elsewhere",
                                () -> signingIn.enter(elsewhere.signInName(), People.PASSWORD, KnownBrowser.NONE))
                        .person()
                        .account())
                .isEqualTo(elsewhere.id());
    }

    /** Whoever has one password could otherwise try all others, with a success in between whenever the count rises. */
    @Test
    void a_success_does_not_take_back_what_failed_behind_its_address() {
        clock.stop();
        Account own = people.open(Role.DESK);
        int heard = 0;
        for (int i = 0; i < 81; i++) {
            if (i % 10 == 0 && i < 30) enter(own.signInName(), People.PASSWORD);
            if (refusal("nobody" + Id.next(), WRONG).equals("sign-in.wrong")) heard++;
        }
        assertThat(heard).isEqualTo(30);
        assertThat(refusal(own.signInName(), People.PASSWORD)).isEqualTo("sign-in.wait");
        clock.pass(Duration.ofMinutes(61));
        for (int i = 0; i < 7; i++)
            heard += refusal("nobody" + Id.next(), WRONG).equals("sign-in.wrong") ? 1 : 0;
        assertThat(heard).as("every ten minutes one failure fades").isEqualTo(36);
    }

    @Test
    void strangers_who_fail_under_a_name_or_behind_an_address_do_not_keep_a_known_browser_out() {
        clock.stop();
        Account account = people.open(Role.DESK);
        KnownBrowser browser = new KnownBrowser("b" + Id.next(), Set.of(account.id()));
        for (int i = 0; i < 40; i++) refusal(account.signInName(), WRONG);
        for (int i = 0; i < 40; i++) refusal("nobody" + Id.next(), WRONG);
        assertThat(refusal(account.signInName(), People.PASSWORD)).isEqualTo("sign-in.wait");
        assertThat(refusal(people.open(Role.DESK).signInName(), People.PASSWORD, browser))
                .as("known for somebody else")
                .isEqualTo("sign-in.wait");
        assertThat(refusal(account.signInName(), People.PASSWORD, browser)).startsWith("in: ");
        assertThat(refusal(account.signInName(), People.PASSWORD)).isEqualTo("sign-in.wait");
    }

    @Test
    void a_known_browser_waits_after_failures_of_its_own() {
        clock.stop();
        Account account = people.open(Role.DESK);
        KnownBrowser browser = new KnownBrowser("b" + Id.next(), Set.of(account.id()));
        for (int i = 0; i < 5; i++)
            assertThat(refusal(account.signInName(), WRONG, browser)).isEqualTo("sign-in.wrong");
        assertThat(refusal(account.signInName(), People.PASSWORD, browser)).isEqualTo("sign-in.wait");
        clock.pass(Duration.ofSeconds(1));
        assertThat(refusal(account.signInName(), People.PASSWORD, browser)).startsWith("in: ");
    }

    @Test
    void of_sixteen_tries_at_once_one_is_heard() {
        clock.stop();
        Account account = people.open(Role.DESK);
        for (int i = 0; i < 5; i++) refusal(account.signInName(), WRONG);
        clock.pass(Duration.ofSeconds(1));
        List<Object> results = acting.together(
                16, null, address, () -> signingIn.enter(account.signInName(), WRONG, KnownBrowser.NONE));
        assertThat(results).filteredOn(r -> key(r).equals("sign-in.wrong")).hasSize(1);
        assertThat(results).filteredOn(r -> key(r).equals("sign-in.wait")).hasSize(15);
        assertThat(failures(account)).isEqualTo(6);
    }

    /** The control: without a lock all sixteen pass, so the test above would notice that it is missing. */
    @Test
    void without_the_lock_more_than_one_would_be_heard() {
        Account account = people.open(Role.DESK);
        refusal(account.signInName(), WRONG);
        AtomicInteger heard = new AtomicInteger();
        CountDownLatch twoHaveRead = new CountDownLatch(2);
        acting.together(16, null, address, () -> {
            boolean open = rows.number(
                            "select count(*) from sign_in_guard where guard_key = ? and failures < 2",
                            guardKey(account))
                    == 1;
            twoHaveRead.countDown();
            twoHaveRead.await(5, TimeUnit.SECONDS);
            if (open) heard.incrementAndGet();
            rows.change("update sign_in_guard set failures = failures + 1 where guard_key = ?", guardKey(account));
            return null;
        });
        assertThat(heard.get()).isGreaterThan(1);
    }

    @Test
    void two_people_behind_one_address_come_in_at_the_same_moment() {
        List<Account> staff =
                IntStream.range(0, 6).mapToObj(i -> people.open(Role.DESK)).toList();
        AtomicInteger next = new AtomicInteger();
        List<Object> results = acting.together(
                6,
                null,
                address,
                () -> signingIn.enter(
                        staff.get(next.getAndIncrement()).signInName(), People.PASSWORD, KnownBrowser.NONE));
        assertThat(results).allSatisfy(r -> assertThat(r).isInstanceOf(Entry.class));
    }

    @Test
    void being_kept_out_because_of_the_address_is_no_failure_of_the_name() {
        clock.stop();
        Account account = people.open(Role.DESK);
        for (int i = 0; i < 30; i++) refusal("nobody" + Id.next(), WRONG);
        for (int i = 0; i < 6; i++)
            assertThat(refusal(account.signInName(), People.PASSWORD)).isEqualTo("sign-in.wait");
        assertThat(acting.as(
                                null,
                                "elsewhere",
                                () -> signingIn.enter(account.signInName(), People.PASSWORD, KnownBrowser.NONE))
                        .person()
                        .account())
                .isEqualTo(account.id());
    }

    @Test
    void a_session_ends_with_a_new_password_and_with_the_account() {
        Account account = people.open(Role.DESK);
        SignedIn before = enter(account.signInName(), People.PASSWORD);
        acting.as(
                null,
                () -> administeringAccounts.complete(
                        people.link(account), null, null, null, "another horse battery staple"));
        assertThat(people.still(before)).isFalse();
        SignedIn after = enter(account.signInName(), "another horse battery staple");
        assertThat(people.still(after)).isTrue();
        acting.as(acting.somebody(Role.ADMINISTRATOR), () -> administeringAccounts.disable(account.id()));
        assertThat(people.still(after)).isFalse();
        acting.as(acting.somebody(Role.ADMINISTRATOR), () -> administeringAccounts.enable(account.id()));
        assertThat(people.still(after)).isFalse();
    }

    @Test
    void each_try_is_recorded_once() {
        Account account = people.open(Role.DESK);
        long before = rows.number("select count(*) from audit_entry where address = ?", address);
        enter(account.signInName(), People.PASSWORD);
        refusal(account.signInName(), WRONG);
        assertThat(rows.number("select count(*) from audit_entry where address = ?", address) - before)
                .isEqualTo(2);
        assertThat(rows.text("select detail from audit_entry where address = ? and outcome = 'REFUSED'", address))
                .isEqualTo("sign-in.wrong");
        assertThat(rows.number(
                        "select count(*) from audit_entry where address = ? and subject = ? and outcome = 'DONE'",
                        address,
                        "account:" + account.id()))
                .isEqualTo(1);
    }

    @Test
    void signing_in_stays_within_its_statements() {
        Account account = people.open(Role.DESK);
        enter(account.signInName(), People.PASSWORD);
        assertThat(statements.sentDuring(() -> enter(account.signInName(), People.PASSWORD)))
                .hasSizeLessThanOrEqualTo(14);
    }

    @Test
    void nobody_signs_in_as_a_password_that_is_too_long_to_hash() {
        assertThatThrownBy(() -> enter(people.open(Role.DESK).signInName(), "x".repeat(501)))
                .isInstanceOf(Refusal.class);
    }

    private SignedIn enter(String name, String password) {
        return acting.as(null, address, () -> signingIn.enter(name, password, KnownBrowser.NONE))
                .person();
    }

    private String refusal(String name, String password) {
        return refusal(name, password, KnownBrowser.NONE);
    }

    private String refusal(String name, String password, KnownBrowser browser) {
        try {
            return "in: " + acting.as(null, address, () -> signingIn.enter(name, password, browser));
        } catch (Refusal no) {
            return no.key();
        }
    }

    private static String key(Object result) {
        return result instanceof Refusal no ? no.key() : String.valueOf(result);
    }

    private static String guardKey(Account account) {
        return "n:" + SetupLink.hash(Account.keyOf(account.signInName()));
    }

    private long failures(Account account) {
        return rows.number("select failures from sign_in_guard where guard_key = ?", guardKey(account));
    }

    /** How long a wrong password takes: the shortest of several tries, because other work only adds to it. */
    private long time(String name) {
        long start = System.nanoTime();
        refusal(name, WRONG);
        return System.nanoTime() - start;
    }
}
