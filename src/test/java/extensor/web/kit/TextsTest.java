package extensor.web.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.faces.application.ResourceHandler;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

/** Faces looks for the prefix of a language at every resource of every page. */
class TextsTest {
    @Test
    void the_key_that_is_never_there_is_missed_without_the_cost_of_a_trace() {
        Texts texts = new Texts();
        MissingResourceException none = catchThrowableOfType(
                MissingResourceException.class, () -> texts.getString(ResourceHandler.LOCALE_PREFIX));
        assertThat(none.getStackTrace()).isEmpty();
        assertThat(catchThrowableOfType(MissingResourceException.class, () -> texts.getString("no.such.key"))
                        .getStackTrace())
                .isNotEmpty();
    }
}
