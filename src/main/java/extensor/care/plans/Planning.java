package extensor.care.plans;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.TreatmentSearch;
import extensor.care.safety.CurrentPath;
import extensor.shared.BodyRegion;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.Side;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Composing a plan. Every act is stored at once and returns the plan as it then is. Acts on different things never disturb each other; if
 * two people write into the same dose or phase, nothing is stored and both versions are shown ({@link Conflict}).
 */
@UseCase
public class Planning {
    private static final int LONGEST_KEY = 60;

    @Inject
    Plans plans;

    @Inject
    PlanAccess patients;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    PlanSheets planSheets;

    @Inject
    DraftPast draftPast;

    @Inject
    OwnTreatments ownTreatments;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    /** Begins a plan for an episode, from a template or (null) with one empty phase, starting today at the episode's site. Returns its id. */
    @AllowedTo(Role.THERAPIST)
    public long begin(long episode, String template) {
        PlanSheets.Whose whose = patients.ofEpisode(episode);
        if (!whose.episode().open()) throw new Refusal("plan.episode-closed");
        LocalDate today = LocalDate.now(clock.withZone(whose.episode().siteZone()));
        Composition composition = template == null
                ? Composition.empty("", today, "")
                : new PlanStart(currentCatalogue.catalogue(), whose.episode())
                        .from(currentCatalogue.catalogue().template(template), today);
        TreatmentPlan plan = new TreatmentPlan(
                Id.next(), whose.patient().id(), episode, template, composition, caller.name(), now());
        plans.add(plan);
        auditContext.object("plan", plan.id());
        return plan.id();
    }

    /** The draft as it stands. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public DraftSheet open(long plan) {
        TreatmentPlan stored = plans.plan(plan);
        auditContext.object("plan", plan);
        PlanSheets.Whose whose = patients.ofPlan(stored);
        return planSheets.draft(stored, stored.draft(currentCatalogue.catalogue()), whose);
    }

    /** Changes title and first day; `base` is what the therapist saw of them. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public DraftSheet rename(long plan, TitleAndStart base, TitleAndStart typed) {
        TreatmentPlan stored = found(plan);
        return save(stored, patients.ofPlan(stored), composition -> {
            TitleAndStart stands = new TitleAndStart(composition.title(), composition.start());
            if (!stands.equals(base) && !stands.equals(typed)) throw new Conflict(stored.changedBy(), List.of(), null);
            return composition.titled(typed.title(), typed.start());
        });
    }

    /** Adds what the palette offers under this code to the end of a phase, with its usual dose. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public DraftSheet add(long plan, int phase, String code, TreatmentSearch.EntryKind kind) {
        TreatmentPlan stored = found(plan);
        PlanSheets.Whose whose = patients.ofPlan(stored);
        Item item = new PlanStart(currentCatalogue.catalogue(), whose.episode()).item(code, kind);
        DraftSheet added = save(stored, whose, composition -> composition.add(phase, item));
        ownTreatments.of(new OwnShelf.ShelfEntry(kind, code)).used(now());
        return added;
    }

    /** Puts what is offered under this code for the same purpose in the place of an item that must not be given, or only with care. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public DraftSheet substitute(long plan, int item, String code) {
        TreatmentPlan stored = found(plan);
        PlanSheets.Whose whose = patients.ofPlan(stored);
        return save(stored, whose, composition -> {
            Item instead = planSheets.substitute(composition, item, code, whose);
            ownTreatments.of(OwnShelf.ShelfEntry.of(instead.dose())).used(now());
            return settled(composition, whose).substitute(item, instead);
        });
    }

    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public DraftSheet remove(long plan, int item) {
        TreatmentPlan stored = found(plan);
        PlanSheets.Whose whose = patients.ofPlan(stored);
        return save(stored, whose, composition -> settled(composition, whose).remove(item));
    }

    /** What was accepted by a reason given at another item keeps that reason when the other item leaves the plan. */
    private Composition settled(Composition composition, PlanSheets.Whose whose) {
        return composition.settling(planSheets.standing(composition, whose).values());
    }

    /** One place up (negative) or down. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public DraftSheet move(long plan, int item, int by) {
        return edit(plan, composition -> composition.move(item, by));
    }

    /**
     * Changes a dose to what was typed.
     *
     * @param base the dose as JSON on which the therapist began to type
     */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public DraftSheet changeDose(long plan, int item, String base, Map<String, ?> typed) {
        TreatmentPlan stored = found(plan);
        return save(
                stored,
                patients.ofPlan(stored),
                composition -> composition.change(
                        item,
                        i -> i.with(DoseChange.of(
                                base, i.dose(), typed, stored.changedBy(), currentCatalogue.catalogue()))));
    }

