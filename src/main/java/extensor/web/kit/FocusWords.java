package extensor.web.kit;

import extensor.care.catalogue.BodySite;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.Measure;
import extensor.care.catalogue.MeasureContent;
import extensor.care.measures.MeasurementLine;
import extensor.care.measures.RatedActivity;
import extensor.care.measures.Readings;
import extensor.care.measures.SitePoint;
import extensor.care.measures.StretchAngles;
import extensor.care.measures.Subject;
import extensor.care.progress.SeriesSheet;
import extensor.shared.Formats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a measure is about, in words: its muscle, its place or its activities; and what a computed value is made from. */
@Named
@ApplicationScoped
public class FocusWords {
    @Inject
    CurrentCatalogue currentCatalogue;

    /** "knee extensors (quadriceps)", "10 cm above the middle of the kneecap", "muscle not recorded"; empty where there is nothing to tell. */
    public String where(Subject subject, Measure measure) {
        if (!measure.content().focused()) return "";
        if (subject.focus() == null) return measure.content().at() == null ? "" : unknown(measure);
        return SitePoint.of(subject.focus())
                .map(point -> site(point, name(point).text().name(), "follow.point.up", "follow.point.down"))
                .orElse("");
    }

    /** That nobody wrote down where. */
    private static String unknown(Measure measure) {
        return Messages.text("follow.where-unknown." + measure.content().at());
    }

    /** The same for the patient: "the muscles at the front of your thigh". */
    public String plain(Subject subject) {
        return SitePoint.of(subject.focus())
                .map(point -> site(point, name(point).text().plain(), "me.point.up", "me.point.down"))
                .orElse("");
    }

    private BodySite name(SitePoint point) {
        return currentCatalogue.catalogue().bodySites().site(point.site()).orElseThrow();
    }

    private static String site(SitePoint point, String name, String up, String down) {
        if (point.distance() == 0) return Formats.lower(name);
        return Messages.text(point.distance() > 0 ? up : down, Math.abs(point.distance()), Formats.lower(name));
    }

    /** "tying shoes, climbing stairs, lifting the child", of the series with this key; where none are known, that they are not. */
    public static String activities(SeriesSheet series) {
        if (series.measure().content().activities() == null || series.rows().isEmpty()) return "";
        return series.rows().stream()
                .map(row -> row.line().readings())
                .filter(Objects::nonNull)
                .findFirst()
                .map(readings ->
                        readings.activities().stream().map(RatedActivity::words).collect(Collectors.joining(", ")))
                .orElseGet(() -> Messages.text("follow.where-unknown.ACTIVITIES"));
    }

    /** What a value is made from: "R1 20°, R2 45° · V3, as fast as possible · clear catch, then release". */
    public List<String> readings(SeriesSheet series, MeasurementLine line) {
        Readings readings = line.readings();
        if (readings == null) return List.of();
        if (readings.stretch() == null)
            return readings.activities().stream()
                    .map(one -> Messages.text("follow.rated", one.words(), one.score()))
                    .toList();
        StretchAngles angles = readings.stretch();
        MeasureContent.QuickStretch known = series.measure().content().stretch();
        return List.of(Messages.text(
                "follow.stretched",
                Formats.rounded(angles.caught()),
                Formats.rounded(angles.slow()),
                grade(known.speeds(), angles.speed()),
                grade(known.qualities(), angles.quality())));
    }

    private static String grade(List<MeasureContent.StretchGrade> grades, String code) {
        return grades.stream()
                .filter(one -> one.grade().equals(code))
                .findFirst()
                .map(MeasureContent.StretchGrade::name)
                .orElse(code);
    }
}
