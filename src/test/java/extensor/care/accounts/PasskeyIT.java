package extensor.care.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Reauthenticated;
import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.Rows;
import extensor.container.inside.SetClock;
import extensor.shared.Id;
import extensor.shared.Refusal;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Passkeys let in and prove, each answer once and here alone, and nobody else's do. */
@Inside
class PasskeyIT {
    private static final PasskeySite HERE = new PasskeySite("clinic.example.org", "https://clinic.example.org");

    @Inject
    KeepingPasskeys keeping;

    @Inject
    KeepingAccount keepingAccount;

    @Inject
    KeepingSecondFactor keepingSecondFactor;

    @Inject
    SigningIn signingIn;

    @Inject
    ProvingIdentity proving;

    @Inject
    AdministeringAccounts administering;

    @Inject
    PasskeyProof passkeyProof;

    @Inject
    PasskeyChallenges challenges;

    @Inject
    Reauthenticated reauthenticated;

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
    private SignedIn here;
    private SignedIn elsewhere;
    private PasskeyDevice device;

    @BeforeEach
    void somebodyWithAPasskey() {
        time.stop();
        account = people.open(Role.THERAPIST);
        elsewhere = atTheDoor.enter(account);
        here = atTheDoor.enter(account);
        device = new PasskeyDevice();
        add(here, device, "My phone");
    }

    @AfterEach
    void letTheClockGo() {
        time.free();
    }

    @Test
    void a_passkey_lets_in_without_a_password_and_stands_for_the_second_factor_too() {
        acting.as(here, () -> keepingSecondFactor.begin());
        PhoneApp app = new PhoneApp(
                acting.as(here, keepingSecondFactor::look).waiting().typed());
        acting.as(here, () -> keepingSecondFactor.confirm(app.code(clock.instant())));
        assertThat(halfway().person()).as("the password alone").isNull();
        Entry in = byPasskey(device.sign(HERE, toSignIn()));
        assertThat(in.next()).isNull();
        assertThat(in.person().account()).isEqualTo(account.id());
        assertThat(people.still(in.person())).isTrue();
    }

    private Entry halfway() {
        return acting.as(
                null,
                "from-" + Id.next(),
                () -> signingIn.enter(account.signInName(), People.PASSWORD, KnownBrowser.NONE));
    }

    @Test
    void an_answer_lets_in_once_also_from_a_device_that_does_not_count() {
        PasskeyDevice other = new PasskeyDevice().withoutCounter();
        add(here, other, "Other phone");
        for (PasskeyDevice each : new PasskeyDevice[] {device, other}) {
            String answer = each.sign(HERE, toSignIn());
            assertThat(refused(answer)).isNull();
            assertThat(refused(answer)).isEqualTo("passkey.refused");
            assertThat(refused(each.sign(HERE, toSignIn()))).isNull();
        }
    }

    @Test
    void an_answer_for_another_page_host_or_question_is_refused() {
        String challenge = toSignIn();
        assertThat(refused(device.sign(new PasskeySite(HERE.host(), "https://clinic.example.com"), challenge)))
                .as("a page that looks like ours")
                .isEqualTo("passkey.refused");
        assertThat(refused(device.sign(new PasskeySite("example.com", HERE.origin()), challenge)))
                .as("another host")
                .isEqualTo("passkey.refused");
        assertThat(refused(device.sign(
                        HERE, acting.as(here, keeping::look).question().challenge())))
                .as("the question that makes a passkey")
                .isEqualTo("passkey.refused");
        assertThat(refused(device.sign(HERE, "QUJDRA")))
                .as("a question of nobody's")
                .isEqualTo("passkey.refused");
        assertThat(refused(new PasskeyDevice().sign(HERE, challenge)))
                .as("a passkey that nobody has here")
                .isEqualTo("passkey.refused");
        assertThat(refused("nonsense")).isEqualTo("passkey.refused");
        assertThat(refused(null)).isEqualTo("passkey.refused");
        time.pass(Duration.ofSeconds(2));
        assertThat(refused(device.sign(HERE, challenge)))
                .as("none of them spent it")
                .isNull();
    }

    @Test
    void a_question_may_be_answered_for_ten_minutes() {
        String challenge = toSignIn();
        String late = toSignIn();
        time.pass(PasskeyChallenges.LASTS.minusSeconds(1));
        assertThat(refused(device.sign(HERE, challenge))).isNull();
        time.pass(Duration.ofSeconds(1));
        assertThat(refused(device.sign(HERE, late))).isEqualTo("passkey.refused");
    }

    @Test
    void a_device_that_did_not_ask_for_its_owner_is_refused_and_so_is_one_of_another_owner() {
        device.careless(true);
        assertThat(refused(device.sign(HERE, toSignIn()))).isEqualTo("passkey.refused");
        device.careless(false);
        device.belongsTo("AAAA");
        assertThat(refused(device.sign(HERE, toSignIn()))).isEqualTo("passkey.refused");
    }

