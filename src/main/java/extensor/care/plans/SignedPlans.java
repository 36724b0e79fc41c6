package extensor.care.plans;

import extensor.care.catalogue.Library;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Episodes;
import extensor.care.patients.Facts;
import extensor.care.patients.Patients;
import extensor.care.safety.RuleShelf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The signed plans as later rooms read them. Whoever asks has already proved that the record is open to them. */
@ApplicationScoped
public class SignedPlans {
    @Inject
    Plans plans;

    @Inject
    Patients patients;

    @Inject
    Episodes episodes;

    @Inject
    Facts facts;

    @Inject
    RuleShelf rules;

    @Inject
    Library library;

    @Inject
    Clock clock;

    /** The plan that counts for a patient with these episodes now, or nothing where none has been signed. One statement, whatever was signed before. */
    public Optional<SignedPlan> of(long patient, List<EpisodeSheet> episodes) {
        return Lineage.counting(plans.signedOf(patient), episodes, clock).map(plan -> signed(plan, plan.version(null)));
    }

    /** All versions of all plans that were ever signed for a patient. One statement. */
    public List<SignedPlan> ever(long patient) {
        return plans.signedOf(patient).stream()
                .flatMap(plan -> plan.versions().stream().map(version -> signed(plan, version)))
                .toList();
    }

    /** What counts now, day by day. Three statements, however long it is. */
    public Optional<PlanDays> days(long patient) {
        return days(patient, (lineage, days) -> days);
    }

    /** The same with the plan itself. */
    <T> Optional<T> days(long patient, BiFunction<Lineage, PlanDays, T> how) {
        List<EpisodeSheet> all = episodes.of(patient);
        return Lineage.counting(plans.signedOf(patient), all, clock)
                .map(plan -> how.apply(plan, days(plan, plan.episode(all))));
    }

    private PlanDays days(Lineage plan, EpisodeSheet episode) {
        return new PlanDays(
                signed(plan, plan.version(null)),
                patients.banner(episode.patient()),
                episode,
                plan.versions().stream().map(this::version).toList(),
                facts.ever(episode.patient()),
                rules.safety());
    }

    private PlanDays.Version version(PlanVersion version) {
        VersionLine line = version.line();
        return new PlanDays.Version(
                line.number(),
                line.signedAt(),
                version.signed(library.catalogue()).composition());
    }

    /** What is in force of a plan. Not found where nothing has been signed. One statement. */
    public SignedPlan inForce(long id) {
        Lineage plan = plans.lineage(id);
        return signed(plan, plan.version(null));
    }

    /** A plan as it was in force at a moment; where nothing had been signed yet, as it was signed first. Not found where nothing has been signed. One statement. */
    public SignedPlan at(long id, Instant moment) {
        Lineage plan = plans.lineage(id);
        return signed(plan, plan.at(moment));
    }

    /** The episode that a plan belongs to. */
    public long episodeOf(long plan) {
        return plans.plan(plan).episode();
    }

    private SignedPlan signed(Lineage plan, PlanVersion version) {
        return new SignedPlan(
                plan.plan().id(),
                plan.plan().patient(),
                plan.plan().episode(),
                version.line().number(),
                version.signed(library.catalogue()).composition(),
                plan.versions().stream().map(PlanVersion::line).toList(),
                plan.plan().endedAt());
    }
}
