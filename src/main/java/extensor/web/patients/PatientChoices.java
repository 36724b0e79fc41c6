package extensor.web.patients;

import extensor.care.patients.Coverage;
import extensor.care.patients.Mechanism;
import extensor.care.patients.Muscle;
import extensor.care.patients.Problem;
import extensor.care.patients.Sex;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import extensor.web.kit.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What the lists on the pages of a record offer. */
@Named
@ApplicationScoped
public class PatientChoices {
    /** One line of a list. */
    public record ListChoice(String value, String label) {}

    @Inject
    PatientWords words;

    public List<PatientChoices.ListChoice> getSexes() {
        return named(Sex.values());
    }

    public List<PatientChoices.ListChoice> getCoverages() {
        return named(Coverage.values());
    }

    public List<PatientChoices.ListChoice> getProblems() {
        return named(Problem.values());
    }

    public List<PatientChoices.ListChoice> getMuscles() {
        return named(Muscle.values());
    }

    public List<PatientChoices.ListChoice> getMechanisms() {
        return named(Mechanism.values());
    }

    public List<PatientChoices.ListChoice> getSides() {
        return named(Side.values());
    }

    public List<PatientChoices.ListChoice> getRegions() {
        return Arrays.stream(BodyRegion.values())
                .map(r -> new PatientChoices.ListChoice(r.name(), words.region(r)))
                .toList();
    }

    /** The sides of a region, all of them while none is chosen. */
    public List<PatientChoices.ListChoice> sidesOf(Object region) {
        return region == null
                ? getSides()
                : named(BodyRegion.valueOf(region.toString()).sides().toArray(new Side[0]));
    }

    private static List<PatientChoices.ListChoice> named(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(c -> new PatientChoices.ListChoice(
                        c.name(), Messages.text(c.getDeclaringClass().getSimpleName() + "." + c.name())))
                .toList();
    }
}
