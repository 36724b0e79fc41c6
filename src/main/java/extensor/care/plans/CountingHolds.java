package extensor.care.plans;

import extensor.care.access.AllowedTo;
import extensor.care.access.Role;
import extensor.care.clinic.LocalToday;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Episodes;
import extensor.care.patients.Fact;
import extensor.care.patients.HealthFacts;
import extensor.care.patients.PatientBanner;
import extensor.care.patients.Patients;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Counts how much of a patient's plans in force must wait because of what is known today. */
@UseCase
public class CountingHolds {
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
    LocalToday days;

    /** How many treatments wait, by plan. At most five statements, however many plans there are. */
    @AllowedTo(value = Role.THERAPIST, oncePerSitting = true)
    public Map<Long, Integer> ofPatient(long patient) {
        access.requireToRead(patient);
        List<EpisodeSheet> all = episodes.of(patient);
        PatientBanner who = patients.banner(patient);
        List<Fact> told = healthFacts.of(patient);
        return plans.signedOf(patient).stream()
                .filter(plan -> !plan.plan().ended())
                .collect(Collectors.toMap(
                        plan -> plan.plan().id(),
                        plan -> waiting(
                                plan, who, told, days.today(plan.episode(all).siteZone()))));
    }

    private int waiting(PlanHistory plan, PatientBanner who, List<Fact> told, LocalDate today) {
        Composition inForce = signedContents.of(plan.version(null)).composition();
        return planSafety
                .suspension(inForce, planSafety.known(told, who, today), who.birthDate(), today)
                .items()
                .size();
    }
}
