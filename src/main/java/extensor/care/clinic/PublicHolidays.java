package extensor.care.clinic;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import extensor.shared.Formats;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The public holidays of countries and their regions, out of the calendars of Jollyday (decision 0060). The calendar of a country is read when somebody first asks
 * for it, never at the start.
 */
public final class PublicHolidays {
    private static final String BETWEEN = "/";
    /** What Jollyday calls a holiday that it has no name for, and what it is called here. */
    private static final String NAMELESS = "undefined";

    private static final Year ANY = Year.of(2027);
    private static final String SOME = "Public holiday";

    private PublicHolidays() {}

    /** True where there is a calendar of this country, and not an empty one, as for Antarctica; null is none. */
    public static boolean known(String country) {
        return country != null
                && HolidayManager.getSupportedCalendarCodes().contains(country)
                && !of(country).getHolidays(ANY).isEmpty();
    }

    private static HolidayManager of(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
    }

    /** The parts of the country whose holidays differ, by name; none where they are the same everywhere, or not known. */
    public static List<HolidayRegion> regions(String country) {
        if (!known(country)) return List.of();
        List<HolidayRegion> all = new ArrayList<>();
        of(country).getCalendarHierarchy().getChildren().values().forEach(part -> add(part, "", "", all));
        all.sort(Comparator.comparing(HolidayRegion::name));
        return all;
    }

    private static void add(CalendarHierarchy part, String within, String name, List<HolidayRegion> all) {
        String code = within + part.getId();
        String whole = name + part.getDescription(Formats.LOCALE);
        all.add(new HolidayRegion(code, whole));
        part.getChildren().values().forEach(smaller -> add(smaller, code + BETWEEN, whole + ", ", all));
    }

    /** Those of a country, with those of a region (null: of none), on the days from `from` to `until`, in their order; none where they are not known. */
    static List<PublicHoliday> of(String country, String region, LocalDate from, LocalDate until) {
        if (!known(country)) return List.of();
        String[] parts = region == null ? new String[0] : region.split(BETWEEN);
        return of(country).getHolidays(from, until, parts).stream()
                .filter(holiday -> holiday.getType() != HolidayType.OBSERVANCE)
                .collect(Collectors.groupingBy(Holiday::getDate, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new PublicHoliday(day.getKey(), names(day.getValue().stream())))
                .toList();
    }

    private static String names(Stream<Holiday> holidays) {
        return holidays.map(holiday -> holiday.getDescription(Formats.LOCALE))
                .map(name -> name.equals(NAMELESS) ? SOME : name)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" / "));
    }
}
