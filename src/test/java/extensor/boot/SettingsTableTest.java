package extensor.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds what people read about the settings to the settings there are: README and sample lie otherwise, sooner or later. */
class SettingsTableTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(extensor\\.[a-z.]+)` \\| (?:`([^`]*)`)? ?\\|");
    private static final Pattern SAMPLE = Pattern.compile("(?m)^# (EXTENSOR_[A-Z_]+)=");

    @Test
    void the_readme_names_every_setting_with_its_default_and_no_other() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        Matcher row = ROW.matcher(Files.readString(Path.of("README.md")));
        while (row.find()) rows.put(row.group(1), row.group(2) == null ? "" : row.group(2));
        assertThat(rows).isEqualTo(Settings.defaults());
    }

    @Test
    void the_sample_of_the_environment_names_every_setting_and_no_other() throws IOException {
        Set<String> names = Settings.defaults().keySet().stream()
                .map(n -> n.toUpperCase(Locale.ROOT).replace('.', '_'))
                .collect(Collectors.toSet());
        Set<String> sample = SAMPLE.matcher(Files.readString(Path.of("config/env.sample")))
                .results()
                .map(r -> r.group(1))
                .collect(Collectors.toSet());
        assertThat(sample).isEqualTo(names);
    }
}