    /** Changes where, in which setting and on which days of its phase (null: all) an item is given; `base` is the item as the therapist saw it. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public DraftSheet placeItem(
            long plan, int item, Item base, BodyRegion region, Side side, CarePlace setting, Integer from, Integer to) {
        TreatmentPlan stored = found(plan);
        return save(stored, patients.ofPlan(stored), composition -> {
            if (!composition.item(item).placedLike(base)) throw new Conflict(stored.changedBy(), List.of(), null);
            return ItemPlacement.place(composition, item, region, side, setting, from, to);
        });
    }

    /** Postpones an item to the first day on which it is permitted. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public DraftSheet startOn(long plan, int item, LocalDate first) {
        return edit(plan, composition -> ItemPlacement.startOn(composition, item, first));
    }

    /** Answers what the current of a stimulation crosses. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public DraftSheet answerPath(long plan, int item, CurrentPath path) {
        return edit(plan, composition -> composition.change(item, i -> i.crossing(path)));
    }

    /** Changes a phase to what was typed; `base` is the phase as the therapist saw it. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public DraftSheet changePhase(long plan, PhaseForm base, PhaseForm typed) {
        TreatmentPlan stored = found(plan);
        return save(
                stored, patients.ofPlan(stored), composition -> typed.change(composition, base, stored.changedBy()));
    }

    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public DraftSheet addPhase(long plan, String name) {
        return edit(plan, composition -> composition.addPhase(name));
    }

    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public DraftSheet removePhase(long plan, int phase) {
        return edit(plan, composition -> composition.removePhase(phase));
    }

    /** Sets a goal; a goal with the number 0 is new, any other must still be as the therapist saw it (`base`). */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public DraftSheet setGoal(long plan, Goal base, Goal typed) {
        Goal goal = new GoalRules(currentCatalogue.catalogue()).checked(typed);
        TreatmentPlan stored = found(plan);
        return save(stored, patients.ofPlan(stored), composition -> {
            if (goal.byDay() > Math.max(365, composition.lasts())) throw Refusal.at("goalDue", "plan.goal-due");
            boolean known = composition.goals().stream().anyMatch(g -> g.id() == goal.id());
            if (goal.id() != 0 && !known) throw new Refusal("plan.goal-gone");
            if (known && !composition.goals().contains(base)) throw new Conflict(stored.changedBy(), List.of(), null);
            return composition.aim(goal);
        });
    }

    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public DraftSheet dropGoal(long plan, int goal) {
        return edit(plan, composition -> composition.dropGoal(goal));
    }

    /**
     * Gives one reason for going on despite the precautions of a fact; an empty text takes it back.
     *
     * @param seen the findings by their keys, with the reason of each as the therapist saw it, empty for none
     */
    @AllowedTo(Role.THERAPIST)
    public DraftSheet explain(long plan, Map<String, String> seen, String text) {
        for (String finding : seen.keySet())
            if (finding == null || finding.isBlank() || finding.length() > LONGEST_KEY)
                throw new Refusal("refusal.stale");
        String typed = TypedText.lines(text);
        if (TextLimit.ACCEPTED_REASON.exceededBy(typed))
            throw Refusal.at("reason", "plan.reason-long", TextLimit.ACCEPTED_REASON.longest());
        TreatmentPlan stored = found(plan);
        PlanSheets.Whose whose = patients.ofPlan(stored);
        return save(stored, whose, composition -> {
            Map<String, Reason> standing = planSheets.standing(composition, whose);
            for (Map.Entry<String, String> one : seen.entrySet()) {
                Reason stands = standing.getOrDefault(one.getKey(), composition.reason(one.getKey()));
                if (!stands.text().equals(one.getValue()) && !stands.text().equals(typed))
                    throw new Conflict(stands.by(), List.of(), stands.text());
            }
            Composition explained = composition;
            for (String finding : seen.keySet()) {
                String about =
                        standing.containsKey(finding) ? standing.get(finding).about() : null;
                explained = explained.explain(new Reason(finding, typed, caller.name(), now(), about));
            }
            return explained;
        });
    }

    private DraftSheet edit(long plan, UnaryOperator<Composition> how) {
        TreatmentPlan stored = found(plan);
        return save(stored, patients.ofPlan(stored), how);
    }

    private TreatmentPlan found(long plan) {
        TreatmentPlan stored = plans.toChange(plan);
        auditContext.object("plan", plan);
        return stored;
    }

    private DraftSheet save(TreatmentPlan stored, PlanSheets.Whose whose, UnaryOperator<Composition> how) {
        Composition before = stored.draft(currentCatalogue.catalogue());
        Composition after = how.apply(before);
        if (!after.equals(before)) {
            stored.revise(after, caller.name(), now());
            draftPast.changed(stored, before, after);
            plans.flush();
        }
        return planSheets.draft(stored, after, whose);
    }

    private Instant now() {
        return clock.instant();
    }
}
