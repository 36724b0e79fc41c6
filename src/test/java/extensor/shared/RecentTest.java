package extensor.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A value is made once while it is kept, and what was asked for longest ago goes first. */
class RecentTest {
    private final List<String> made = new ArrayList<>();
    private final Recent<String, String> recent = new Recent<>(6, String::length);

    private String of(String key) {
        return recent.of(key, k -> {
            made.add(k);
            return k.toUpperCase(java.util.Locale.ROOT);
        });
    }

    @Test
    void a_value_is_made_once() {
        assertThat(of("abc")).isEqualTo("ABC");
        assertThat(of("abc")).isEqualTo("ABC");
        assertThat(made).containsExactly("abc");
    }

    @Test
    void beyond_the_weight_the_one_asked_for_longest_ago_goes() {
        of("abc");
        of("def");
        of("abc");
        of("gh");
        assertThat(recent.size()).isEqualTo(2);
        of("abc");
        of("gh");
        assertThat(made).containsExactly("abc", "def", "gh");
        of("def");
        assertThat(made).containsExactly("abc", "def", "gh", "def");
    }

    @Test
    void one_heavier_than_all_is_given_and_not_kept() {
        assertThat(of("abcdefgh")).isEqualTo("ABCDEFGH");
        assertThat(recent.size()).isZero();
    }

    @Test
    void a_failure_is_not_kept() {
        assertThatThrownBy(() -> recent.of("x", k -> {
                    throw new IllegalStateException(k);
                }))
                .hasMessage("x");
        assertThat(of("x")).isEqualTo("X");
    }
}
