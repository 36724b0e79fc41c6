package extensor.web.gate;

import extensor.care.access.Role;
import extensor.care.access.Roles;
import extensor.care.booking.SetupReviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where people begin: in the first of their roles, administrators with what is still to be set up, as long as there is something. */
@ApplicationScoped
public class HomePages {
    @Inject
    SetupReviews setupReviews;

    String of(Roles roles) {
        return roles.has(Role.ADMINISTRATOR) && !setupReviews.now().complete()
                ? "/clinic"
                : PageAccess.home(roles.first());
    }
}
