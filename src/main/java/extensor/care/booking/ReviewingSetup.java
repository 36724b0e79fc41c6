package extensor.care.booking;

import extensor.care.access.AllowedTo;
import extensor.care.access.Role;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;

/** The administrator sees how far the clinic has come with setting up. */
@UseCase
public class ReviewingSetup {
    @Inject
    SetupReviews setupReviews;

    @AllowedTo(value = Role.ADMINISTRATOR, oncePerSitting = true)
    public SetupReview review() {
        return setupReviews.now();
    }
}
