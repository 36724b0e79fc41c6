package extensor.care.notes;

import extensor.container.inside.Rows;
import extensor.shared.Id;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Appointments as they have come to be, past and to come, put into the database without asking the desk. */
@ApplicationScoped
public class Visiting {
    @Inject
    Rows rows;

    /** An appointment of half an hour in this state. */
    public long booked(long plan, long therapist, long room, Instant at, String state) {
        long id = Id.next();
        rows.change(
                "insert into visit (id, revision, site_id, patient_id, plan_id, track, ordinal, therapist_id, room_id, devices, starts_at, minutes, state, troubles, arrived_at, request_key, booked_by, booked_at)"
                        + " select ?, 1, e.site_id, p.patient_id, p.id, 'THERAPY', 1, ?, ?, '', ?, 30, ?, '', ?, ?, ?, ? from treatment_plan p, episode e where p.id = ? and e.id = p.episode_id",
                id,
                therapist,
                room,
                utc(at),
                state,
                state.equals("ARRIVED") ? utc(at) : null,
                "test-" + id,
                therapist,
                utc(at),
                plan);
        return id;
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
