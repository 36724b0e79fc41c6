package extensor.care.clinic;

import extensor.shared.json.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The countries of the world, from a file of the program. What differs from one to the next for a site hangs on its country. */
public final class Countries {
    private static final String FILE = "/db/countries.json";
    private static final Map<String, Country> BY_CODE =
            read().collect(Collectors.toUnmodifiableMap(Country::code, Function.identity()));
    private static final List<Country> ALL =
            BY_CODE.values().stream().sorted(Country.BY_NAME).toList();
    private static final Map<String, Country> BY_ZONE = ALL.stream()
            .flatMap(country -> country.zones().stream().map(zone -> Map.entry(zone, country)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Countries() {}

    private static Stream<Country> read() {
        try (InputStream in = Countries.class.getResourceAsStream(FILE)) {
            return StrictJson.file(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8), at -> {
                if (at.texts("source").isEmpty()) throw at.wrong("source", "is empty");
                return at
                        .each(
                                "countries",
                                one -> new Country(one.text("code"), one.textOrNull("emergency"), one.texts("zones")))
                        .stream();
            });
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + FILE, e);
        }
    }

    /** By name. */
    public static List<Country> all() {
        return ALL;
    }

    public static Optional<Country> of(String code) {
        return Optional.ofNullable(code).map(BY_CODE::get);
    }

    /** The country that a zone is named for, if there is one. */
    static Optional<Country> ofZone(String zone) {
        return Optional.ofNullable(zone).map(BY_ZONE::get);
    }
}
