package extensor.care.patients;

import extensor.care.access.Caller;
import extensor.care.catalogue.Condition;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.shared.Id;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Records an answer beside the earlier ones; the doors of health facts, of episodes and of plans share it, and have checked who may. Each act gives its id,
 * with which it can be taken back.
 */
@ApplicationScoped
public class FactRecorder {
    /** A "no" that is older is asked for again when a new treatment begins. */
    private static final Duration NO_LASTS = Duration.ofDays(90);

    @Inject
    HealthFacts healthFacts;

    @Inject
    Patients patients;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    PatientDays days;

    @Inject
    Event<HealthFactChanged> news;

    @Inject
    Event<HealthFactEnds> endings;

    Act act() {
        return new Act(Id.next(), caller.account(), clock.instant());
    }

    /** Today's date for the patient. */
    LocalDate today(long patient) {
        return days.today(patient);
    }

    /** Tells the rooms that depend on what is known. */
    void changed(long patient) {
        news.fire(new HealthFactChanged(patient));
    }

    /** Asks those who may still need it. */
    void ending(HealthFact row) {
        if (row.fact().presence() == Presence.PRESENT) endings.fire(new HealthFactEnds(row.patient(), row.id()));
    }

    /** Records all answers as one act; if one of them is impossible, none is recorded. */
    public long take(long patient, List<FactAnswer> all) {
        patients.lock(patient);
        Act act = act();
        LocalDate today = today(patient);
        LocalDate born = patients.patient(patient).birthDate();
        List<HealthFact> standing = new ArrayList<>(healthFacts.standing(patient));
        for (FactAnswer told : all) {
            Fact fresh = told.fact(currentCatalogue.catalogue().condition(told.condition()), born, today);
            for (HealthFact old : standing.stream()
                    .filter(old -> old.replacedBy(fresh, today))
                    .toList()) {
                standing.remove(old);
                if (fresh.presence() != Presence.PRESENT) ending(old);
                old.end(act);
                if (old.heldBefore(fresh))
                    write(patient, old.fact().between(old.fact().from(), fresh.from()), old.note(), act);
            }
            standing.add(write(patient, fresh, told.note(), act));
        }
        changed(patient);
        return act.id();
    }

    /** None of these: they are absent unless already known. What is too grave to be denied with others is refused. */
    public long deny(long patient, Set<String> conditions) {
        Set<String> settled = settled(patient);
        List<Condition> asked = conditions.stream()
                .filter(code -> !settled.contains(code))
                .map(currentCatalogue.catalogue()::condition)
                .sorted(Comparator.comparing(Condition::order))
                .toList();
        if (!asked.stream().allMatch(Condition::bulk)) throw new Refusal("refusal.stale");
        return take(patient, asked.stream().map(FactRecorder::denied).toList());
    }

    static FactAnswer denied(Condition condition) {
        return new FactAnswer(condition.code(), Presence.ABSENT, null, null, null, null, null);
    }

    /** The conditions that are known to be there or not; nobody else answers until this is done. */
    Set<String> settled(long patient) {
        patients.lock(patient);
        return healthFacts.standing(patient).stream()
                .map(HealthFact::fact)
                .filter(f -> f.presence() != Presence.UNKNOWN)
                .map(Fact::condition)
                .collect(Collectors.toSet());
    }

    /** Takes back an act of the caller's own, and returns the act that did; nothing where something newer depends on it. */
    public OptionalLong takeBack(long patient, long act) {
        patients.lock(patient);
        List<HealthFact> standing = healthFacts.standing(patient);
        List<HealthFact> made = standing.stream().filter(f -> f.madeBy(act)).toList();
        List<HealthFact> ended = healthFacts.endedBy(patient, act);
        if (made.stream().anyMatch(f -> !f.recordedBy(caller.account())) || made.isEmpty() && ended.isEmpty())
            return OptionalLong.empty();
        if (ended.stream().anyMatch(old -> standing.stream().anyMatch(f -> f.answersAfter(old, act))))
            return OptionalLong.empty();
        Act back = act();
        made.forEach(f -> f.end(back));
        ended.stream().filter(f -> !f.madeBy(act)).forEach(f -> write(patient, f.fact(), f.note(), back));
        changed(patient);
        return OptionalLong.of(back.id());
    }

    /** How many answers {@link #askAgain} would end. */
    int outdated(long patient) {
        return denials(patient).size();
    }

    /** What was denied long ago is unknown again, so that it is asked; what is present stays until somebody says otherwise. */
    void askAgain(long patient) {
        List<HealthFact> old = denials(patient);
        if (old.isEmpty()) return;
        Act act = act();
        old.forEach(denial -> denial.end(act));
        changed(patient);
    }

    private List<HealthFact> denials(long patient) {
        Instant then = clock.instant().minus(NO_LASTS);
        return healthFacts.standing(patient).stream()
                .filter(fact -> fact.deniedBefore(then))
                .toList();
    }

    HealthFact write(long patient, Fact fact, String note, Act act) {
        HealthFact row = new HealthFact(patient, fact, note, act);
        healthFacts.add(row);
        return row;
    }
}
