package extensor.container;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.booking.Practice;
import extensor.care.patients.Clinic;
import extensor.care.plans.Planning;
import extensor.container.inside.Acting;
import extensor.container.inside.Rows;
import extensor.container.inside.Statements;
import extensor.shared.Id;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The schema comes from the migrations alone, on both databases, and every entity fits it. */
@Inside
class MigrationsIT {
    @Inject
    Rows rows;

    @Inject
    Statements statements;

    @Inject
    Clinic clinic;

    @Inject
    Practice practice;

    @Inject
    Planning planning;

    @Inject
    Acting acting;

    @PersistenceContext
    EntityManager store;

    @Test
    void every_migration_ran_and_none_failed() {
        assertThat(rows.number(
                        "select count(*) from " + rows.quoted("schema_history") + " where " + rows.quoted("success")))
                .isGreaterThanOrEqualTo(2);
        assertThat(rows.number("select count(*) from " + rows.quoted("schema_history") + " where not "
                        + rows.quoted("success")))
                .isZero();
    }

    @Test
    void every_entity_can_be_read_from_its_table() {
        var entities = store.getMetamodel().getEntities();
        assertThat(entities).isNotEmpty();
        for (var entity : entities) {
            assertThat(store.createQuery("select e from " + entity.getName() + " e")
                            .setMaxResults(1)
                            .getResultList())
                    .as(entity.getName())
                    .hasSizeLessThan(2);
        }
    }

    @Test
    void plans_of_episodes_that_were_closed_before_plans_could_end_are_ended_by_the_migration() throws IOException {
        SignedIn thea = clinic.staff(Role.THERAPIST);
        long patient = clinic.register(thea);
        long closed = clinic.episode(thea, patient);
        long open = clinic.episode(thea, patient);
        long signed = practice.plan(thea, patient, closed, 0, 14, 2, "MT_MASSAGE");
        long draft = acting.as(thea, () -> planning.begin(closed, null));
        long going = practice.plan(thea, patient, open, 0, 14, 2, "MT_MASSAGE");
        rows.change("update treatment_plan set draft = 'x' where id = ?", signed);
        rows.change("update episode set closed_at = '2026-03-01 12:00:00' where id = ?", closed);
        String sql = migration("V013__once_and_ended.sql");
        rows.change(sql.substring(sql.indexOf("update treatment_plan"), sql.lastIndexOf(';')));
        for (long plan : List.of(signed, draft))
            assertThat(rows.number(
                            "select count(*) from treatment_plan where id = ? and state = 'ENDED' and ended_at = '2026-03-01 12:00:00'",
                            plan))
                    .isEqualTo(1);
        assertThat(rows.text("select draft from treatment_plan where id = ?", signed))
                .isNull();
        assertThat(rows.text("select draft from treatment_plan where id = ?", draft))
                .isNotNull();
        assertThat(rows.text("select state from treatment_plan where id = ?", going))
                .isEqualTo("SIGNED");
    }

    @Test
    void of_two_starts_of_one_series_that_a_parted_record_was_left_with_the_migration_keeps_the_newer()
            throws IOException {
        long patient = clinic.register(clinic.staff(Role.THERAPIST));
        long other = clinic.register(clinic.staff(Role.THERAPIST));
        long older = start(patient, "a:NPRS", 1);
        long newer = start(patient, "b:NPRS", 2);
        long knee = start(patient, "b:ROM-KNEE", 1);
        long theirs = start(other, "c:NPRS", 1);
        for (String statement : migration("V101__one_start_of_a_series.sql")
                .replaceAll("(?m)^--.*$", "")
                .split(";")) if (!statement.isBlank()) rows.change(statement);
        assertThat(rows.text("select pinned from measurement where id = ?", older))
                .isNull();
        assertThat(rows.text("select pinned_reason from measurement where id = ?", older))
                .isNull();
        for (long kept : List.of(newer, theirs))
            assertThat(rows.text("select pinned from measurement where id = ?", kept))
                    .isEqualTo("NPRS");
        assertThat(rows.text("select pinned from measurement where id = ?", knee))
                .isEqualTo("ROM-KNEE");
    }

    private long start(long patient, String pinned, int day) {
        long id = Id.next();
        rows.change(
                "insert into measurement (id, revision, patient_id, measure, reading, taken_on, source, by_name, account_id, taken_at, withdrawn, pinned, pinned_by, pinned_at, pinned_reason)"
                        + " values (?, 1, ?, 'NPRS', 4, '2026-01-01', 'THERAPIST', 'Thea', 1, '2026-01-01 10:00:00', false, ?, 'Thea', ?, 'why')",
                id,
                patient,
                pinned,
                LocalDateTime.of(2026, 1, day, 10, 0));
        return id;
    }

    private String migration(String name) throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/db/migrations/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void the_counter_counts_what_is_sent() {
        assertThat(statements.during(() -> {})).isZero();
        assertThat(statements.sentDuring(() ->
                        store.createQuery("select count(a) from Account a").getSingleResult()))
                .hasSize(1);
    }
}
