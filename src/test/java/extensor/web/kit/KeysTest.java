package extensor.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.web.gate.PageAccess;
import org.junit.jupiter.api.Test;

class KeysTest {
    @Test
    void every_letter_goes_to_a_page_that_exists_and_none_goes_to_two_of_them() {
        assertThat(Keys.LETTERS.keySet()).allMatch(page -> PageAccess.isPage(page));
        assertThat(Keys.LETTERS.values()).as("somebody may have all roles").doesNotHaveDuplicates();
    }
}
