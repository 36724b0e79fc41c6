package extensor.care.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.FirstStep;
import extensor.care.access.Role;
import extensor.care.access.Roles;
import extensor.care.access.SignedIn;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.Rows;
import extensor.container.inside.SetClock;
import extensor.shared.Id;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A second factor: with it a password alone opens nothing, each code is taken once, and without the phone there is a way that nobody takes alone. */
@Inside
class SecondFactorIT {
    private static final int AT_ONCE = 8;

    @Inject
    SigningIn signingIn;

    @Inject
    KeepingSecondFactor keeping;

    @Inject
    KeepingAccount keepingAccount;

    @Inject
    AdministeringAccounts administering;

    @Inject
    SecondFactors secondFactors;

    @Inject
    CodesAtOnce codesAtOnce;

    @Inject
    CarelessCodes careless;

    @Inject
    People people;

    @Inject
    AtTheDoor atTheDoor;

    @Inject
    Acting acting;

    @Inject
    Rows rows;

    @Inject
    SetClock time;

    @Inject
    Clock clock;

    private Account account;
    private SignedIn thea;
    private PhoneApp phone;
    private List<String> codes;

    @BeforeEach
    void somebodyWithAPhone() {
        time.stop();
        account = people.open(Role.THERAPIST);
        thea = enter().person();
        acting.as(thea, () -> keeping.begin());
        phone = new PhoneApp(acting.as(thea, keeping::look).waiting().typed());
        codes = acting.as(thea, () -> keeping.confirm(phone.code(clock.instant())))
                .codes();
        time.pass(Duration.ofMinutes(1));
    }

    @AfterEach
    void letTheClockGo() {
        time.free();
    }

    @Test
    void the_password_alone_opens_nothing_and_with_the_code_the_person_is_in() {
        Entry half = enter();
        assertThat(half.person()).isNull();
        assertThat(half.next().setUp()).isFalse();
        assertThat(acting.refusalAs(null, () -> signingIn.confirm(now(), KnownBrowser.NONE)))
                .as("whoever has not given the password")
                .isEqualTo("refusal.not-found");
        assertThat(refusalAt(half.next(), () -> keepingAccount.look())).isEqualTo("refusal.not-found");
        assertThat(refusalAt(half.next(), () -> keeping.begin())).isEqualTo("refusal.not-found");
        SignedIn in = atTheDoor
                .at(half.next(), () -> signingIn.confirm(now(), KnownBrowser.NONE))
                .person();
        assertThat(in.account()).isEqualTo(account.id());
        assertThat(people.still(in)).isTrue();
    }

    @Test
    void a_code_is_taken_once_and_an_older_one_never_after_it() {
        String older = phone.code(clock.instant().minusSeconds(30));
        assertThat(confirming(enter().next(), now())).isNull();
        assertThat(confirming(enter().next(), now())).isEqualTo("factor.wrong");
        assertThat(confirming(enter().next(), older)).isEqualTo("factor.wrong");
        assertThat(confirming(enter().next(), phone.code(clock.instant().plusSeconds(30))))
                .isNull();
    }

    @Test
    void the_code_that_set_up_the_app_lets_nobody_in() {
        Account other = people.open(Role.DESK);
        SignedIn desk = enterAs(other).person();
        acting.as(desk, () -> keeping.begin());
        PhoneApp app = new PhoneApp(acting.as(desk, keeping::look).waiting().typed());
        String code = app.code(clock.instant());
        acting.as(desk, () -> keeping.confirm(code));
        assertThat(confirming(enterAs(other).next(), code)).isEqualTo("factor.wrong");
    }

    @Test
    void of_many_requests_with_one_code_one_is_let_in() throws Exception {
        long app = rows.number("select id from authenticator where account_id = ?", account.id());
        long step = Totp.step(clock.instant());
        assertThat(taken(() -> codesAtOnce.take(app, step))).as("taken").isEqualTo(1);
        CyclicBarrier all = new CyclicBarrier(AT_ONCE);
        assertThat(taken(() -> careless.take(app, step + 1, () -> all.await(30, TimeUnit.SECONDS))))
                .as("the control, which looks first and takes then")
                .isGreaterThan(1);
        assertThat(taken(() -> codesAtOnce.takeRecoveryCode(account.id(), codes.get(0))))
                .as("recovery code")
                .isEqualTo(1);
    }

