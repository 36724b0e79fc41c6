package extensor.care.plans;

import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Episodes;
import extensor.care.patients.HealthFacts;
import extensor.care.patients.KnownFact;
import extensor.care.patients.PatientBanner;
import extensor.care.patients.Patients;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The signed plans as later rooms read them. Callers check access first. */
@ApplicationScoped
public class SignedPlans {
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
    SignedContents signedContents;

    @Inject
    Clock clock;

    /** The plan by which the progress of a patient with these episodes is judged now, or nothing where none has been signed. One statement, whatever was signed before. */
    public Optional<SignedPlan> of(long patient, List<EpisodeSheet> episodes) {
        return PlanHistory.counting(plans.signedOf(patient), episodes, clock).stream()
                .findFirst()
                .map(plan -> toSignedPlan(plan, plan.version(null)));
    }

    /** All versions of all plans that were ever signed for a patient. One statement. */
    public List<SignedPlan> ever(long patient) {
        return plans.signedOf(patient).stream()
                .flatMap(plan -> plan.versions().stream().map(version -> toSignedPlan(plan, version)))
                .toList();
    }

    /** All plans that count now, day by day, the one begun last first. Three statements, however many and long they are. */
    public List<PlanByDay> counting(long patient) {
        return counting(patient, (lineage, days) -> days);
    }

    /** Of these the one begun last, by which progress is judged. */
    public Optional<PlanByDay> days(long patient) {
        return counting(patient).stream().findFirst();
    }

    /** All that count with the plans themselves. */
    <T> List<T> counting(long patient, BiFunction<PlanHistory, PlanByDay, T> how) {
        List<EpisodeSheet> all = episodes.of(patient);
        List<PlanHistory> counting = PlanHistory.counting(plans.signedOf(patient), all, clock);
        List<KnownFact> known = healthFacts.ever(patient);
        return counting.stream()
                .map(plan -> how.apply(plan, days(plan, plan.episode(all), known)))
                .toList();
    }

    private PlanByDay days(PlanHistory plan, EpisodeSheet episode, List<KnownFact> known) {
        PatientBanner who = patients.banner(episode.patient());
        return new PlanByDay(
                toSignedPlan(plan, plan.version(null)),
                who,
                episode,
                plan.versions().stream().map(this::version).toList(),
                known,
                (told, day) -> planSafety.known(told, who, day),
                planSafety.suspensions());
    }

    private PlanByDay.DatedVersion version(PlanVersion version) {
        VersionLine line = version.line();
        return new PlanByDay.DatedVersion(
                line.number(), line.signedAt(), signedContents.of(version).composition());
    }

    /** What is in force of a plan. Not found where nothing has been signed. One statement. */
    public SignedPlan inForce(long id) {
        PlanHistory plan = plans.lineage(id);
        return toSignedPlan(plan, plan.version(null));
    }

    /** A plan as it was in force at a moment; where nothing had been signed yet, as it was signed first. Not found where nothing has been signed. One statement. */
    public SignedPlan at(long id, Instant moment) {
        PlanHistory plan = plans.lineage(id);
        return toSignedPlan(plan, plan.at(moment));
    }

    /** The episode that a plan belongs to. */
    public long episodeOf(long plan) {
        return plans.plan(plan).episode();
    }

    private SignedPlan toSignedPlan(PlanHistory plan, PlanVersion version) {
        return new SignedPlan(
                plan.plan().id(),
                plan.plan().patient(),
                plan.plan().episode(),
                version.line().number(),
                signedContents.of(version).composition(),
                plan.versions().stream().map(PlanVersion::line).toList(),
                plan.plan().endedAt());
    }
}
