package extensor.care.progress;

import extensor.care.measures.SitePoint;
import extensor.care.measures.Subject;
import extensor.shared.Formats;
import extensor.shared.Message;
import java.util.List;

/** What the tasks about worsening measures say. Pure. */
final class TrendMessage {
    private static final String DEGREE = "\u00b0";

    private TrendMessage() {}

    /** "Numeric Pain Rating Scale: 4, then 7 points. Measure again from 29 Nov to 4 Dec". */
    static Message again(SeriesSheet series) {
        return Message.of(
                "trend.again",
                of(series),
                series.trend().againFrom(),
                series.trend().againTo());
    }

    /** Of everything that got worse. */
    static Message of(List<SeriesSheet> worse) {
        return Message.of("trend.worse", worse.stream().map(TrendMessage::of).toList());
    }

    /** "Numeric Pain Rating Scale: 4, then 7 points", "Knee extension, right: 20°, then \u221220°". */
    static Message of(SeriesSheet series) {
        Object name = name(series);
        Object fell = shown(series, series.trend().fell());
        Object last = shown(series, series.trend().last());
        if (series.unit().equals(DEGREE)) return Message.of("trend.degrees", name, fell, last);
        if (series.unit().isBlank()) return Message.of("trend.plain", name, fell, last);
        return Message.of("trend.units", name, fell, last, series.unit());
    }

    /** On a scale of steps the label: "1+". */
    private static Object shown(SeriesSheet series, Point point) {
        return series.measure()
                .scale()
                .label(point.value())
                .<Object>map(label -> label)
                .orElse(point.value());
    }

    /** The measure with its muscle or place, or the joint and its motion; with the side. */
    private static Object name(SeriesSheet series) {
        Subject what = series.subject();
        Object name = what.placed()
                ? Message.of(
                        "trend.motion",
                        Message.of("joint." + what.joint()),
                        Message.of("trend.motion." + what.motion()))
                : located(series);
        return what.side() == null ? name : Message.of("trend.side", name, Message.of("trend.side." + what.side()));
    }

    private static Object located(SeriesSheet series) {
        String name = series.measure().name();
        if (series.site() == null) return name;
        int far = SitePoint.of(series.subject().focus()).orElseThrow().distance();
        String site = Formats.lower(series.site().text().name());
        if (far == 0) return Message.of("trend.at", name, site);
        return Message.of(far > 0 ? "trend.up" : "trend.down", name, site, Math.abs(far));
    }
}
