package extensor.care.home;

import extensor.care.accounts.AllowedTo;
import extensor.care.accounts.Caller;
import extensor.care.accounts.Role;
import extensor.care.accounts.Trail;
import extensor.care.course.HomeDay;
import extensor.care.measures.Measurement;
import extensor.care.measures.Measurements;
import extensor.care.plans.Item;
import extensor.care.plans.ItemSheet;
import extensor.care.plans.OwnPlan;
import extensor.care.plans.OwnPlans;
import extensor.care.tasks.Task;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.Tasks;
import extensor.shared.Refusal;
import extensor.shared.UseCase;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The patient's day at home: what is to do, how it went, and the pain. Whose day it is comes from the account alone; days are those of the home site. */
@UseCase
public class HomeProgramme {
    private static final String PAIN = "NPRS";
    private static final int WORST = 10;
    private static final int SHOWN = 7;
    private static final int FOUR_WEEKS = 28;

    @Inject
    OwnPlans plans;

    @Inject
    HomeLog log;

    @Inject
    Measurements measurements;

    @Inject
    Tasks tasks;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    /** Today, or yesterday; nothing where no plan has been signed yet or the treatment has ended. */
    @AllowedTo(value = Role.PATIENT, oncePerSitting = true)
    public Optional<HomeSheet> day(boolean yesterday) {
        return running().map(own -> {
            trail.object("plan", own.sheet().plan().id());
            LocalDate day = own.today().minusDays(yesterday ? 1 : 0);
            List<HomeLine> told = log.between(
                    caller.patient(),
                    own.today().minusDays(SHOWN - 1L),
                    own.today().plusDays(1));
            Integer pain = measurements
                    .told(caller.patient(), PAIN, day)
                    .map(BigDecimal::intValue)
                    .orElse(null);
            return sheet(own, day, told, pain);
        });
    }

    private Optional<OwnPlan> running() {
        return plans.of(caller.patient()).filter(own -> !own.ended());
    }

    /** The last four weeks up to today, as far as there is a plan in force: how much of each day was told. */
    @AllowedTo(value = Role.PATIENT, oncePerSitting = true)
    public List<HomeSheet.Mark> weeks() {
        return running()
                .map(own -> {
                    trail.object("plan", own.sheet().plan().id());
                    LocalDate from = own.today().minusDays(FOUR_WEEKS - 1L);
                    List<HomeLine> told =
                            log.between(caller.patient(), from, own.today().plusDays(1));
                    return from.datesUntil(own.today().plusDays(1))
                            .map(day -> mark(own, day, told))
                            .toList();
                })
                .orElse(List.of());
    }

    private static HomeSheet sheet(OwnPlan own, LocalDate day, List<HomeLine> told, Integer pain) {
        HomeDay home = HomeDay.of(own.composition(), day);
        Map<Integer, HomeLine> today = on(own, day, told);
        return new HomeSheet(
                own.sheet(),
                own.today(),
                day,
                home.tasks().stream()
                        .map(item -> new HomeSheet.Card(
                                shown(own, item),
                                today.get(item.id()),
                                own.sheet().suspension().stops(item.id())))
                        .toList(),
                home.advice().stream().map(item -> shown(own, item)).toList(),
                own.today()
                        .minusDays(SHOWN - 1L)
                        .datesUntil(own.today().plusDays(1))
                        .map(d -> mark(own, d, told))
                        .toList(),
                pain);
    }

    private static ItemSheet shown(OwnPlan own, Item item) {
        return own.sheet().item(item.id()).orElseThrow();
    }

    private static Map<Integer, HomeLine> on(OwnPlan own, LocalDate day, List<HomeLine> told) {
        return told.stream()
                .filter(line ->
                        line.plan() == own.sheet().plan().id() && line.on().equals(day))
                .collect(Collectors.toMap(HomeLine::item, Function.identity()));
    }

