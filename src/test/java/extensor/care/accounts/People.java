package extensor.care.accounts;

import extensor.care.access.Role;
import extensor.care.access.Roles;
import extensor.care.access.SignedIn;
import extensor.shared.Id;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Makes accounts for tests that need a real one. */
@ApplicationScoped
@Transactional
public class People {
    public static final String PASSWORD = "correct horse battery staple";

    @Inject
    AccountSetup accountSetup;

    @Inject
    Accounts accounts;

    @Inject
    OpenSessions openSessions;

    /** An account that may sign in with {@link #PASSWORD}; its sign-in name is new. */
    public Account open(Role role, Role... more) {
        Account account = accountSetup.open(
                "p" + Id.text(Id.next()), "Pat Example", Roles.of(role, more).all(), null);
        accountSetup.choose(account, PASSWORD);
        return account;
    }

    /** The account of the person whose record it is. */
    public Account openFor(long patient) {
        Account account = accountSetup.open("p" + Id.text(Id.next()), "Pat Example", Set.of(Role.PATIENT), patient);
        accountSetup.choose(account, PASSWORD);
        return account;
    }

    /** Lets somebody of the staff sign in with {@link #PASSWORD}. */
    public Account withPassword(SignedIn person) {
        Account account = accounts.account(person.account());
        accountSetup.choose(account, PASSWORD);
        return account;
    }

    /** An account whose owner has not chosen a password yet. */
    public Account invited(Roles roles) {
        return accountSetup.open("p" + Id.text(Id.next()), "Pat Example", roles.all(), null);
    }

    /** From the people who run the program: it opens whatever account it is for. */
    public String link(Account account) {
        return accountSetup.operatorLink(account.signInName()).orElseThrow();
    }

    /** The person does something. */
    void use(SignedIn person) {
        openSessions.use(person.session());
    }

    public boolean still(SignedIn person) {
        return openSessions.state(person).isPresent();
    }

    public boolean locked(SignedIn person) {
        return openSessions.state(person).orElseThrow().locked();
    }
}
