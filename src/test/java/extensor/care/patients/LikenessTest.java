package extensor.care.patients;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may be one person under two spellings. */
class LikenessTest {
    @ParameterizedTest
    @CsvSource({
        "Ann,Lee,Lee,Ann",
        "Jörg,Müller,Joerg,Mueller",
        "Ann-Marie,Lee,Annmarie,Leigh",
        "Kath,Smith,Katherine,Jones",
        "Robert,Smith,Bob,Smith",
        "Anna,Weber,Anna,Huber",
        "Ann,,,Ann",
        "小明,王,,王小明",
        "Sean,O'Neill,Shaun,ONeil",
        "Maria,Garcia Lopez,Maria,Lopez",
        "Jonas,Schmidt,Thomas,Schmitd"
    })
    void may_be_one_person(String given, String family, String otherGiven, String otherFamily) {
        both(true, called(given, family), called(otherGiven, otherFamily));
    }

    @ParameterizedTest
    @CsvSource({"Ann,Lee,Bob,Ray", "Max,Weber,Tom,Huber", "Ann,Lee,,Zoe", "小明,王,大华,李", "Jo,Li,Bo,Ly"})
    void are_two_people(String given, String family, String otherGiven, String otherFamily) {
        both(false, called(given, family), called(otherGiven, otherFamily));
    }

    @Property
    void swapped_names_are_similar(
            @ForAll @AlphaChars @StringLength(min = 1, max = 15) String given,
            @ForAll @AlphaChars @StringLength(min = 1, max = 15) String family) {
        both(true, called(given, family), called(family, given));
        both(true, called(given, family), called(null, given + " " + family));
    }

    @Property
    void one_slip_in_a_long_name_is_similar(
            @ForAll @CharRange(from = 'k', to = 't') @StringLength(min = 9, max = 15) String name,
            @ForAll @IntRange(min = 0, max = 8) int at) {
        String without = name.substring(0, at) + name.substring(at + 1);
        assertThat(Likeness.slips(name, without)).isLessThanOrEqualTo(1);
        both(true, called("Xx", name), called("Yy", without));
    }

    @Property
    void it_does_not_matter_who_comes_first(
            @ForAll @StringLength(max = 12) String a,
            @ForAll @StringLength(max = 12) String b,
            @ForAll @StringLength(max = 12) String c,
            @ForAll @StringLength(max = 12) String d) {
        assertThat(Likeness.similar(called(a, b), called(c, d)))
                .isEqualTo(Likeness.similar(called(c, d), called(a, b)));
    }

    private static void both(boolean similar, Likeness.Called one, Likeness.Called other) {
        assertThat(Likeness.similar(one, other)).as(one + " and " + other).isEqualTo(similar);
        assertThat(Likeness.similar(other, one)).as(other + " and " + one).isEqualTo(similar);
    }

    private static Likeness.Called called(String given, String family) {
        return new Likeness.Called(given, family);
    }
}