    private long taken(Callable<Boolean> take) {
        return acting.together(AT_ONCE, null, "-", take).stream()
                .filter(Boolean.TRUE::equals)
                .count();
    }

    @Test
    void a_recovery_code_lets_in_once_and_says_how_many_are_left() {
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        String typed = " " + codes.get(3).toLowerCase(Locale.ROOT).replace("-", " ");
        Entry in = atTheDoor.at(enter().next(), () -> signingIn.confirm(typed, KnownBrowser.NONE));
        assertThat(in.codesLeft()).isEqualTo(9);
        assertThat(confirming(enter().next(), codes.get(3))).isEqualTo("factor.wrong");
        Account other = people.open(Role.DESK);
        assertThat(secondFactors.codesLeft(other.id())).isZero();
        List<String> fresh = acting.as(enterWithCode(), () -> keeping.renewCodes());
        assertThat(confirming(enter().next(), codes.get(4))).as("one of before").isEqualTo("factor.wrong");
        assertThat(confirming(enter().next(), fresh.get(0))).isNull();
    }

    @Test
    void the_database_holds_neither_the_secret_nor_a_code_and_a_secret_that_is_moved_opens_nothing() {
        assertThat(rows.all("select code_hash from recovery_code where account_id = ?", account.id()).stream()
                        .map(row -> (String) row.get(0)))
                .hasSize(10)
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"))
                .noneMatch(hash -> codes.stream().map(LinkCode::hash).anyMatch(hash::equals));
        Account victim = people.open(Role.ADMINISTRATOR);
        SignedIn administrator = enterAs(victim).person();
        acting.as(administrator, () -> keeping.begin());
        PhoneApp app =
                new PhoneApp(acting.as(administrator, keeping::look).waiting().typed());
        acting.as(administrator, () -> keeping.confirm(app.code(clock.instant())));
        rows.change(
                "update authenticator set secret = ?, last_step = 0 where account_id = ?",
                rows.text("select secret from authenticator where account_id = ?", account.id()),
                victim.id());
        assertThat(confirming(enterAs(victim).next(), now())).isEqualTo("factor.wrong");
    }

    @Test
    void wrong_codes_make_the_next_one_wait_and_the_right_password_does_not_take_them_back() {
        for (int i = 0; i < 5; i++)
            assertThat(confirming(enter().next(), "000000")).isEqualTo("factor.wrong");
        assertThat(confirming(enter().next(), now())).isEqualTo("sign-in.wait");
        time.pass(Duration.ofSeconds(1));
        assertThat(confirming(enter().next(), now())).isNull();
    }

    @Test
    void a_second_step_is_for_minutes_and_ends_with_the_password() {
        FirstStep step = enter().next();
        time.pass(FirstStep.LASTS.plusSeconds(1));
        assertThat(confirming(step, now())).isEqualTo("refusal.not-found");
        FirstStep other = enter().next();
        acting.as(thea, () -> keepingAccount.changePassword(People.PASSWORD, "another horse battery staple"));
        assertThat(confirming(other, now())).isEqualTo("refusal.not-found");
    }

    @Test
    void whoever_must_have_a_second_factor_sets_it_up_before_any_other_door_opens() {
        Account fresh = people.open(Role.DESK);
        FirstStep step = fresh.firstStep(false, false, clock.instant());
        assertThat(refusalAt(step, () -> keepingAccount.look())).isEqualTo("refusal.not-found");
        assertThat(confirming(step, "000000")).isEqualTo("refusal.not-found");
        atTheDoor.at(step, () -> {
            keeping.begin();
            return null;
        });
        PhoneApp app = new PhoneApp(atTheDoor.at(step, keeping::look).waiting().typed());
        assertThat(refusalAt(step, () -> keeping.confirm("000000"))).isEqualTo("factor.wrong-first");
        NewFactor made = atTheDoor.at(step, () -> keeping.confirm(app.code(clock.instant())));
        assertThat(made.codes()).hasSize(10);
        assertThat(people.still(made.entry().person())).isTrue();
    }

    @Test
    void another_phone_counts_once_it_is_confirmed_and_the_old_one_until_then() {
        acting.as(proved(), () -> keeping.begin());
        PhoneApp other =
                new PhoneApp(acting.as(proved(), keeping::look).waiting().typed());
        assertThat(confirming(enter().next(), now())).isNull();
        time.pass(Duration.ofMinutes(1));
        acting.as(proved(), () -> keeping.confirm(other.code(clock.instant())));
        time.pass(Duration.ofMinutes(1));
        assertThat(confirming(enter().next(), now())).isEqualTo("factor.wrong");
        assertThat(confirming(enter().next(), other.code(clock.instant()))).isNull();
    }

