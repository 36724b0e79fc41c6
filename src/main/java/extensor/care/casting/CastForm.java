package extensor.care.casting;

import extensor.shared.TypedText;
import extensor.shared.json.CanonicalJson;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one sitting of a series found, and what was decided, as it is typed.
 *
 * @param caught the angle of the catch at a fast stretch, where the limb is spastic; null where it was not tested
 * @param condition how the cast came off; null where none was on, as are `worstPain` and `tolerance`
 * @param skinSeen somebody looked at every place; `skin` names those where something is
 * @param circulationSeen every sign was looked for; `circulation` names those that were found
 */
public record CastForm(
        LocalDate on,
        List<BigDecimal> readings,
        String endFeel,
        BigDecimal caught,
        CastCondition condition,
        boolean skinSeen,
        Map<SkinSite, SkinMark> skin,
        boolean faded,
        boolean circulationSeen,
        Set<String> circulation,
        Integer worstPain,
        CastTolerance tolerance,
        boolean fever,
        CastDecision decision,
        CastForm.NewCast cast,
        String note) {
    /** The cast that goes on. */
    public record NewCast(BigDecimal degrees, String material, Integer padding, boolean removalTaught) {
        public NewCast {
            degrees = tidy(degrees);
        }
    }

    public CastForm {
        readings = readings.stream().map(CanonicalJson::tidy).toList();
        caught = tidy(caught);
        skin = Map.copyOf(skin);
        circulation = Set.copyOf(circulation);
        cast = decision == CastDecision.RECAST ? cast : null;
        note = TypedText.linesOrNull(note);
    }

    private static BigDecimal tidy(BigDecimal number) {
        return number == null ? null : CanonicalJson.tidy(number);
    }

    /** In degrees; the mean of the readings. */
    public double mean() {
        return angle("").mean();
    }

    /** The angle was taken; a cast that must come off at once comes off without. */
    public boolean measured() {
        return !readings.isEmpty();
    }

    CastAngle angle(String rater) {
        return new CastAngle(on, readings, rater);
    }
}
