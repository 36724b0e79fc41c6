package extensor.care.home;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.Measure;
import extensor.care.catalogue.MeasureRole;
import extensor.care.course.HomeDay;
import extensor.care.measures.Measurement;
import extensor.care.measures.Measurements;
import extensor.care.patients.Patients;
import extensor.care.patients.RecordAccess;
import extensor.care.plans.OwnPlan;
import extensor.care.plans.OwnPlans;
import extensor.care.plans.PlanByDay;
import extensor.care.plans.SignedPlans;
import extensor.shared.Refusal;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The patient's day at home: what to do, how it went, and the pain. Whose day it is depends on the account alone; days are those of the
 * home site.
 */
@UseCase
public class ReportingHome {
    private static final int SHOWN = 7;
    private static final int FOUR_WEEKS = 28;

    @Inject
    RecordAccess recordAccess;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    OwnPlans own;

    @Inject
    SignedPlans plans;

    @Inject
    HomeLog log;

    @Inject
    Measurements measurements;

    @Inject
    SoreTasks sore;

    @Inject
    Patients patients;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    /** Today, or yesterday as it was, for all running plans; nothing if none has been signed or the treatment has ended. */
    @AllowedTo(value = Role.PATIENT, oncePerSitting = true)
    public Optional<HomeSheet> day(boolean yesterday) {
        List<OwnPlan> running = own.of(caller.patient(), yesterday ? 1 : 0).stream()
                .filter(plan -> !plan.ended())
                .toList();
        return running.stream().findFirst().map(lastBegun -> sheet(running, lastBegun.today(), lastBegun.day()));
    }

    /** The last four weeks up to today, as far as there are plans in force: what was done of each day. */
    @AllowedTo(value = Role.PATIENT, oncePerSitting = true)
    public List<HomeSheet.DayMark> weeks() {
        List<PlanByDay> running =
                mine().stream().filter(plan -> !plan.plan().ended()).toList();
        return running.stream()
                .findFirst()
                .map(lastBegun -> lastBegun.today(clock))
                .map(today -> atHome(running, today, FOUR_WEEKS).marks(today.minusDays(FOUR_WEEKS - 1L), today))
                .orElse(List.of());
    }

    /** The plans that count, the one begun last first. */
    private List<PlanByDay> mine() {
        recordAccess.require(caller.patient());
        return plans.counting(caller.patient());
    }

    /** The days up to today, and tomorrow, which may already have begun at the site of another plan. */
    private HomePlans atHome(List<PlanByDay> running, LocalDate today, int days) {
        return new HomePlans(running, log.between(caller.patient(), today.minusDays(days - 1L), today.plusDays(2)));
    }

    private HomeSheet sheet(List<OwnPlan> running, LocalDate today, LocalDate day) {
        HomePlans home = atHome(running.stream().map(OwnPlan::days).toList(), today, SHOWN);
        return new HomeSheet(
                today,
                day,
                running.stream().map(home::part).toList(),
                home.marks(today.minusDays(SHOWN - 1L), today),
                measurements
                        .told(caller.patient(), pain().code(), day)
                        .map(BigDecimal::intValue)
                        .orElse(null));
    }

    /**
     * The patient reports how one item went, today or yesterday; a later report corrects an earlier one. The therapist hears of what was
     * too sore.
     */
    @AllowedTo(Role.PATIENT)
    public void tell(HomeReport tap) {
        PlanByDay plan = asked(tap.plan(), tap.item(), tap.day());
        if (plan.waiting(tap.day()).stops(tap.item())) throw new Refusal("me.waits");
        Optional<HomeEntry> entry = log.entry(caller.patient(), tap.plan(), tap.item(), tap.day());
        HomeLine earlier = entry.map(HomeEntry::line).orElse(null);
        if (earlier != null && earlier.says(tap)) return;
        int version = plan.on(tap.day()).orElseThrow().number();
        entry.ifPresentOrElse(
                e -> e.tell(version, tap, clock.instant()),
                () -> log.add(new HomeEntry(caller.patient(), version, tap, clock.instant())));
        if (tap.outcome() == HomeOutcome.TOO_SORE) sore.told(plan, tap);
        else if (earlier != null && earlier.sore()) sore.takenBack(plan, tap.item(), tap.day());
    }

    /** Takes a report back: nothing has been reported of this item on that day. */
    @AllowedTo(Role.PATIENT)
    public void takeBack(long plan, int item, LocalDate day) {
        PlanByDay asked = asked(plan, item, day);
        log.entry(caller.patient(), plan, item, day).ifPresent(entry -> {
            log.remove(entry);
            if (entry.line().sore()) sore.takenBack(asked, item, day);
        });
    }

    /** The pain of today or yesterday; a later number corrects an earlier one. */
    @AllowedTo(Role.PATIENT)
    public void tellPain(LocalDate day, int pain) {
        patients.lock(caller.patient());
        PlanByDay plan = mine().stream().findFirst().orElseThrow(Refusal::notFound);
        auditContext.object("day", day);
        open(plan, day);
        if (!pain().range().holds(BigDecimal.valueOf(pain))) throw Refusal.at("pain", "me.pain-range");
        Measurement.Who who = new Measurement.Who(caller.name(), caller.account(), clock.instant());
        measurements.tell(caller.patient(), pain().code(), BigDecimal.valueOf(pain), day, who);
    }

    private Measure pain() {
        return currentCatalogue.catalogue().measure(MeasureRole.PAIN);
    }

    /** The plan, if it counts, asked for this item on this day, and the day can still be reported. */
    private PlanByDay asked(long id, int item, LocalDate day) {
        auditContext.object("plan", id);
        patients.lock(caller.patient());
        PlanByDay plan =
                mine().stream().filter(p -> p.plan().id() == id).findFirst().orElseThrow(Refusal::notFound);
        open(plan, day);
        if (!HomeDay.of(plan, day).asks(item)) throw Refusal.notFound();
        return plan;
    }

    private void open(PlanByDay plan, LocalDate day) {
        if (plan.plan().ended()) throw new Refusal("me.ended-now");
        if (day.isAfter(plan.today(clock))) throw new Refusal("me.not-yet");
        if (day.isBefore(plan.today(clock).minusDays(1))) throw new Refusal("me.too-late");
    }
}
