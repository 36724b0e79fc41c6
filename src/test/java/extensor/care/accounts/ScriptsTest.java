package extensor.care.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No sign-in name looks like another one because some of its letters are of another script. */
class ScriptsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0430dmin@demo",
                "adm\u0456n@demo",
                "\u03bfwner",
                "own\u0435r.2",
                "\u0575ohn",
                "\u0430\u03bf",
                "\u4eca\u0430"
            })
    void letters_of_two_alphabets_do_not_stand_in_one_name(String name) {
        assertThat(Scripts.mixed(name)).as(name).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin@demo",
                "J\u00fcrg-2.k",
                "\u0430\u0434\u043c\u0438\u043d.2",
                "\u6771\u4eac\u30bf\u30ef\u30fc@demo",
                "\uae40\u6b63@demo",
                "\u0623\u062d\u0645\u062f_7",
                "123"
            })
    void one_alphabet_and_those_that_are_written_together_may(String name) {
        assertThat(Scripts.mixed(name)).as(name).isFalse();
    }
}
