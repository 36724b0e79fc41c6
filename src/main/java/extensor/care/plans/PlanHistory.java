package extensor.care.plans;

import extensor.care.patients.EpisodeSheet;
import extensor.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** A plan with all its signed versions, newest first. */
record PlanHistory(TreatmentPlan plan, List<PlanVersion> versions) {
    PlanHistory {
        versions = List.copyOf(versions);
    }

    /** The version with this number; null for the newest, which is the one in force. */
    PlanVersion version(Integer number) {
        return versions.stream()
                .filter(v -> number == null || v.line().number() == number)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** The version in force at a moment; the first one if nothing had been signed yet. */
    PlanVersion at(Instant moment) {
        return versions.stream()
                .filter(v -> !v.line().signedAt().isAfter(moment))
                .findFirst()
                .orElseGet(() -> version(1));
    }

    /** The episode that it treats, among those of the patient. */
    EpisodeSheet episode(List<EpisodeSheet> all) {
        return all.stream().filter(e -> e.id() == plan.episode()).findFirst().orElseThrow(Refusal::notFound);
    }

    /**
     * Of a patient's plans by their first day, of the treatments that go on, all that run today, the last begun first; else the next one; else the last one.
     * Where no treatment goes on the one that ended last. It is another day at another site.
     */
    static List<PlanHistory> counting(List<PlanHistory> all, List<EpisodeSheet> episodes, Clock clock) {
        if (episodes.stream().noneMatch(EpisodeSheet::open))
            return all.stream()
                    .filter(l -> l.plan().ended())
                    .max(Comparator.comparing(l -> l.plan().endedAt()))
                    .stream()
                    .toList();
        List<PlanHistory> going = all.stream().filter(l -> !l.plan().ended()).toList();
        Function<PlanHistory, LocalDate> today =
                plan -> LocalDate.now(clock.withZone(plan.episode(episodes).siteZone()));
        List<PlanHistory> running = new ArrayList<>(
                going.stream().filter(l -> l.plan().runs(today.apply(l))).toList());
        Collections.reverse(running);
        if (!running.isEmpty()) return running;
        return going.stream()
                .filter(l -> l.plan().begins(today.apply(l)))
                .findFirst()
                .or(() -> going.stream().reduce((earlier, later) -> later))
                .stream()
                .toList();
    }
}
