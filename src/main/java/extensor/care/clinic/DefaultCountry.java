package extensor.care.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.Properties;
import java.util.Set;

/** The country that is meant where nobody names one, as in a telephone number without its prefix or a date in numbers: that of the site that was opened first. */
@RequestScoped
public class DefaultCountry {
    /** For a zone without a place. */
    private static final String NONE = "ZZ";

    /** Where 3/2/1980 is the second of March. */
    private static final Set<String> MONTH_FIRST =
            Set.of("AS", "FM", "GU", "MH", "MP", "PH", "PR", "PW", "UM", "US", "VI");

    private static final Properties COUNTRIES = read();

    @Inject
    LocalToday days;

    /** ISO 3166, or ZZ for none. */
    public String code() {
        return of(days.zone());
    }

    /** Dates in numbers begin with the month there. */
    public boolean monthFirst() {
        return MONTH_FIRST.contains(code());
    }

    static String of(ZoneId zone) {
        return COUNTRIES.getProperty(zone.getId(), NONE);
    }

    private static Properties read() {
        try (InputStream file = DefaultCountry.class.getResourceAsStream("/zones/countries.properties")) {
            Properties countries = new Properties();
            countries.load(file);
            return countries;
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the countries of the time zones", e);
        }
    }
}
