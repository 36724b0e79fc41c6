package extensor.care.accounts;

import extensor.care.access.Role;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The accounts and the links that open them. */
@ApplicationScoped
public class Accounts {
    private static final int RENEWALS = 5;
    /** Accounts, each with how many confirmed second factors it has. */
    private static final String SELECTED =
            "select a, (select count(f) from Authenticator f where f.account = a.id and f.confirmedAt is not null) + (select count(p) from Passkey p where p.account = a.id) from Account a";

    private static final String IN_ORDER =
            " order by a.administrator desc, a.desk desc, a.therapist desc, a.name, a.id";

    @PersistenceContext
    private EntityManager store;

    @Inject
    Clock clock;

    Optional<Account> bySignInName(String name) {
        return store.createQuery("select a from Account a where a.signInKey = :key", Account.class)
                .setParameter("key", Account.keyOf(name))
                .getResultStream()
                .findFirst();
    }

    public Account account(long id) {
        Account account = store.find(Account.class, id);
        if (account == null) throw Refusal.notFound();
        return account;
    }

    /** An account of somebody on the staff. */
    Account ofStaff(long id) {
        Account account = account(id);
        if (account.roles().has(Role.PATIENT)) throw new Refusal("account.patient-name-from-record");
        return account;
    }

    /** The name an account shows to others; empty for none. */
    public String nameOf(Long id) {
        Account account = id == null ? null : store.find(Account.class, id);
        return account == null ? "" : account.name();
    }

    /** The names of several accounts, by id. */
    public Map<Long, String> names(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        return store.createQuery("select a from Account a where a.id in :ids", Account.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Account::id, Account::name));
    }

    /** Those of staff, by roles and name. Two statements, three where somebody is proposed. */
    List<AccountSheet> staff(int first, int most) {
        return sheets(store.createQuery(SELECTED + " where a.patient is null" + IN_ORDER, Object[].class), first, most);
    }

    /** Those of anybody whose name or sign-in name has these letters in it. Two statements. */
    List<AccountSheet> find(String letters, int first, int most) {
        return sheets(
                store.createQuery(
                                SELECTED
                                        + " where lower(a.name) like :letters escape '!' or lower(a.signInName) like :letters escape '!'"
                                        + IN_ORDER,
                                Object[].class)
                        .setParameter("letters", pattern(letters)),
                first,
                most);
    }

    /** The accounts of those whose name or sign-in name has these letters in it; at most so many. */
    public List<Long> like(String letters, int most) {
        return store.createQuery(
                        "select a.id from Account a where lower(a.name) like :letters escape '!' or lower(a.signInName) like :letters escape '!' order by a.id",
                        Long.class)
                .setParameter("letters", pattern(letters))
                .setMaxResults(most)
                .getResultList();
    }

    private static String pattern(String letters) {
        return "%" + letters.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    private List<AccountSheet> sheets(TypedQuery<Object[]> query, int first, int most) {
        List<Object[]> found = query.setFirstResult(first).setMaxResults(most).getResultList();
        Map<Long, SetupLink> open =
                openLinks(found.stream().map(row -> ((Account) row[0]).id()).toList());
        Map<Long, String> names = names(found.stream()
                .flatMap(row -> ((Account) row[0]).proposedBy().stream())
                .collect(Collectors.toSet()));
        return found.stream()
                .map(row -> ((Account) row[0])
                        .sheet(open.get(((Account) row[0]).id()), ((Number) row[1]).intValue() > 0, names))
                .toList();
    }

    /** The links of these accounts that nobody has used yet. */
    private Map<Long, SetupLink> openLinks(List<Long> accounts) {
        if (accounts.isEmpty()) return Map.of();
        return store.createQuery(
                        "select l from SetupLink l where l.account in :accounts and l.usedAt is null and l.expiresAt > :now",
                        SetupLink.class)
                .setParameter("accounts", accounts)
                .setParameter("now", clock.instant())
                .getResultStream()
                .collect(Collectors.toMap(SetupLink::account, link -> link, (one, other) -> other));
    }

    Optional<SetupLink> openLink(long account) {
        return Optional.ofNullable(openLinks(List.of(account)).get(account));
    }

    /** True where the account is a therapist's; it may be gone. */
    boolean treats(Long id) {
        Account account = id == null ? null : store.find(Account.class, id);
        return account != null && account.roles().has(Role.THERAPIST);
    }

    /**
     * True where the account is still an administrator's. All of them stay locked until the transaction ends: of two who take the role from each other, or close
     * each other's account, one comes too late.
     */
    boolean isStillAdministrator(Long account) {
        return store.createQuery(
                        "select a from Account a where a.administrator = true and a.enabled = true order by a.id",
                        Account.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .anyMatch(one -> one.id() == account);
    }

    /** True where administrators other than this one could sign in. */
    boolean administratorsBeside(Long account) {
        return store.createQuery(
                                "select count(a) from Account a where a.administrator = true and a.enabled = true and a.passwordHash is not null and a.id <> :account",
                                Long.class)
                        .setParameter("account", account)
                        .getSingleResult()
                > 0;
    }

    /** The links that were made for the owner of a password, newest first. Two statements. */
    List<Renewal> renewals(long account) {
        List<SetupLink> links = store.createQuery(
                        "select l from SetupLink l where l.account = :account and l.renewal = true order by l.id desc",
                        SetupLink.class)
                .setParameter("account", account)
                .setMaxResults(RENEWALS)
                .getResultList();
        Map<Long, String> names = names(links.stream().flatMap(SetupLink::hands).collect(Collectors.toSet()));
        return links.stream().map(link -> link.told(names)).toList();
    }

    boolean none() {
        return store.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
    }

    /** Flushed at once, because the link that follows refers to it. */
    void add(Account account) {
        if (bySignInName(account.signInName()).isPresent()) throw Refusal.at("signInName", "account.name-taken");
        store.persist(account);
        store.flush();
    }

    Optional<SetupLink> link(String secret) {
        return store.createQuery("select l from SetupLink l where l.secretHash = :hash", SetupLink.class)
                .setParameter("hash", SetupLink.hash(secret))
                .getResultStream()
                .filter(l -> l.open(clock.instant()))
                .findFirst();
    }

    void add(SetupLink link) {
        store.persist(link);
    }

    /** A new link makes the older ones of the same account worthless. */
    void dropLinks(Long account) {
        store.createQuery(
                        "delete from SetupLink l where l.usedAt is null and (l.account = :account or (:first = true and l.account is null))")
                .setParameter("account", account == null ? 0L : account)
                .setParameter("first", account == null)
                .executeUpdate();
    }
}
