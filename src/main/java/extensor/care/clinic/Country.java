package extensor.care.clinic;

import extensor.shared.Formats;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** A country a site can lie in: ISO 3166 code, the number to call in an emergency (null where none is known here), the zones named for it. */
public record Country(String code, String emergency, List<String> zones) implements Serializable {
    static final Comparator<Country> BY_NAME = Comparator.comparing(Country::name);

    public String name() {
        return Formats.country(code);
    }
}
