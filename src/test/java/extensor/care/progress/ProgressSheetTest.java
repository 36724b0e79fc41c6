package extensor.care.progress;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.CatalogueFixture;
import extensor.care.catalogue.Measure;
import extensor.care.measures.Norms;
import extensor.care.measures.Subject;
import extensor.care.measures.Subjects;
import extensor.shared.Side;
import extensor.web.kit.MessageText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How old a value may be to be used, and in which words it becomes a task. */
class ProgressSheetTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 29);
    private static final Subject KNEE = Subjects.motion("KNEE", "EXTENSION", Side.RIGHT);

    private static Point on(int day, int value) {
        return Points.of(day, DAY.plusDays(day), BigDecimal.valueOf(value), "Ines", false);
    }

    private static SeriesSheet series(Subject what, Point... points) {
        var catalogue = CatalogueFixture.real();
        Measure measure = catalogue.measure(what.measure());
        Yardstick yardstick = Yardstick.of(measure, what, null, new Norms(catalogue.norms()));
        Trend trend = points.length == 0 ? null : Trend.of(yardstick, null, List.of(points));
        return new SeriesSheet(what, measure, null, null, null, yardstick, trend, null, List.of());
    }

    private static boolean stale(int days, Boolean ended, Point... points) {
        ProgressSheet.PlanMark plan =
                ended == null ? null : new ProgressSheet.PlanMark("1", "Knee", DAY, DAY.plusDays(42), 1, ended);
        return new ProgressSheet(null, DAY.plusDays(days), ZoneOffset.UTC, plan, List.of(), List.of())
                .stale(series(KNEE, points));
    }

    @Test
    void what_was_measured_more_than_four_weeks_ago_is_to_be_measured_again_while_the_treatment_goes_on() {
        assertThat(stale(28, null, on(0, -20))).isFalse();
        assertThat(stale(29, null, on(0, -20))).isTrue();
        assertThat(stale(29, false, on(0, -20))).isTrue();
        assertThat(stale(29, true, on(0, -20))).isFalse();
        assertThat(stale(29, false)).isFalse();
        assertThat(stale(29, false, on(0, -20), on(10, -10))).isFalse();
    }

    @Test
    void a_task_names_the_joint_its_motion_and_the_side() {
        assertThat(MessageText.of(TrendMessage.of(series(KNEE, on(0, 20), on(9, -20)))))
                .isEqualTo("Knee extension, right: 20°, then \u221220°");
        assertThat(MessageText.of(
                        TrendMessage.of(series(Subjects.motion("CERVICAL", "ROTATION_L", null), on(0, 60), on(9, 20)))))
                .isEqualTo("Neck rotation to the left: 60°, then 20°");
        assertThat(MessageText.of(
                        TrendMessage.of(series(new Subject("GRIP", null, null, Side.LEFT), on(0, 40), on(9, 20)))))
                .isEqualTo("Grip strength, left: 40, then 20 kg");
    }
}
