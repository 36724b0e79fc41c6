package extensor.care.casting;

import java.util.List;
import java.util.Set;

/**
 * What a series of casts says at a change: SC-PLATEAU-1 of the clinical reference, section 5.2, with intervals as they were and the error of the
 * measurement. Safety comes before the angle. Pure; it proposes, a person decides.
 *
 * @param byAngle how the series would stand if nothing forbade a cast
 * @param proposal the first thing to do, @param otherwise what is proposed where nobody can measure again today; else the same
 * @param gain of the last two casts; null while there are fewer
 * @param lost since the best value before; 0 or less where nothing was
 * @param castsToGo how many more casts the target takes if they bring what the last two brought; null where they do not surely bring anything
 */
public record CastVerdict(
        CastState state,
        CastState byAngle,
        CastProposal proposal,
        CastProposal otherwise,
        Set<CastStop> stops,
        CastGain gain,
        double lost,
        Integer castsToGo) {
    /** How many casts a gain is looked at over. */
    private static final int WINDOW = 2;

    private static final int MOST_READINGS = 3;
    private static final double NO_MORE_THAN_ROUNDING = 1e-9;

    public CastVerdict {
        stops = Set.copyOf(stops);
    }

    /**
     * @param angles by day, the baseline first
     * @param worn how many casts were worn, those that were taken off early included
     */
    public static CastVerdict of(CastTerms terms, List<CastAngle> angles, int worn, Set<CastStop> stops) {
        return new PlateauRule(terms, angles, worn).verdict(stops);
    }

    private record PlateauRule(CastTerms terms, List<CastAngle> angles, int worn) {
        CastVerdict verdict(Set<CastStop> stops) {
            CastState byAngle = state();
            CastState state = stops.isEmpty() ? byAngle : CastState.UNSAFE;
            CastProposal otherwise = proposal(state);
            boolean again = state == CastState.UNCERTAIN && last().readings().size() < MOST_READINGS;
            return new CastVerdict(
                    state,
                    byAngle,
                    again ? CastProposal.MEASURE_AGAIN : otherwise,
                    otherwise,
                    stops,
                    gain(),
                    lost(),
                    state == CastState.GAINING ? castsToGo() : null);
        }

        private CastState state() {
            if (angles.isEmpty()) return CastState.TOO_FEW;
            if (last().mean() >= terms.target() - NO_MORE_THAN_ROUNDING) return CastState.TARGET_REACHED;
            if (lostForSure()) return CastState.REGRESSION;
            CastState byGain = byGain();
            return worn >= terms.mostCasts() && byGain != CastState.PLATEAU ? CastState.MOST_CASTS : byGain;
        }

        private CastState byGain() {
            CastGain gain = gain();
            if (gain == null) return CastState.TOO_FEW;
            if (gain.real()) return gain.mayBeWorthIt() ? CastState.GAINING : CastState.DIMINISHING;
            return gain.mayBeWorthIt() ? CastState.UNCERTAIN : CastState.PLATEAU;
        }

        private CastProposal proposal(CastState state) {
            return switch (state) {
                case UNSAFE -> CastProposal.NO_CAST;
                case TARGET_REACHED, PLATEAU, MOST_CASTS -> CastProposal.HOLD;
                case REGRESSION -> CastProposal.REVIEW;
                case TOO_FEW -> worn == 0 ? CastProposal.FIRST_CAST : CastProposal.RECAST;
                case GAINING -> CastProposal.RECAST;
                case DIMINISHING -> before() == CastState.DIMINISHING ? CastProposal.HOLD : CastProposal.RECAST_ONCE;
                case UNCERTAIN ->
                    before() == CastState.UNCERTAIN || before() == CastState.DIMINISHING
                            ? CastProposal.DISCUSS
                            : CastProposal.RECAST_ONCE;
            };
        }

        /** What the gain said at the change before this one. */
        private CastState before() {
            return new PlateauRule(terms, angles.subList(0, angles.size() - 1), worn - 1).byGain();
        }

        private CastGain gain() {
            int last = angles.size() - 1;
            return last < WINDOW ? null : CastGain.between(terms, angles.get(last - WINDOW), last());
        }

        private boolean lostForSure() {
            return earlier().stream()
                    .anyMatch(
                            angle -> angle.mean() - last().mean() >= terms.loss(angle, last()) - NO_MORE_THAN_ROUNDING);
        }

        private double lost() {
            if (angles.isEmpty()) return 0;
            return earlier().stream().mapToDouble(CastAngle::mean).max().orElse(last().mean()) - last().mean();
        }

        private List<CastAngle> earlier() {
            return angles.subList(0, angles.size() - 1);
        }

        private CastAngle last() {
            return angles.get(angles.size() - 1);
        }

        private int castsToGo() {
            double aCast = gain().degrees() / WINDOW;
            return (int) Math.ceil((terms.target() - last().mean()) / aCast - NO_MORE_THAN_ROUNDING);
        }
    }
}
