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
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
        String sql;
        try (InputStream in = getClass().getResourceAsStream("/db/migrations/V013__once_and_ended.sql")) {
            sql = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
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
    void the_counter_counts_what_is_sent() {
        assertThat(statements.during(() -> {})).isZero();
        assertThat(statements.sentDuring(() ->
                        store.createQuery("select count(a) from Account a").getSingleResult()))
                .hasSize(1);
    }
}
