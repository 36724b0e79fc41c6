package extensor.care.accounts;

import extensor.care.access.AuditContext;
import extensor.care.access.Role;
import extensor.shared.Id;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** How an account is opened and how its owner gets in. The doors for staff and patients use it, and so does the start of the program. */
@ApplicationScoped
public class AccountSetup {
    private static final Duration LINK_LIFE = Duration.ofHours(48);
    private static final Pattern SIGN_IN_NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+\\-]{2,99}");
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    /** Opens an account; a patient's belongs to one record. */
    public Account open(String signInName, String name, Role role, Long patient) {
        if (signInName == null || !SIGN_IN_NAME.matcher(signInName.strip()).matches())
            throw Refusal.at("signInName", "account.name-form");
        if (name == null || name.isBlank() || name.length() > 120) throw Refusal.at("name", "account.person");
        if (role == null) throw Refusal.at("role", "account.role");
        Account account = new Account(Id.next(), signInName, name, role, patient, clock.instant());
        accounts.add(account);
        auditContext.object("account", account.id());
        return account;
    }

    /** The secret of a new link for the account (null: for the first administrator); older links of it are worthless now. */
    public String newLink(Long account) {
        accounts.dropLinks(account);
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        accounts.add(new SetupLink(Id.next(), account, secret, clock.instant().plus(LINK_LIFE)));
        return secret;
    }

    /** The secret for the first administrator, or null where there are accounts already. */
    @Transactional
    public String firstLink() {
        return accounts.none() ? newLink(null) : null;
    }

    /** True while there are no accounts at all. */
    @Transactional
    public boolean nobody() {
        return accounts.none();
    }

    /** The account with this sign-in name, where there is one. */
    @Transactional
    public Optional<AccountSheet> account(String signInName) {
        return accounts.bySignInName(signInName).map(account -> account.sheet(false));
    }

    void choose(Account account, String password) {
        account.choose(passwords.hash(password));
    }
}