    @Test
    void a_secret_that_nobody_confirms_in_time_is_worthless() {
        acting.as(proved(), () -> keeping.begin());
        time.pass(Duration.ofMinutes(16));
        assertThat(acting.as(proved(), keeping::look).waiting()).isNull();
        assertThat(acting.refusalAs(proved(), () -> keeping.confirm("000000"))).isEqualTo("factor.begin-again");
    }

    @Test
    void only_who_has_just_proved_who_they_are_changes_or_removes_it() {
        time.pass(Duration.ofMinutes(5));
        assertThat(acting.refusalAs(thea, () -> keeping.begin())).isEqualTo("proof.needed");
        assertThat(acting.refusalAs(thea, () -> keeping.renewCodes())).isEqualTo("proof.needed");
        assertThat(acting.refusalAs(thea, () -> keeping.remove())).isEqualTo("proof.needed");
        acting.as(proved(), () -> keeping.remove());
        assertThat(enter().person()).isNotNull();
        assertThat(secondFactors.codesLeft(account.id())).isZero();
        assertThat(acting.refusalAs(proved(), () -> keeping.remove())).isEqualTo("factor.none");
    }

    @Test
    void two_people_together_take_away_a_lost_one_and_its_owner_is_told() {
        SignedIn ada = enterAs(people.open(Role.ADMINISTRATOR)).person();
        SignedIn bea = enterAs(people.open(Role.ADMINISTRATOR)).person();
        NewLink link = acting.as(ada, () -> administering.linkAfterLoss(account.id()));
        assertThat(link.needsCode()).isTrue();
        NewCode code = acting.as(bea, () -> administering.makeCode(account.id()));
        assertThat(code.dropsFactor()).isTrue();
        assertThat(enter().person()).as("until then it is asked for").isNull();
        acting.as(null, () -> administering.complete(link.secret(), code.code(), null, null, People.PASSWORD));
        Entry in = enter();
        assertThat(in.person()).isNotNull();
        assertThat(in.renewals())
                .singleElement()
                .satisfies(told -> assertThat(told.used() && told.factorToo()).isTrue());
        assertThat(acting.refusalAs(ada, () -> administering.linkAfterLoss(account.id())))
                .isEqualTo("factor.none-to-drop");
    }

    @Test
    void a_plain_link_for_the_password_does_not_take_away_the_second_factor() {
        SignedIn ada = enterAs(people.open(Role.ADMINISTRATOR)).person();
        SignedIn bea = enterAs(people.open(Role.ADMINISTRATOR)).person();
        NewLink link = acting.as(ada, () -> administering.link(account.id()));
        NewCode code = acting.as(bea, () -> administering.makeCode(account.id()));
        acting.as(null, () -> administering.complete(link.secret(), code.code(), null, null, People.PASSWORD));
        assertThat(enter().next()).isNotNull();
    }

    private String now() {
        return phone.code(clock.instant());
    }

    /** Thea, who has just proved who she is. */
    private SignedIn proved() {
        return new SignedIn(account.id(), Roles.of(Role.THERAPIST), "Thea", null, 0, clock.instant());
    }

    private SignedIn enterWithCode() {
        return atTheDoor
                .at(enter().next(), () -> signingIn.confirm(now(), KnownBrowser.NONE))
                .person();
    }

    /** Why the code does not let in; null where it does. */
    private String confirming(FirstStep step, String code) {
        return refusalAt(step, () -> signingIn.confirm(code, KnownBrowser.NONE));
    }

    private String refusalAt(FirstStep step, Callable<?> act) {
        return AtTheDoor.refused(() -> atTheDoor.at(step, act));
    }

    private String refusalAt(FirstStep step, Runnable act) {
        return refusalAt(step, java.util.concurrent.Executors.callable(act));
    }

    private Entry enter() {
        return enterAs(account);
    }

    private Entry enterAs(Account somebody) {
        return acting.as(
                null,
                "from-" + Id.next(),
                () -> signingIn.enter(somebody.signInName(), People.PASSWORD, KnownBrowser.NONE));
    }
}
