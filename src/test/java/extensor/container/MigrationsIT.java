package extensor.container;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.container.inside.Rows;
import extensor.container.inside.Statements;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.junit.jupiter.api.Test;

/** The schema comes from the migrations alone, on both databases, and every entity fits it. */
@Inside
class MigrationsIT {
    @Inject
    Rows rows;

    @Inject
    Statements statements;

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
    void the_counter_counts_what_is_sent() {
        assertThat(statements.during(() -> {})).isZero();
        assertThat(statements.sentDuring(() ->
                        store.createQuery("select count(a) from Account a").getSingleResult()))
                .hasSize(1);
    }
}
