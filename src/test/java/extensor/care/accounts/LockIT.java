package extensor.care.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.Rows;
import extensor.container.inside.SetClock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A locked screen is nobody's until its person opens it, and a PIN is worth something at the computer of the counter alone. */
@Inside
class LockIT {
    private static final PasskeySite HERE = new PasskeySite("clinic.example.org", "https://clinic.example.org");
    private static final String PIN = "2947";

    @Inject
    LockingScreen locking;

    @Inject
    ScreenLock screenLock;

    @Inject
    KeepingPin keepingPin;

    @Inject
    KeepingPasskeys keepingPasskeys;

    @Inject
    SigningIn signingIn;

    @Inject
    AdministeringAccounts administering;

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

    private Account account;
    private SignedIn dana;
    private String counter;

    @BeforeEach
    void somebodyWithAPin() {
        time.stop();
        account = people.open(Role.DESK);
        dana = atTheDoor.enter(account);
        counter = acting.as(dana, () -> keepingPin.choose(PIN, null));
    }

    @AfterEach
    void letTheClockGo() {
        time.free();
    }

    @Test
    void a_locked_session_goes_on_and_is_marked_and_no_other() {
        SignedIn elsewhere = atTheDoor.enter(account);
        acting.as(dana, () -> locking.lock());
        assertThat(locked(dana)).isTrue();
        assertThat(locked(elsewhere)).isFalse();
        assertThat(refused(dana, () -> locking.openByPassword(People.PASSWORD))).isNull();
        assertThat(locked(dana)).isFalse();
    }

    @Test
    void behind_the_lock_no_door_opens_but_those_of_the_lock() {
        acting.as(dana, () -> locking.lock());
        assertThat(refused(dana, () -> keepingPin.look(counter))).isEqualTo("refusal.not-found");
        assertThat(refused(dana, () -> locking.lock())).isEqualTo("refusal.not-found");
        assertThat(acting.refusalAs(null, () -> locking.openByPassword(People.PASSWORD)))
                .as("whoever stands behind no lock")
                .isEqualTo("refusal.not-found");
        assertThat(acting.refusalAs(dana, () -> locking.openByPassword(People.PASSWORD)))
                .as("whoever is in")
                .isEqualTo("refusal.not-found");
    }

    @Test
    void a_pin_opens_at_the_computer_of_the_counter_alone() {
        acting.as(dana, () -> locking.lock());
        assertThat(sheet(counter).byPin()).isTrue();
        assertThat(sheet(null).byPin()).isFalse();
        assertThat(refused(dana, () -> locking.openByPin(PIN, null))).isEqualTo("proof.wrong");
        assertThat(refused(dana, () -> locking.openByPin(PIN, "of another computer")))
                .isEqualTo("proof.wrong");
        assertThat(refused(dana, () -> locking.openByPin("7290", counter))).isEqualTo("proof.wrong");
        assertThat(refused(dana, () -> locking.openByPin(PIN, counter))).isNull();
        assertThat(locked(dana)).isFalse();
    }

    @Test
    void a_computer_is_known_for_those_alone_who_said_so_and_keeps_one_token_for_all_of_them() {
        SignedIn other = atTheDoor.enter(people.open(Role.THERAPIST));
        String elsewhere = acting.as(other, () -> keepingPin.choose("8305", null));
        assertThat(elsewhere).isNotEqualTo(counter);
        acting.as(dana, () -> locking.lock());
        assertThat(refused(dana, () -> locking.openByPin(PIN, elsewhere)))
                .as("the computer of a colleague")
                .isEqualTo("proof.wrong");
        assertThat(acting.as(other, () -> keepingPin.trust(counter))).isEqualTo(counter);
        assertThat(acting.as(other, () -> keepingPin.trust("made up"))).isNotEqualTo("made up");
        acting.as(other, () -> locking.lock());
        assertThat(refused(other, () -> locking.openByPin(PIN, counter)))
                .as("the PIN of a colleague")
                .isEqualTo("proof.wrong");
        assertThat(refused(other, () -> locking.openByPin("8305", counter))).isNull();
    }

