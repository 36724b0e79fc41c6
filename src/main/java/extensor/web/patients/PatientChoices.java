package extensor.web.patients;

import extensor.care.patients.Coverage;
import extensor.care.patients.Mechanism;
import extensor.care.patients.Muscle;
import extensor.care.patients.Problem;
import extensor.care.patients.Sex;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import extensor.web.kit.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What the lists on the pages of a record offer. */
@Named
@RequestScoped
public class PatientChoices {
    /** One line of a list. */
    public record ListChoice(String value, String label) {}

    @Inject
    PatientWords words;

    private final List<PatientChoices.ListChoice> sexes = named(Sex.values());
    private final List<PatientChoices.ListChoice> coverages = named(Coverage.values());
    private final List<PatientChoices.ListChoice> problems = named(Problem.values());
    private final List<PatientChoices.ListChoice> muscles = named(Muscle.values());
    private final List<PatientChoices.ListChoice> mechanisms = named(Mechanism.values());
    private final List<PatientChoices.ListChoice> sides = named(Side.values());
    private List<PatientChoices.ListChoice> regions;

    @PostConstruct
    void load() {
        regions = Arrays.stream(BodyRegion.values())
                .map(r -> new PatientChoices.ListChoice(r.name(), words.region(r)))
                .toList();
    }

    public List<PatientChoices.ListChoice> getSexes() {
        return sexes;
    }

    public List<PatientChoices.ListChoice> getCoverages() {
        return coverages;
    }

    public List<PatientChoices.ListChoice> getProblems() {
        return problems;
    }

    public List<PatientChoices.ListChoice> getMuscles() {
        return muscles;
    }

    public List<PatientChoices.ListChoice> getMechanisms() {
        return mechanisms;
    }

    public List<PatientChoices.ListChoice> getRegions() {
        return regions;
    }

    /** The sides of a region, all of them while none is chosen. */
    public List<PatientChoices.ListChoice> sidesOf(Object region) {
        return region == null
                ? sides
                : named(BodyRegion.valueOf(region.toString()).sides().toArray(new Side[0]));
    }

    private static List<PatientChoices.ListChoice> named(Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(c -> new PatientChoices.ListChoice(
                        c.name(), Messages.text(c.getDeclaringClass().getSimpleName() + "." + c.name())))
                .toList();
    }
}
