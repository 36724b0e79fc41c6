package extensor.care.patients;

import extensor.care.access.AllowedTo;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.access.Trail;
import extensor.care.catalogue.Condition;
import extensor.care.catalogue.Library;
import extensor.shared.BodyRegion;
import extensor.shared.Refusal;
import extensor.shared.Side;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A therapist in care writes down what is known of the patient's health, by condition or by whole groups. Each act gives its id, with which it can be undone. */
@UseCase
public class HealthFacts {
    @Inject
    Care care;

    @Inject
    Facts facts;

    @Inject
    Intake intake;

    @Inject
    Library library;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    /** One answer; see {@link Told} for what may be null. */
    @AllowedTo(Role.THERAPIST)
    public long answer(
            long patient,
            String condition,
            Presence presence,
            BodyRegion region,
            Side side,
            LocalDate from,
            LocalDate until,
            String note) {
        care.require(patient);
        return intake.take(patient, List.of(new Told(condition, presence, region, side, from, until, note)));
    }

    /** Several answers as one act: all or none. */
    @AllowedTo(Role.THERAPIST)
    public long answerAll(long patient, List<Told> told) {
        care.require(patient);
        return intake.take(patient, told);
    }

    /** These of the group are present, and of the rest none but what is known already. */
    @AllowedTo(Role.THERAPIST)
    public long answerGroup(long patient, String group, List<Told> present) {
        care.require(patient);
        if (library.catalogue().conditionGroups().stream()
                .noneMatch(g -> g.code().equals(group))) throw Refusal.notFound();
        Set<String> settled = Stream.concat(
                        present.stream().map(Told::condition),
                        facts.standing(patient).stream()
                                .map(HealthFact::fact)
                                .filter(f -> f.presence() != Presence.UNKNOWN)
                                .map(Fact::condition))
                .collect(Collectors.toSet());
        Stream<Told> rest = library.catalogue().conditions().stream()
                .filter(c -> c.group().equals(group)
                        && c.knownBy() != Condition.KnownBy.BIRTH_DATE
                        && !settled.contains(c.code()))
                .map(c -> new Told(c.code(), Presence.ABSENT, null, null, null, null, null));
        return intake.take(patient, Stream.concat(present.stream(), rest).toList());
    }

    /** The condition is over from that day on; what was before stays in the record. */
    @AllowedTo(Role.THERAPIST)
    public long end(long fact, LocalDate day) {
        HealthFact row = standing(fact);
        LocalDate today = intake.today(row.patient());
        boolean before =
                day != null && row.fact().from() != null && !row.fact().from().isBefore(day);
        if (day == null || before || day.isAfter(today.plusYears(1))) throw Refusal.at("until", "fact.over");
        Act act = intake.act();
        row.end(act);
        intake.write(row.patient(), row.fact().between(row.fact().from(), day), row.note(), act);
        intake.changed(row.patient());
        return act.id();
    }

    /** The answer was wrong and counts no more; the condition is unknown again. */
    @AllowedTo(Role.THERAPIST)
    public long withdraw(long fact) {
        HealthFact row = standing(fact);
        Act act = intake.act();
        row.end(act);
        intake.changed(row.patient());
        return act.id();
    }

    /** Takes an act of one's own back, as long as nothing newer stands on it. */
    @AllowedTo(Role.THERAPIST)
    public void undo(long patient, long act) {
        care.require(patient);
        trail.object("act", act);
        List<HealthFact> made =
                facts.standing(patient).stream().filter(f -> f.madeBy(act)).toList();
        List<HealthFact> ended = facts.endedBy(patient, act);
        if (made.stream().anyMatch(f -> !f.recordedBy(caller.account())) || made.isEmpty() && ended.isEmpty())
            throw new Refusal("fact.too-late");
        Act back = intake.act();
        made.forEach(f -> f.end(back));
        ended.stream().filter(f -> !f.madeBy(act)).forEach(f -> intake.write(patient, f.fact(), f.note(), back));
        intake.changed(patient);
    }

    private HealthFact standing(long fact) {
        HealthFact row = facts.fact(fact);
        care.require(row.patient());
        trail.object("fact", fact);
        if (!row.stands()) throw new Refusal("refusal.stale");
        return row;
    }
}
