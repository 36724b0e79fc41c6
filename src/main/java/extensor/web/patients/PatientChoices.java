package extensor.web.patients;

import extensor.care.patients.Coverage;
import extensor.care.patients.Mechanism;
import extensor.care.patients.Muscle;
import extensor.care.patients.Problem;
import extensor.care.patients.Sex;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import extensor.web.kit.Say;
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
    public record Choice(String value, String label) {}

    @Inject
    PatientWords words;

    public List<Choice> getSexes() {
        return named(Sex.values());
    }

    public List<Choice> getCoverages() {
        return named(Coverage.values());
    }

    public List<Choice> getProblems() {
        return named(Problem.values());
    }

    public List<Choice> getMuscles() {
        return named(Muscle.values());
    }

    public List<Choice> getMechanisms() {
        return named(Mechanism.values());
    }

    public List<Choice> getSides() {
        return named(Side.values());
    }

    public List<Choice> getRegions() {
        return Arrays.stream(BodyRegion.values())
                .map(r -> new Choice(r.name(), words.region(r)))
                .toList();
    }

    /** The sides of a region, all of them while none is chosen. */
    public List<Choice> sidesOf(Object region) {
        return region == null
                ? getSides()
                : named(BodyRegion.valueOf(region.toString()).sides().toArray(new Side[0]));
    }

    private static List<Choice> named(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(c -> new Choice(c.name(), Say.text(c.getDeclaringClass().getSimpleName() + "." + c.name())))
                .toList();
    }
}
