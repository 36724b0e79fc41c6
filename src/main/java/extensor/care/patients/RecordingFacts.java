package extensor.care.patients;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Role;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.shared.BodyRegion;
import extensor.shared.Refusal;
import extensor.shared.Side;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A therapist in care writes down what is known of the patient's health, by condition or by whole groups. Each act gives its id, with which it can be undone. */
@UseCase
public class RecordingFacts {
    @Inject
    RecordAccess recordAccess;

    @Inject
    HealthFacts healthFacts;

    @Inject
    FactRecorder factRecorder;

    @Inject
    Patients patients;

    @Inject
    Episodes episodes;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    AuditContext auditContext;

    /** One answer; see {@link FactAnswer} for what may be null. */
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
        recordAccess.require(patient);
        return factRecorder.take(
                patient, List.of(new FactAnswer(condition, presence, region, side, from, until, note)));
    }

    /** Several answers as one act: all or none. */
    @AllowedTo(Role.THERAPIST)
    public long answerAll(long patient, List<FactAnswer> told) {
        recordAccess.require(patient);
        return factRecorder.take(patient, told);
    }

    /**
     * These conditions of the group are present; the others of it that the page showed are absent, as far as they are asked, may be denied together and are not
     * known already.
     */
    @AllowedTo(Role.THERAPIST)
    public long answerGroup(long patient, String group, List<FactAnswer> present, Set<String> shown) {
        recordAccess.require(patient);
        if (currentCatalogue.catalogue().conditionGroups().stream()
                .noneMatch(g -> g.code().equals(group))) throw Refusal.notFound();
        Set<String> settled = factRecorder.settled(patient);
        present.forEach(answer -> settled.add(answer.condition()));
        AskedNow now = asked(patient);
        Stream<FactAnswer> rest = currentCatalogue.catalogue().conditions().stream()
                .filter(c -> shown.contains(c.code()) && c.group().equals(group) && c.bulk())
                .filter(c -> !settled.contains(c.code()) && now.asks(c))
                .map(FactRecorder::denied);
        return factRecorder.take(patient, Stream.concat(present.stream(), rest).toList());
    }

    private AskedNow asked(long patient) {
        return AskedNow.of(
                currentCatalogue.catalogue().conditions(),
                patients.banner(patient),
                healthFacts.of(patient),
                episodes.of(patient),
                factRecorder.today(patient));
    }

    /** The condition is over from that day on; what was before stays in the record. */
    @AllowedTo(Role.THERAPIST)
    public long end(long fact, LocalDate day) {
        HealthFact row = standing(fact);
        LocalDate today = factRecorder.today(row.patient());
        boolean before =
                day != null && row.fact().from() != null && !row.fact().from().isBefore(day);
        if (day == null || before || day.isAfter(today.plusYears(1))) throw Refusal.at("until", "fact.over");
        factRecorder.ending(row);
        Act act = factRecorder.act();
        row.end(act);
        factRecorder.write(row.patient(), row.fact().between(row.fact().from(), day), row.note(), act);
        factRecorder.changed(row.patient());
        return act.id();
    }

    /** The answer was wrong and no longer counts; the condition is unknown again. */
    @AllowedTo(Role.THERAPIST)
    public long withdraw(long fact) {
        HealthFact row = standing(fact);
        factRecorder.ending(row);
        Act act = factRecorder.act();
        row.end(act);
        factRecorder.changed(row.patient());
        return act.id();
    }

    /** Undoes an act of one's own, as long as nothing newer depends on it. */
    @AllowedTo(Role.THERAPIST)
    public void undo(long patient, long act) {
        recordAccess.require(patient);
        auditContext.object("act", act);
        if (factRecorder.takeBack(patient, act).isEmpty()) throw new Refusal("fact.too-late");
    }

    private HealthFact standing(long fact) {
        HealthFact row = healthFacts.fact(fact);
        recordAccess.require(row.patient());
        auditContext.object("fact", fact);
        if (!row.stands()) throw new Refusal("refusal.stale");
        return row;
    }
}
