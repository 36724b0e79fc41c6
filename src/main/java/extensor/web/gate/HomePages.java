package extensor.web.gate;

import extensor.care.access.Role;
import extensor.care.booking.SetupReviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where each role begins; the administrator with what is still to be set up, as long as there is something. */
@ApplicationScoped
public class HomePages {
    @Inject
    SetupReviews setupReviews;

    String of(Role role) {
        return role == Role.ADMINISTRATOR && !setupReviews.now().complete() ? "/clinic" : PageAccess.home(role);
    }
}
