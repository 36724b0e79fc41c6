package extensor.care.measures;

import extensor.care.catalogue.Norm;
import extensor.care.catalogue.Norm.NormSex;
import extensor.care.patients.Sex;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What is normal and what is possible at a joint, read from the norms of the catalogue. Pure. */
public final class Norms {
    private static final int GROWN_UP = 18;
    private static final String DEFICIT = "_DEFICIT";
    /** Beyond the highest norm by so many degrees a value is surprising, or cannot be. Proposed, not from literature. */
    private static final BigDecimal SURPRISING = BigDecimal.valueOf(20);

    /** Where straight is the norm a forgotten minus looks like this. */
    private static final BigDecimal SLIPPED = BigDecimal.TEN;

    private static final String EXTENSION = "EXTENSION";
    private static final BigDecimal IMPOSSIBLE = BigDecimal.valueOf(45);
    /** An angle that is missing to straight can be far from its norm. */
    private static final BigDecimal WIDEST_DEFICIT = BigDecimal.valueOf(120);

    private final List<Norm> norms;

    public Norms(List<Norm> norms) {
        this.norms = norms;
    }

    /** The joints with their motions, in the order of the catalogue. */
    public Map<String, List<String>> motions() {
        Map<String, List<String>> motions = new LinkedHashMap<>();
        for (Norm norm : norms) {
            List<String> of = motions.computeIfAbsent(norm.joint(), joint -> new ArrayList<>());
            if (!of.contains(norm.motion())) of.add(norm.motion());
        }
        return motions;
    }

    public boolean knows(String joint, String motion) {
        return of(joint, motion).findAny().isPresent();
    }

    /** The norm of the age band and sex, else the value taught where it holds for the age; nothing for whom none is known. */
    public Optional<Normal> normal(String joint, String motion, Sex sex, int age) {
        Optional<Normal> ofTheirKind = of(joint, motion)
                .filter(n -> n.degrees().norm() != null && n.sex() == letter(sex) && holds(n.age(), age))
                .map(n -> new Normal(n.degrees().norm(), true))
                .findFirst();
        if (ofTheirKind.isPresent() || age < GROWN_UP) return ofTheirKind;
        return of(joint, motion)
                .map(n -> n.degrees().clinic())
                .filter(Objects::nonNull)
                .map(degrees -> new Normal(degrees, false))
                .findFirst();
    }

    private static NormSex letter(Sex sex) {
        return switch (sex) {
            case FEMALE -> NormSex.F;
            case MALE -> NormSex.M;
            case OTHER, UNKNOWN -> null;
        };
    }

    /** "2-8" from the second birthday to the day before the ninth, "18+" from the eighteenth on. */
    private static boolean holds(String band, int age) {
        if (band.endsWith("+")) return age >= Integer.parseInt(band.substring(0, band.length() - 1));
        String[] ends = band.split("-");
        return age >= Integer.parseInt(ends[0]) && age <= Integer.parseInt(ends[1]);
    }

    /** The change in degrees that is more than chance, for the same rater; nothing where none is known. */
    public Optional<BigDecimal> detectable(String joint, String motion) {
        return of(joint, motion)
                .map(n -> n.degrees().mdc())
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Less is better, against the rule that more motion is. */
    public static boolean lowerIsBetter(String motion) {
        return motion.endsWith(DEFICIT);
    }

    /** It cannot be: further than any norm by a half right angle. */
    boolean impossible(String joint, String motion, BigDecimal degrees) {
        return lowerIsBetter(motion)
                ? degrees.compareTo(WIDEST_DEFICIT) > 0
                : degrees.compareTo(most(joint, motion).add(IMPOSSIBLE)) > 0;
    }

    /** Straight is the norm, and what is missing to it is negative. */
    public boolean straightens(String joint, String motion) {
        return motion.equals(EXTENSION)
                && of(joint, motion)
                        .filter(Norm::contracture)
                        .map(n -> n.degrees().clinic())
                        .anyMatch(degrees -> degrees != null && degrees.signum() == 0);
    }

    /** It can be, but look again: well beyond what is normal for the person (null: the highest norm of all), or a motion that does not even reach its beginning. */
    public boolean surprising(String joint, String motion, BigDecimal degrees, Normal normal) {
        BigDecimal usual = normal == null ? most(joint, motion) : normal.degrees();
        boolean far = straightens(joint, motion)
                ? degrees.compareTo(usual.add(SLIPPED)) >= 0
                : !lowerIsBetter(motion) && degrees.compareTo(usual.add(SURPRISING)) > 0;
        boolean backwards = degrees.signum() < 0 && of(joint, motion).noneMatch(Norm::contracture);
        return far || backwards;
    }

    private BigDecimal most(String joint, String motion) {
        return of(joint, motion)
                .flatMap(n -> Stream.of(n.degrees().norm(), n.degrees().clinic()))
                .filter(Objects::nonNull)
                .reduce(BigDecimal::max)
                .orElse(BigDecimal.ZERO);
    }

    private Stream<Norm> of(String joint, String motion) {
        return norms.stream().filter(n -> n.joint().equals(joint) && n.motion().equals(motion));
    }
}
