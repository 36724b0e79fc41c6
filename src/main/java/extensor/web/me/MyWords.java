package extensor.web.me;

import extensor.care.catalogue.Measure;
import extensor.care.measures.Subject;
import extensor.care.progress.Attainment;
import extensor.care.progress.SeriesSheet;
import extensor.care.progress.Trend;
import extensor.shared.Formats;
import extensor.web.kit.FocusWords;
import extensor.web.kit.Messages;
import extensor.web.kit.ProgressWords;
import extensor.web.kit.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** Measurements in plain words for the patient, with the same verdict that the therapist reads. */
@Named
@ApplicationScoped
public class MyWords {
    private static final Set<String> BENDING = Set.of("FLEXION", "EXTENSION");

    @Inject
    ProgressWords follow;

    @Inject
    Words words;

    @Inject
    FocusWords focusWords;

    /** "Your pain went from 7 to 3. It is better than at the start." */
    public String pain(SeriesSheet pain) {
        Trend trend = pain.trend();
        return Messages.text(
                "me.pain-went." + how(trend),
                (trend.worse() ? trend.fell() : trend.first()).value(),
                trend.last().value());
    }

    /** A goal can be met without a step, where the start had reached it. */
    static String how(Trend trend) {
        if (trend.single()) return "once";
        return switch (trend.verdict()) {
            case GOAL_MET, RESOLVED -> trend.improvement().signum() > 0 ? "better" : "good";
            case RESPONDING, RESPONDED_PLATEAU -> "better";
            case TREND_IMPROVING -> "hopeful";
            case WORSENING, SET_BACK -> "worse";
            case NON_RESPONDER_ESCALATE, NON_RESPONDER_WARN, TOO_EARLY, UNJUDGED -> "open";
        };
    }

    /** "How far it moves: knee, bending, right". */
    public String name(SeriesSheet row) {
        String activities = FocusWords.activities(row);
        String name = place(row.measure(), row.subject());
        return activities.isEmpty() ? name : name + ": " + activities;
    }

    /** What a goal comes to: "How much your back holds you back: 20% or less". */
    public String goal(Attainment goal) {
        return place(goal.measure(), goal.subject()) + ": " + follow.aim(goal);
    }

    private String place(Measure measure, Subject what) {
        return name(measure, what, focusWords.plain(what));
    }

    static String name(Measure measure, Subject what, String place) {
        String name = place.isEmpty() ? measure.plain() : measure.plain() + ": " + place;
        if (what.joint() != null) name += ": " + lower("joint." + what.joint()) + ", " + motion(what);
        return what.side() == null ? name : name + ", " + lower("Side." + what.side());
    }

    /** A back and a shoulder bend otherwise than a knee. */
    private static String motion(Subject what) {
        boolean bending = BENDING.contains(what.motion());
        if (bending && what.joint().equals("SHOULDER")) return Messages.text("me.shoulder." + what.motion());
        if (bending && Subject.sides(what.joint()).isEmpty()) return Messages.text("me.back." + what.motion());
        return Messages.text("me.motion." + what.motion());
    }

    private static String lower(String key) {
        return Formats.lower(Messages.text(key));
    }

    /** "At the start it was 28°. On 27 Nov it was 36°. More is better." */
    public String said(SeriesSheet row) {
        Trend trend = row.trend();
        String said = Messages.text(
                trend.single() ? "me.measured.once" : "me.measured.twice",
                follow.value(row, trend.last().value()),
                words.shortDate(trend.last().on()),
                follow.value(row, trend.first().value()));
        int better = row.yardstick().better();
        return better == 0 ? said : said + " " + Messages.text(better > 0 ? "me.more-is-better" : "me.less-is-better");
    }
}