    @Test
    void a_copy_that_has_signed_less_often_is_refused() {
        device.hasSigned(40);
        assertThat(refused(device.sign(HERE, toSignIn()))).isNull();
        device.hasSigned(40);
        assertThat(refused(device.sign(HERE, toSignIn()))).as("as often").isEqualTo("passkey.refused");
        device.hasSigned(3);
        assertThat(refused(device.sign(HERE, toSignIn()))).as("less often").isEqualTo("passkey.refused");
        device.hasSigned(41);
        assertThat(refused(device.sign(HERE, toSignIn()))).isNull();
    }

    @Test
    void a_closed_account_is_refused_in_the_same_words_as_an_unknown_passkey() {
        SignedIn administrator = atTheDoor.enter(people.open(Role.ADMINISTRATOR));
        acting.as(administrator, () -> administering.disable(account.id()));
        assertThat(refused(device.sign(HERE, toSignIn()))).isEqualTo("passkey.refused");
        acting.as(administrator, () -> administering.enable(account.id()));
        assertThat(refused(device.sign(HERE, toSignIn()))).isNull();
    }

    @Test
    void wrong_answers_make_the_next_one_wait() {
        device.careless(true);
        for (int i = 0; i < 5; i++)
            assertThat(refused(device.sign(HERE, toSignIn()))).isEqualTo("passkey.refused");
        device.careless(false);
        assertThat(refused(device.sign(HERE, toSignIn()))).isEqualTo("sign-in.wait");
        time.pass(Duration.ofSeconds(1));
        assertThat(refused(device.sign(HERE, toSignIn()))).isNull();
    }

    @Test
    void who_adds_one_has_just_proved_who_they_are_and_is_signed_out_everywhere_else() {
        assertThat(people.still(elsewhere)).as("ended when the first was added").isFalse();
        assertThat(people.still(here)).isTrue();
        time.pass(Duration.ofMinutes(5).plusSeconds(1));
        assertThat(refusedToAdd(here, new PasskeyDevice(), "Tablet")).isEqualTo("proof.needed");
    }

    @Test
    void a_passkey_is_added_once_with_a_name_and_for_the_question_of_its_owner() {
        assertThat(refusedToAdd(here, device, "Again")).isEqualTo("passkey.not-added");
        assertThat(refusedToAdd(here, new PasskeyDevice(), "  ")).isEqualTo("passkey.name-form");
        assertThat(refusedToAdd(here, new PasskeyDevice(), "x".repeat(61))).isEqualTo("passkey.name-form");
        SignedIn other = atTheDoor.enter(people.open(Role.DESK));
        assertThat(refusedToAdd(other, device, "Mine")).as("somebody else's").isEqualTo("passkey.not-added");
        PasskeySheet theirs = acting.as(other, keeping::look);
        PasskeyDevice fresh = new PasskeyDevice();
        String made = fresh.make(HERE, theirs.question().challenge(), theirs.ownerHandle());
        assertThat(acting.refusalAs(here, () -> keeping.add(HERE, "Tablet", theirs.ownerHandle(), made)))
                .as("the question was somebody else's")
                .isEqualTo("passkey.not-added");
        assertThat(acting.refusalAs(other, () -> keeping.add(HERE, "Tablet", "AAAA", made)))
                .as("another handle than the device was told")
                .isEqualTo("passkey.not-added");
        assertThat(acting.refusalAs(other, () -> keeping.add(HERE, "Tablet", theirs.ownerHandle(), made)))
                .isNull();
        assertThat(theirs.ownerHandle()).doesNotContain(Id.text(other.account()));
    }

    @Test
    void the_owner_sees_the_names_and_the_last_use_and_renames() {
        PasskeyLine before = only();
        assertThat(before.name()).isEqualTo("My phone");
        assertThat(before.used()).isNull();
        time.pass(Duration.ofMinutes(1));
        byPasskey(device.sign(HERE, toSignIn()));
        acting.as(here, () -> keeping.rename(before.id(), "Work phone"));
        assertThat(only().name()).isEqualTo("Work phone");
        assertThat(only().used()).isEqualTo(clock.instant());
        assertThat(acting.refusalAs(here, () -> keeping.rename(before.id(), "")))
                .isEqualTo("passkey.name-form");
    }

    private PasskeyLine only() {
        return acting.as(here, keepingAccount::look).passkeys().get(0);
    }

