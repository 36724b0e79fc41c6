package extensor.care.plans;

import extensor.care.patients.EpisodeClosed;
import extensor.care.patients.Episodes;
import extensor.care.tasks.OpenTasks;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskLine;
import extensor.care.tasks.Tasks;
import extensor.shared.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Ends the plans of an episode that is closed, and settles the tasks about them. */
@ApplicationScoped
public class EndPlans {
    private static final Set<TaskKind> OF_A_PLAN =
            EnumSet.of(TaskKind.SUSPENDED, TaskKind.REVIEW, TaskKind.MISSED_VISITS);
    /** Tasks that make sense only during a treatment. A report that something was too sore is not one of them: it still waits to be read. */
    private static final Set<TaskKind> OF_A_TREATMENT = EnumSet.of(TaskKind.WORSENING, TaskKind.REVIEW);

    @Inject
    Plans plans;

    @Inject
    DraftPast draftPast;

    @Inject
    Episodes episodes;

    @Inject
    Tasks tasks;

    @Inject
    Clock clock;

    void closed(@Observes @Priority(ObserverOrder.PLANS) EpisodeClosed news) {
        OpenTasks standing = tasks.standing(news.patient());
        settled(news.patient(), news.episode())
                .forEach(task -> standing.keep(task.kind(), List.of(task.subject()), List.of()));
        for (PlanLine line : plans.ofEpisode(news.episode())) {
            TreatmentPlan plan = plans.toChange(line.id());
            plan.end(clock.instant());
            draftPast.forget(plan);
        }
    }

    /** The tasks that have no subject once this episode is closed. */
    public List<TaskLine> settled(long patient, long episode) {
        Set<Long> ending = plans.ofEpisode(episode).stream().map(PlanLine::id).collect(Collectors.toSet());
        boolean last = episodes.of(patient).stream().noneMatch(other -> other.open() && other.id() != episode);
        return tasks.waiting(patient).stream()
                .filter(task -> task.subject().isPlan()
                                && ending.contains(task.subject().id())
                        ? OF_A_PLAN.contains(task.kind())
                        : last && OF_A_TREATMENT.contains(task.kind()))
                .toList();
    }
}
