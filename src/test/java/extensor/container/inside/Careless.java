package extensor.container.inside;

import extensor.shared.Id;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.concurrent.Callable;

/** The control for uniqueness: it looks first and then writes, in one transaction but without a unique key. */
@ApplicationScoped
public class Careless {
    @Inject
    Rows rows;

    /** Books without taking cells. `meanwhile` runs between looking and writing. */
    @Transactional
    public Object book(long plan, long therapist, long room, LocalDateTime at, Callable<?> meanwhile) throws Exception {
        long there = rows.number(
                "select count(*) from visit where starts_at is not null and therapist_id = ? and starts_at = ? and state <> 'CANCELLED'",
                therapist,
                at);
        meanwhile.call();
        if (there > 0) return false;
        long id = Id.next();
        return rows.change(
                        "insert into visit (id, revision, site_id, patient_id, episode_id, plan_id, track, ordinal, therapist_id, room_id, starts_at, minutes, state, troubles, request_key, booked_by, booked_at)"
                                + " select ?, 1, e.site_id, p.patient_id, e.id, p.id, 'THERAPY', 1, ?, ?, ?, 30, 'BOOKED', null, ?, ?, ?"
                                + " from treatment_plan p join episode e on e.id = p.episode_id where p.id = ?",
                        id,
                        therapist,
                        room,
                        at,
                        "careless-" + id,
                        therapist,
                        at,
                        plan)
                == 1;
    }

    /** Begins the visit of somebody who walks in without a plan, and locks nothing. */
    @Transactional
    public Object walkIn(long episode, LocalDate on, Callable<?> meanwhile) throws Exception {
        long there = rows.number("select count(*) from visit where episode_id = ? and walked_in_on = ?", episode, on);
        meanwhile.call();
        if (there > 0) return false;
        return rows.change(
                        "insert into visit (id, revision, patient_id, episode_id, track, ordinal, state, walked_in_on)"
                                + " select ?, 1, e.patient_id, e.id, 'THERAPY', 0, 'ARRIVED', cast(? as date) from episode e where e.id = ?",
                        Id.next(),
                        on,
                        episode)
                == 1;
    }

    /** Opens a record for looking under this key, or without one if it is null, and locks nothing. */
    @Transactional
    public Object look(long patient, long account, String request, Callable<?> meanwhile) throws Exception {
        long there = rows.number(
                "select count(*) from record_look where patient_id = ? and account_id = ?", patient, account);
        meanwhile.call();
        if (there > 0) return false;
        return rows.change(
                        "insert into record_look (id, revision, patient_id, account_id, since, ends_at, request_key)"
                                + " values (?, 1, ?, ?, '2026-01-01 00:00:00', '2026-01-01 01:00:00', ?)",
                        Id.next(),
                        patient,
                        account,
                        request)
                == 1;
    }

    /** Takes part in the care of a patient and locks nothing. */
    @Transactional
    public Object takePart(long patient, long account, Callable<?> meanwhile) throws Exception {
        long there = rows.number("select count(*) from care where patient_id = ? and account_id = ?", patient, account);
        meanwhile.call();
        if (there > 0) return false;
        return rows.change(
                        "insert into care (id, revision, patient_id, account_id, source, reason, since, ends_at)"
                                + " values (?, 1, ?, ?, 'TAKEN_PART', 'careless', '2026-01-01 00:00:00', '2026-01-02 00:00:00')",
                        Id.next(),
                        patient,
                        account)
                == 1;
    }

    /** Stores a value under this key, or without one if it is null. */
    @Transactional
    public Object measure(long patient, String request, Callable<?> meanwhile) throws Exception {
        long there = rows.number("select count(*) from measurement where patient_id = ?", patient);
        meanwhile.call();
        if (there > 0) return false;
        return rows.change(
                        "insert into measurement (id, revision, patient_id, measure, reading, taken_on, source, by_name, account_id, taken_at, request_key, withdrawn)"
                                + " values (?, 1, ?, 'NPRS', 5, '2026-01-01', 'THERAPIST', 'Careless', 1, '2026-01-01 00:00:00', ?, false)",
                        Id.next(),
                        patient,
                        request)
                == 1;
    }

    /** Ticks a task off and looks at no revision. */
    @Transactional
    public Object tick(long task, long account, Callable<?> meanwhile) throws Exception {
        long open = rows.number("select count(*) from task where id = ? and done_at is null", task);
        meanwhile.call();
        if (open == 0) return false;
        return rows.change(
                        "insert into task_act (id, revision, task_id, act, account_id, by_name, acted_at) values (?, 1, ?, 'DONE', ?, 'Careless', '2026-01-01 00:00:00')",
                        Id.next(),
                        task,
                        account)
                == 1;
    }
}
