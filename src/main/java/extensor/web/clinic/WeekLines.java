package extensor.web.clinic;

import extensor.care.clinic.TimeRange;
import extensor.care.clinic.WeekForm;
import extensor.shared.Formats;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A usual week in few lines. */
final class WeekLines {
    private WeekLines() {}

    static List<String> of(Map<DayOfWeek, List<TimeRange>> week) {
        List<String> lines = new ArrayList<>();
        DayOfWeek[] days = DayOfWeek.values();
        for (int i = 0; i < days.length; ) {
            List<TimeRange> hours = week.getOrDefault(days[i], List.of());
            int last = i;
            while (last + 1 < days.length
                    && week.getOrDefault(days[last + 1], List.of()).equals(hours)) last++;
            if (!hours.isEmpty())
                lines.add(name(days[i]) + (last > i ? "\u2013" + name(days[last]) : "") + " " + WeekForm.text(hours));
            i = last + 1;
        }
        return lines;
    }

    private static String name(DayOfWeek day) {
        return Formats.weekday(day);
    }
}
