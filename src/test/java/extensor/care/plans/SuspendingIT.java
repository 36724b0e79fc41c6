package extensor.care.plans;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.accounts.Role;
import extensor.care.accounts.SignedIn;
import extensor.care.catalogue.Palette;
import extensor.care.patients.Clinic;
import extensor.care.patients.HealthFacts;
import extensor.care.patients.Presence;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskLine;
import extensor.care.tasks.WorkingTasks;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fact that stops something of a signed plan reaches the therapist once, and goes when it is lifted. */
@Inside
class SuspendingIT {
    @Inject
    Clinic clinic;

    @Inject
    Acting acting;

    @Inject
    Planning planning;

    @Inject
    Signing signing;

    @Inject
    HealthFacts facts;

    @Inject
    WorkingTasks tasks;

    private SignedIn thea;
    private long patient;
    private long plan;

    @BeforeEach
    void aSignedPlanWithHeat() {
        thea = clinic.staff(Role.THERAPIST);
        patient = clinic.register(thea);
        long episode = clinic.episode(thea, patient);
        clinic.denyAllBut(thea, patient);
        plan = acting.as(thea, () -> planning.begin(episode, null));
        acting.as(thea, () -> planning.add(plan, 1, "HEAT_HOT_PACK", Palette.Kind.INTERVENTION));
        int revision = acting.as(thea, () -> planning.open(plan)).revision();
        acting.as(thea, () -> signing.sign(plan, revision));
    }

    private long injured() {
        return acting.as(
                thea,
                () -> facts.answer(
                        patient,
                        "ACUTE_INJURY",
                        Presence.PRESENT,
                        BodyRegion.LOW_BACK,
                        Side.BILATERAL,
                        clinic.today(),
                        clinic.today().plusDays(3),
                        null));
    }

    private List<TaskLine> suspended() {
        return acting.as(thea, () -> tasks.open()).stream()
                .filter(t -> t.kind() == TaskKind.SUSPENDED)
                .toList();
    }

    @Test
    void a_fact_that_stops_an_item_makes_one_task_however_often_it_is_told() {
        assertThat(suspended()).isEmpty();
        injured();
        injured();
        assertThat(suspended()).singleElement().satisfies(task -> {
            assertThat(task.patient()).isEqualTo(patient);
            assertThat(task.about()).isEqualTo(plan);
            assertThat(task.words()).isEqualTo("Hot pack or heat pad");
            assertThat(task.dueOn()).isEqualTo(clinic.today());
        });
    }

    @Test
    void a_fact_that_is_taken_back_takes_its_task_with_it() {
        long act = injured();
        acting.as(thea, () -> facts.undo(patient, act));
        assertThat(suspended()).isEmpty();
    }

    @Test
    void a_new_version_without_the_item_lifts_the_task() {
        injured();
        acting.as(thea, () -> signing.revise(plan));
        acting.as(thea, () -> planning.remove(plan, 2));
        acting.as(thea, () -> planning.add(plan, 1, "EDU_POSTURE", Palette.Kind.INTERVENTION));
        int revision = acting.as(thea, () -> planning.open(plan)).revision();
        acting.as(thea, () -> signing.sign(plan, revision));
        assertThat(suspended()).isEmpty();
    }
}
