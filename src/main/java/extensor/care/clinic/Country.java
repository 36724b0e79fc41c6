package extensor.care.clinic;

import extensor.shared.Formats;
import extensor.shared.Telephone;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A country a site can lie in: ISO 3166 code, the number to call in an emergency (null where none is known here), the zones named for it. */
public record Country(String code, String emergency, List<String> zones) implements Serializable {
    static final Comparator<Country> BY_NAME = Comparator.comparing(Country::name);

    /** Where 3/2/1980 is the second of March. */
    private static final Set<String> MONTH_FIRST =
            Set.of("AS", "FM", "GU", "MH", "MP", "PH", "PR", "PW", "UM", "US", "VI");

    public String name() {
        return Formats.country(code);
    }

    /** What a number from abroad begins with, such as +41; empty where there is none. */
    public String prefix() {
        return Telephone.prefix(code);
    }

    /** Dates in numbers begin with the month there. */
    public boolean monthFirst() {
        return monthFirst(code);
    }

    static boolean monthFirst(String code) {
        return MONTH_FIRST.contains(code);
    }
}
