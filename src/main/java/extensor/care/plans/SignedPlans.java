package extensor.care.plans;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Library;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Episodes;
import extensor.care.patients.Facts;
import extensor.care.patients.Patients;
import extensor.care.safety.RuleShelf;
import extensor.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The plans in force as later rooms read them. Whoever asks has already proved that the record is open to them. */
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
        return counting(patient, episodes).map(this::inForce);
    }

    /** The same day by day. Three statements, however long it is. */
    public Optional<PlanDays> days(long patient) {
        return counting(patient).map(this::days);
    }

    Optional<Lineage> counting(long patient) {
        return counting(patient, episodes.of(patient));
    }

    private Optional<Lineage> counting(long patient, List<EpisodeSheet> episodes) {
        return Lineage.counting(plans.signedOf(patient, episodes), clock);
    }

    PlanDays days(Lineage plan) {
        long patient = plan.plan().patient();
        return new PlanDays(
                inForce(plan),
                patients.banner(patient),
                plan.episode(),
                plan.versions().stream().map(this::version).toList(),
                facts.ever(patient),
                rules.safety());
    }

    private PlanDays.Version version(PlanVersion version) {
        VersionLine line = version.line();
        return new PlanDays.Version(
                line.number(),
                line.signedAt(),
                version.signed(library.catalogue()).composition());
    }

    private SignedPlan inForce(Lineage plan) {
        return SignedPlan.of(plan.plan(), plan.newest(), plan.versions(), library.catalogue());
    }

    /** What is in force of a plan. Not found where nothing has been signed. Two statements. */
    public SignedPlan inForce(long id) {
        return at(id, Instant.MAX);
    }

    /** A plan as it was in force at a moment; where nothing had been signed yet, as it was signed first. Not found where nothing has been signed. Two statements. */
    public SignedPlan at(long id, Instant moment) {
        Catalogue catalogue = library.catalogue();
        List<PlanVersion> versions = plans.signed(id);
        return versions.stream()
                .filter(v -> !v.line().signedAt().isAfter(moment))
                .findFirst()
                .or(() -> versions.stream().reduce((newer, older) -> older))
                .map(then -> SignedPlan.of(plans.plan(id), then, versions, catalogue))
                .orElseThrow(Refusal::notFound);
    }
}
