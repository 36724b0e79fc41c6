package extensor.care.home;

import extensor.care.access.Caller;
import extensor.care.plans.PlanByDay;
import extensor.care.tasks.OpenTask;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskSubject;
import extensor.care.tasks.Tasks;
import extensor.care.tasks.Wanted;
import extensor.shared.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Each item that was too sore is a task for the therapist, with everything the patient has said of it since somebody last took care of it.
 * A task that says more is a new one: nobody can have dealt with what they have not read.
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

    /** The report was taken back or changed. If nobody has read it yet, it stays as taken back; if somebody has dealt with it, it is over. */
    void takenBack(PlanByDay plan, int item, LocalDate day) {
        List<Message> unread = unread(plan, item);
        if (!unread.isEmpty()) say(plan, item, day, SoreWords.takenBack(day), unread);
    }

    private List<Message> unread(PlanByDay plan, int item) {
        return tasks.waiting(plan.patient().id(), TaskKind.TOO_SORE, subject(plan, item)).stream()
                .map(OpenTask::message)
                .toList();
    }

    private void say(PlanByDay plan, int item, LocalDate day, Message last, List<Message> before) {
        TaskSubject subject = subject(plan, item);
        Message message = SoreWords.after(plan.on(day).orElseThrow().name(item), last, before);
        tasks.keep(
                plan.patient().id(),
                TaskKind.TOO_SORE,
                subject,
                List.of(Wanted.said(subject, message, plan.today(clock), caller.account())));
    }

    private static TaskSubject subject(PlanByDay plan, int item) {
        return TaskSubject.item(plan.plan().id(), item);
    }
}
