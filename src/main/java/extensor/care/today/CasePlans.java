package extensor.care.today;

import extensor.care.plans.PlanSchedule;
import extensor.care.plans.PlanSchedules;
import extensor.care.tasks.TaskKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The plans in force of one patient at a moment: which one is judged, where it stands, and what is to be decided next. Pure. */
record CasePlans(List<CaseRow> rows, Map<PlanSchedules.VersionKey, PlanSchedule> schedules, Instant now) {
    /** A plan in force with its days. */
    record DatedPlan(CaseRow row, PlanSchedule schedule) {
        long episode() {
            return row.id(2);
        }

        boolean runs(LocalDate day) {
            return !schedule.start().isAfter(day) && !schedule.last().isBefore(day);
        }
    }

    static PlanSchedules.VersionKey key(CaseRow plan) {
        return new PlanSchedules.VersionKey(plan.id(0), plan.count(1));
    }

    /** By their first day. */
    private Stream<DatedPlan> all() {
        return rows.stream()
                .filter(row -> row.kind() == CaseRow.CaseFact.PLAN && schedules.containsKey(key(row)))
                .map(plan -> new DatedPlan(plan, schedules.get(key(plan))))
                .sorted(Comparator.comparing((DatedPlan plan) -> plan.schedule().start())
                        .thenComparing(plan -> plan.row().id(0)));
    }

    /** A plan of this episode is in force, and what was signed cannot be verified any more. */
    boolean unverified(CaseRow episode) {
        return rows.stream()
                .anyMatch(row -> row.kind() == CaseRow.CaseFact.PLAN
                        && row.id(2) == episode.id(0)
                        && !schedules.containsKey(key(row)));
    }

    /** The plan of these episodes that progress is judged by: of those that run the one begun last, else the next one, else the last one. */
    Optional<DatedPlan> judged(List<CaseRow> episodes) {
        List<DatedPlan> plans = all().filter(
                        plan -> episodes.stream().anyMatch(episode -> episode.id(0) == plan.episode()))
                .toList();
        return plans.stream()
                .filter(plan -> plan.runs(today(episodes, plan)))
                .reduce((earlier, later) -> later)
                .or(() -> plans.stream()
                        .filter(plan -> plan.schedule().start().isAfter(today(episodes, plan)))
                        .findFirst())
                .or(() -> plans.stream().reduce((earlier, later) -> later));
    }

    private LocalDate today(List<CaseRow> episodes, DatedPlan plan) {
        return episodes.stream()
                .filter(episode -> episode.id(0) == plan.episode())
                .findFirst()
                .map(this::today)
                .orElseThrow();
    }

    /** The day at the site of an episode. */
    LocalDate today(CaseRow episode) {
        return LocalDate.ofInstant(now, ZoneId.of(episode.text(5)));
    }

    CaseSummary.PlanPlace place(DatedPlan plan, LocalDate today) {
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
    Optional<CaseSummary.Decision> decision(DatedPlan plan, LocalDate today) {
        PlanSchedule schedule = plan.schedule();
        Stream<CaseSummary.Decision> reviews = rows.stream()
                .filter(row ->
                        row.kind() == CaseRow.CaseFact.TASK && row.text(0).equals(TaskKind.REVIEW.name()))
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
}
