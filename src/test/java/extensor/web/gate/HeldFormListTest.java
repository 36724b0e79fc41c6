package extensor.web.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cookie holds two taps with the longest words of any script, or many without words. */
class HeldFormListTest {
    private static final Instant UNTIL = Instant.ofEpochMilli(1_800_000_000_123L);
    private static final HeldFormList NONE = new HeldFormList(UNTIL, List.of());
    private static final String STAMP = "z".repeat(13) + "." + "9".repeat(12) + "." + "f".repeat(64);

    private static PlainForm tap(String item, String word) {
        return new PlainForm(
                "/me/tell",
                Map.of(
                        "stamp",
                        STAMP,
                        "plan",
                        "z".repeat(13),
                        "item",
                        item,
                        "day",
                        "2026-11-28",
                        "past",
                        "1",
                        "outcome",
                        "TOO_SORE",
                        "reason",
                        "STILL_SORE",
                        "word",
                        word));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "é", "ß", "ह", "漢", "ไ", "ﷺ", "\uFFFD", "😀", "👩‍👩‍👧‍👦", "&=%+;", "\r\n", "\0"})
    void two_taps_with_three_hundred_letters_of_any_script_wait_beside_each_other(String letter) {
        String word = letter.repeat(300 / (letter.equals("\r\n") ? 1 : letter.length()));
        HeldFormList kept = NONE.with(tap("1001", word)).with(tap("1002", word));
        assertThat(kept.fit()).isTrue();
        assertThat(HeldFormList.of(kept.bytes())).isEqualTo(kept);
        assertThat(kept.forms()).containsExactly(tap("1001", word), tap("1002", word));
    }

    @Property
    void every_word_comes_back_as_it_was(@ForAll @StringLength(max = 300) String word) {
        String sent = new String(
                word.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
        HeldFormList kept = NONE.with(tap("1", sent));
        assertThat(kept.fit()).isTrue();
        assertThat(HeldFormList.of(kept.bytes()).forms()).containsExactly(tap("1", sent));
    }

    @Test
    void where_there_is_no_room_for_all_the_oldest_is_given_up() {
        HeldFormList kept = NONE;
        for (int item = 1; item <= 30; item++) kept = kept.with(tap(String.valueOf(item), "sore"));
        assertThat(kept.fit()).isTrue();
        assertThat(kept.forms()).hasSizeGreaterThan(6).last().isEqualTo(tap("30", "sore"));
        assertThat(kept.forms()).doesNotContain(tap("1", "sore"));
    }

    @Test
    void what_no_form_of_ours_can_send_does_not_fit() {
        assertThat(NONE.with(tap("1", "x".repeat(100_000))).fit()).isFalse();
    }
}
