package extensor.care.course;

import extensor.care.plans.Composition;
import extensor.care.plans.Phase;
import extensor.care.plans.VisitRate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Plans without treatments, made of phases and visits by chance. */
final class RandomPlans {
    static final LocalDate START = LocalDate.of(2026, 11, 23);

    private RandomPlans() {}

    static Composition plan(Phase... phases) {
        return new Composition("Plan", START, List.of(phases), List.of(), List.of(), 99);
    }

    /** Plans of one to four phases. */
    static Arbitrary<Composition> any() {
        Arbitrary<List<Integer>> rhythm = Arbitraries.integers()
                .between(0, VisitRate.MOST_PER_WEEK)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<Phase> phases = Combinators.combine(
                        Arbitraries.integers().between(3, 60),
                        rhythm,
                        Arbitraries.integers().between(5, 90),
                        Arbitraries.of(true, false))
                .as((days, perWeek, minutes, cast) ->
                        new Phase(1, "Phase", "", "", days, stretches(days, perWeek), minutes, cast, List.of()));
        return phases.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(all -> plan(IntStream.range(0, all.size())
                        .mapToObj(i -> {
                            Phase p = all.get(i);
                            return new Phase(
                                    i + 1,
                                    p.name(),
                                    "",
                                    "",
                                    p.lasts(),
                                    p.visits(),
                                    p.visitMinutes(),
                                    p.castCourse(),
                                    List.of());
                        })
                        .toArray(Phase[]::new)));
    }

    private static List<VisitRate> stretches(int days, List<Integer> perWeek) {
        List<VisitRate> stretches = new ArrayList<>();
        int length = days / perWeek.size();
        for (int i = 0; i < perWeek.size(); i++) {
            int last = i == perWeek.size() - 1 ? days - 1 : (i + 1) * length - 1;
            stretches.add(new VisitRate(i * length, last, perWeek.get(i)));
        }
        return stretches;
    }
}
