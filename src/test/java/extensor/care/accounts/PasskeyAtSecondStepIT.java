package extensor.care.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.FirstStep;
import extensor.care.access.Role;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.shared.Id;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Somebody who must have a second factor, and has none, adds a passkey between the password and the first page. */
@Inside
class PasskeyAtSecondStepIT {
    private static final PasskeySite HERE = new PasskeySite("clinic.example.org", "https://clinic.example.org");

    @Inject
    KeepingPasskeys keeping;

    @Inject
    SigningIn signingIn;

    @Inject
    PasskeyProof passkeyProof;

    @Inject
    People people;

    @Inject
    AtTheDoor atTheDoor;

    @Inject
    Acting acting;

    @Inject
    Clock clock;

    @Test
    void who_has_none_adds_one_and_is_in_and_who_has_one_must_give_it_first() {
        Account account = people.open(Role.DESK);
        FirstStep step = account.firstStep(false, false, clock.instant());
        PasskeyDevice phone = new PasskeyDevice();
        PasskeySheet sheet = atTheDoor.at(step, keeping::look);
        String made = phone.make(HERE, sheet.question().challenge(), sheet.ownerHandle());
        Callable<Entry> add = () -> keeping.add(HERE, "Phone", sheet.ownerHandle(), made);
        assertThat(refused(account.firstStep(true, false, clock.instant()), add))
                .isEqualTo("refusal.not-found");
        assertThat(refused(account.firstStep(false, true, clock.instant()), add))
                .isEqualTo("refusal.not-found");
        assertThat(people.still(atTheDoor.at(step, add).person())).isTrue();
        String challenge = acting.as(null, () -> passkeyProof.toSignIn()).challenge();
        Entry in = acting.as(
                null,
                "from-" + Id.next(),
                () -> signingIn.enterByPasskey(HERE, phone.sign(HERE, challenge), KnownBrowser.NONE));
        assertThat(in.person().account()).isEqualTo(account.id());
    }

    private String refused(FirstStep step, Callable<?> act) {
        return AtTheDoor.refused(() -> atTheDoor.at(step, act));
    }
}
