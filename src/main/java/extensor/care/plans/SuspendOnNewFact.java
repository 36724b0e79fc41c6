package extensor.care.plans;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.clinic.LocalToday;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Episodes;
import extensor.care.patients.HealthFactChanged;
import extensor.care.patients.HealthFacts;
import extensor.care.patients.Patients;
import extensor.care.tasks.Task;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.Tasks;
import extensor.shared.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Notices when a new fact stops something of a signed plan: a task stands for it until the fact, or the plan, says otherwise. */
@ApplicationScoped
public class SuspendOnNewFact {
    @Inject
    Plans plans;

    @Inject
    Patients patients;

    @Inject
    Episodes episodes;

    @Inject
    HealthFacts healthFacts;

    @Inject
    PlanSafety planSafety;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    Tasks tasks;

    @Inject
    LocalToday days;

    @Inject
    Clock clock;

    void factChanged(@Observes @Priority(ObserverOrder.PLANS) HealthFactChanged news) {
        plans.inForce(news.patient()).forEach(this::look);
    }

    void signed(@Observes @Priority(ObserverOrder.PLANS) PlanSigned news) {
        look(plans.plan(news.plan()));
    }

    private void look(TreatmentPlan plan) {
        EpisodeSheet episode = episodes.episode(plan.episode());
        LocalDate today = days.today(episode.siteZone());
        Composition inForce = plans.version(plan.id(), plan.signedNumber())
                .content(currentCatalogue.catalogue())
                .composition();
        Suspension suspension = planSafety.suspension(
                inForce,
                healthFacts.of(plan.patient()),
                patients.banner(plan.patient()).birthDate(),
                today);
        List<String> stopped = words(inForce, suspension, currentCatalogue.catalogue());
        if (tasks.waitingWords(plan.patient(), TaskKind.SUSPENDED, plan.id()).equals(stopped)) return;
        tasks.lift(plan.patient(), TaskKind.SUSPENDED, plan.id(), clock.instant());
        for (String words : stopped)
            tasks.add(Task.of(plan.patient(), TaskKind.SUSPENDED, plan.id(), words, today, null, clock.instant()));
    }

    /** Why something must wait and what, by name, in one line; none for nothing. */
    private static List<String> words(Composition plan, Suspension suspension, Catalogue catalogue) {
        if (suspension.items().isEmpty()) return List.of();
        String names = plan.items().stream()
                .filter(item -> suspension.stops(item.id()))
                .map(item -> item.dose().name())
                .distinct()
                .collect(Collectors.joining(", "));
        String line = String.join(", ", suspension.reasons(catalogue)) + ": " + names;
        return List.of(line.length() <= Task.LONGEST ? line : line.substring(0, Task.LONGEST - 1) + "…");
    }
}
