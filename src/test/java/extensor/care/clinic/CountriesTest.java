package extensor.care.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import extensor.shared.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {
    private static final Pattern UPDATE = Pattern.compile("set country = '(..)' where zone in \\((.+)\\);");
    private static final Pattern ZONE = Pattern.compile("'([^']+)'");

    @ParameterizedTest
    @CsvSource({"US,911", "CA,911", "GB,999", "DE,112", "FR,112", "CH,144", "AU,000", "NZ,111", "JP,119", "IN,112"})
    void a_country_says_whom_to_call_in_an_emergency(String code, String number) {
        assertThat(Countries.of(code).orElseThrow().emergency()).isEqualTo(number);
    }

    @Test
    void every_number_can_be_dialed_every_country_has_a_name_and_no_zone_has_two() {
        assertThat(Countries.all()).hasSizeGreaterThan(200).allSatisfy(country -> {
            if (country.emergency() != null) assertThat(country.emergency()).matches("[0-9]{2,5}");
            assertThat(country.name()).isNotBlank().isNotEqualTo(country.code());
        });
        assertThat(Countries.all().stream().flatMap(c -> c.zones().stream())).doesNotHaveDuplicates();
        assertThat(Countries.of("XX")).isEmpty();
        assertThat(Countries.of(null)).isEmpty();
    }

    @Test
    void the_sites_of_before_get_the_same_country_as_new_ones() throws IOException {
        Map<String, String> migrated = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("db/migrations/V063__country_of_sites.sql"))) {
            Matcher update = UPDATE.matcher(line);
            if (!update.find()) continue;
            Matcher zones = ZONE.matcher(update.group(2));
            while (zones.find()) migrated.put(zones.group(1), update.group(1));
        }
        Map<String, String> known = new TreeMap<>();
        Countries.all().forEach(country -> country.zones().forEach(zone -> known.put(zone, country.code())));
        assertThat(migrated).isEqualTo(known);
    }

    @Test
    void a_site_that_names_no_country_has_that_of_its_zone_if_that_is_clear() {
        assertThat(new SiteForm("Main", "America/New_York", null, null, null, null).country())
                .isEqualTo("US");
        assertThat(new SiteForm("Main", "Europe/Zurich", null, " ", null, null).country())
                .isEqualTo("CH");
        assertThat(new SiteForm("Main", "Europe/Zurich", null, "LI", null, null).country())
                .isEqualTo("LI");
        assertThat(new SiteForm("Main", "Etc/UTC", null, null, null, null).country())
                .isNull();
    }

    @Test
    void a_country_that_is_none_is_refused_at_its_field() {
        List<String> fine = Stream.of("Etc/UTC", "Europe/Zurich").toList();
        fine.forEach(zone -> assertThatCode(() -> new SiteForm("Main", zone, null, null, null, null).check())
                .doesNotThrowAnyException());
        Refusal no = Assertions.catchThrowableOfType(
                Refusal.class, () -> new SiteForm("Main", "Etc/UTC", null, "XX", null, null).check());
        assertThat(no.getMessage()).contains("site.country");
    }
}
