package extensor.care.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import extensor.care.catalogue.TreatedPerson.JointNorms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the values of a dose say of each other, of the person and of their joints. */
class CrossChecksTest {
    private static final JointNorms UNKNOWN = (joint, motion) -> Optional.empty();
    private final Catalogue catalogue = CatalogueFixture.real();
    private final Dose cast = Dose.usual(catalogue.intervention("SERIAL_CAST"))
            .with(Map.of("joint", "ANKLE", "motion", "ANKLE_DORSIFLEXION"));

    private static List<String> said(Dose dose, TreatedPerson person) {
        return dose.hints(person).stream()
                .filter(hint -> hint.key().equals("dose.check"))
                .map(hint -> hint.arguments().get(0))
                .toList();
    }

    private Dose casts(int baseline, int target, int most) {
        return cast.with(Map.of(
                "baseline_deg", baseline, "target_deg", target, "planned_gain_per_cast_deg", 5, "max_casts", most));
    }

    @ParameterizedTest
    @CsvSource({
        "-50,10,12,false",
        "-50,10,11,true",
        "-50,10,6,true",
        "-15,14,6,false",
        "-15,15,6,false",
        "-15,16,6,true"
    })
    void more_casts_than_are_allowed_are_said_at_the_dose(int baseline, int target, int most, boolean said) {
        assertThat(said(casts(baseline, target, most), null).stream()
                        .anyMatch(text -> text.contains("takes more casts than you allow")))
                .isEqualTo(said);
    }

    @Test
    void the_target_of_a_plan_lies_at_least_the_detectable_change_beyond_where_it_sets_out() {
        DoseRefused no = catchThrowableOfType(DoseRefused.class, () -> casts(-5, -1, 6));
        assertThat(no.complaints()).extracting(DoseComplaint::parameter).contains("target_deg");
        assertThat(DoseForm.of(cast).planned().fields())
                .extracting(DoseField::code)
                .contains("baseline_deg");
    }

    @Test
    void a_target_beyond_what_is_normal_for_the_person_is_said_at_the_dose() {
        TreatedPerson person = new TreatedPerson(
                40,
                (joint, motion) -> joint.equals("ANKLE") && motion.equals("DORSIFLEXION")
                        ? Optional.of(BigDecimal.valueOf(12))
                        : Optional.empty());
        String beyond = "The target lies beyond what is normal at this joint for the patient.";
        assertThat(said(casts(0, 13, 6), person)).contains(beyond);
        assertThat(said(casts(0, 12, 6), person)).doesNotContain(beyond);
        assertThat(said(casts(0, 13, 6), new TreatedPerson(40, UNKNOWN))).doesNotContain(beyond);
        assertThat(said(casts(0, 13, 6), null)).doesNotContain(beyond);
    }

    @Test
    void a_heart_rate_above_220_less_the_age_is_said_at_the_dose() {
        Dose walking = Dose.usual(catalogue.intervention("EX_AEROBIC")).with("hr_high_bpm", 150);
        assertThat(said(walking, new TreatedPerson(70, UNKNOWN))).isEmpty();
        assertThat(said(walking, new TreatedPerson(71, UNKNOWN)))
                .containsExactly("The highest heart rate is above 220 less the age of the patient.");
        assertThat(said(walking, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SERIAL_CAST,change_interval_days,7,8,interval_reason",
        "SERIAL_CAST,holding_device,AFO,NONE,no_device_reason",
        "BRACE_LUMBAR,max_weeks,3,4,weeks_reason",
        "COLLAR_SOFT,max_days,7,8,days_reason",
        "EDU_ACTIVITY,restrict_days,7,8,restriction_reason",
        "TAPE_RIGID,max_weeks,3,4,weeks_reason",
        "BRACE_JOINT,max_weeks,6,7,weeks_reason",
        "GROUP_CLASS,max_weeks,12,13,weeks_reason",
        "GAIT_TRAINING,weight_bearing,FULL,PARTIAL,order_ref"
    })
    void what_goes_beyond_the_reference_is_signed_with_a_reason_only(
            String code, String parameter, String fine, String more, String reason) {
        Dose dose = Dose.usual(catalogue.intervention(code)).with(parameter, more);
        assertThat(dose.missing()).extracting(Parameter::code).contains(reason);
        assertThat(dose.hints()).extracting(DoseHint::parameter).contains(reason);
        assertThat(dose.with(reason, "the family lives far away").missing())
                .extracting(Parameter::code)
                .doesNotContain(reason);
        assertThat(dose.with(parameter, fine).missing())
                .extracting(Parameter::code)
                .doesNotContain(reason);
    }

    @Test
    void pacing_has_no_weekly_increase() {
        Dose pacing = Dose.usual(catalogue.intervention("EDU_GRADED"));
        assertThat(pacing.with(Map.of("mode", "PACING_ONLY", "increase_pct_week", 0))
                        .value("mode"))
                .isEqualTo("PACING_ONLY");
        DoseRefused no = catchThrowableOfType(DoseRefused.class, () -> pacing.with("mode", "PACING_ONLY"));
        assertThat(no.complaints()).extracting(DoseComplaint::parameter).contains("increase_pct_week");
    }

    @ParameterizedTest
    @CsvSource({"20,true", "25,true", "33,true", "50,true", "37,false", "21,false", "99,false"})
    void ultrasound_has_the_duty_cycles_of_the_machines_and_none_between(String duty, boolean fine) {
        Dose dose = Dose.usual(catalogue.intervention("US_THERAPEUTIC"));
        if (fine) {
            assertThat(dose.with("duty_pct", duty).value("duty_pct")).isEqualTo(new BigDecimal(duty));
            return;
        }
        DoseRefused no = catchThrowableOfType(DoseRefused.class, () -> dose.with("duty_pct", duty));
        assertThat(no.complaints())
                .containsExactly(DoseComplaint.of("duty_pct", "dose.not-offered", "20, 25, 33, 50 and 100"));
        assertThat(DoseForm.of(dose).fields())
                .filteredOn(DoseField::listed)
                .singleElement()
                .satisfies(field -> assertThat(field.options())
                        .extracting(DoseField.Option::code)
                        .containsExactly("20", "25", "33", "50", "100"));
    }
}
