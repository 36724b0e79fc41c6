package extensor.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.web.gate.PageAccess;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTest {
    @Test
    void every_letter_goes_to_a_page_that_exists_and_no_role_has_one_twice() {
        assertThat(Keys.LETTERS.keySet()).allMatch(page -> PageAccess.isPage(page));
        for (Role role : Role.values()) {
            List<String> letters = Keys.LETTERS.entrySet().stream()
                    .filter(key -> PageAccess.roles(key.getKey()).contains(role))
                    .map(key -> key.getValue())
                    .toList();
            assertThat(letters).as(role.name()).doesNotHaveDuplicates();
        }
    }
}
