package extensor.care.plans;

import extensor.care.access.Caller;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.patients.HealthFacts;
import extensor.care.patients.PatientDays;
import extensor.care.patients.Patients;
import extensor.care.safety.CurrentRules;
import extensor.care.safety.SafeguardInPlace;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Writes safeguards down and withdraws them; the doors of safeguards and of drafts share it, and have checked who may. */
@ApplicationScoped
class SafeguardRecorder {
    @Inject
    Patients patients;

    @Inject
    PatientDays days;

    @Inject
    HealthFacts healthFacts;

    @Inject
    RecordedSafeguards recorded;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    CurrentRules rules;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Writes one down for all of these places and gives the ids; what stands there already is not written twice. */
    List<Long> record(long patient, String safeguard, Set<SafeguardPlace> places, LocalDate on, String note) {
        patients.lock(patient);
        if (places.isEmpty()) throw new Refusal("refusal.stale");
        SafeguardJudge judge = judge(patient);
        List<RecordedSafeguard> all = recorded.of(patient).stream()
                .filter(one -> judge.state(one) == SafeguardState.IN_PLACE)
                .toList();
        List<Long> made = new ArrayList<>();
        for (SafeguardPlace place : places) {
            SafeguardInPlace written = judge.checked(place, safeguard, on, note, caller.name(), clock.instant());
            if (all.stream().anyMatch(one -> one.says(written))) continue;
            made.add(add(new RecordedSafeguard(patient, written, judge.until(written))));
        }
        return made;
    }

    private long add(RecordedSafeguard row) {
        recorded.add(row);
        return row.id();
    }

    /** It no longer counts, and stays to be read with who withdrew it and why: an empty reason where it was undone. */
    void withdraw(RecordedSafeguard row, String why) {
        row.withdraw(caller.name(), clock.instant(), why);
    }

    /** Withdraws those of these that still count, and returns them. */
    List<Long> takeBack(long patient, List<Long> ids) {
        List<RecordedSafeguard> standing =
                rows(patient, ids).filter(row -> !row.isWithdrawn()).toList();
        standing.forEach(row -> withdraw(row, null));
        return standing.stream().map(RecordedSafeguard::id).toList();
    }

    /** Writes them down again as they were, by the caller and now, and returns the new ones. */
    List<Long> again(long patient, List<Long> ids) {
        return rows(patient, ids).toList().stream()
                .map(row -> add(row.again(caller.name(), clock.instant())))
                .toList();
    }

    private Stream<RecordedSafeguard> rows(long patient, List<Long> ids) {
        patients.lock(patient);
        return recorded.of(patient).stream().filter(row -> ids.contains(row.id()));
    }

    SafeguardJudge judge(long patient) {
        return new SafeguardJudge(
                currentCatalogue.catalogue(), rules.safety(), healthFacts.known(patient), days.today(patient));
    }
}
