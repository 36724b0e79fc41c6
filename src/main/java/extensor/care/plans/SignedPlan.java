package extensor.care.plans;

import extensor.care.catalogue.Catalogue;
import extensor.shared.Id;
import java.time.LocalDate;
import java.util.List;

/** A plan as one of its versions has it, mostly the one in force, for the rooms that go on from there: its number, what was signed, and when each version was. */
public record SignedPlan(
        long id, long patient, long episode, int version, Composition composition, List<VersionLine> versions) {
    public SignedPlan {
        versions = List.copyOf(versions);
    }

    /** @param versions all of the plan, this one among them */
    static SignedPlan of(TreatmentPlan plan, PlanVersion version, List<PlanVersion> versions, Catalogue catalogue) {
        return new SignedPlan(
                plan.id(),
                plan.patient(),
                plan.episode(),
                version.line().number(),
                version.signed(catalogue).composition(),
                versions.stream().map(PlanVersion::line).toList());
    }

    public LocalDate start() {
        return composition.start();
    }

    /** The line of the version it is. */
    public VersionLine signature() {
        return versions.stream().filter(v -> v.number() == version).findFirst().orElseThrow();
    }

    /** The last day. */
    public LocalDate end() {
        return composition.start().plusDays(Math.max(0, composition.lasts() - 1L));
    }

    /** How the id looks in an address. */
    public String key() {
        return Id.text(id);
    }
}
