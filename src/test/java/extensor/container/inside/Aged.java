package extensor.container.inside;

import extensor.shared.Id;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Rows of times that are long over, as a clinic has them after years. */
@ApplicationScoped
public class Aged {
    private static final int CELL = 300;

    @Inject
    Rows rows;

    /** A visit that somebody was to have then, with this many cells from then on. */
    public long cells(long patient, Instant then, int count) {
        long visit = Id.next();
        rows.change(
                "insert into visit (id, revision, patient_id, episode_id, track, ordinal, state, starts_at, minutes)"
                        + " select ?, 1, patient_id, max(id), 'THERAPY', 0, 'NO_SHOW', ?, 30 from episode where patient_id = ? group by patient_id",
                visit,
                utc(then),
                patient);
        long first = then.getEpochSecond() / CELL;
        rows.change("insert into booking_cell (resource_id, cell, visit_id) values "
                + LongStream.range(0, count)
                        .mapToObj(i -> "(" + (visit + i) + ", " + (first + i % 6) + ", " + visit + ")")
                        .collect(Collectors.joining(", ")));
        return visit;
    }

    /** A visit that a plan asked for until then and withdrew. */
    public long withdrawn(long patient, LocalDate until) {
        long visit = Id.next();
        rows.change(
                "insert into visit (id, revision, patient_id, episode_id, track, ordinal, state, window_from, window_to)"
                        + " select ?, 1, patient_id, max(id), 'THERAPY', 3, 'WITHDRAWN', ?, ? from episode where patient_id = ? group by patient_id",
                visit,
                until,
                until,
                patient);
        return visit;
    }

    /** A link of this account that opens nothing from then on. */
    public long link(long account, Instant expires) {
        long link = Id.next();
        rows.change(
                "insert into setup_link (id, revision, account_id, secret_hash, expires_at) values (?, 1, ?, ?, ?)",
                link,
                account,
                "%064d".formatted(link),
                utc(expires));
        return link;
    }

    /** Somebody last tried to sign in then. */
    public String throttle(Instant then) {
        String key = "a:" + Id.next();
        rows.change(
                "insert into sign_in_guard (guard_key, failures, next_try_at, busy_until, changed_at) values (?, 7, ?, ?, ?)",
                key,
                utc(then),
                utc(then),
                utc(then));
        return key;
    }

    /** An instant as the database has it. */
    public static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
