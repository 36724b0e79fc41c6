package extensor.web.plans;

import extensor.care.casting.CastCondition;
import extensor.care.casting.CastDecision;
import extensor.care.casting.CastForm;
import extensor.care.casting.CastGain;
import extensor.care.casting.CastLine;
import extensor.care.casting.CastPrescription;
import extensor.care.casting.CastProposalSheet;
import extensor.care.casting.CastSeriesSheet;
import extensor.care.casting.CastState;
import extensor.care.casting.CastTolerance;
import extensor.care.casting.CastVerdict;
import extensor.care.casting.SkinMark;
import extensor.shared.Formats;
import extensor.web.kit.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Series of casts in words: every verdict with its reason. */
@Named
@ApplicationScoped
public class CastWords {
    private static final int MANY = 10;

    /** "straightening the elbow, left". */
    public String name(CastSeriesSheet series) {
        String motion = Formats.capital(series.prescription().motionWords());
        return motion + ", "
                + Formats.lower(Messages.text("Side." + series.limb().side()));
    }

    /** Why the series stands as it does, in numbers that a reader can check. */
    public String why(CastVerdict verdict, CastPrescription prescription) {
        String reason = switch (verdict.state()) {
            case UNSAFE ->
                verdict.stops().stream()
                        .sorted()
                        .map(stop -> Messages.text("CastStop." + stop))
                        .collect(Collectors.joining(" "));
            case TARGET_REACHED -> Messages.text("casts.why.target", degrees(prescription.target()));
            case REGRESSION -> Messages.text("casts.why.regression", degrees(verdict.lost()));
            case TOO_FEW -> Messages.text("casts.why.few");
            case MOST_CASTS -> Messages.text("casts.why.most", prescription.mostCasts());
            default -> gain(verdict);
        };
        boolean doubled = verdict.gain() != null && verdict.gain().otherRater();
        return doubled ? reason + " " + Messages.text("casts.other-rater") : reason;
    }

    private static String gain(CastVerdict verdict) {
        CastGain gain = verdict.gain();
        return Messages.text(
                "casts.why." + Formats.lower(verdict.state().name()),
                degrees(gain.degrees()),
                gain.days(),
                degrees(gain.least()),
                degrees(gain.most()),
                degrees(gain.worth()));
    }

    /** How many casts are still to come at this pace, and whether the plan allows them; empty where nobody can tell. */
    public String forecast(CastVerdict verdict, CastSeriesSheet series) {
        if (verdict.castsToGo() == null) return "";
        int left = series.prescription().mostCasts() - series.worn();
        int needed = verdict.castsToGo();
        if (needed > MANY) return Messages.text("casts.forecast-far", MANY);
        return Messages.text(needed > left ? "casts.forecast-short" : "casts.forecast", needed, Math.max(0, left));
    }

    /** What is to be known before the first cast; empty at any other sitting. */
    public String planned(CastProposalSheet proposed, CastPrescription prescription) {
        if (proposed.targetTooNear()) return Messages.text("casts.too-near", degrees(prescription.detectable()));
        return proposed.plannedCasts() == null
                ? ""
                : Messages.text("casts.planned", proposed.plannedCasts(), prescription.mostCasts());
    }

    /** The words that color a verdict. */
    public String severity(CastState state) {
        return switch (state) {
            case UNSAFE, REGRESSION -> "stop";
            case UNCERTAIN, DIMINISHING, PLATEAU, MOST_CASTS -> "caution";
            case TARGET_REACHED, GAINING -> "fine";
            case TOO_FEW -> "calm";
        };
    }

    /** The mean of a sitting: "−7.3°"; a dash where nobody measured. */
    public String angle(CastLine line) {
        if (!line.found().measured()) return "\u2013";
        return degrees(line.found().mean());
    }

    /** What it is the mean of; empty where it is one reading. */
    public String readings(CastLine line) {
        if (line.found().readings().size() < 2) return "";
        return line.found().readings().stream().map(Formats::rounded).collect(Collectors.joining(", "));
    }

    public String degrees(BigDecimal degrees) {
        return Formats.rounded(degrees) + "°";
    }

    private static String degrees(double degrees) {
        return Formats.rounded(BigDecimal.valueOf(degrees).setScale(1, RoundingMode.HALF_UP)) + "°";
    }

    public String tick(double degrees) {
        return degrees(degrees);
    }

    /** What was seen on the skin, place by place; "clear" where nothing was. */
    public String skin(CastForm found, CastPrescription prescription) {
        if (found.skin().isEmpty()) return Messages.text("casts.skin-clear");
        return found.skin().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> Messages.text(
                        "casts.skin-at",
                        Messages.text("SkinSite." + one.getKey()),
                        prescription.skinWords(one.getValue())))
                .collect(Collectors.joining("; "));
    }

    public String circulation(CastForm found, CastPrescription prescription) {
        if (found.circulation().isEmpty()) return Messages.text("casts.circulation-clear");
        return prescription.signs().stream()
                .filter(found.circulation()::contains)
                .map(prescription::signWords)
                .collect(Collectors.joining("; "));
    }

    /** The cast that went on: "−12°, plaster, 3 layers of padding"; empty where none did. */
    public String cast(CastForm found, CastPrescription prescription) {
        CastForm.NewCast cast = found.cast();
        return cast == null
                ? ""
                : Messages.text(
                        "casts.cast",
                        degrees(cast.degrees()),
                        prescription.materialWords(cast.material()),
                        cast.padding());
    }

    public List<CastDecision> decisions() {
        return List.of(CastDecision.values());
    }

    public List<CastCondition> conditions() {
        return List.of(CastCondition.values());
    }

    public List<CastTolerance> tolerances() {
        return List.of(CastTolerance.values());
    }

    public List<SkinMark> findings() {
        return List.of(SkinMark.values());
    }
}
