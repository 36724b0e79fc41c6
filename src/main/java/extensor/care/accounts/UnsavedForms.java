package extensor.care.accounts;

import extensor.shared.Id;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people had typed when their sessions were over, an hour long: the last for each page, and a few pages for each person. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class UnsavedForms {
    /** So long may a person take to sign in again and to use what was kept. */
    public static final Duration LASTS = Duration.ofHours(1);

    private static final int MOST_PAGES = 10;

    @PersistenceContext
    private EntityManager store;

    @Inject
    Clock clock;

    /** Keeps it in the place of what was kept for the same page before. */
    public void keep(long account, String page, String sealed) {
        remove(account, page);
        List<Long> all = store.createQuery(
                        "select f.id from UnsavedForm f where f.account = :account order by f.heldAt desc, f.id desc",
                        Long.class)
                .setParameter("account", account)
                .getResultList();
        if (all.size() >= MOST_PAGES)
            store.createQuery("delete from UnsavedForm f where f.id in :ids")
                    .setParameter("ids", all.subList(MOST_PAGES - 1, all.size()))
                    .executeUpdate();
        store.persist(new UnsavedForm(Id.next(), account, page, sealed, clock.instant()));
    }

    /** The pages for which something of this person waits, the last one first. */
    public List<String> pages(long account) {
        return store.createQuery(
                        "select f.page from UnsavedForm f where f.account = :account and f.heldAt > :since order by f.heldAt desc, f.id desc",
                        String.class)
                .setParameter("account", account)
                .setParameter("since", since())
                .getResultList();
    }

    /** What waits for this page of this person, still sealed. */
    public Optional<String> content(long account, String page) {
        return store.createQuery(
                        "select f from UnsavedForm f where f.account = :account and f.page = :page and f.heldAt > :since order by f.heldAt desc, f.id desc",
                        UnsavedForm.class)
                .setParameter("account", account)
                .setParameter("page", page)
                .setParameter("since", since())
                .getResultStream()
                .findFirst()
                .map(UnsavedForm::content);
    }

    /** It was used, or is not wanted. */
    public void remove(long account, String page) {
        store.createQuery("delete from UnsavedForm f where f.account = :account and f.page = :page")
                .setParameter("account", account)
                .setParameter("page", page)
                .executeUpdate();
    }

    private Instant since() {
        return clock.instant().minus(LASTS);
    }
}
