package extensor.care.course;

import extensor.care.patients.PatientDays;
import extensor.care.plans.Composition;
import extensor.care.plans.Goal;
import extensor.care.plans.PlanSigned;
import extensor.care.plans.SignedPlans;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskSubject;
import extensor.care.tasks.Tasks;
import extensor.care.tasks.Wanted;
import extensor.shared.Message;
import extensor.shared.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Puts the reviews that a signed plan promises on their days; those of the version before are lifted. */
@ApplicationScoped
public class ScheduleReviews {
    @Inject
    SignedPlans plans;

    @Inject
    Tasks tasks;

    @Inject
    PatientDays days;

    void signed(@Observes @Priority(ObserverOrder.REVIEWS) PlanSigned news) {
        Composition plan = plans.inForce(news.plan()).composition();
        LocalDate today = days.today(news.patient());
        List<Wanted> reviews = Course.of(plan, open -> true).reviews().stream()
                .filter(day -> !day.isBefore(today))
                .map(day -> Wanted.state(TaskSubject.day(news.plan(), day), toReach(plan, day), day))
                .toList();
        tasks.keep(news.patient(), TaskKind.REVIEW, TaskSubject.plan(news.plan()), reviews);
    }

    /** The goals of that day in the words of the plan. */
    private static Message toReach(Composition plan, LocalDate day) {
        return Message.of(
                "task.goals",
                plan.goals().stream()
                        .filter(goal -> plan.start().plusDays(goal.byDay()).equals(day))
                        .map(Goal::text)
                        .toList());
    }
}
