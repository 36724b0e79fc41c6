package extensor.care.progress;

import extensor.care.measures.Subject;
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
        Object fell = series.trend().fell().value();
        Object last = series.trend().last().value();
        if (series.unit().equals(DEGREE)) return Message.of("trend.degrees", name, fell, last);
        if (series.unit().isBlank()) return Message.of("trend.plain", name, fell, last);
        return Message.of("trend.units", name, fell, last, series.unit());
    }

    /** The measure, or the joint and its motion; with the side. */
    private static Object name(SeriesSheet series) {
        Subject what = series.subject();
        Object name = what.placed()
                ? Message.of(
                        "trend.motion",
                        Message.of("joint." + what.joint()),
                        Message.of("trend.motion." + what.motion()))
                : series.measure().name();
        return what.side() == null ? name : Message.of("trend.side", name, Message.of("trend.side." + what.side()));
    }
}
