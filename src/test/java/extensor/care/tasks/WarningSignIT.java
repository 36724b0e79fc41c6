package extensor.care.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.SignedIn;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.RedFlag;
import extensor.care.patients.Alarm;
import extensor.care.patients.Presence;
import extensor.care.patients.ReadingRecords;
import extensor.care.patients.RecordingFacts;
import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import extensor.shared.BodyRegion;
import extensor.web.kit.MessageText;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever a red flag may mean raises what its urgency says, once it is known of a patient. */
@Inside
class WarningSignIT extends ClinicAtWork {
    private static final Set<BodyRegion> BACK = Set.of(BodyRegion.LOW_BACK);

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    ReadingRecords reading;

    @Inject
    RecordingFacts facts;

    private List<TaskLine> signs() {
        return open(TaskKind.WARNING_SIGN, thea);
    }

    private List<TaskLine> open(TaskKind kind, SignedIn who) {
        return acting.as(who, () -> workingTasks.open()).stream()
                .filter(task -> task.kind() == kind && task.patient() == patient)
                .toList();
    }

    @Test
    void a_sign_of_the_spinal_cord_is_to_be_seen_to_within_two_days_and_goes_with_a_no() {
        clinic.answer(thea, patient, "MYELOPATHY", Presence.PRESENT);
        clinic.answer(thea, patient, "MYELOPATHY", Presence.PRESENT);
        assertThat(signs()).singleElement().satisfies(task -> {
            assertThat(task.dueOn()).isEqualTo(clinic.today().plusDays(2));
            assertThat(MessageText.of(task.message()))
                    .isEqualTo(
                            "Myelopathy or upper motor neuron signs: To the spinal service. No thrust and no traction.");
        });
        assertThat(open(TaskKind.EMERGENCY, thea)).isEmpty();
        assertThat(acting.as(thea, () -> reading.alarms(patient)))
                .singleElement()
                .satisfies(alarm -> assertThat(alarm.urgency()).isEqualTo(RedFlag.Urgency.WITHIN_2_DAYS));
        assertThat(acting.as(pat, () -> reading.urgent())).isEmpty();
        seenTo();
        clinic.answer(thea, patient, "MYELOPATHY", Presence.ABSENT);
        assertThat(signs()).isEmpty();
    }

    @Test
    void every_condition_of_a_red_flag_raises_a_task_by_the_day_of_its_most_urgent_finding() {
        List<RedFlag> flags = currentCatalogue.catalogue().redFlags().stream()
                .filter(flag -> flag.condition() != null && flag.urgency().hasDay())
                .filter(flag -> flag.scope().meets(null, BACK) || emergency(flag))
                .toList();
        assertThat(flags).hasSizeGreaterThan(20);
        for (String condition :
                flags.stream().map(RedFlag::condition).distinct().toList()) {
            int days = flags.stream()
                    .filter(flag -> flag.condition().equals(condition))
                    .mapToInt(flag -> flag.urgency().days())
                    .min()
                    .orElseThrow();
            clinic.answer(thea, patient, condition, Presence.PRESENT);
            List<TaskLine> raised = acting.as(thea, () -> workingTasks.open()).stream()
                    .filter(task -> task.kind() == TaskKind.WARNING_SIGN || task.kind() == TaskKind.EMERGENCY)
                    .toList();
            assertThat(raised)
                    .as(condition)
                    .singleElement()
                    .satisfies(task -> assertThat(task.dueOn())
                            .as(condition)
                            .isEqualTo(clinic.today().plusDays(days)));
            seenTo();
            clinic.answer(thea, patient, condition, Presence.ABSENT);
        }
    }

    private boolean emergency(RedFlag flag) {
        return currentCatalogue.catalogue().warningSigns().stream()
                .anyMatch(sign -> sign.condition().equals(flag.condition()));
    }

    @Test
    void a_diagnosis_says_with_which_finding_it_does_not_wait_and_is_no_alarm_for_the_patient() {
        clinic.answer(thea, patient, "AORTIC_ANEURYSM", Presence.PRESENT);
        assertThat(signs())
                .singleElement()
                .satisfies(task -> assertThat(MessageText.of(task.message()))
                        .startsWith("Aortic aneurysm. Pain in the upper back with chest pain")
                        .endsWith("? Send to emergency care now."));
        assertThat(acting.as(thea, () -> reading.alarms(patient)))
                .extracting(Alarm::action)
                .isEmpty();
        assertThat(acting.as(pat, () -> reading.urgent())).isEmpty();
        assertThat(open(TaskKind.WARNING_SIGN, desk)).isEmpty();
    }

    @Test
    void a_fracture_of_the_wrist_says_nothing_of_the_spine_and_one_of_the_neck_does() {
        broken(BodyRegion.WRIST);
        assertThat(signs()).isEmpty();
        broken(BodyRegion.NECK);
        assertThat(signs())
                .singleElement()
                .satisfies(task ->
                        assertThat(MessageText.of(task.message())).contains("high risk by the Canadian C-spine rule"));
    }

    private void broken(BodyRegion where) {
        acting.as(thea, () -> facts.answer(patient, "FRACTURE_ACUTE", Presence.PRESENT, where, null, null, null, null));
    }
}
