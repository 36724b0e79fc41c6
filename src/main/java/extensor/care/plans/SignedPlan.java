package extensor.care.plans;

import extensor.shared.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A plan in one of its versions, usually the one in force, for later rooms: its number, the signed content, when each version was signed,
 * and when the treatment ended (null: it goes on).
 */
public record SignedPlan(
        long id,
        long patient,
        long episode,
        int version,
        Composition composition,
        List<VersionLine> versions,
        Instant endedAt) {
    public SignedPlan {
        versions = List.copyOf(versions);
    }

    public boolean ended() {
        return endedAt != null;
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
        return composition.last();
    }

    /** How the id looks in an address. */
    public String key() {
        return Id.text(id);
    }
}
