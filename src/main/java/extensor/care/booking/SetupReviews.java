package extensor.care.booking;

import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.clinic.DeviceKind;
import extensor.care.clinic.Inventories;
import extensor.care.clinic.LocalToday;
import extensor.care.patients.Patients;
import extensor.care.visits.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what the clinic has, to review it. */
@ApplicationScoped
public class SetupReviews {
    private static final Set<String> DEVICES =
            Arrays.stream(DeviceKind.values()).map(Enum::name).collect(Collectors.toSet());

    @Inject
    Inventories inventories;

    @Inject
    Patients patients;

    @Inject
    Visits visits;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    LocalToday days;

    /** Seven statements. */
    @Transactional
    public SetupReview now() {
        return SetupReview.of(
                new SetupReview.ClinicParts(inventories.all(), inventories.therapists(), patients.any(), devicesUsed()),
                visits.wanted(days.today()));
    }

    private Set<String> devicesUsed() {
        return currentCatalogue.catalogue().interventions().stream()
                .map(intervention -> intervention.delivery().needs().device())
                .filter(DEVICES::contains)
                .collect(Collectors.toSet());
    }
}
