package extensor.container;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.container.inside.Acting;
import extensor.container.inside.Notepad;
import extensor.container.inside.Rows;
import extensor.shared.Id;
import extensor.shared.Refusal;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A door is one transaction: all or nothing, and run again when it only lost to another. */
@Inside
class TransactionIT {
    @Inject
    Acting acting;

    @Inject
    Notepad notepad;

    @Inject
    Rows rows;

    private SignedIn therapist;
    private final long id = Id.next();

    @BeforeEach
    void somebody() {
        therapist = acting.somebody(Role.THERAPIST);
    }

    @Test
    void what_a_door_wrote_stays() {
        acting.as(therapist, () -> notepad.write(id));
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void a_refusal_undoes_everything_but_its_own_record() {
        RuntimeException thrown = acting.failureAs(therapist, () -> notepad.writeAndRefuse(id));
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("refusal.stale"));
        assertThat(written()).isZero();
        assertThat(recorded("Notepad.writeAndRefuse", "REFUSED")).isEqualTo(1);
        assertThat(recorded("Notepad.writeAndRefuse", "DONE")).isZero();
    }

    @Test
    void a_failure_undoes_everything_but_its_own_record() {
        RuntimeException thrown = acting.failureAs(therapist, () -> notepad.writeAndBreak(id));
        assertThat(thrown).isNotNull();
        assertThat(written()).isZero();
        assertThat(recorded("Notepad.writeAndBreak", "FAILED")).isEqualTo(1);
    }

    @Test
    void what_lost_against_another_transaction_is_run_again_and_written_once() {
        for (int code : new int[] {0, 1213, 1205}) {
            AtomicInteger tries = new AtomicInteger();
            long fresh = Id.next();
            acting.as(therapist, () -> notepad.writeAndLose(fresh, 3, code == 0 ? "40001" : "HY000", code, tries));
            assertThat(tries).as("code " + code).hasValue(4);
            assertThat(rows.number("select count(*) from site where id = ?", fresh))
                    .isEqualTo(1);
        }
        assertThat(recorded("Notepad.writeAndLose", "DONE")).isEqualTo(3);
    }

    @Test
    void the_fifth_loss_is_the_last() {
        AtomicInteger tries = new AtomicInteger();
        RuntimeException thrown = acting.failureAs(therapist, () -> notepad.writeAndLose(id, 99, "40001", 0, tries));
        assertThat(thrown).isNotNull();
        assertThat(tries).hasValue(5);
        assertThat(written()).isZero();
        assertThat(recorded("Notepad.writeAndLose", "FAILED")).isEqualTo(1);
    }

    @Test
    void other_faults_of_the_database_are_not_repeated() {
        AtomicInteger tries = new AtomicInteger();
        assertThat(acting.failureAs(therapist, () -> notepad.writeAndLose(id, 99, "42000", 1064, tries)))
                .isNotNull();
        assertThat(tries).hasValue(1);
    }

    private long written() {
        return rows.number("select count(*) from site where id = ?", id);
    }

    private long recorded(String verb, String outcome) {
        return rows.number(
                "select count(*) from audit_entry where account = ? and verb = ? and outcome = ?",
                therapist.account(),
                verb,
                outcome);
    }
}
