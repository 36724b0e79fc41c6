package extensor.care.casting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a series stands: what was recorded so far, and what a further sitting means. After an end a new series begins; after a pause the angles begin anew,
 * as no cast has held what was gained, while the casts go on being counted. Pure.
 *
 * @param prescribed the plan in force asks for it; else a cast that is on can only come off
 */
record CastCourse(CastPrescription prescription, boolean prescribed, List<CastLine> all) {
    private static final int MORE_PAIN = 3;
    private static final double ROUNDING = 1e-9;

    /** What belongs to the series that goes on, or to the last one while no other has begun. */
    List<CastLine> series() {
        int begin = 0;
        for (int i = 0; i + 1 < all.size(); i++)
            if (all.get(i).found().decision().ends()) begin = i + 1;
        return all.subList(begin, all.size());
    }

    private List<CastLine> running() {
        return ended() ? List.of() : series();
    }

    Optional<CastLine> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    boolean ended() {
        return last().filter(line -> line.found().decision().ends()).isPresent();
    }

    /** A cast is on. */
    boolean castOn() {
        return last().filter(CastLine::casts).isPresent();
    }

    /** How many casts the series has had. */
    int worn() {
        return (int) running().stream().filter(CastLine::casts).count();
    }

    /** The angles that are compared with each other: since the series began, or since its last pause. */
    private List<CastAngle> curve(List<CastLine> lines) {
        List<CastAngle> curve = new ArrayList<>();
        for (CastLine line : lines) {
            if (line.found().measured()) curve.add(line.angle());
            if (line.found().decision() == CastDecision.PAUSE) curve.clear();
        }
        return curve;
    }

    /** What the rule says of a further sitting. */
    CastVerdict judge(CastForm now, String rater) {
        List<CastAngle> angles = curve(running());
        if (now.measured()) angles.add(now.angle(rater));
        return CastVerdict.of(prescription.terms(), angles, worn(), stops(now));
    }

    /** What the rule said at the last sitting, with all its numbers. */
    Optional<CastVerdict> latest() {
        if (all.isEmpty()) return Optional.empty();
        CastLine line = all.get(all.size() - 1);
        CastCourse before = new CastCourse(prescription, prescribed, all.subList(0, all.size() - 1));
        return Optional.of(before.judge(line.found(), CastLine.rater(line.account())));
    }

    Set<CastStop> stops(CastForm now) {
        Set<CastStop> stops = EnumSet.noneOf(CastStop.class);
        if (now.skin().values().stream().anyMatch(finding -> finding.forbidsCast(now.faded())))
            stops.add(CastStop.SKIN);
        if (!now.circulation().isEmpty()) stops.add(CastStop.CIRCULATION);
        if (now.fever()) stops.add(CastStop.RED_FLAG);
        if (morePain(now)) stops.add(CastStop.PAIN);
        if (slipped(now) && running().stream().anyMatch(line -> slipped(line.found())))
            stops.add(CastStop.SLIPPED_TWICE);
        if (now.tolerance() == CastTolerance.ASKED_FOR_EARLY_REMOVAL) stops.add(CastStop.REQUEST);
        return stops;
    }

    private static boolean slipped(CastForm form) {
        return form.condition() == CastCondition.SLIPPED;
    }

    private boolean morePain(CastForm now) {
        Integer before = last().map(line -> line.found().worstPain()).orElse(null);
        return !ended() && before != null && now.worstPain() != null && now.worstPain() - before >= MORE_PAIN;
    }

    /** The angle at which the next cast may be set at most; null where it was not measured. */
    BigDecimal mostStretch(CastForm now) {
        if (!now.measured()) return null;
        BigDecimal reached =
                BigDecimal.valueOf(now.mean()).setScale(1, RoundingMode.HALF_UP).subtract(prescription.below());
        return lastSet()
                .map(set -> set.add(prescription.newStretch()))
                .filter(limit -> limit.compareTo(reached) < 0)
                .orElse(reached);
    }

    /** Before the first cast: how many casts the target takes at the planned gain; null at any other sitting, and where nobody measured. */
    Integer plannedCasts(CastForm now) {
        if (!now.measured() || worn() > 0) return null;
        double way = prescription.target().doubleValue() - now.mean();
        return (int) Math.max(0, Math.ceil(way / prescription.plannedGain().doubleValue() - ROUNDING));
    }

    /** The target lies no further from this angle than the error of the measurement: a gain could not be told from chance. */
    boolean targetTooNear(CastForm now) {
        return now.measured()
                && worn() == 0
                && prescription.target().doubleValue() - now.mean()
                        < prescription.detectable().doubleValue();
    }

    private Optional<BigDecimal> lastSet() {
        return running().stream()
                .filter(CastLine::casts)
                .reduce((earlier, later) -> later)
                .map(line -> line.found().cast().degrees());
    }

    CastCourse and(CastLine further) {
        List<CastLine> lines = new ArrayList<>(all);
        lines.add(further);
        return new CastCourse(prescription, prescribed, lines);
    }

    /** Something can be recorded. */
    boolean open() {
        return prescribed || castOn();
    }

    /** When the cast that is on is to be changed. */
    Optional<CastWindow> next() {
        return last().filter(CastLine::casts)
                .map(line -> prescription.next(line.found().on(), worn() == 1));
    }

    /** The first day on which a further sitting can have been. */
    LocalDate notBefore() {
        return last().map(line -> line.found().on()).orElse(LocalDate.MIN);
    }
}
