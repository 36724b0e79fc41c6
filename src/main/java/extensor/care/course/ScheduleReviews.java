package extensor.care.course;

import extensor.care.patients.PatientDays;
import extensor.care.plans.Composition;
import extensor.care.plans.Goal;
import extensor.care.plans.PlanSigned;
import extensor.care.plans.SignedPlan;
import extensor.care.plans.SignedPlans;
import extensor.care.tasks.Task;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.Tasks;
import extensor.shared.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Puts the reviews that a signed plan promises on their days; those of the version before are lifted. */
@ApplicationScoped
public class ScheduleReviews {
    private static final int LONGEST = 500;

    @Inject
    SignedPlans plans;

    @Inject
    Tasks tasks;

    @Inject
    PatientDays days;

    @Inject
    Clock clock;

    void signed(@Observes @Priority(ObserverOrder.REVIEWS) PlanSigned news) {
        SignedPlan plan = plans.inForce(news.plan());
        tasks.lift(news.patient(), TaskKind.REVIEW, news.plan(), clock.instant());
        LocalDate today = days.today(news.patient());
        for (LocalDate day : Course.of(plan.composition(), open -> true).reviews())
            if (!day.isBefore(today))
                tasks.add(Task.of(
                        news.patient(),
                        TaskKind.REVIEW,
                        news.plan(),
                        goals(plan.composition(), day),
                        day,
                        null,
                        clock.instant()));
    }

    /** What is to be reached by that day. */
    private static String goals(Composition plan, LocalDate day) {
        String goals = plan.goals().stream()
                .filter(goal -> plan.start().plusDays(goal.byDay()).equals(day))
                .map(Goal::text)
                .collect(Collectors.joining("; "));
        return goals.length() <= LONGEST ? goals : goals.substring(0, LONGEST - 1) + "…";
    }
}
