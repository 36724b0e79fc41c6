package extensor.web.kit;

import extensor.care.catalogue.Measure;
import extensor.care.catalogue.MeasureRole;
import extensor.care.measures.MeasurementLine;
import extensor.care.measures.Normal;
import extensor.care.measures.Subject;
import extensor.care.progress.Aim;
import extensor.care.progress.Attainment;
import extensor.care.progress.SeriesSheet;
import extensor.care.progress.Trend;
import extensor.care.progress.Trend.TrendVerdict;
import extensor.shared.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/** Measurements and their trends in words. */
@Named
@ApplicationScoped
public class ProgressWords {
    /** Units that are not written. */
    private static final Set<String> BARE = Set.of("", "points", "count", "grade");

    private static final Set<String> CLOSE = Set.of("°", "%");

    @Inject
    Words words;

    @Inject
    FocusWords focusWords;

    /** "Pain", "Knee flexion, right", "Oswestry Disability Index 2.1", "Patient-Specific Functional Scale: tying shoes, climbing stairs". */
    public String name(SeriesSheet series) {
        String activities = FocusWords.activities(series);
        String name = name(series.subject(), series.measure());
        return activities.isEmpty() ? name : name + ": " + activities;
    }

    public String name(Subject subject, Measure measure) {
        String name = subject.joint() != null
                ? joint(subject.joint()) + " " + Formats.lower(motion(subject.motion()))
                : measure.is(MeasureRole.PAIN) ? Messages.text("follow.pain") : located(subject, measure);
        return subject.side() == null ? name : name + ", " + Formats.lower(Messages.text("Side." + subject.side()));
    }

    /** "Manual muscle test: knee extensors (quadriceps)". */
    private String located(Subject subject, Measure measure) {
        if (!measure.content().focused()) return measure.name();
        String where = focusWords.where(subject, measure);
        return where.isEmpty() ? measure.name() : measure.name() + ": " + where;
    }

    public String joint(String joint) {
        return Messages.text("joint." + joint);
    }

    public String motion(String motion) {
        return Messages.text("motion." + motion);
    }

    /** "7", "95°", "0.84 m/s", "1+". */
    public String value(SeriesSheet series, BigDecimal value) {
        return value(series.measure(), value);
    }

    public static String value(Measure measure, BigDecimal value) {
        return value == null ? "" : measure.scale().label(value).orElseGet(() -> amount(measure, value));
    }

    /** A difference or an amount, which has no label on an ordinal scale: "2", "12°". */
    public static String amount(Measure measure, BigDecimal amount) {
        return Formats.rounded(amount) + unit(measure.unitWords());
    }

    /** Where a goal stands, with the side where there is a line for each: "40°", "Left 40°"; a dash where nothing is known. */
    public String now(Attainment goal) {
        String now = goal.now() == null ? "\u2013" : value(goal.measure(), goal.now());
        return goal.sided() ? Messages.text("Side." + goal.subject().side()) + " " + now : now;
    }

    /** The goal in its own words, with the side where there is a line for each. */
    public String goal(Attainment goal) {
        String text = goal.goal().goal().text();
        return goal.sided()
                ? text + ", "
                        + Formats.lower(Messages.text("Side." + goal.subject().side()))
                : text;
    }

    /** "0 to 100 mm", "−90 to 180°". */
    public String range(Measure measure) {
        return Messages.text(
                "measure.from-to",
                Formats.rounded(measure.range().min()),
                value(measure, measure.range().max()));
    }

    /** How far a goal has been attained, in the texts that begin like this: for the therapist, or for the patient. */
    public String attained(Attainment goal, String texts) {
        Measure measure = goal.measure();
        return Messages.text(
                texts + goal.state(),
                goal.last() == null ? "" : value(measure, goal.last().value()),
                goal.last() == null ? "" : day(goal.last().on()),
                value(measure, goal.baseline()),
                step(measure, goal.behind()),
                step(measure, goal.way()));
    }

    private static String unit(String unit) {
        return BARE.contains(unit) ? "" : CLOSE.contains(unit) ? unit : " " + unit;
    }

    /** A value on the axis, on an ordinal scale the label of the rank. */
    public String tick(SeriesSheet series, double value) {
        BigDecimal mark = BigDecimal.valueOf(value);
        return series.measure().scale().ordinal()
                ? series.measure().scale().labelOfRank(mark).orElse("")
                : Formats.rounded(mark);
    }

    /** "+12°", "−4", "0". */
    public String change(SeriesSheet series, BigDecimal change) {
        if (change == null) return "";
        return (change.signum() > 0 ? "+" : "") + amount(series.measure(), change);
    }

