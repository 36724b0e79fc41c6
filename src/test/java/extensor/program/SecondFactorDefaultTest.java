package extensor.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Staff must have a second factor unless the people who run the program say otherwise; the demo clinic has printed passwords and asks for none. */
class SecondFactorDefaultTest {
    private static final String[] NOTHING = {};

    @ParameterizedTest
    @ValueSource(strings = {"therapist", "desk", "administrator"})
    void staff_must_have_one_unless_a_setting_says_otherwise(String role) {
        String name = "extensor.secondfactor." + role;
        String variable = "EXTENSOR_SECONDFACTOR_" + role.toUpperCase();
        assertThat(Settings.of(NOTHING, Map.of()).asSystemProperties()).containsEntry(name, "true");
        assertThat(Settings.of(NOTHING, Map.of(variable, "false")).asSystemProperties())
                .containsEntry(name, "false");
        assertThat(Settings.of(NOTHING, Map.of(variable, " ")).asSystemProperties())
                .containsEntry(name, "true");
    }

    @Test
    void patients_may_have_one() {
        assertThat(Settings.of(NOTHING, Map.of()).asSystemProperties())
                .containsEntry("extensor.secondfactor.patient", "false");
    }

    @Test
    void the_demo_clinic_asks_for_none_unless_it_is_told_to() {
        String[] demo = {"--demo"};
        assertThat(Settings.of(demo, Map.of()).asSystemProperties())
                .containsEntry("extensor.secondfactor.desk", "false");
        assertThat(Settings.of(demo, Map.of("EXTENSOR_SECONDFACTOR_DESK", "true"))
                        .asSystemProperties())
                .containsEntry("extensor.secondfactor.desk", "true")
                .containsEntry("extensor.secondfactor.therapist", "false");
    }
}