    @Test
    void a_removed_passkey_lets_nobody_in_and_nobody_removes_that_of_another() {
        SignedIn other = atTheDoor.enter(people.open(Role.THERAPIST));
        long passkey = only().id();
        assertThat(acting.refusalAs(other, () -> keeping.remove(passkey))).isEqualTo("refusal.not-found");
        assertThat(acting.refusalAs(other, () -> keeping.rename(passkey, "Mine")))
                .isEqualTo("refusal.not-found");
        SignedIn thief = byPasskey(device.sign(HERE, toSignIn())).person();
        acting.as(here, () -> keeping.remove(passkey));
        assertThat(people.still(thief)).as("a session that it had opened").isFalse();
        assertThat(refused(device.sign(HERE, toSignIn()))).isEqualTo("passkey.refused");
    }

    @Test
    void only_who_has_just_proved_who_they_are_removes_one() {
        time.pass(Duration.ofMinutes(5).plusSeconds(1));
        long passkey = only().id();
        assertThat(acting.refusalAs(here, () -> keeping.remove(passkey))).isEqualTo("proof.needed");
        String answer = device.sign(HERE, toProve(here));
        SignedIn proved = acting.as(here, () -> proving.proveByPasskey(HERE, answer));
        acting.as(proved, () -> keeping.remove(passkey));
    }

    @Test
    void a_passkey_proves_before_a_grave_act_for_its_owner_in_this_session_alone() {
        time.pass(Duration.ofMinutes(6));
        SignedIn again = atTheDoor.enter(account);
        SignedIn other = atTheDoor.enter(people.open(Role.THERAPIST));
        assertThat(proved(here, device.sign(HERE, toSignIn())))
                .as("a question at the door")
                .isFalse();
        assertThat(proved(here, device.sign(HERE, toProve(again))))
                .as("another session")
                .isFalse();
        assertThat(proved(other, device.sign(HERE, toProve(here))))
                .as("somebody else")
                .isFalse();
        String answer = device.sign(HERE, toProve(here));
        assertThat(proved(here, answer)).isTrue();
        assertThat(proved(here, answer)).as("the same answer").isFalse();
    }

    /** True where this person may do something grave after the answer. */
    private boolean proved(SignedIn person, String answer) {
        return acting.as(person, () -> {
            try {
                proving.proveByPasskey(HERE, answer);
            } catch (Refusal no) {
                assertThat(no.key()).isEqualTo("passkey.refused");
                return false;
            }
            return reauthenticated.recently();
        });
    }

    @Test
    void a_link_against_a_lost_second_factor_takes_passkeys_away_and_a_plain_one_does_not() {
        SignedIn ada = atTheDoor.enter(people.open(Role.ADMINISTRATOR));
        SignedIn bea = atTheDoor.enter(people.open(Role.ADMINISTRATOR));
        complete(acting.as(ada, () -> administering.link(account.id())), bea);
        assertThat(refused(device.sign(HERE, toSignIn()))).isNull();
        complete(acting.as(ada, () -> administering.linkAfterLoss(account.id())), bea);
        assertThat(refused(device.sign(HERE, toSignIn()))).isEqualTo("passkey.refused");
    }

    private void complete(NewLink link, SignedIn second) {
        NewCode code = acting.as(second, () -> administering.makeCode(account.id()));
        acting.as(null, () -> administering.complete(link.secret(), code.code(), null, null, People.PASSWORD));
    }

    @Test
    void answered_questions_are_forgotten_once_they_are_too_old_to_be_answered() {
        byPasskey(device.sign(HERE, toSignIn()));
        long kept = rows.number("select count(*) from spent_challenge");
        time.pass(PasskeyChallenges.LASTS);
        while (challenges.remove(500) > 0) continue;
        assertThat(kept).isPositive();
        assertThat(rows.number(
                        "select count(*) from spent_challenge where spent_at < ?",
                        clock.instant()
                                .minus(PasskeyChallenges.LASTS)
                                .toString()
                                .replace("T", " ")
                                .replace("Z", "")))
                .isZero();
    }

    private String toSignIn() {
        return acting.as(null, () -> passkeyProof.toSignIn()).challenge();
    }

    private String toProve(SignedIn person) {
        return acting.as(person, () -> passkeyProof.toProve().orElseThrow().challenge());
    }

    private void add(SignedIn person, PasskeyDevice fresh, String name) {
        assertThat(refusedToAdd(person, fresh, name)).isNull();
    }

    private String refusedToAdd(SignedIn person, PasskeyDevice fresh, String name) {
        PasskeySheet sheet = acting.as(person, keeping::look);
        String made = fresh.make(HERE, sheet.question().challenge(), sheet.ownerHandle());
        return acting.refusalAs(person, () -> keeping.add(HERE, name, sheet.ownerHandle(), made));
    }

    private Entry byPasskey(String answer) {
        return atTheDoor.apart(() -> signingIn.enterByPasskey(HERE, answer, KnownBrowser.NONE));
    }

    /** Why the answer does not let in; null where it does. Each try from an address of its own. */
    private String refused(String answer) {
        return AtTheDoor.refused(() -> byPasskey(answer));
    }
}
