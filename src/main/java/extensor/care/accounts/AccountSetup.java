package extensor.care.accounts;

import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.access.Roles;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.Refusals;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How an account is opened and how its owner gets in. The doors for staff and patients use it, and so does the start of the program. */
@ApplicationScoped
public class AccountSetup {
    private static final Pattern SIGN_IN_NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+\\-]{2,}");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Accounts accounts;

    @Inject
    SecondFactors secondFactors;

    @Inject
    Passkeys passkeys;

    @Inject
    Passwords passwords;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    /** Opens an account; a patient's belongs to one record. */
    public Account open(String signInName, String name, Set<Role> roles, Long patient) {
        Account account = written(signInName, name, roles, patient);
        accounts.add(account);
        auditContext.object("account", account.id());
        return account;
    }

    private Account written(String signInName, String name, Set<Role> roles, Long patient) {
        Refusals no = new Refusals();
        String entered = TypedText.line(signInName);
        boolean formed = SIGN_IN_NAME.matcher(entered).matches() && !TextLimit.SIGN_IN_NAME.exceededBy(entered);
        no.when(!formed, "signInName", "account.name-form");
        no.when(formed && Scripts.mixed(entered), "signInName", "account.name-scripts");
        String person = no.read(() -> person(name));
        Roles all = no.read(() -> Roles.of(roles));
        no.refuse();
        return new Account(Id.next(), entered, person, all, patient, clock.instant());
    }

    /** The name of a person as it is kept; refuses what is none. */
    String person(String typed) {
        String person = TypedText.line(typed);
        if (!TypedText.hasLetter(person) || TextLimit.ACCOUNT_NAME.exceededBy(person))
            throw Refusal.at("name", "account.person", TextLimit.ACCOUNT_NAME.longest());
        return person;
    }

    /**
     * A new link for the account, which the caller hands over; older links of it are worthless now. `treats`: the caller treats the patient whose account it
     * is, and sees the record anyway.
     */
    public NewLink newLink(long id, boolean treats) {
        Account account = accounts.account(id);
        return handedOver(account, needsCode(account, treats), link -> {});
    }

    /** The same for an owner who has lost the second factor, too. Whoever has none must not be told that it is gone. */
    public NewLink linkAfterLoss(long id, boolean treats) {
        if (secondFactors.of(id).isEmpty() && !passkeys.any(id)) throw new Refusal("factor.none-to-drop");
        Account account = accounts.account(id);
        return handedOver(account, needsCode(account, treats), SetupLink::dropFactor);
    }

    private NewLink handedOver(Account account, boolean withCode, Consumer<SetupLink> also) {
        Instant[] until = new Instant[1];
        String secret = link(account, link -> {
            link.madeBy(caller.account(), withCode);
            also.accept(link);
            until[0] = link.until();
        });
        return new NewLink(secret, account.signInName(), until[0], withCode);
    }

    /**
     * Whoever makes the link could use it. That must not open what they may not see: a password that somebody has, a patient's record (a therapist in care
     * sees it anyway), or the account of a second administrator who would then hand over codes.
     */
    private boolean needsCode(Account account, boolean treats) {
        if (account.hasPassword()) return true;
        if (account.roles().has(Role.PATIENT)) return !treats;
        return account.roles().has(Role.ADMINISTRATOR) && accounts.administratorsBeside(caller.account());
    }

    private String link(Account account, Consumer<SetupLink> from) {
        accounts.dropLinks(account == null ? null : account.id());
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        SetupLink link = new SetupLink(Id.next(), account, secret, clock.instant());
        from.accept(link);
        accounts.add(link);
        if (link.renewal()) account.tell();
        return secret;
    }

    /**
     * A new code for the open link of the account, which the caller hands over. Whoever made the link makes no code; and one of the two treats the patient
     * (`treating` says which accounts do) where the link opens a patient's record.
     */
    public NewCode newCode(long id, LongPredicate treating) {
        Account account = accounts.account(id);
        SetupLink link =
                accounts.openLink(id).filter(SetupLink::needsCode).orElseThrow(() -> new Refusal("code.no-link"));
        if (caller.account().equals(link.madeBy())) throw new Refusal("code.second-person");
        if (account.roles().has(Role.PATIENT)
                && Stream.of(caller.account(), link.madeBy())
                        .noneMatch(hand -> accounts.treats(hand) && treating.test(hand)))
            throw new Refusal("code.therapist");
        String code = LinkCode.fresh();
        link.codeFrom(caller.account(), code);
        return new NewCode(code, link.dropsFactor());
    }

    /** The secret for the first administrator, or null where there are accounts already. */
    @Transactional
    public String firstLink() {
        return accounts.none() ? link(null, link -> {}) : null;
    }

    /**
     * The secret of a link from the people who run the program: it needs no code and also takes away the second factor, since their hands are on the database
     * anyway.
     */
    @Transactional
    public Optional<String> operatorLink(String signInName) {
        return accounts.bySignInName(signInName)
                .map(account -> link(account, link -> {
                    if (secondFactors.of(account.id()).isPresent() || passkeys.any(account.id())) link.dropFactor();
                }));
    }

    /** True while there are no accounts at all. */
    @Transactional
    public boolean nobody() {
        return accounts.none();
    }

    /** The account with this sign-in name, where there is one. */
    @Transactional
    public Optional<AccountSheet> account(String signInName) {
        return accounts.bySignInName(signInName).map(account -> account.sheet(null, false, Map.of()));
    }

    /** True where this password opens the account, for the start of the program; nobody comes in by it. */
    @Transactional
    public boolean opens(String signInName, String password) {
        return accounts.bySignInName(signInName)
                .filter(Account::maySignIn)
                .filter(account -> passwords.matches(password, account.passwordHash()))
                .isPresent();
    }

    void choose(Account account, String password) {
        account.choose(passwords.hash(password));
    }
}
