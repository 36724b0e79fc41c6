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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    private static final Set<TaskKind> WATCHED = Set.of(
            TaskKind.EMERGENCY, TaskKind.WARNING_SIGN, TaskKind.CALL_TODAY, TaskKind.TOO_SORE, TaskKind.WORSENING);

    /** A plan in force with its days. */
    private record DatedPlan(CaseRow row, PlanSchedule schedule) {
        long episode() {
            return row.id(2);
        }

        boolean runs(LocalDate day) {
            return !schedule.start().isAfter(day) && !schedule.last().isBefore(day);
        }
    }

    CaseSummary summary() {
        List<CaseRow> newestFirst = new ArrayList<>(of(CaseRow.CaseFact.EPISODE).toList());
        newestFirst.sort(
                Comparator.comparing((CaseRow episode) -> episode.time(6)).reversed());
        Optional<DatedPlan> judged = judged(newestFirst, plans().toList());
        List<CaseSummary.EpisodeLine> cases = newestFirst.stream()
                .sorted(Comparator.comparing(episode ->
                        judged.filter(plan -> plan.episode() == episode.id(0)).isEmpty()))
                .map(this::line)
                .toList();
        return new CaseSummary(
                patient,
                alerts(today(newestFirst)),
                cases,
                pain(newestFirst, judged),
                of(CaseRow.CaseFact.NEXT).findFirst().map(next -> next.time(0)).orElse(null),
                of(CaseRow.CaseFact.TASK).anyMatch(task -> WATCHED.contains(TaskKind.valueOf(task.text(0)))));
    }

    private Stream<CaseRow> of(CaseRow.CaseFact kind) {
        return rows.stream().filter(row -> row.kind() == kind);
    }

    private Stream<DatedPlan> plans() {
        return of(CaseRow.CaseFact.PLAN)
                .filter(plan -> schedules.containsKey(key(plan)))
                .map(plan -> new DatedPlan(plan, schedules.get(key(plan))))
                .sorted(Comparator.comparing((DatedPlan plan) -> plan.schedule().start())
                        .thenComparing(plan -> plan.row().id(0)));
    }

    static PlanSchedules.VersionKey key(CaseRow plan) {
        return new PlanSchedules.VersionKey(plan.id(0), plan.count(1));
    }

    /** The plan that progress is judged by: of those that run the one begun last, else the next one, else the last one. */
    private Optional<DatedPlan> judged(List<CaseRow> episodes, List<DatedPlan> plans) {
        return plans.stream()
                .filter(plan -> plan.runs(today(episodes, plan.episode())))
                .reduce((earlier, later) -> later)
                .or(() -> plans.stream()
                        .filter(plan -> plan.schedule().start().isAfter(today(episodes, plan.episode())))
                        .findFirst())
                .or(() -> plans.stream().reduce((earlier, later) -> later));
    }

    private LocalDate today(List<CaseRow> episodes, long episode) {
        return today(episodes.stream().filter(e -> e.id(0) == episode).toList());
    }

    private LocalDate today(List<CaseRow> episodes) {
        return LocalDate.ofInstant(
                now,
                episodes.isEmpty()
                        ? ZoneId.of("UTC")
                        : ZoneId.of(episodes.get(0).text(5)));
    }

    private CaseSummary.EpisodeLine line(CaseRow episode) {
        Optional<DatedPlan> plan = judged(
                List.of(episode),
                plans().filter(p -> p.episode() == episode.id(0)).toList());
        LocalDate today = today(List.of(episode));
        return new CaseSummary.EpisodeLine(
                episode.id(0),
                Problem.valueOf(episode.text(1)),
                BodyRegion.valueOf(episode.text(2)),
                episode.text(3) == null ? null : Side.valueOf(episode.text(3)),
                episode.day(4),
                ZoneId.of(episode.text(5)),
                episode.text(7) == null,
                plan.map(p -> place(p, today)).orElse(null),
                plan.flatMap(p -> decision(p.schedule(), today)).orElse(null));
    }

    private static CaseSummary.PlanPlace place(DatedPlan plan, LocalDate today) {
        PlanSchedule schedule = plan.schedule();
        return new CaseSummary.PlanPlace(
                schedule.phase(today),
                schedule.phases().size(),
                (int) ChronoUnit.DAYS.between(schedule.start(), today) + 1,
                schedule.start(),
                schedule.last(),
                schedule.last().isBefore(today),
                plan.row().count(5),
                schedule.visits());
    }

    /** What comes first: a review that is due or planned, the next phase, the end of the plan. */
    private Optional<CaseSummary.Decision> decision(PlanSchedule schedule, LocalDate today) {
        Stream<CaseSummary.Decision> reviews = of(CaseRow.CaseFact.TASK)
                .filter(task -> task.text(0).equals(TaskKind.REVIEW.name()))
                .map(task -> new CaseSummary.Decision(CaseSummary.DecisionKind.REVIEW, task.day(1), 0));
        Stream<CaseSummary.Decision> phases = schedule.phases().stream()
                .skip(1)
                .filter(first -> first.isAfter(today))
                .limit(1)
                .map(first ->
                        new CaseSummary.Decision(CaseSummary.DecisionKind.NEXT_PHASE, first, schedule.phase(first)));
        Stream<CaseSummary.Decision> end = Stream.of(schedule.last())
                .filter(last -> !last.isBefore(today))
                .map(last -> new CaseSummary.Decision(CaseSummary.DecisionKind.END, last, 0));
        return Stream.of(reviews, phases, end).flatMap(one -> one).min(Comparator.comparing(CaseSummary.Decision::on));
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

    private CaseSummary.PainChange pain(List<CaseRow> newestFirst, Optional<DatedPlan> judged) {
        List<CaseRow> values = of(CaseRow.CaseFact.PAIN)
                .sorted(Comparator.comparing((CaseRow value) -> value.day(0)).thenComparing(value -> value.id(2)))
                .toList();
        CountedValues counting = counting(newestFirst, judged);
        int first = counting.first(values.stream().map(value -> value.day(0)).toList());
        if (first < 0) return null;
        return new CaseSummary.PainChange(
                values.get(first).number(1), values.get(values.size() - 1).number(1));
    }

    private static CountedValues counting(List<CaseRow> newestFirst, Optional<DatedPlan> judged) {
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
