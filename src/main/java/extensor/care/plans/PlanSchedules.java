package extensor.care.plans;

import extensor.shared.NotAsSigned;
import extensor.shared.Recent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The days of signed versions, for lists of many patients. A version never changes, so each is read once. */
@ApplicationScoped
public class PlanSchedules {
    private static final int MOST = 50_000;

    @Inject
    Plans plans;

    @Inject
    SignedContents signedContents;

    private final Recent<PlanSchedules.VersionKey, PlanSchedule> known = new Recent<>(MOST, key -> 1);

    /** Which version of which plan. */
    public record VersionKey(long plan, int number) {}

    /** What is known of these versions: no statement, or one where some have never been read. */
    public Map<PlanSchedules.VersionKey, PlanSchedule> of(Collection<PlanSchedules.VersionKey> versions) {
        List<VersionKey> fresh =
                versions.stream().filter(key -> known.kept(key).isEmpty()).toList();
        Map<VersionKey, PlanSchedule> all = new HashMap<>();
        plans.versions(fresh)
                .forEach((key, version) ->
                        read(version).ifPresent(schedule -> all.put(key, known.of(key, k -> schedule))));
        versions.forEach(key -> known.kept(key).ifPresent(schedule -> all.put(key, schedule)));
        return all;
    }

    /** A version that was changed since it was signed says so on its own page; a list goes without it. */
    private Optional<PlanSchedule> read(PlanVersion version) {
        try {
            return Optional.of(PlanSchedule.of(signedContents.of(version).composition()));
        } catch (NotAsSigned changed) {
            return Optional.empty();
        }
    }
}
