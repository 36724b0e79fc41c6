package extensor.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every pair of tokens that meets on a page is readable, in light and in dark. */
class ContrastTest {

    @ParameterizedTest
    @CsvSource({
        "text,bg",
        "text,surface",
        "text,raised",
        "text,subtle",
        "text,hover",
        "text,accent-soft",
        "muted,bg",
        "muted,surface",
        "muted,raised",
        "muted,subtle",
        "muted,hover",
        "accent,bg",
        "accent,surface",
        "accent,raised",
        "accent,subtle",
        "accent-ink,accent-soft",
        "accent-ink,surface",
        "accent-2,subtle",
        "accent-3,accent-soft",
        "on-accent,accent",
        "on-accent,accent-2",
        "on-accent,accent-3",
        "on-danger,danger",
        "danger,surface",
        "danger,bg",
        "danger-ink,danger-soft",
        "warn-ink,warn-soft",
        "ok-ink,ok-soft",
        "info-ink,info-soft",
        "ok,surface",
        "info,surface",
        "danger-ink,surface",
        "warn-ink,surface",
        "ok-ink,surface",
        "info-ink,surface",
        "rail-text,rail",
        "rail-strong,rail",
        "rail-strong,rail-on",
        "rail-text,rail-on",
        "surface,text",
        "hue-heat,surface",
        "hue-cold,surface",
        "hue-es,surface",
        "hue-exercise,surface",
        "hue-manual,surface",
        "hue-hydro,surface",
        "hue-device,surface",
        "hue-word,surface"
    })
    void text_is_readable(String ink, String paper) throws IOException {
        atLeast(4.5, ink, paper);
    }

    @ParameterizedTest
    @CsvSource({
        "field,bg",
        "field,surface",
        "field,raised",
        "field,subtle",
        "accent,surface",
        "accent,line",
        "warn,surface",
        "warn,warn-soft",
        "danger,danger-soft",
        "ok,ok-soft",
        "info,info-soft",
        "rail-mark,rail"
    })
    void lines_and_signs_can_be_seen(String line, String paper) throws IOException {
        atLeast(3.0, line, paper);
    }

    private static void atLeast(double ratio, String one, String other) throws IOException {
        Tokens tokens = Tokens.read();
        for (Map<String, String> look : List.of(tokens.light(), tokens.dark())) {
            assertThat(Tokens.contrast(look, one, other))
                    .as("%s on %s (%s on %s)", one, other, look.get(one), look.get(other))
                    .isGreaterThanOrEqualTo(ratio);
        }
    }
}
