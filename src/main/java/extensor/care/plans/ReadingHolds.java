package extensor.care.plans;

import extensor.care.access.AllowedTo;
import extensor.care.access.Role;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.clinic.LocalToday;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Episodes;
import extensor.care.patients.Fact;
import extensor.care.patients.HealthFacts;
import extensor.care.patients.KnownFact;
import extensor.care.patients.PatientBanner;
import extensor.care.patients.Patients;
import extensor.shared.NotAsSigned;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what of a patient's plans in force must wait because of what is known today. */
@UseCase
public class ReadingHolds {
    @Inject
    Plans plans;

    @Inject
    PlanAccess access;

    @Inject
    Patients patients;

    @Inject
    Episodes episodes;

    @Inject
    HealthFacts healthFacts;

    @Inject
    PlanSafety planSafety;

    @Inject
    SignedContents signedContents;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    LocalToday days;

    /** What waits, by plan; plans of which nothing does are not among it. At most five statements, however many plans there are. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public Map<Long, Hold> ofPatient(long patient) {
        access.requireToRead(patient);
        List<EpisodeSheet> all = episodes.of(patient);
        List<KnownFact> known = healthFacts.known(patient);
        PatientBanner who = patients.banner(patient);
        Map<Long, Hold> holds = new HashMap<>();
        for (PlanHistory plan : plans.signedOf(patient)) {
            if (plan.plan().ended()) continue;
            ZoneId zone = plan.episode(all).siteZone();
            hold(plan, new Hold.PlanDay(days.today(zone), zone), who, known)
                    .ifPresent(hold -> holds.put(plan.plan().id(), hold));
        }
        return holds;
    }

    private Optional<Hold> hold(PlanHistory plan, Hold.PlanDay day, PatientBanner who, List<KnownFact> known) {
        Composition inForce;
        try {
            inForce = signedContents.of(plan.version(null)).composition();
        } catch (NotAsSigned altered) {
            return Optional.of(Hold.NOT_AS_SIGNED);
        }
        List<Fact> told = known.stream().map(KnownFact::fact).toList();
        Suspension suspension =
                planSafety.suspension(inForce, planSafety.known(told, who, day.today()), who.birthDate(), day.today());
        return Hold.of(suspension, inForce, day, known, currentCatalogue.catalogue());
    }
}
