package extensor.care.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What is asked of a dose at another moment than the prescription, and what that means for the treatments that depend on it. */
class MomentsTest {
    /** When the reference has a check, measure or baseline of a dose asked; the form of the plan asks only what is part of the plan. */
    private static final Set<String> WITH_THE_PLAN =
            Set.of("baseline_deg", "bp_drop", "start_lift_kg", "start_speed", "test_start");

    /** What each sitting of a series of casts asks, by its page. */
    private static final Set<String> IN_A_SERIES_OF_CASTS = Set.of("emergency_removal", "nv_items", "skin_items");

    /** The checks and measures of a session, issue 12: until it asks them, nobody does. */
    private static final Set<String> IN_THE_SESSION = Set.of(
            "accuracy_pct",
            "adverse",
            "aid_height",
            "arm_symptom",
            "artery_screen",
            "belt_used",
            "breathless",
            "carer_taught",
            "central_screen",
            "chest_wall_plan",
            "circulation_check",
            "clot_check",
            "dizzy_after",
            "falls_month",
            "fear",
            "girth_cm",
            "goggles",
            "hazards",
            "jaw_free",
            "leaks_day",
            "leg_symptom",
            "lift_now_kg",
            "lone_worker",
            "lop_measured",
            "lying_position",
            "marks",
            "metal_removed",
            "neck_screen",
            "needles_out",
            "neuro_exam",
            "nprs_during",
            "nprs_prepost",
            "nprs_test",
            "nystagmus",
            "patch_test",
            "peak_uv",
            "quality",
            "rest_uv",
            "rpe",
            "settle_min",
            "skin_after",
            "skin_check",
            "skin_response",
            "speed_now",
            "sputum",
            "staff_distance",
            "stop_switch",
            "teach_back",
            "test_end",
            "tool_cleaned",
            "worry");

    /** Of these the reference has a check ticked at every treatment, without which harm is near. The others are offered. */
    @Test
    void treatments_whose_safety_net_is_a_check_at_the_moment_of_treatment_are_switched_off() {
        assertThat(CatalogueFixture.real().interventions().stream()
                        .filter(intervention -> !intervention.offered())
                        .map(Intervention::code))
                .containsExactlyInAnyOrder(
                        "COMPRESSION_IPC",
                        "DRY_NEEDLING",
                        "EX_BFR",
                        "HEAT_SWD",
                        "LASER_PBM",
                        "MT_NEURAL",
                        "SHOCKWAVE",
                        "TRACTION_CERVICAL",
                        "TRACTION_LUMBAR",
                        "VEST_CRP");
        assertThat(CatalogueFixture.real().templates().stream()
                        .filter(template -> !template.offered())
                        .map(Template::code))
                .containsExactly("T24");
    }

    @Test
    void every_check_measure_and_baseline_is_asked_in_a_form_or_waits_with_a_reason() {
        Map<ParameterMoment, Integer> counted = new HashMap<>();
        Set<String> waiting = new TreeSet<>();
        Set<String> baselines = new TreeSet<>();
        for (Intervention intervention : CatalogueFixture.real().interventions()) {
            Set<String> atPlan = codes(DoseForm.of(Dose.usual(intervention)).planned());
            for (Parameter parameter : intervention.parameters()) {
                counted.merge(parameter.moment(), 1, Integer::sum);
                boolean inPlan = parameter.moment().planned();
                assertThat(atPlan.contains(parameter.code()))
                        .as(intervention.code())
                        .isEqualTo(inPlan);
                if (!inPlan) waiting.add(parameter.code());
                if (parameter.moment() == ParameterMoment.BASELINE) baselines.add(parameter.code());
            }
        }
        assertThat(counted)
                .containsEntry(ParameterMoment.CHECK, 58)
                .containsEntry(ParameterMoment.MEASURE, 60)
                .containsEntry(ParameterMoment.BASELINE, 5);
        assertThat(waiting).containsAll(IN_A_SERIES_OF_CASTS);
        waiting.removeAll(IN_A_SERIES_OF_CASTS);
        assertThat(waiting).isEqualTo(IN_THE_SESSION);
        assertThat(baselines).isEqualTo(WITH_THE_PLAN);
    }

    private static Set<String> codes(DoseForm form) {
        Set<String> codes = new HashSet<>();
        form.fields().forEach(field -> codes.add(field.code()));
        return codes;
    }
}
