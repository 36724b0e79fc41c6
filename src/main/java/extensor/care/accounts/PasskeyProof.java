package extensor.care.accounts;

import extensor.care.access.Caller;
import extensor.care.access.SignedIn;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a page asks a passkey, and whose passkey has answered. Whatever is wrong gets the same words: an unknown one, a foreign page, a closed account. */
@ApplicationScoped
public class PasskeyProof {
    private static final String TO_SIGN_IN = "sign in";

    @Inject
    Passkeys passkeys;

    @Inject
    PasskeyChallenges challenges;

    @Inject
    PasskeyCheck passkeyCheck;

    @Inject
    SecretTries secretTries;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    /** Any passkey of this host: whose it is, it says itself. */
    public PasskeyQuestion toSignIn() {
        return new PasskeyQuestion(challenges.fresh(TO_SIGN_IN), List.of());
    }

    /** One of the caller's, to prove in this session who they are; empty where there is none. */
    public Optional<PasskeyQuestion> toProve() {
        return caller.known() ? toProve(caller.account(), caller.session()) : Optional.empty();
    }

    /** The same for somebody whose screen is locked. */
    Optional<PasskeyQuestion> toProve(SignedIn locked) {
        return toProve(locked.account(), locked.session());
    }

    private Optional<PasskeyQuestion> toProve(long account, long session) {
        List<String> own = ids(passkeys.of(account));
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new PasskeyQuestion(challenges.fresh(toProve(session)), own));
    }

    private static String toProve(long session) {
        return "prove in " + session;
    }

    static List<String> ids(List<Passkey> all) {
        return all.stream().map(one -> PasskeyCheck.text(idIn(one.attested()))).toList();
    }

    /** The id within what WebAuthn writes: sixteen bytes that name the make, two for the length, the id. */
    private static byte[] idIn(byte[] attested) {
        int length = (attested[16] & 0xff) << 8 | attested[17] & 0xff;
        return Arrays.copyOfRange(attested, 18, 18 + length);
    }

    /** The account that the passkey opens. */
    Account whoSignsIn(PasskeySite site, String answer, KnownBrowser browser) {
        PasskeyAnswer said = PasskeyAnswer.read(answer, PasskeyAnswer.SIGNED);
        Optional<Passkey> passkey = find(said);
        Account account = passkey.map(one -> accounts.account(one.account())).orElse(null);
        check(
                said,
                passkey.filter(one -> account.maySignIn()),
                site,
                TO_SIGN_IN,
                browser.knows(account) ? null : "a:" + caller.address());
        return account;
    }

    /** The caller has proved who they are. */
    void prove(PasskeySite site, String answer) {
        prove(caller.account(), caller.session(), site, answer);
    }

    /** The same for somebody whose screen is locked. */
    void prove(SignedIn locked, PasskeySite site, String answer) {
        prove(locked.account(), locked.session(), site, answer);
    }

    private void prove(long account, long session, PasskeySite site, String answer) {
        PasskeyAnswer said = PasskeyAnswer.read(answer, PasskeyAnswer.SIGNED);
        check(said, find(said).filter(one -> one.account() == account), site, toProve(session), null);
    }

    private Optional<Passkey> find(PasskeyAnswer said) {
        return passkeys.byCredential(hash(said));
    }

    private static String hash(PasskeyAnswer said) {
        return PasskeyAnswer.hash(said.parts().get(0));
    }

    private void check(PasskeyAnswer said, Optional<Passkey> passkey, PasskeySite site, String use, String address) {
        secretTries.once(
                "k:" + hash(said),
                address,
                () -> passkey.filter(one -> right(said, one, site, use)).isPresent(),
                new Refusal("passkey.refused"));
    }

    private boolean right(PasskeyAnswer said, Passkey passkey, PasskeySite site, String use) {
        return passkeyCheck
                .signed(said, passkey, site, answeredOnce(use))
                .filter(count -> passkeys.use(passkey, count))
                .isPresent();
    }

    /** The challenge is open, and this is its answer. */
    Predicate<byte[]> answeredOnce(String use) {
        return challenge -> {
            if (!challenges.open(use, challenge)) return false;
            try {
                challenges.spend(challenge);
                return true;
            } catch (PasskeyChallenges.AnsweredBefore replayed) {
                return false;
            }
        };
    }
}
