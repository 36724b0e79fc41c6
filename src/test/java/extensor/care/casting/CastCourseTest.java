package extensor.care.casting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import extensor.care.catalogue.CatalogueFixture;
import extensor.care.catalogue.Dose;
import extensor.care.catalogue.Intervention;
import extensor.shared.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a series stands: how far the next cast may be set, when it is to be changed, what forbids it, and what a pause or an end means. */
class CastCourseTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final Intervention CASTS = CatalogueFixture.real().intervention("SERIAL_CAST");
    private static final Map<String, List<CastLine>> SO_FAR = new HashMap<>();

    private static CastPrescription prescription(Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(Map.of(
                "joint", "ELBOW", "motion", "ELBOW_EXTENSION", "target_deg", 0, "interval_reason", "Lives far away"));
        all.putAll(values);
        return new CastPrescription(
                new CastLimb(1, Side.LEFT), Dose.usual(CASTS).with(all), BigDecimal.valueOf(6));
    }

    private static CastForm form(
            LocalDate on,
            List<BigDecimal> readings,
            CastDecision decision,
            BigDecimal set,
            int pain,
            CastCondition off) {
        return new CastForm(
                on,
                readings,
                "FIRM",
                null,
                off,
                true,
                Map.of(),
                false,
                true,
                Set.of(),
                pain,
                CastTolerance.GOOD,
                false,
                decision,
                new CastForm.NewCast(set, "PLASTER", 3, true),
                null);
    }

    private static CastForm form(int day, int angle, CastDecision decision) {
        BigDecimal read = BigDecimal.valueOf(angle);
        return form(
                START.plusDays(day),
                List.of(read, read, read),
                decision,
                BigDecimal.valueOf(angle - 5L),
                2,
                CastCondition.WHOLE);
    }

    private static CastLine line(int place, CastForm form) {
        return new CastLine(place, place, form, CastState.TOO_FEW, CastProposal.RECAST, 7, "Thea", Instant.EPOCH);
    }

    private static CastCourse course(CastForm... forms) {
        return new CastCourse(
                prescription(Map.of()),
                true,
                IntStream.range(0, forms.length)
                        .mapToObj(i -> line(i, forms[i]))
                        .toList());
    }

    private static CastVerdict judged(CastCourse course, CastForm form) {
        return course.judge(form, CastLine.rater(7));
    }

    @ParameterizedTest(name = "{0}, day {8}")
    @CsvFileSource(resources = "/casting/series.csv", numLinesToSkip = 1)
    void each_cast_of_the_worked_series_is_set_and_due_as_the_reference_says(ArgumentsAccessor row) {
        if (row.getString(24) == null) return;
        List<CastLine> lines = SO_FAR.computeIfAbsent(row.getString(0), series -> new ArrayList<>());
        CastPrescription prescription = prescription(Map.of(
                "change_interval_days", row.getInteger(3),
                "first_cast_days", row.getInteger(4),
                "cast_set_deg_below_max", row.getInteger(7)));
        LocalDate on = START.plusDays(row.getInteger(8));
        CastForm now = form(
                on,
                Arrays.stream(row.getString(9).split(" ")).map(BigDecimal::new).toList(),
                CastDecision.RECAST,
                BigDecimal.valueOf(row.getDouble(24)),
                2,
                CastCondition.WHOLE);
        assertThat(new CastCourse(prescription, true, lines).mostStretch(now).doubleValue())
                .isCloseTo(row.getDouble(24), within(0.05));
        lines.add(line(lines.size(), now));
        CastWindow next = new CastCourse(prescription, true, lines).next().orElseThrow();
        assertThat(next.from()).isEqualTo(START.plusDays(row.getInteger(25)));
        assertThat(next.due()).isEqualTo(START.plusDays(row.getInteger(26)));
        assertThat(next.to()).isEqualTo(START.plusDays(row.getInteger(27)));
    }

    @ParameterizedTest
    @CsvSource({"1,false,1,2", "2,false,1,3", "4,false,3,5", "7,false,6,7", "7,true,6,8", "8,true,7,9", "14,true,13,14"
    })
    void a_cast_stays_on_no_longer_than_a_week_without_a_reason_and_a_fortnight_with_one(
            int days, boolean explained, int from, int to) {
        CastWindow window = CastWindow.after(START, days, explained);
        assertThat(window).isEqualTo(new CastWindow(START.plusDays(from), START.plusDays(days), START.plusDays(to)));
        assertThat(window.daysLate(START.plusDays(to + 2))).isEqualTo(2);
    }

    @Test
    void after_a_pause_the_angles_begin_anew_and_the_casts_go_on_being_counted() {
        CastCourse paused = course(
                form(0, -40, CastDecision.RECAST), form(4, -34, CastDecision.RECAST), form(8, -28, CastDecision.PAUSE));
        CastVerdict again = judged(paused, form(12, -36, CastDecision.RECAST));
        assertThat(again.state()).isEqualTo(CastState.TOO_FEW);
        assertThat(again.lost()).isZero();
        assertThat(paused.worn()).isEqualTo(2);
        assertThat(paused.castOn()).isFalse();
        assertThat(paused.next()).isEmpty();
    }

    @Test
    void after_an_end_a_new_series_begins() {
        CastCourse ended = course(form(0, -40, CastDecision.RECAST), form(4, -34, CastDecision.HOLD));
        assertThat(ended.ended()).isTrue();
        assertThat(ended.series()).hasSize(2);
        assertThat(ended.worn()).isZero();
        assertThat(judged(ended, form(40, -38, CastDecision.RECAST)).proposal()).isEqualTo(CastProposal.FIRST_CAST);
        CastCourse begun = course(
                form(0, -40, CastDecision.RECAST), form(4, -34, CastDecision.HOLD), form(40, -38, CastDecision.RECAST));
        assertThat(begun.series()).hasSize(1);
        assertThat(begun.worn()).isEqualTo(1);
    }

    @Test
    void the_last_verdict_is_the_one_that_was_given() {
        CastCourse course = course(
                form(0, -40, CastDecision.RECAST),
                form(4, -34, CastDecision.RECAST),
                form(8, -28, CastDecision.RECAST));
        assertThat(course.latest().orElseThrow().state()).isEqualTo(CastState.GAINING);
    }

    @Test
    void before_the_first_cast_the_planned_casts_are_counted_and_a_target_that_is_too_near_is_said() {
        CastProposalSheet far = CastProposalSheet.of(course(), form(0, -41, CastDecision.RECAST), "7");
        assertThat(far.plannedCasts()).isEqualTo(9);
        assertThat(far.targetTooNear()).isFalse();
        assertThat(CastProposalSheet.of(course(), form(0, -5, CastDecision.RECAST), "7")
                        .targetTooNear())
                .isTrue();
        CastProposalSheet later =
                CastProposalSheet.of(course(form(0, -41, CastDecision.RECAST)), form(4, -5, CastDecision.RECAST), "7");
        assertThat(later.plannedCasts()).isNull();
        assertThat(later.targetTooNear()).isFalse();
    }

    @Test
    void a_cast_gets_no_more_new_stretch_at_once_than_the_plan_allows() {
        CastCourse course = course(form(0, -40, CastDecision.RECAST));
        assertThat(course.mostStretch(form(4, -20, CastDecision.RECAST))).isEqualByComparingTo("-35");
        assertThat(course.mostStretch(form(4, -34, CastDecision.RECAST))).isEqualByComparingTo("-39");
    }

    @Test
    void pain_that_rose_by_three_and_a_second_slip_stop_the_series() {
        CastForm slipped = form(
                START,
                List.of(BigDecimal.valueOf(-40)),
                CastDecision.RECAST,
                BigDecimal.valueOf(-45),
                2,
                CastCondition.SLIPPED);
        CastForm worse = form(
                START.plusDays(4),
                List.of(BigDecimal.valueOf(-35)),
                CastDecision.RECAST,
                BigDecimal.valueOf(-40),
                5,
                CastCondition.SLIPPED);
        assertThat(course().stops(worse)).isEmpty();
        assertThat(course(slipped).stops(worse)).containsExactlyInAnyOrder(CastStop.PAIN, CastStop.SLIPPED_TWICE);
    }

    @Test
    void redness_forbids_a_cast_until_it_has_faded_and_broken_skin_always() {
        assertThat(SkinMark.REDNESS_BLANCHING.forbidsCast(false)).isTrue();
        assertThat(SkinMark.REDNESS_BLANCHING.forbidsCast(true)).isFalse();
        assertThat(SkinMark.MACERATION.forbidsCast(false)).isFalse();
        assertThat(Stream.of(SkinMark.REDNESS_NONBLANCHING, SkinMark.BLISTER, SkinMark.OPEN_SORE))
                .allMatch(finding -> finding.forbidsCast(true));
    }

    @Test
    void what_the_definition_calls_the_findings_and_the_joints_is_known_here() {
        assertThat(Arrays.stream(SkinMark.values()).map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(
                        CASTS.parameter("skin_items").options());
        assertThat(CASTS.parameter("joint").options())
                .allSatisfy(joint -> assertThat(SkinSite.of(joint)).hasSizeGreaterThan(4));
    }

    @Test
    void every_joint_has_an_error_of_measurement_and_sites_to_look_at() {
        Map<String, String> motions = Map.of(
                "ELBOW", "ELBOW_EXTENSION",
                "WRIST", "WRIST_EXTENSION",
                "FINGERS", "FINGER_EXTENSION",
                "KNEE", "KNEE_EXTENSION",
                "ANKLE", "ANKLE_DORSIFLEXION");
        motions.forEach((joint, motion) -> {
            Dose dose = Dose.usual(CASTS).with(Map.of("joint", joint, "motion", motion, "target_deg", 0));
            CastPrescription prescription =
                    CastPrescription.of(new CastLimb(1, Side.LEFT), dose, CatalogueFixture.real());
            assertThat(prescription.detectable()).as(joint).isBetween(BigDecimal.valueOf(5), BigDecimal.valueOf(12));
            assertThat(prescription.sites()).as(joint).isNotEmpty();
        });
    }
}
