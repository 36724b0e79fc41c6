package extensor.care.visits;

import extensor.shared.Perishable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The cells of past days: nobody books there any more, and the visits themselves say who was busy when. */
@ApplicationScoped
public class PastCells implements Perishable {
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
        return store.createNativeQuery("delete from booking_cell where cell < ? limit " + most)
                .setParameter(1, first(clock.instant()))
                .executeUpdate();
    }
}
