package extensor.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Typed text is kept as people see it: spaces are spaces, and what nobody sees is gone. */
class TypedTextTest {
    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0",
                "\u200B",
                "\u200B\u2060",
                "\u3164",
                "\u115F\u1160",
                "\uFFA0",
                "\u2800",
                "\uFEFF",
                "\u200C",
                "\u200D",
                "\u00AD",
                "\u202E",
                "\u180E",
                "\u0000",
                "\uD800",
                "\uFFFE",
                "\t\r\n",
                "\u2003\u3000",
                "\uDB40\uDC41"
            })
    void what_nobody_can_see_is_nothing(String typed) {
        assertThat(TypedText.line(typed)).isEmpty();
        assertThat(TypedText.lines(typed)).isEmpty();
        assertThat(TypedText.lineOrNull(typed)).isNull();
        assertThat(TypedText.linesOrNull(typed)).isNull();
    }

    /** What nobody sees makes it go the long way. */
    @Property
    void plain_text_is_kept_as_any_other(@ForAll @CharRange(from = ' ', to = '~') String typed) {
        assertThat(TypedText.lines(typed)).isEqualTo(TypedText.lines(typed + "\u200B"));
        assertThat(TypedText.line(typed)).isEqualTo(TypedText.line("\u200B" + typed));
    }

    @Test
    void every_space_is_a_space() {
        assertThat(TypedText.line("+41\u00A044\u202F555\u200912\u300034\t")).isEqualTo("+41 44 555 12 34");
        assertThat(TypedText.line("8:00\u00A0-\u00A012:00")).isEqualTo("8:00 - 12:00");
        assertThat(TypedText.line("a  b\n c")).isEqualTo("a b c");
        assertThat(TypedText.lines("a \u00A0b")).isEqualTo("a  b");
    }

    @Test
    void a_line_end_counts_once_however_it_was_sent() {
        assertThat(TypedText.lines("a\r\nb\rc\nd\u2028e\u2029f\u0085g")).isEqualTo("a\nb\nc\nd\ne\nf\ng");
        String note = ("x".repeat(18) + "\r\n").repeat(210);
        assertThat(TypedText.lines(note + "y")).hasSize(210 * 19 + 1);
    }

    @Test
    void letters_are_composed_so_that_alike_is_equal() {
        assertThat(TypedText.line("Mu\u0308ller")).isEqualTo("M\u00FCller");
        assertThat(TypedText.line("\u00C5ngstro\u0308m")).isEqualTo(TypedText.line("A\u030Angstr\u00F6m"));
    }

    @Test
    void invisible_characters_are_taken_out_of_words() {
        assertThat(TypedText.line("Be\u00ADa\u200Btri\u2060ce\uFEFF")).isEqualTo("Beatrice");
        assertThat(TypedText.line("\u202AAda\u202C \u2066Example\u2069")).isEqualTo("Ada Example");
        assertThat(TypedText.line("A\u200Dda")).isEqualTo("Ada");
    }

    @Test
    void a_joiner_stays_where_a_script_needs_it() {
        String persian = "\u0639\u0644\u06CC\u200C\u0631\u0636\u0627";
        String sinhala = "\u0DC1\u0DCA\u200D\u0DBB\u0DD3";
        String family = "\uD83D\uDC68\u200D\uD83D\uDC67";
        assertThat(TypedText.line(persian)).isEqualTo(persian);
        assertThat(TypedText.line(sinhala)).isEqualTo(sinhala);
        assertThat(TypedText.line(family)).isEqualTo(family);
        assertThat(TypedText.line(persian + "\u200C")).isEqualTo(persian);
    }

    @Test
    void a_name_needs_a_letter_and_the_name_of_a_thing_a_letter_or_a_digit() {
        assertThat(TypedText.hasLetter("\u738B")).isTrue();
        assertThat(TypedText.hasLetter("O")).isTrue();
        assertThat(TypedText.hasLetter("12 - .")).isFalse();
        assertThat(TypedText.hasLetter(null)).isFalse();
        assertThat(TypedText.hasLetterOrDigit("12")).isTrue();
        assertThat(TypedText.hasLetterOrDigit("- .")).isFalse();
        assertThat(TypedText.hasLetterOrDigit(null)).isFalse();
    }

    @Property(tries = 3000)
    void it_never_grows_and_stays_as_it_is_when_it_is_read_again(@ForAll("texts") String typed) {
        String lines = TypedText.lines(typed);
        assertThat(lines.length()).isLessThanOrEqualTo(typed.length());
        assertThat(TypedText.lines(lines)).isEqualTo(lines);
        String line = TypedText.line(typed);
        assertThat(TypedText.line(line)).isEqualTo(line);
        assertThat(line).doesNotContain("\n", "  ");
        assertThat(line).isEqualTo(line.strip());
    }

    @Property(tries = 500)
    void plain_words_stay_as_they_are(@ForAll("words") String typed) {
        assertThat(TypedText.lines(typed)).isEqualTo(Normalizer.normalize(typed, Normalizer.Form.NFC));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(30),
                Arbitraries.strings()
                        .withChars(
                                "ab \n\r\t\u00A0\u200B\u200C\u200D\u0308\u0958\u0639\u06CC\u3164\u1100\u1161\uD83D\uDC68")
                        .ofMaxLength(20));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('\u00C0', '\u00FF')
                .ofMaxLength(30);
    }
}
