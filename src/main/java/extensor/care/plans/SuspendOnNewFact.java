package extensor.care.plans;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.clinic.LocalToday;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Episodes;
import extensor.care.patients.HealthFactChanged;
import extensor.care.patients.HealthFacts;
import extensor.care.patients.PatientBanner;
import extensor.care.patients.Patients;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskSubject;
import extensor.care.tasks.Tasks;
import extensor.care.tasks.Wanted;
import extensor.shared.Message;
import extensor.shared.NotAsSigned;
import extensor.shared.ObserverOrder;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Raises a task when a new fact stops something in a signed plan. The task stays until the fact or the plan changes. */
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
    SignedContents signedContents;

    @Inject
    Tasks tasks;

    @Inject
    LocalToday days;

    void factChanged(@Observes @Priority(ObserverOrder.PLANS) HealthFactChanged news) {
        plans.inForce(news.patient()).forEach(this::look);
    }

    void signed(@Observes @Priority(ObserverOrder.PLANS) PlanSigned news) {
        look(plans.plan(news.plan()));
    }

    private void look(TreatmentPlan plan) {
        try {
            look(
                    plan,
                    signedContents
                            .of(plans.version(plan.id(), plan.signedNumber()))
                            .composition());
        } catch (NotAsSigned altered) {
            // Nobody can treat by it, and its pages say so. What is told of the patient is recorded all the same.
        }
    }

    private void look(TreatmentPlan plan, Composition inForce) {
        EpisodeSheet episode = episodes.episode(plan.episode());
        LocalDate today = days.today(episode.siteZone());
        PatientBanner who = patients.banner(plan.patient());
        Suspension suspension = planSafety.suspension(
                inForce, planSafety.known(healthFacts.of(plan.patient()), who, today), who.birthDate(), today);
        TaskSubject subject = TaskSubject.plan(plan.id());
        List<Wanted> stopped = message(inForce, suspension, currentCatalogue.catalogue())
                .map(message -> Wanted.noticed(subject, message, today))
                .stream()
                .toList();
        tasks.keep(plan.patient(), TaskKind.SUSPENDED, subject, stopped);
    }

    /** Why something must wait and what, by name; empty if nothing must. */
    private static Optional<Message> message(Composition plan, Suspension suspension, Catalogue catalogue) {
        if (suspension.items().isEmpty()) return Optional.empty();
        List<String> names = plan.items().stream()
                .filter(item -> suspension.stops(item.id()))
                .map(item -> item.dose().name())
                .distinct()
                .toList();
        return Optional.of(Message.of("task.suspended", suspension.reasons(catalogue), names));
    }
}
