package extensor.care.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import extensor.shared.Refusal;
import extensor.shared.TextLimit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which passwords are good enough. */
class PasswordsTest {
    private static final int LONGEST = TextLimit.PASSWORD.longest();
    private final Passwords passwords = new Passwords();

    @BeforeEach
    void withTheList() {
        passwords.common = new CommonPasswords();
        passwords.common.read();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "monkey dragon football master",
                "Sunshine after the rain, twice",
                "four small grey cats",
                "\u00fcber sieben Br\u00fccken gehn",
                "\u4eca\u65e5\u306f\u3044\u3044\u5929\u6c17\u3067\u3059\u306d\u3001\u6563\u6b69\u3057\u307e\u3057\u3087\u3046"
            })
    void a_sentence_of_words_is_good(String password) {
        assertThatCode(() -> passwords.judge(password, "thea")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "Password12345678",
                "football12345678",
                "FootballFootball1!",
                "qwertyuiop123456",
                "qwerty qwerty qwerty",
                "iloveyou-sunshine",
                "extensor extensor!",
                "1234567890123456",
                "111111111111111111",
                "aaaaaaaaaaaaaaaaaaaa",
                "abababababababab",
                "welcome welcome 24",
                "thea.miller thea.miller"
            })
    void what_many_choose_is_not_good_even_twice_or_with_a_few_characters_more(String password) {
        assertThat(refused(password)).isEqualTo("password.too-common");
    }

    @Test
    void the_list_holds_ten_thousand() throws IOException {
        assertThat(passwords.common.without("trustno1")).isEmpty();
        assertThat(passwords.common.without("")).isEmpty();
        assertThat(Files.readAllLines(Path.of("src/main/resources/passwords/common.txt")))
                .hasSizeGreaterThanOrEqualTo(10_000)
                .doesNotHaveDuplicates()
                .allMatch(line -> line.length() >= 6 && line.equals(line.toLowerCase(Locale.ROOT)));
    }

    @Test
    void the_longest_that_is_taken_is_looked_through_at_once() {
        assertThat(refused("x".repeat(LONGEST + 1))).isEqualTo("password.too-long");
        assertThat(passwords.common.without("\u00e9".repeat(LONGEST))).hasSize(LONGEST);
    }

    private String refused(String password) {
        try {
            passwords.judge(password, "thea.miller");
            return "";
        } catch (Refusal no) {
            return no.key();
        }
    }

    @Test
    void a_hash_costs_what_is_recommended_and_so_does_a_name_without_one() {
        assertThat(passwords.hash("four small grey cats"))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .matches(hash -> passwords.matches("four small grey cats", hash))
                .matches(hash -> !passwords.matches("four small gray cats", hash))
                .matches(hash -> !passwords.outdated(hash));
        assertThat(passwords.outdated(passwords.nobody())).isFalse();
    }
}
