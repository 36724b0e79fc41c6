package extensor.care.home;

import extensor.care.access.Caller;
import extensor.care.plans.PlanByDay;
import extensor.care.tasks.OpenTasks;
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
import java.util.stream.Stream;

/**
 * Each item that was too sore is a task for the therapist, with everything the patient has said of it since somebody last took care of it.
 * A task that says more is a new one: nobody can have dealt with what they have not read. As long as something of it may do harm, it asks to call the patient today.
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
        OpenTasks open = tasks.standing(plan.patient().id());
        TaskSubject subject = subject(plan, tap.item());
        say(open, plan, tap.item(), tap.day(), SoreWords.of(tap), unread(open, subject));
    }

    /** The report was taken back or changed. If nobody has read it yet, it stays as taken back; if somebody has dealt with it, it is over. */
    void takenBack(PlanByDay plan, int item, LocalDate day) {
        OpenTasks open = tasks.standing(plan.patient().id());
        List<Message> unread = unread(open, subject(plan, item));
        if (!unread.isEmpty()) say(open, plan, item, day, SoreWords.takenBack(day), unread);
    }

    private static List<Message> unread(OpenTasks open, TaskSubject subject) {
        return Stream.of(TaskKind.CALL_TODAY, TaskKind.TOO_SORE)
                .flatMap(kind -> open.waiting(kind, subject).stream())
                .toList();
    }

    private void say(OpenTasks open, PlanByDay plan, int item, LocalDate day, Message last, List<Message> before) {
        TaskSubject subject = subject(plan, item);
        Message message = SoreWords.after(plan.on(day).orElseThrow().name(item), last, before);
        Wanted wanted = Wanted.said(subject, message, plan.today(clock), caller.account());
        boolean today = SoreWords.callToday(message);
        open.keep(TaskKind.CALL_TODAY, List.of(subject), today ? List.of(wanted) : List.of());
        open.keep(TaskKind.TOO_SORE, List.of(subject), today ? List.of() : List.of(wanted));
    }

    private static TaskSubject subject(PlanByDay plan, int item) {
        return TaskSubject.item(plan.plan().id(), item);
    }
}
