package extensor.care.home;

import extensor.care.access.Caller;
import extensor.care.plans.PlanByDay;
import extensor.care.tasks.Task;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What was too sore waits as a task for the therapist, one for each item of a plan, with all that was said of it since somebody last saw to it. Whoever
 * calls has the patient for themselves. A task that says more is another one: nobody can see to what they have not read.
 */
@ApplicationScoped
class SoreTasks {
    @Inject
    Tasks tasks;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    void told(PlanByDay plan, HomeReport tap) {
        say(plan, tap.item(), tap.day(), SoreWords.of(tap), unread(plan, tap.item()));
    }

    /** It was a mistake, or went otherwise. What nobody has read yet stays to be read, as taken back; what somebody has seen to is over. */
    void takenBack(PlanByDay plan, int item, LocalDate day) {
        List<String> unread = unread(plan, item);
        if (!unread.isEmpty()) say(plan, item, day, SoreWords.takenBack(day), unread);
    }

    private List<String> unread(PlanByDay plan, int item) {
        return tasks.lift(plan.patient().id(), TaskKind.TOO_SORE, about(plan, item), clock.instant());
    }

    private void say(PlanByDay plan, int item, LocalDate day, SoreWords last, List<String> before) {
        String name = plan.on(day).orElseThrow().name(item);
        tasks.add(Task.of(
                plan.patient().id(),
                TaskKind.TOO_SORE,
                about(plan, item),
                last.after(name, before),
                plan.today(clock),
                caller.account(),
                clock.instant()));
    }

    private static long about(PlanByDay plan, int item) {
        return Objects.hash(plan.plan().id(), item);
    }
}
