package extensor.care.accounts;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Reauthenticated;
import extensor.care.access.Role;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/**
 * Setting up one's own second factor, renewing its recovery codes, doing without it. Somebody whose role needs one, and who has none yet, sets it up as the
 * second step of signing in, before any other door opens.
 */
@UseCase
public class KeepingSecondFactor {
    private static final String ISSUER = "Extensor";

    @Inject
    Accounts accounts;

    @Inject
    SecondFactors secondFactors;

    @Inject
    Passkeys passkeys;

    @Inject
    SecondFactorRule secondFactorRule;

    @Inject
    Entrance entrance;

    @Inject
    SecretTries secretTries;

    @Inject
    Reauthenticated reauthenticated;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    @AllowedTo(value = Role.ANYONE, oncePerSitting = true)
    public SecondFactorSheet look() {
        Account account = owner();
        return new SecondFactorSheet(
                secondFactors.of(account.id()).map(Authenticator::confirmedAt).orElse(null),
                secondFactors.codesLeft(account.id()),
                secondFactorRule.requires(account.roles()) && !passkeys.any(account.id()),
                mayChange(),
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
        Account account = owner();
        proveFirst();
        secondFactors.begin(account.id());
    }

    /** The app has read the secret, and this is its code: it counts from now on, with new recovery codes. */
    @AllowedTo(Role.ANYONE)
    public NewFactor confirm(String code) {
        Account account = owner();
        proveFirst();
        Authenticator app = secondFactors.waiting(account.id()).orElseThrow(() -> new Refusal("factor.begin-again"));
        secretTries.once(
                "c:" + account.id(),
                null,
                () -> secondFactors.take(app, code),
                Refusal.at("code", "factor.wrong-first"));
        secondFactors.confirm(app);
        List<String> codes = secondFactors.renewCodes(account.id());
        return new NewFactor(codes, caller.known() ? null : entrance.letIn(account));
    }

    /** New recovery codes; the ones before are worthless. */
    @AllowedTo({Role.THERAPIST, Role.DESK, Role.PATIENT, Role.ADMINISTRATOR})
    public List<String> renewCodes() {
        Account account = owner();
        if (secondFactors.of(account.id()).isEmpty()) throw new Refusal("factor.none");
        reauthenticated.require();
        return secondFactors.renewCodes(account.id());
    }

    /** From now on the password alone lets in; not where the role needs a second factor. */
    @AllowedTo({Role.THERAPIST, Role.DESK, Role.PATIENT, Role.ADMINISTRATOR})
    public void remove() {
        Account account = owner();
        if (secondFactorRule.requires(account.roles()) && !passkeys.any(account.id()))
            throw new Refusal("factor.required");
        reauthenticated.require();
        if (!secondFactors.drop(account.id())) throw new Refusal("factor.none");
    }

    /** Whoever is signed in, or has come as far as the second step and has no second factor yet. */
    private Account owner() {
        if (!caller.known()) return entrance.atSecondStep(true);
        auditContext.object("account", caller.account());
        return accounts.account(caller.account());
    }

    private boolean mayChange() {
        return !caller.known() || reauthenticated.recently();
    }

    /** Who stands at the second step has just given the password. */
    private void proveFirst() {
        if (caller.known()) reauthenticated.require();
    }
}