    /** The difference of two values: "12°"; on a percent scale "4 points", because 4% would be ambiguous. */
    private static String step(SeriesSheet series, BigDecimal change) {
        return step(series.measure(), change);
    }

    private static String step(Measure measure, BigDecimal change) {
        return measure.unitWords().equals("%")
                ? Messages.text("follow.points", Formats.rounded(change.abs()))
                : amount(measure, change.abs());
    }

    /** "2 or less". */
    public String aim(SeriesSheet series) {
        return aim(series.aim(), series.measure());
    }

    /** The same of a goal. */
    public String aim(Attainment goal) {
        return aim(goal.aim(), goal.measure());
    }

    private static String aim(Aim aim, Measure measure) {
        return Messages.text(aim.atMost() ? "follow.at-most" : "follow.at-least", value(measure, aim.target()));
    }

    /** "of normal 138° at this age". */
    public String normal(Normal normal) {
        return normal == null ? norm(null) : Messages.text("follow.normal", norm(normal));
    }

    /** "138° at this age", "135°". */
    public String norm(Normal normal) {
        if (normal == null) return Messages.text("follow.no-norm");
        String degrees = Formats.rounded(BigDecimal.valueOf(normal.rounded()));
        return Messages.text(normal.ofTheirKind() ? "follow.norm" : "follow.norm-taught", degrees);
    }

    /** What the values say, in one sentence. */
    public String sentence(SeriesSheet series) {
        Trend trend = series.trend();
        if (trend.single() && trend.verdict() == TrendVerdict.TOO_EARLY)
            return Messages.text(
                    "follow.say.first",
                    value(series, trend.last().value()),
                    day(trend.last().on()));
        String done = Messages.text(
                trend.change().signum() == 0
                        ? "follow.same"
                        : trend.change().signum() > 0 ? "follow.up" : "follow.down",
                step(series, trend.change()),
                day(trend.first().on()));
        String matters = trend.matters() == null ? "" : step(series, trend.matters());
        return switch (trend.verdict()) {
            case WORSENING -> Messages.text(trend.confirmed() ? "follow.say.worse-twice" : "follow.say.worse", done);
            case GOAL_MET ->
                Messages.text("follow.say.goal", value(series, trend.last().value()), aim(series));
            case RESOLVED ->
                Messages.text("follow.say.resolved", value(series, trend.last().value()));
            case SET_BACK ->
                Messages.text(
                        trend.confirmed() ? "follow.say.set-back-twice" : "follow.say.set-back",
                        step(series, trend.fall()),
                        day(trend.fell().on()),
                        done);
            case RESPONDED_PLATEAU -> Messages.text("follow.say.plateau", done, day(trend.since()));
            case RESPONDING -> Messages.text("follow.say.responding", done, matters);
            case NON_RESPONDER_ESCALATE -> Messages.text("follow.say.escalate", done, matters);
            case NON_RESPONDER_WARN -> Messages.text("follow.say.warn", done, matters);
            case TREND_IMPROVING -> Messages.text("follow.say.improving", done);
            case TOO_EARLY -> Messages.text("follow.say.early", done);
            case UNJUDGED -> Messages.text("follow.say.unjudged", done);
        };
    }

    /** The look of a verdict: stop, caution, fine, info or calm. */
    public String severity(TrendVerdict verdict) {
        return switch (verdict) {
            case WORSENING, NON_RESPONDER_ESCALATE -> "stop";
            case SET_BACK, RESPONDED_PLATEAU, NON_RESPONDER_WARN -> "caution";
            case GOAL_MET, RESOLVED, RESPONDING, TREND_IMPROVING -> "fine";
            case TOO_EARLY -> "calm";
            case UNJUDGED -> "info";
        };
    }

    /** Who made a value the start of its series, when and why. */
    public String pinned(MeasurementLine line, ZoneId zone) {
        return Messages.text(
                "baseline.is",
                line.pin().by(),
                day(LocalDate.ofInstant(line.pin().at(), zone)),
                line.pin().reason());
    }

    /** The chart in words, for screen readers. */
    public String described(SeriesSheet series) {
        Trend trend = series.trend();
        String row = Messages.text(
                "follow.chart.row",
                series.counted().size(),
                value(series, trend.first().value()),
                day(trend.first().on()),
                value(series, trend.last().value()),
                day(trend.last().on()));
        return series.aim() == null ? row : row + " " + Messages.text("follow.chart.aim", aim(series));
    }

    private String day(LocalDate day) {
        return words.shortDate(day);
    }
}
