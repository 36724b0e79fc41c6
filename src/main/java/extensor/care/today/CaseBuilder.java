package extensor.care.today;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Condition;
import extensor.care.patients.Problem;
import extensor.care.plans.PlanSchedule;
import extensor.care.plans.PlanSchedules;
import extensor.care.progress.CountedValues;
import extensor.care.tasks.TaskKind;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the summary of one patient from the facts that were read of them, at a moment. Pure. */
record CaseBuilder(
        long patient,
        List<CaseRow> rows,
        Map<PlanSchedules.VersionKey, PlanSchedule> schedules,
        Catalogue catalogue,
        Instant now) {
    /** What a colleague must know first. Age is a fact for the rules, and stands beside the name. */
    private static final List<Condition.Category> ORDER = List.of(
            Condition.Category.RED_FLAG,
            Condition.Category.DEVICE,
            Condition.Category.ALLERGY,
            Condition.Category.MEDICATION,
            Condition.Category.STATE,
            Condition.Category.DIAGNOSIS);

    private static final int PINNED = 3;

    private static final Set<TaskKind> WATCHED = Set.of(
            TaskKind.EMERGENCY, TaskKind.WARNING_SIGN, TaskKind.CALL_TODAY, TaskKind.TOO_SORE, TaskKind.WORSENING);

    CaseSummary summary() {
        List<CaseRow> newestFirst = of(CaseRow.CaseFact.EPISODE)
                .sorted(Comparator.comparing((CaseRow episode) -> episode.time(6))
                        .reversed())
                .toList();
        Optional<CasePlans.DatedPlan> judged = plans().judged(newestFirst);
        return new CaseSummary(
                patient,
                alerts(newestFirst.stream().findFirst().map(plans()::today).orElseGet(this::anywhere)),
                newestFirst.stream()
                        .sorted(Comparator.comparing(episode -> judged.filter(plan -> plan.episode() == episode.id(0))
                                .isEmpty()))
                        .map(this::line)
                        .toList(),
                pain(newestFirst, judged),
                of(CaseRow.CaseFact.NEXT)
                        .min(Comparator.comparing(next -> next.time(0)))
                        .map(next -> next.time(0).atZone(ZoneId.of(next.text(1))))
                        .orElse(null),
                waits(WATCHED),
                waits(Set.of(TaskKind.SUSPENDED)));
    }

    private boolean waits(Set<TaskKind> kinds) {
        return of(CaseRow.CaseFact.TASK).anyMatch(task -> kinds.contains(TaskKind.valueOf(task.text(0))));
    }

    private Stream<CaseRow> of(CaseRow.CaseFact kind) {
        return rows.stream().filter(row -> row.kind() == kind);
    }

    private CasePlans plans() {
        return new CasePlans(rows, schedules, now);
    }

    /** The day where nobody treats the patient. */
    private LocalDate anywhere() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private CaseSummary.EpisodeLine line(CaseRow episode) {
        Optional<CasePlans.DatedPlan> plan = plans().judged(List.of(episode));
        LocalDate today = plans().today(episode);
        return new CaseSummary.EpisodeLine(
                episode.id(0),
                Problem.valueOf(episode.text(1)),
                BodyRegion.valueOf(episode.text(2)),
                episode.text(3) == null ? null : Side.valueOf(episode.text(3)),
                episode.day(4),
                episode.text(7) == null,
                plans().unverified(episode),
                plan.map(dated -> plans().place(dated, today)).orElse(null),
                plan.flatMap(dated -> plans().decision(dated, today)).orElse(null));
    }

    private List<CaseSummary.CaseAlert> alerts(LocalDate today) {
        Set<String> present = of(CaseRow.CaseFact.FACT)
                .filter(fact -> fact.day(1) == null || !fact.day(1).isAfter(today))
                .filter(fact -> fact.day(2) == null || fact.day(2).isAfter(today))
                .map(fact -> fact.text(0))
                .collect(Collectors.toSet());
        return catalogue.conditions().stream()
                .filter(condition -> present.contains(condition.code()) && ORDER.contains(condition.category()))
                .sorted(Comparator.comparing(condition -> ORDER.indexOf(condition.category())))
                .map(condition -> new CaseSummary.CaseAlert(
                        condition.name(), condition.category() == Condition.Category.RED_FLAG))
                .toList();
    }

    private CaseSummary.PainChange pain(List<CaseRow> newestFirst, Optional<CasePlans.DatedPlan> judged) {
        List<CaseRow> values = of(CaseRow.CaseFact.PAIN)
                .sorted(Comparator.comparing((CaseRow value) -> value.day(0)).thenComparing(value -> value.id(2)))
                .toList();
        CountedValues counting = counting(newestFirst, judged);
        int pinned = IntStream.range(0, values.size())
                .filter(i -> values.get(i).text(PINNED) != null)
                .boxed()
                .max(Comparator.comparing(i -> values.get(i).text(PINNED)))
                .orElse(-1);
        int first = counting.first(values.stream().map(value -> value.day(0)).toList(), pinned);
        if (first < 0) return null;
        return new CaseSummary.PainChange(
                values.get(first).number(1), values.get(values.size() - 1).number(1));
    }

    private static CountedValues counting(List<CaseRow> newestFirst, Optional<CasePlans.DatedPlan> judged) {
        if (judged.isPresent()) {
            LocalDate start = judged.get().schedule().start();
            return newestFirst.stream()
                    .filter(e -> e.id(0) == judged.get().episode())
                    .findFirst()
                    .map(e -> CountedValues.of(opened(e), start))
                    .orElseGet(() -> CountedValues.of(start, start));
        }
        return CountedValues.of(
                newestFirst.stream().filter(e -> e.text(7) == null).findFirst().map(CaseBuilder::opened),
                newestFirst.size() > 1);
    }

    private static LocalDate opened(CaseRow episode) {
        return LocalDate.ofInstant(episode.time(6), ZoneId.of(episode.text(5)));
    }
}
