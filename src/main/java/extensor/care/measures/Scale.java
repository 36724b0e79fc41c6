package extensor.care.measures;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Measure;
import extensor.shared.Refusal;
import extensor.shared.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What values a measure can have. Pure. */
public final class Scale {
    /** Counted by the program from the home log, never typed. */
    private static final String COUNTED = "ADHERENCE";
    /** Counts and ratings that know no halves. */
    private static final Set<String> WHOLE = Set.of("NPRS", "RMDQ", "LEFS", "CST30", "PGIC", "ROM", "MTS", "MMT");

    private static final Map<String, Integer> FINER = Map.of("TENMWT", 2);
    /** Taken at a hand, a leg or a muscle of one side. */
    private static final Set<String> SIDED = Set.of("GRIP", "SLS", "GIRTH", "MAS", "MTS", "MMT");

    /** Times, counts and sizes whose range only keeps slips out: nobody is at their end. */
    private static final Set<String> OPEN = Set.of("TUG", "CST30", "GRIP", "TENMWT", "GIRTH");

    private static final int USUAL = 1;

    private Scale() {}

    /** How many decimals make sense. */
    public static int decimals(String measure) {
        return WHOLE.contains(measure) ? 0 : FINER.getOrDefault(measure, USUAL);
    }

    /** A person writes it down. */
    public static boolean typed(String measure) {
        return !COUNTED.equals(measure);
    }

    /** Its range ends where nothing is left to gain. */
    public static boolean ends(String measure) {
        return !OPEN.contains(measure);
    }

    /** Refuses, at the field named by the subject's key, what the measure cannot be, and a subject that does not exist. */
    public static void check(Catalogue catalogue, Subject what, BigDecimal value) {
        Measure measure = known(catalogue, what).orElseThrow(Refusal::notFound);
        if (value == null) throw Refusal.at(what.key(), "measure.none", measure.name());
        if (!measure.range().holds(value))
            throw Refusal.at(
                    what.key(),
                    "measure.range",
                    measure.name(),
                    measure.range().min(),
                    measure.range().max());
        int decimals = decimals(what.measure());
        if (value.stripTrailingZeros().scale() > decimals)
            throw Refusal.at(what.key(), "measure.decimals", measure.name(), decimals);
        if (what.placed() && new Norms(catalogue.norms()).impossible(what.joint(), what.motion(), value))
            throw Refusal.at(what.key(), "measure.impossible", value);
    }

    private static Optional<Measure> known(Catalogue catalogue, Subject what) {
        return catalogue.measures().stream()
                .filter(m -> m.code().equals(what.measure()) && typed(m.code()))
                .filter(m -> what.placed() ? placed(catalogue, what) : unplaced(what))
                .findFirst();
    }

    private static boolean placed(Catalogue catalogue, Subject what) {
        return new Norms(catalogue.norms()).knows(what.joint(), what.motion())
                && (what.side() == null
                        ? Subject.sides(what.joint()).isEmpty()
                        : Subject.sides(what.joint()).contains(what.side()));
    }

    private static boolean unplaced(Subject what) {
        return what.joint() == null
                && what.motion() == null
                && (what.side() == null || sides(what.measure()).contains(what.side()));
    }

    /** The sides that a measure without a joint is taken on; none where it is of the whole person. */
    public static List<Side> sides(String measure) {
        return SIDED.contains(measure) ? List.of(Side.LEFT, Side.RIGHT) : List.of();
    }
}
