package extensor.care.progress;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.clinic.Sites;
import extensor.care.measures.MeasurementLine;
import extensor.care.measures.RatedActivity;
import extensor.care.measures.Readings;
import extensor.care.measures.Source;
import extensor.care.measures.StretchAngles;
import extensor.care.measures.Subject;
import extensor.care.measures.TakenValue;
import extensor.care.patients.TakingPart;
import extensor.container.Inside;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import extensor.shared.Side;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is measured is kept in the running program: all or nothing, on a day that can be, and corrected without losing what stood before. */
@Inside
class MeasuringIT extends MeasuredPatient {
    @Inject
    ReadingOwnProgress readingOwnProgress;

    @Inject
    TakingPart taking;

    @Inject
    Sites sites;

    private List<MeasurementLine> all() {
        return acting.as(thea, () -> measurements.all(patient));
    }

    private List<MeasurementLine> standing() {
        return acting.as(thea, () -> measurements.of(patient));
    }

    @Test
    void several_values_are_kept_as_one_act_or_not_at_all() {
        List<TakenValue> values =
                List.of(new TakenValue(PAIN, BigDecimal.valueOf(6)), new TakenValue(KNEE, BigDecimal.valueOf(95)));
        List<Long> ids = acting.as(thea, () -> measuring.take(patient, today, values, RequestKey.key()));
        assertThat(ids).hasSize(2);
        List<TakenValue> wrong =
                List.of(new TakenValue(PAIN, BigDecimal.valueOf(5)), new TakenValue(KNEE, BigDecimal.valueOf(190)));
        assertThat(acting.failureAs(thea, () -> measuring.take(patient, today, wrong, RequestKey.key())))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.field()).isEqualTo(KNEE.key()));
        assertThat(standing()).hasSize(2);
        assertThat(rows.number(
                        "select count(*) from audit_entry where patient = ? and verb = 'Measuring.take' and outcome = 'DONE'",
                        patient))
                .isEqualTo(1);
    }

    @Test
    void a_muscle_a_place_both_angles_and_the_activities_are_kept_and_make_series_of_their_own() {
        Subject knee = Subject.at("MMT", "KNEE_EXTENSORS", Side.LEFT);
        Subject elbow = Subject.at("MMT", "ELBOW_FLEXORS", Side.LEFT);
        Subject calf = Subject.at("MTS", "GASTROCNEMIUS", Side.LEFT);
        Readings rated = Readings.of(List.of(
                new RatedActivity("Tying shoes", BigDecimal.valueOf(2)),
                new RatedActivity("Stairs", BigDecimal.valueOf(5)),
                new RatedActivity("Lifting", BigDecimal.valueOf(4))));
        List<TakenValue> values = List.of(
                new TakenValue(knee, new BigDecimal("3.7")),
                new TakenValue(elbow, BigDecimal.valueOf(5)),
                TakenValue.stretched(
                        calf, new StretchAngles(BigDecimal.valueOf(-10), BigDecimal.valueOf(15), "V3", "2")),
                TakenValue.rated("PSFS", rated));
        String request = RequestKey.key();
        List<Long> ids = acting.as(thea, () -> measuring.take(patient, today, values, request));
        assertThat(acting.as(thea, () -> measuring.take(patient, today, values, request)))
                .as("sent again")
                .isEqualTo(ids);
        ProgressSheet sheet = sheet();
        assertThat(sheet.series(knee.key()).orElseThrow().counted()).hasSize(1);
        assertThat(sheet.series(elbow.key()).orElseThrow().counted()).hasSize(1);
        MeasurementLine stretch =
                sheet.series(calf.key()).orElseThrow().counted().get(0).line();
        assertThat(stretch.value()).isEqualByComparingTo("25");
        assertThat(stretch.readings().stretch().caught()).isEqualByComparingTo("-10");
        MeasurementLine scale = sheet.series("PSFS-" + rated.set())
                .orElseThrow()
                .counted()
                .get(0)
                .line();
        assertThat(scale.readings()).isEqualTo(rated);
        assertThat(acting.refusalAs(thea, () -> measuring.correct(scale.id(), BigDecimal.ONE, "")))
                .isEqualTo("measure.computed");
    }

    @Test
    void a_value_without_its_muscle_is_refused_and_one_of_old_times_is_still_read_and_corrected() {
        Subject bare = Subject.at("MMT", null, Side.LEFT);
        assertThat(acting.refusalAs(thea, () -> measuring.take(patient, today, one(bare, 4), RequestKey.key())))
                .isEqualTo("measure.where.MUSCLE");
        long old =
                take(today, Subject.at("MMT", "KNEE_EXTENSORS", Side.LEFT), 4).get(0);
        rows.change("update measurement set focus = null where id = ?", old);
        assertThat(sheet().series(bare.key()).orElseThrow().counted()).hasSize(1);
        acting.as(thea, () -> measuring.correct(old, BigDecimal.valueOf(3), ""));
        assertThat(sheet().series(bare.key()).orElseThrow().trend().last().value())
                .isEqualByComparingTo("3");
    }

    @Test
    void a_day_ahead_or_before_birth_is_refused_at_its_field() {
        assertThat(acting.refusalAs(
                        thea, () -> measuring.take(patient, today.plusDays(1), one(PAIN, 3), RequestKey.key())))
                .isEqualTo("measure.day");
        assertThat(acting.refusalAs(
                        thea, () -> measuring.take(patient, LocalDate.of(1988, 3, 1), one(PAIN, 3), RequestKey.key())))
                .isEqualTo("measure.before-birth");
        assertThat(acting.refusalAs(thea, () -> measuring.take(patient, today, List.of(), RequestKey.key())))
                .isEqualTo("measure.nothing");
    }

    @Test
    void a_corrected_value_stays_in_the_record_as_withdrawn_and_counts_no_more() {
        long id = take(today, PAIN, 6).get(0);
        acting.as(thea, () -> measuring.correct(id, BigDecimal.valueOf(4), " Typing slip "));
        assertThat(standing())
                .singleElement()
                .satisfies(line -> assertThat(line.value()).isEqualByComparingTo("4"));
        SeriesSheet pain = pain();
        assertThat(pain.rows()).hasSize(2);
        assertThat(pain.counted()).hasSize(1);
        MeasurementLine wrong = all().get(0);
        assertThat(wrong.stands()).isFalse();
        assertThat(wrong.withdrawal().by()).isEqualTo(thea.name());
        assertThat(wrong.withdrawal().reason()).isEqualTo("Typing slip");
        assertThat(acting.refusalAs(thea, () -> measuring.correct(id, BigDecimal.ONE, null)))
                .isEqualTo("refusal.stale");
    }

    @Test
    void the_patient_says_one_value_a_day_and_the_later_word_counts() throws Exception {
        said(6, today);
        said(6, today);
        said(4, today);
        said(5, today.minusDays(1));
        assertThat(standing()).extracting(l -> l.value().intValue()).containsExactly(5, 4);
        assertThat(standing()).extracting(MeasurementLine::source).containsOnly(Source.PATIENT);
        assertThat(all()).hasSize(3);
        assertThat(acting.as(thea, () -> measurements.told(patient, "NPRS", today)))
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("4"));
        assertThat(pain().trend().last().told()).isTrue();
        ProgressSheet mine = acting.as(pat, () -> readingOwnProgress.mine());
        assertThat(mine.series("NPRS").orElseThrow().counted()).hasSize(2);
    }

    @Test
    void where_no_episode_says_so_the_day_is_that_of_the_first_site() {
        long nowhere = clinic.register(thea);
        acting.as(thea, () -> taking.takePart(nowhere, "asked for advice"));
        long first = rows.number("select min(id) from site");
        ZoneId zone = acting.as(thea, () -> sites.site(first)).zone();
        ZoneId far = ZoneId.of(clock.instant().atZone(ZoneOffset.UTC).getHour() < 12 ? "Etc/GMT+12" : "Etc/GMT-14");
        rows.change("update site set zone = ? where id = ?", far.getId(), first);
        try {
            LocalDate there = LocalDate.now(clock.withZone(far));
            assertThat(acting.refusalAs(
                            thea, () -> measuring.take(nowhere, there.plusDays(1), one(PAIN, 3), RequestKey.key())))
                    .isEqualTo("measure.day");
            assertThat(acting.as(thea, () -> measuring.take(nowhere, there, one(PAIN, 3), RequestKey.key())))
                    .hasSize(1);
            assertThat(acting.as(thea, () -> progress.of(nowhere)).today()).isEqualTo(there);
        } finally {
            rows.change("update site set zone = ? where id = ?", zone.getId(), first);
        }
    }
}
