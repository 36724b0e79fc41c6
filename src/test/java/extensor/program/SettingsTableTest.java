package extensor.program;

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

/** The README and the sample list exactly the settings that exist. */
class SettingsTableTest {
    private static final Path README = Path.of("README.md");
    private static final Pattern SETTING = Pattern.compile("(?m)^# (.+)\\n(extensor\\.[a-z.]+)=(.*)$");
    private static final Pattern TABLE = Pattern.compile("(?m)^\\| Setting \\| Default .*\\n(?:\\|.*\\n)+");
    private static final Pattern SAMPLE = Pattern.compile("(?m)^# (EXTENSOR_[A-Z_]+)=");

    @Test
    void the_readme_has_the_table_that_the_settings_make() throws IOException {
        String readme = Files.readString(README);
        Matcher old = TABLE.matcher(readme);
        assertThat(old.find()).isTrue();
        String renewed = readme.substring(0, old.start()) + table() + readme.substring(old.end());
        if (Boolean.getBoolean("settings.write")) Files.writeString(README, renewed);
        else assertThat(readme).as("renew it with -Dsettings.write=true").isEqualTo(renewed);
    }

    /** The table from config/application.properties, which has each setting once, with a line before it that explains it. */
    private static String table() throws IOException {
        StringBuilder table = new StringBuilder("| Setting | Default | What it does |\n|---|---|---|\n");
        Map<String, String> told = new TreeMap<>();
        Matcher setting = SETTING.matcher(Files.readString(Path.of("config/application.properties")));
        while (setting.find()) {
            String standard = setting.group(3).isEmpty() ? "" : "`" + setting.group(3) + "` ";
            table.append("| `" + setting.group(2) + "` | " + standard + "| " + setting.group(1) + " |\n");
            told.put(setting.group(2), setting.group(3));
        }
        assertThat(told).isEqualTo(Settings.defaults());
        return table.toString();
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
