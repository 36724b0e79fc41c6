package extensor.care.clinic;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The country that is meant where nobody names one, as in a telephone number without its prefix or a date in numbers: that of the site that was opened first. */
@RequestScoped
public class DefaultCountry {
    private static final String NONE = "ZZ";

    @Inject
    LocalToday days;

    /** ISO 3166, or ZZ for none. */
    public String code() {
        return of(days.country().orElse(null));
    }

    /** Dates in numbers begin with the month there. */
    public boolean monthFirst() {
        return Country.monthFirst(code());
    }

    /** The code of this country; null is none. */
    static String of(String country) {
        return country == null ? NONE : country;
    }
}
