package extensor.care.accounts;

import extensor.care.access.Role;
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

    boolean requires(Role role) {
        return switch (role) {
            case THERAPIST -> therapist;
            case DESK -> desk;
            case ADMINISTRATOR -> administrator;
            case PATIENT -> patient;
            case ANYONE -> false;
        };
    }
}
