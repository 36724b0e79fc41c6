package extensor.care.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * How often signing in has failed under one name or from one address, and when the next try is accepted. It is kept in the database, so
 * that a restart does not reset it.
 */
@Entity
@Table(name = "sign_in_guard")
public class SignInThrottle {
    static final Duration LONGEST = Duration.ofMinutes(15);
    static final Duration FORGET = Duration.ofHours(12);
    private static final Duration FADES = Duration.ofMinutes(10);

    @Id
    @Column(name = "guard_key")
    private String key;

    private int failures;

    @Column(name = "next_try_at")
    private Instant nextTryAt;

    @Column(name = "busy_until")
    private Instant busyUntil;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected SignInThrottle() {}

    SignInThrottle(String key, Instant now) {
        this.key = key;
        this.nextTryAt = now;
        this.busyUntil = now;
        this.changedAt = now;
    }

    boolean hears(Instant now) {
        return !now.isBefore(nextTryAt);
    }

    boolean open(Instant now) {
        return hears(now) && !now.isBefore(busyUntil);
    }

    /** Takes the one place for a try; it is given back by `failed` or `succeeded`, or by itself after ten seconds. */
    void take(Instant now) {
        busyUntil = now.plusSeconds(10);
    }

    /** After `free` failures each further one doubles the wait, from one second to a quarter of an hour. */
    void failed(Instant now, int free) {
        failures = changedAt.plus(FORGET).isBefore(now) ? 1 : failures + 1;
        nextTryAt = now.plus(wait(failures, free));
        busyUntil = now;
        changedAt = now;
    }

    /** The same, but every ten minutes one failure is forgotten, and what has begun of ten minutes counts on. */
    void failedFading(Instant now, int free) {
        long faded = Duration.between(changedAt, now).dividedBy(FADES);
        Instant begun = changedAt.plus(FADES.multipliedBy(faded));
        failures -= (int) Math.min(failures, faded);
        boolean first = failures == 0;
        failed(now, free);
        if (!first) changedAt = begun;
    }

    static Duration wait(int failures, int free) {
        if (failures < free) return Duration.ZERO;
        Duration wait = Duration.ofSeconds(1L << Math.min(failures - free, 20));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }

    void succeeded(Instant now) {
        failures = 0;
        nextTryAt = now;
        busyUntil = now;
        changedAt = now;
    }
}
