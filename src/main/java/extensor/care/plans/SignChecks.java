package extensor.care.plans;

import extensor.care.catalogue.Catalogue;
import extensor.care.patients.EpisodeSheet;
import extensor.shared.Formats;
import extensor.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What must be put right in the days, treatments and goals of a draft before it is signed. A plan may begin before its episode, since protocols
 * count from an operation. Once the first day of a signed plan has passed, it stays: visits, home exercises and goals are counted from it. Pure.
 *
 * @param begun the first day of the version in force, null where nothing has been signed
 */
record SignChecks(Catalogue catalogue, Composition draft, EpisodeSheet episode, LocalDate begun, LocalDate today) {
    private static final int LONGEST_BEFORE = 90;

    List<Refusal> all() {
        List<Refusal> all = new ArrayList<>();
        LocalDate last = draft.last();
        if (last.isBefore(today)) all.add(at("plan.start-over", last));
        if (draft.start().isAfter(today.plusYears(1))) all.add(at("plan.start-far", today.plusYears(1)));
        if (moved() && stays()) all.add(at("plan.start-stays", begun));
        else if (moved() && draft.start().isBefore(earliest())) all.add(at("plan.start-early", earliest()));
        draft.items().stream()
                .map(item -> item.dose().intervention())
                .filter(intervention -> !catalogue.offers(intervention))
                .distinct()
                .forEach(intervention -> all.add(new Refusal("plan.switched-off", intervention.name())));
        draft.goals().stream()
                .filter(goal -> !goal.measurable(catalogue.measure(goal.measure())))
                .forEach(goal -> all.add(new Refusal("plan.goal-no-joint", goal.text())));
        return all;
    }

    private boolean moved() {
        return !draft.start().equals(begun);
    }

    private boolean stays() {
        return begun != null && begun.isBefore(today) && !begun.isBefore(earliest());
    }

    private LocalDate earliest() {
        return LocalDate.ofInstant(episode.openedAt(), episode.siteZone()).minusDays(LONGEST_BEFORE);
    }

    private static Refusal at(String key, LocalDate day) {
        return Refusal.at("start", key, Formats.date(day));
    }
}
