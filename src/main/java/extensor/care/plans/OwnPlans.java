package extensor.care.plans;

import extensor.care.catalogue.Library;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The plan that counts for a patient today, or counted last, as the patient's own pages need it. Three statements, however long it is. */
@ApplicationScoped
public class OwnPlans {
    @Inject
    Plans plans;

    @Inject
    Patienthood patients;

    @Inject
    Library library;

    @Inject
    Showing showing;

    @Inject
    Clock clock;

    /** The plan in force, the last one where the treatment has ended, or nothing where none has been signed yet. Refuses those to whom the record is not open. */
    public Optional<OwnPlan> of(long patient) {
        patients.require(patient);
        List<Plans.WithVersion> signed = plans.withVersions(patient);
        // A day more or less by the zone does not change which plan counts.
        return SignedPlans.chosen(signed.stream().map(Plans.WithVersion::plan).toList(), LocalDate.now(clock))
                .flatMap(chosen ->
                        signed.stream().filter(s -> s.plan() == chosen).findFirst())
                .map(this::own);
    }

    private OwnPlan own(Plans.WithVersion found) {
        Showing.Whose whose = patients.ofPlan(found.plan());
        Signed signed = found.version().signed(library.catalogue());
        LocalDate today = LocalDate.now(clock.withZone(whose.episode().siteZone()));
        PlanSheet sheet =
                showing.signed(found.plan(), signed, whose, found.version().line(), today);
        return new OwnPlan(sheet, signed.composition(), today);
    }
}
