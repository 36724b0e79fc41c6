package extensor.care.patients;

import extensor.care.accounts.PatientAccess;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.clinic.DefaultCountry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Makes one record of two, and two of one: what this room knows by itself, the rest by telling the other rooms. Both records are locked. */
@ApplicationScoped
class MergeRecorder {
    private static final String ACCOUNT = "account";
    private static final List<String> TABLES = List.of("episode", "care", "record_look", "health_fact");

    @Inject
    Patients patients;

    @Inject
    Merges merges;

    @Inject
    MergedRows rows;

    @Inject
    HealthFacts healthFacts;

    @Inject
    FactRecorder factRecorder;

    @Inject
    PatientAccess patientAccess;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    DefaultCountry country;

    @Inject
    Event<RecordsMerged> merged;

    @Inject
    Event<MergeUndone> undone;

    void merge(Patient kept, Patient other, String reason) {
        Act act = factRecorder.act();
        List<String> again = unite(kept.id(), other.id(), act);
        merges.add(new RecordMerge(act, kept.id(), other.id(), reason));
        RecordsMerged news = new RecordsMerged(act.id(), kept.id(), other.id(), again);
        TABLES.forEach(table -> rows.move(table, news));
        rows.movePointers(news);
        other.mergeInto(kept);
        merges.flush();
        kept.spell(country.code(), patients.former(kept.id()));
        patientAccess.close(other.id()).ifPresent(account -> rows.note(act.id(), ACCOUNT, account));
        merged.fire(news);
        factRecorder.changed(kept.id());
    }

    /** Gives the names of the conditions that are to be asked for again. */
    private List<String> unite(long kept, long other, Act act) {
        LocalDate today = factRecorder.today(kept);
        UnitedFacts united = UnitedFacts.of(healthFacts.standing(kept), healthFacts.standing(other), today);
        united.ended().forEach(fact -> fact.end(act));
        return united.askedAgain().stream()
                .map(condition ->
                        currentCatalogue.catalogue().condition(condition).name())
                .toList();
    }

    void undo(RecordMerge merge, Patient kept) {
        Act back = factRecorder.act();
        merge.undo(back);
        MergeUndone news = merge.undone();
        TABLES.forEach(table -> rows.giveBack(table, news));
        rows.giveBack("care", "episode_id", "episode", news);
        rows.giveBackPointers(news);
        Patient other = patients.former(kept.id(), merge.merged());
        other.standAlone();
        merges.flush();
        other.spell(country.code(), patients.former(other.id()));
        kept.spell(country.code(), patients.former(kept.id()));
        patientAccess
                .of(other.id())
                .filter(account -> rows.noted(merge.id(), ACCOUNT).contains(account))
                .ifPresent(patientAccess::open);
        List.of(kept.id(), other.id()).forEach(patient -> restore(patient, merge, back));
        undone.fire(news);
        factRecorder.changed(kept.id());
        factRecorder.changed(other.id());
    }

    /** The answers that the merge has ended stand again, but for conditions of which somebody was asked since. */
    private void restore(long patient, RecordMerge merge, Act back) {
        List<HealthFact> standing = healthFacts.standing(patient);
        healthFacts.endedBy(patient, merge.id()).stream()
                .filter(old -> standing.stream().noneMatch(fresh -> fresh.answersAfter(old, merge.id())))
                .toList()
                .forEach(old -> factRecorder.write(patient, old.fact(), old.note(), back));
    }
}
