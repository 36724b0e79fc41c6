package extensor.web.kit;

import extensor.care.access.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.stream.Collectors;

/** What somebody does here, in words. */
@Named
@ApplicationScoped
public class RoleWords {
    public static String of(Roles roles) {
        return roles.all().stream().map(role -> Messages.text("Role." + role)).collect(Collectors.joining(", "));
    }

    public String all(Roles roles) {
        return of(roles);
    }
}
