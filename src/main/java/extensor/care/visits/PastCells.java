package extensor.care.visits;

import extensor.shared.Expired;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The cells of past days: nobody books there any more, and the visits themselves say who was busy when. */
@ApplicationScoped
public class PastCells implements Expired {
    /** After so long a day is over in every zone, and nothing is put back there. */
    private static final Duration KEPT = Duration.ofDays(3);

    @PersistenceContext
    private EntityManager store;

    @Inject
    Clock clock;

    /** The first cell that is surely still there where it was taken. */
    static long first(Instant now) {
        return TakenCells.cell(now.minus(KEPT));
    }

    @Override
    public String what() {
        return "cells of past days";
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int remove(int most) {
        long first = first(clock.instant());
        Set<Object> visits = visits(first, most);
        if (visits.isEmpty()) return 0;
        Query delete = store.createNativeQuery("delete from booking_cell where cell < ? and visit_id in ("
                + String.join(", ", Collections.nCopies(visits.size(), "?")) + ") limit " + most);
        delete.setParameter(1, first);
        int place = 2;
        for (Object visit : visits) delete.setParameter(place++, visit);
        return delete.executeUpdate();
    }

    /** Looked for without a lock: what is deleted is then found by its visit, and no cell that somebody is taking lies on the way. */
    private Set<Object> visits(long first, int most) {
        List<?> found = store.createNativeQuery(
                        "select visit_id from booking_cell where cell < ? order by cell limit " + most)
                .setParameter(1, first)
                .getResultList();
        return new HashSet<>(found);
    }
}
