package extensor.care.accounts;

import extensor.care.access.AllowedTo;
import extensor.care.access.Reauthenticated;
import extensor.care.access.Role;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Setting up one's own second factor, renewing its recovery codes, doing without it. Somebody whose role needs one, and who has none yet, sets it up as the
 * second step of signing in, before any other door opens.
 */
@UseCase
public class KeepingSecondFactor {
    private static final String ISSUER = "Extensor";

    @Inject
    SecondFactors secondFactors;

    @Inject
    Passkeys passkeys;

    @Inject
    SecondFactorRule secondFactorRule;

    @Inject
    FactorOwner factorOwner;

    @Inject
    SecretTries secretTries;

    @Inject
    Reauthenticated reauthenticated;

    @AllowedTo(value = Role.ANYONE, oncePerSitting = true)
    public SecondFactorSheet look() {
        Account account = factorOwner.account();
        return new SecondFactorSheet(
                secondFactors.of(account.id()).map(Authenticator::confirmedAt).orElse(null),
                secondFactors.codesLeft(account.id()),
                secondFactorRule.requires(account.roles()) && !passkeys.any(account.id()),
                factorOwner.hasProved(),
                secondFactors
                        .waiting(account.id())
                        .flatMap(secondFactors::secret)
                        .map(secret -> shown(account, secret))
                        .orElse(null));
    }

    private static SecondFactorSheet.AppSecret shown(Account account, byte[] secret) {
        String typed = Totp.base32(secret);
        String name = URLEncoder.encode(account.signInName(), StandardCharsets.UTF_8);
        return new SecondFactorSheet.AppSecret(
                "otpauth://totp/" + ISSUER + ":" + name.replace("+", "%20") + "?secret=" + typed + "&issuer=" + ISSUER,
                typed.replaceAll("(.{4})(?=.)", "$1 "));
    }

    /** A new secret waits for an app to read it. What there was before counts until the app is confirmed. */
    @AllowedTo(Role.ANYONE)
    public void begin() {
        Account account = factorOwner.account();
        factorOwner.prove();
        secondFactors.begin(account.id());
    }

    /** The app has read the secret, and this is its code: it counts from now on, with new recovery codes. */
    @AllowedTo(Role.ANYONE)
    public NewFactor confirm(String code) {
        Account account = factorOwner.account();
        factorOwner.prove();
        Authenticator app = secondFactors.waiting(account.id()).orElseThrow(() -> new Refusal("factor.begin-again"));
        secretTries.once(
                "c:" + account.id(),
                null,
                () -> secondFactors.take(app, code),
                Refusal.at("code", "factor.wrong-first"));
        secondFactors.confirm(app);
        List<String> codes = secondFactors.renewCodes(account.id());
        return new NewFactor(codes, factorOwner.letIn(account));
    }

    /** New recovery codes; the ones before are worthless. */
    @AllowedTo({Role.THERAPIST, Role.DESK, Role.PATIENT, Role.ADMINISTRATOR})
    public List<String> renewCodes() {
        Account account = factorOwner.account();
        if (secondFactors.of(account.id()).isEmpty()) throw new Refusal("factor.none");
        reauthenticated.require();
        return secondFactors.renewCodes(account.id());
    }

    /** From now on the password alone lets in; not where the role needs a second factor. */
    @AllowedTo({Role.THERAPIST, Role.DESK, Role.PATIENT, Role.ADMINISTRATOR})
    public void remove() {
        Account account = factorOwner.account();
        if (secondFactorRule.requires(account.roles()) && !passkeys.any(account.id()))
            throw new Refusal("factor.required");
        reauthenticated.require();
        if (!secondFactors.drop(account.id())) throw new Refusal("factor.none");
    }
}
