package extensor.web.clinic;

import extensor.care.clinic.Country;
import extensor.care.clinic.PublicHolidays;
import extensor.web.kit.Messages;
import java.util.ArrayList;
import java.util.List;

/** What follows from the country of a site, in words. How numbers and dates are read goes by the site that was opened first. */
final class CountryEffects {
    private CountryEffects() {}

    static List<String> of(Country country, boolean first) {
        List<String> lines = new ArrayList<>();
        lines.add(
                country.emergency() == null
                        ? Messages.text("site.sets-no-emergency", country.name())
                        : Messages.text("site.sets-emergency", country.emergency()));
        if (first && !country.prefix().isEmpty()) lines.add(Messages.text("site.sets-prefix", country.prefix()));
        if (first) lines.add(Messages.text(country.monthFirst() ? "site.sets-month-first" : "site.sets-day-first"));
        lines.add(Messages.text(PublicHolidays.known(country.code()) ? "site.sets-holidays" : "site.sets-no-holidays"));
        return lines;
    }
}
