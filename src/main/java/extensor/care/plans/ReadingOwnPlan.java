package extensor.care.plans;

import extensor.care.accounts.AllowedTo;
import extensor.care.accounts.Caller;
import extensor.care.accounts.Role;
import extensor.care.accounts.Trail;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Episodes;
import extensor.shared.UseCase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The patient reads the plan that is in force for them, or was last; whose plan it is comes from the account alone. */
@UseCase
public class ReadingOwnPlan {
    @Inject
    OwnPlans plans;

    @Inject
    Episodes episodes;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    /** The plan in force, the last one where the treatment has ended, or nothing where none has been signed yet. */
    @AllowedTo(value = Role.PATIENT, oncePerSitting = true)
    public Optional<PlanSheet> mine() {
        Optional<PlanSheet> mine = plans.of(caller.patient(), 0).map(OwnPlan::sheet);
        mine.ifPresent(sheet -> trail.object("plan", sheet.plan().id()));
        return mine;
    }

    /** Everything for which the caller was treated has been closed. */
    @AllowedTo(value = Role.PATIENT, oncePerSitting = true)
    public boolean over() {
        trail.patient(caller.patient());
        List<EpisodeSheet> all = episodes.of(caller.patient());
        return !all.isEmpty() && all.stream().noneMatch(EpisodeSheet::open);
    }
}
