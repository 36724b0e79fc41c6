package extensor.care.accounts;

import extensor.care.access.Role;
import extensor.care.access.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** In which roles people must have a second factor. Everybody may have one. */
@ApplicationScoped
public class SecondFactorRule {
    @Inject
    @ConfigProperty(name = "extensor.secondfactor.therapist", defaultValue = "false")
    boolean therapist;

    @Inject
    @ConfigProperty(name = "extensor.secondfactor.desk", defaultValue = "false")
    boolean desk;

    @Inject
    @ConfigProperty(name = "extensor.secondfactor.administrator", defaultValue = "false")
    boolean administrator;

    @Inject
    @ConfigProperty(name = "extensor.secondfactor.patient", defaultValue = "false")
    boolean patient;

    /** True where one of the roles asks for it. */
    boolean requires(Roles roles) {
        return roles.all().stream().anyMatch(this::requires);
    }

    /** True where it is needed with the roles of now, and was not before. */
    boolean requiresAnew(Roles before, Roles now) {
        return requires(now) && !requires(before);
    }

    private boolean requires(Role role) {
        return switch (role) {
            case THERAPIST -> therapist;
            case DESK -> desk;
            case ADMINISTRATOR -> administrator;
            case PATIENT -> patient;
            case ANYONE -> false;
        };
    }
}
