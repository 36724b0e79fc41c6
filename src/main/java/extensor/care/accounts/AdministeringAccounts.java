package extensor.care.accounts;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Reauthenticated;
import extensor.care.access.Role;
import extensor.shared.Refusal;
import extensor.shared.Refusals;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import extensor.shared.door.UseCase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** Accounts are opened by an administrator and completed by their owner through a link that works once. */
@UseCase
public class AdministeringAccounts {
    private static final int PAGE = 50;

    @Inject
    Accounts accounts;

    @Inject
    AccountSetup accountSetup;

    @Inject
    SecondFactors secondFactors;

    @Inject
    Passkeys passkeys;

    @Inject
    Pins pins;

    @Inject
    Passwords passwords;

    @Inject
    Reauthenticated reauthenticated;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    @Inject
    Event<AccessChanged> news;

    /** A page of accounts; `more` where another page follows. */
    public record FoundAccounts(List<AccountSheet> lines, int page, boolean more) implements Serializable {}

    /** All staff if nothing is typed; else everybody, patients included, whose name contains these letters. Pages begin at 0. */
    @AllowedTo(value = Role.ADMINISTRATOR, oncePerSitting = true)
    public AdministeringAccounts.FoundAccounts find(String typed, int page) {
        String letters = TextLimit.ACCOUNT_SEARCH.cut(TypedText.line(typed));
        int at = Math.max(0, page);
        List<AccountSheet> found =
                letters.isEmpty() ? accounts.staff(at * PAGE, PAGE + 1) : accounts.find(letters, at * PAGE, PAGE + 1);
        return new AdministeringAccounts.FoundAccounts(
                found.subList(0, Math.min(PAGE, found.size())), at, found.size() > PAGE);
    }

    /** Opens an account of staff and gives its set-up link. */
    @AllowedTo(Role.ADMINISTRATOR)
    public NewLink open(String signInName, String name, Set<Role> roles) {
        if (roles.contains(Role.PATIENT)) throw Refusal.at("roles", "account.patient-from-record");
        Account account = accountSetup.open(signInName, name, roles, null);
        auditContext.gave(account.roles(), false);
        return accountSetup.newLink(account.id(), false);
    }

    /** A code for the link that another administrator made for somebody of the staff, to be handed over to the owner. */
    @AllowedTo(Role.ADMINISTRATOR)
    public NewCode makeCode(long account) {
        auditContext.object("account", account);
        if (accounts.account(account).roles().has(Role.PATIENT)) throw new Refusal("code.from-record");
        reauthenticated.require();
        return accountSetup.newCode(account, hand -> false);
    }

    /** A new link for an owner who cannot sign in; the old password works until they choose another. */
    @AllowedTo(Role.ADMINISTRATOR)
    public NewLink link(long account) {
        auditContext.object("account", accounts.account(account).id());
        reauthenticated.require();
        return accountSetup.newLink(account, false);
    }

    /** A new link for an owner who has lost the second factor, too: whoever uses it, with its code, signs in by password alone again. */
    @AllowedTo(Role.ADMINISTRATOR)
    public NewLink linkAfterLoss(long account) {
        auditContext.object("account", accounts.account(account).id());
        reauthenticated.require();
        return accountSetup.linkAfterLoss(account, false);
    }

    /** Corrects the name of somebody on the staff; what they signed keeps the name of then. */
    @AllowedTo(Role.ADMINISTRATOR)
    public void rename(long account, String name) {
        auditContext.object("account", account);
        accounts.ofStaff(account).rename(accountSetup.person(name));
    }

    /** Nobody signs in with it any more, and every open session of it ends. */
    @AllowedTo(Role.ADMINISTRATOR)
    public void disable(long account) {
        auditContext.object("account", account);
        if (account == caller.account()) throw new Refusal("account.not-yourself");
        Account closed = accounts.account(account);
        reauthenticated.require();
        if (closed.roles().has(Role.ADMINISTRATOR) && !accounts.isStillAdministrator(caller.account()))
            throw Refusal.notFound();
        closed.disable();
        accounts.dropLinks(account);
        news.fire(new AccessChanged(account));
    }

    @AllowedTo(Role.ADMINISTRATOR)
    public void enable(long account) {
        auditContext.object("account", account);
        accounts.account(account).enable();
        news.fire(new AccessChanged(account));
    }

    /** What the holder of a link sees. Refuses a used, old or wrong link alike. */
    @AllowedTo(Role.ANYONE)
    public LinkSheet look(String secret) {
        SetupLink link = found(secret);
        return new LinkSheet(
                link.account() == null ? "" : accounts.account(link.account()).signInName(), link.needsCode());
    }

    /** Uses the link, with its code where it needs one: the owner chooses a password, the first administrator also names. */
    @AllowedTo(Role.ANYONE)
    public void complete(String secret, String code, String signInName, String name, String password) {
        SetupLink link = found(secret);
        boolean first = link.account() == null;
        if (first && !accounts.none()) throw unusable();
        Account account = first ? opened(signInName, name, password) : accounts.account(link.account());
        if (!account.enabled() || account.hasPassword() && !link.renewal()) throw unusable();
        auditContext.object("account", account.id());
        if (!link.opensWith(code)) throw Refusal.at("code", "setup.code-wrong");
        passwords.judge(password == null ? "" : password, account.signInName());
        account.choose(passwords.hash(password));
        if (link.renewal()) account.tell();
        pins.drop(account.id());
        pins.forgetDevices(account.id());
        if (link.dropsFactor()) {
            secondFactors.drop(account.id());
            passkeys.drop(account.id());
        }
        link.use(clock.instant());
    }

    private Account opened(String signInName, String name, String password) {
        Refusals no = new Refusals();
        Account account = no.read(() -> accountSetup.open(signInName, name, Set.of(Role.ADMINISTRATOR), null));
        no.check(() -> passwords.judge(password == null ? "" : password, TypedText.line(signInName)));
        no.refuse();
        return account;
    }

    private SetupLink found(String secret) {
        if (secret == null || secret.length() > 100) throw unusable();
        return accounts.link(secret).orElseThrow(AdministeringAccounts::unusable);
    }

    private static Refusal unusable() {
        return new Refusal("setup.unusable");
    }
}