    @Test
    void five_tries_in_vain_end_the_session_whatever_was_tried() {
        acting.as(dana, () -> locking.lock());
        for (int i = 0; i < 2; i++) {
            assertThat(refused(dana, () -> locking.openByPin("7290", counter))).isEqualTo("proof.wrong");
            assertThat(refused(dana, () -> locking.openByPassword("not the password")))
                    .isEqualTo("proof.wrong");
        }
        assertThat(people.still(dana)).isTrue();
        assertThat(refused(dana, () -> locking.openByPin("7291", counter))).isEqualTo("lock.over");
        assertThat(people.still(dana)).isFalse();
        assertThat(refused(dana, () -> locking.openByPin(PIN, counter)))
                .as("it was right, but too late")
                .isEqualTo("lock.over");
    }

    @Test
    void opening_takes_back_what_failed_before() {
        for (int round = 0; round < 3; round++) {
            acting.as(dana, () -> locking.lock());
            for (int i = 0; i < 4; i++)
                assertThat(refused(dana, () -> locking.openByPin("7290", counter)))
                        .isEqualTo("proof.wrong");
            assertThat(refused(dana, () -> locking.openByPin(PIN, counter))).isNull();
        }
        assertThat(people.still(dana)).isTrue();
    }

    @Test
    void a_passkey_opens_for_its_owner_at_this_lock() {
        PasskeyDevice device = new PasskeyDevice();
        PasskeySheet sheet = acting.as(dana, keepingPasskeys::look);
        String made = device.make(HERE, sheet.question().challenge(), sheet.ownerHandle());
        acting.as(dana, () -> keepingPasskeys.add(HERE, "Phone", sheet.ownerHandle(), made));
        SignedIn other = atTheDoor.enter(people.open(Role.DESK));
        acting.as(dana, () -> locking.lock());
        acting.as(other, () -> locking.lock());
        String answer = device.sign(HERE, sheet(counter).question().challenge());
        assertThat(refused(other, () -> locking.openByPasskey(HERE, answer))).isEqualTo("passkey.refused");
        assertThat(refused(dana, () -> locking.openByPasskey(HERE, answer))).isNull();
        assertThat(locked(other)).isTrue();
    }

    @Test
    void who_signs_in_at_the_lock_of_somebody_else_ends_that_session() {
        acting.as(dana, () -> locking.lock());
        Account other = people.open(Role.DESK);
        atTheDoor.behind(dana, () -> signingIn.enter(other.signInName(), People.PASSWORD, KnownBrowser.NONE));
        assertThat(people.still(dana)).isFalse();
        SignedIn again = atTheDoor.enter(account);
        acting.as(again, () -> locking.lock());
        assertThat(refused(again, () -> locking.leave())).isNull();
        assertThat(people.still(again)).isFalse();
    }

    @Test
    void a_pin_is_chosen_by_who_has_just_proved_who_they_are_and_is_kept_as_a_keyed_hash() {
        assertThat(acting.refusalAs(dana, () -> keepingPin.choose("1234", counter)))
                .isEqualTo("pin.easy");
        assertThat(rows.text("select pin_hash from pin where account_id = ?", account.id()))
                .startsWith("$argon2id$");
        assertThat(rows.number(
                        "select count(*) from counter_device where account_id = ? and token_hash = ?",
                        account.id(),
                        counter))
                .as("the token itself")
                .isZero();
        time.pass(Duration.ofMinutes(6));
        assertThat(acting.refusalAs(dana, () -> keepingPin.choose("8305", counter)))
                .isEqualTo("proof.needed");
        assertThat(acting.refusalAs(dana, () -> keepingPin.trust(null))).isEqualTo("proof.needed");
        acting.as(dana, () -> keepingPin.remove());
        acting.as(dana, () -> locking.lock());
        assertThat(sheet(counter).byPin()).isFalse();
        assertThat(refused(dana, () -> locking.openByPin(PIN, counter))).isEqualTo("proof.wrong");
    }

    @Test
    void a_password_renewed_by_a_link_takes_the_pin_and_the_computers_away() {
        acting.as(null, () -> administering.complete(people.link(account), null, null, null, People.PASSWORD));
        SignedIn again = atTheDoor.enter(account);
        PinSheet sheet = acting.as(again, () -> keepingPin.look(counter));
        assertThat(sheet.set() || sheet.known()).isFalse();
    }

    private LockSheet sheet(String device) {
        return atTheDoor.behind(dana, () -> screenLock.sheet(device)).orElseThrow();
    }

    private boolean locked(SignedIn person) {
        return people.locked(person);
    }

    /** Why this is refused to who stands behind the lock of this person; null where it is not. */
    private String refused(SignedIn locked, Runnable act) {
        return AtTheDoor.refused(() -> atTheDoor.behind(locked, Executors.callable(act)));
    }
}
