package extensor.care.accounts;

import java.util.Set;

/** A browser in which these accounts have signed in before; without a name where nobody has. */
public record KnownBrowser(String name, Set<Long> accounts) {
    public static final KnownBrowser NONE = new KnownBrowser("", Set.of());

    boolean knows(Account account) {
        return account != null && accounts.contains(account.id());
    }

    /** Where the tries of this account from this browser are counted. */
    String throttle(Account account) {
        return "b:" + SetupLink.hash(name + " " + account.id());
    }
}