    private static HomeSheet.Mark mark(OwnPlan own, LocalDate day, List<HomeLine> told) {
        List<Integer> due = HomeDay.of(own.composition(), day).tasks().stream()
                .map(Item::id)
                .filter(item -> !own.sheet().suspension().stops(item))
                .toList();
        long said = due.stream().filter(on(own, day, told)::containsKey).count();
        if (due.isEmpty()) return new HomeSheet.Mark(day, HomeSheet.Mark.Told.FREE);
        if (said == 0) return new HomeSheet.Mark(day, HomeSheet.Mark.Told.NOTHING);
        return new HomeSheet.Mark(day, said == due.size() ? HomeSheet.Mark.Told.ALL : HomeSheet.Mark.Told.SOME);
    }

    /**
     * The patient says how it went with one thing, today or yesterday; a later word corrects an earlier one. What was too sore becomes a task for the
     * therapist, one at a time for each item of a plan.
     */
    @AllowedTo(Role.PATIENT)
    public void tell(Tap tap) {
        OwnPlan own = asked(tap.plan(), tap.item(), tap.day());
        if (own.sheet().suspension().stops(tap.item())) throw new Refusal("me.waits");
        log.once(() -> {
            keep(own, tap);
            if (tap.outcome() == HomeOutcome.TOO_SORE) hurts(own, tap);
        });
    }

    private void keep(OwnPlan own, Tap tap) {
        int version = own.sheet().number();
        log.entry(caller.patient(), tap.plan(), tap.item(), tap.day())
                .ifPresentOrElse(
                        entry -> entry.tell(version, tap, clock.instant()),
                        () -> log.add(new HomeEntry(caller.patient(), version, tap, clock.instant())));
    }

    private void hurts(OwnPlan own, Tap tap) {
        String name = own.sheet().item(tap.item()).orElseThrow().name();
        String words = name + ": " + tap.reason().noted() + (tap.word() == null ? "" : ". \"" + tap.word() + "\"");
        long about = Objects.hash(tap.plan(), tap.item());
        if (tasks.hasOpen(caller.patient(), TaskKind.TOO_SORE, about)) return;
        tasks.add(Task.of(
                caller.patient(), TaskKind.TOO_SORE, about, words, own.today(), caller.account(), clock.instant()));
    }

    /** It was a mistake: nothing has been told of this item on that day. */
    @AllowedTo(Role.PATIENT)
    public void takeBack(long plan, int item, LocalDate day) {
        asked(plan, item, day);
        log.entry(caller.patient(), plan, item, day).ifPresent(log::remove);
    }

    /** The pain of today or yesterday, 0 to 10; a later number corrects an earlier one. */
    @AllowedTo(Role.PATIENT)
    public void tellPain(LocalDate day, int pain) {
        OwnPlan own = plans.of(caller.patient()).orElseThrow(Refusal::notFound);
        trail.object("day", day);
        open(own, day);
        if (pain < 0 || pain > WORST) throw Refusal.at("pain", "me.pain-range");
        Measurement.Who who = new Measurement.Who(caller.name(), caller.account(), clock.instant());
        log.once(() -> measurements.tell(caller.patient(), PAIN, BigDecimal.valueOf(pain), day, who));
    }

    /** The plan, when it asks for this item on this day and the day can still be told. */
    private OwnPlan asked(long plan, int item, LocalDate day) {
        trail.object("plan", plan);
        OwnPlan own = plans.of(caller.patient())
                .filter(p -> p.sheet().plan().id() == plan)
                .orElseThrow(Refusal::notFound);
        open(own, day);
        if (!HomeDay.of(own.composition(), day).asks(item)) throw Refusal.notFound();
        return own;
    }

    private static void open(OwnPlan own, LocalDate day) {
        if (own.ended()) throw new Refusal("me.ended-now");
        if (day.isAfter(own.today())) throw new Refusal("me.not-yet");
        if (day.isBefore(own.today().minusDays(1))) throw new Refusal("me.too-late");
    }
}
