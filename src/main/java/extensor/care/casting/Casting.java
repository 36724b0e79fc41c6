package extensor.care.casting;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.patients.PatientDays;
import extensor.care.patients.Patients;
import extensor.care.patients.RecordAccess;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskSubject;
import extensor.care.tasks.Tasks;
import extensor.care.tasks.Wanted;
import extensor.shared.Message;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A therapist in care measures a limb, decides, and puts the next cast on: one sitting of a series. */
@UseCase
public class Casting {
    @Inject
    CastPlans castPlans;

    @Inject
    CastEntries entries;

    @Inject
    Tasks tasks;

    @Inject
    RecordAccess recordAccess;

    @Inject
    Patients patients;

    @Inject
    PatientDays days;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    /** What is found, judged: nothing is recorded. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public CastProposalSheet judge(long plan, CastLimb limb, CastForm form) {
        CastCourse course = course(plan, limb);
        new CastChecks(course, form, days.today(castPlans.patient(plan))).found();
        return CastProposalSheet.of(course, form, CastLine.rater(caller.account()));
    }

    /**
     * Records what was found and decided as the sitting with this number, counted from 0. Who sends the same again changes nothing; where somebody else was
     * first, nothing is written over theirs.
     */
    @AllowedTo(Role.THERAPIST)
    public void record(long plan, CastLimb limb, int place, CastForm form) {
        long patient = castPlans.patient(plan);
        recordAccess.require(patient);
        patients.lock(patient);
        CastCourse course = course(plan, limb);
        Optional<CastLine> there =
                course.all().stream().filter(line -> line.place() == place).findFirst();
        if (there.isPresent()) {
            if (there.get().account() == caller.account() && there.get().found().equals(form)) return;
            throw new Refusal("casts.somebody-was-first", there.get().by());
        }
        if (place != course.all().size()) throw new Refusal("refusal.stale");
        new CastChecks(course, form, days.today(patient)).decided(caller.account());
        CastVerdict verdict = course.judge(form, CastLine.rater(caller.account()));
        CastEntry entry = new CastEntry(
                new CastEntry.CastPlace(plan, limb, place),
                form,
                verdict,
                new CastEntry.CastHand(caller.account(), caller.name(), clock.instant()));
        entries.add(entry);
        due(patient, plan, course.and(entry.line()));
    }

    /** As long as a cast is on, it waits to come off. */
    private void due(long patient, long plan, CastCourse course) {
        CastLimb limb = course.prescription().limb();
        TaskSubject subject = TaskSubject.limb(plan, limb.key());
        List<Wanted> wanted = course.next().stream()
                .map(window -> Wanted.state(
                        subject,
                        Message.of(
                                "task.cast-due",
                                course.prescription().motionWords(),
                                Message.of("task.side." + limb.side()),
                                window.to()),
                        window.to()))
                .toList();
        tasks.keep(patient, TaskKind.CAST_DUE, subject, wanted);
    }

    private CastCourse course(long plan, CastLimb limb) {
        recordAccess.require(castPlans.patient(plan));
        auditContext.object("plan", plan);
        return castPlans.running(plan, limb);
    }
}
