package extensor.care.plans;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Intervention;
import extensor.care.patients.EpisodeSheet;
import extensor.care.plans.Obstacle.ObstaclePlace;
import extensor.shared.Formats;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What must be put right in the days, treatments and goals of a draft before it is signed. A plan may begin before its episode, since protocols
 * count from an operation. Once the first day of a signed plan has passed, it stays: visits, home exercises and goals are counted from it. Pure.
 *
 * @param begun the first day of the version in force, null where nothing has been signed
 */
record SignChecks(Catalogue catalogue, Composition draft, EpisodeSheet episode, LocalDate begun, LocalDate today) {
    private static final int LONGEST_BEFORE = 90;

    List<Obstacle> all() {
        List<Obstacle> all = new ArrayList<>();
        LocalDate last = draft.last();
        if (last.isBefore(today)) all.add(at("plan.start-over", last));
        if (draft.start().isAfter(today.plusYears(1))) all.add(at("plan.start-far", today.plusYears(1)));
        if (moved() && stays()) all.add(at("plan.start-stays", begun));
        else if (moved() && draft.start().isBefore(earliest())) all.add(at("plan.start-early", earliest()));
        Set<Intervention> off = new HashSet<>();
        draft.items().stream()
                .filter(item -> !catalogue.offers(item.dose().intervention()))
                .filter(item -> off.add(item.dose().intervention()))
                .forEach(item -> all.add(Obstacle.at(
                        ObstaclePlace.ITEM,
                        item.id(),
                        "plan.switched-off",
                        item.dose().intervention().name())));
        draft.goals().stream()
                .filter(goal -> !goal.measurable(catalogue.measure(goal.measure())))
                .forEach(
                        goal -> all.add(Obstacle.at(ObstaclePlace.GOAL, goal.id(), "plan.goal-no-joint", goal.text())));
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

    private static Obstacle at(String key, LocalDate day) {
        return Obstacle.at(ObstaclePlace.START, "", key, Formats.date(day));
    }
}
