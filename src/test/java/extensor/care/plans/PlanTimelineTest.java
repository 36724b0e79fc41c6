package extensor.care.plans;

import static extensor.care.plans.Workbench.CATALOGUE;
import static extensor.care.plans.Workbench.START;
import static extensor.care.plans.Workbench.lowBack;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.Burden;
import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Dose;
import extensor.care.catalogue.Template;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A plan over time shows each treatment once, on its days, and each day once in each row. */
class PlanTimelineTest {
    private static final Dose DOSE = Dose.of(CATALOGUE.preset("LB_BRIDGE"));

    private static PlanTimeline of(Composition plan) {
        return PlanTimeline.of(plan.phases().stream()
                .map(phase -> new PlanSheet.PhaseSheet(
                        phase,
                        plan.firstDay(phase.id()),
                        START.plusDays(plan.firstDay(phase.id())),
                        phase.items().stream()
                                .map(item -> new ItemSheet(
                                        item,
                                        "",
                                        plan.from(phase, item),
                                        plan.until(phase, item).minusDays(1),
                                        null,
                                        List.of()))
                                .toList(),
                        Burden.of(List.of())))
                .toList());
    }

    private static Stream<PlanTimeline.Bar> bars(PlanTimeline timeline) {
        return timeline.lanes().stream()
                .flatMap(lane -> lane.rows().stream())
                .flatMap(List::stream)
                .map(PlanTimeline.Piece::bar)
                .filter(bar -> bar != null);
    }

    @Test
    void what_does_not_overlap_shares_a_row_of_its_setting() {
        PlanTimeline timeline = of(Compositions.of(
                14,
                List.of(
                        Compositions.item(DOSE, CarePlace.HOME, null, 4),
                        Compositions.item(DOSE, CarePlace.HOME, 3, 9),
                        Compositions.item(DOSE, CarePlace.HOME, 5, null),
                        Compositions.item(DOSE, CarePlace.CLINIC, 13, 13))));
        assertThat(timeline.lanes()).extracting(PlanTimeline.Lane::setting).containsExactly(CarePlace.values());
        assertThat(timeline.lanes().get(2).rows()).isEmpty();
        assertThat(timeline.lanes().get(0).rows().get(0))
                .extracting(PlanTimeline.Piece::days)
                .containsExactly(13, 1);
        assertThat(timeline.lanes().get(1).rows()).hasSize(2);
        assertThat(timeline.lanes().get(1).rows().get(0))
                .extracting(PlanTimeline.Piece::days)
                .containsExactly(5, 9);
        assertThat(timeline.lanes().get(1).rows().get(1))
                .extracting(PlanTimeline.Piece::days)
                .containsExactly(3, 7, 4);
        assertThat(timeline.weeks()).containsExactly(7, 7);
        assertThat(timeline.visits()).containsExactly(new PlanTimeline.VisitSpan(14, 2));
    }

    @Test
    void every_template_is_drawn_whole() {
        assertThat(CATALOGUE.templates().stream().filter(Template::offered))
                .isNotEmpty()
                .allSatisfy(PlanTimelineTest::isWhole);
    }

    private static void isWhole(Template template) {
        Composition plan = lowBack().from(template, START);
        PlanTimeline timeline = of(plan);
        assertThat(bars(timeline).map(PlanTimeline.Bar::item))
                .containsExactlyInAnyOrderElementsOf(plan.phases().stream()
                        .flatMap(phase -> phase.items().stream())
                        .map(Item::id)
                        .toList());
        assertThat(timeline.lanes())
                .flatExtracting(PlanTimeline.Lane::rows)
                .allSatisfy(row -> assertThat(
                                row.stream().mapToInt(PlanTimeline.Piece::days).sum())
                        .isEqualTo(timeline.days()));
        assertThat(timeline.weeks().stream().mapToInt(Integer::intValue).sum()).isEqualTo(timeline.days());
        assertThat(timeline.visits().stream()
                        .mapToInt(PlanTimeline.VisitSpan::days)
                        .sum())
                .isEqualTo(timeline.days());
        assertThat(timeline.visits().stream()
                        .mapToInt(PlanTimeline.VisitSpan::count)
                        .sum())
                .isEqualTo(plan.phases().stream().mapToInt(Phase::visitCount).sum());
        assertThat(bars(timeline)).allSatisfy(bar -> assertThat(bar.first()).isBetween(0, bar.last()));
    }
}
