package extensor.care.patients;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.shared.Telephone;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever types a name in one of its spellings finds the person who is kept in another one, and the other way round. */
class SpellingTest {
    private static final LocalDate BORN = LocalDate.of(1988, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "Müller,Mueller",
        "Müller,Muller",
        "MÜLLER,mueller",
        "Schäfer,Schaefer",
        "Jörg,Joerg",
        "Weiß,Weiss",
        "Åse,Aase",
        "Søren,Soeren",
        "Sørensen,Sörensen",
        "Kjær,Kjaer",
        "Kjær,Kjär",
        "Œuvrard,Oeuvrard",
        "Muñoz,Munoz",
        "Łukasz,Lukasz",
        "Đoković,Djokovic",
        "Þór,Thor",
        "Yılmaz,YILMAZ",
        "İpek,ipek",
        "Nguyễn,Nguyen",
        "François,FRANCOIS",
        "Zoë,Zoe",
        "Ёлкин,елкин",
        "Παπαδόπουλος,ΠΑΠΑΔΟΠΟΥΛΟΣ",
        "ＭＵＥＬＬＥＲ,Müller",
        "ﾔﾏﾀﾞ,ヤマダ",
        "やまだ,ヤマダ",
        "أحمد,احمد",
        "محـمد,محمد",
        "Michael,Michael",
        "Samuel,SAMUEL"
    })
    void spellings_of_a_name_find_each_other(String one, String other) {
        both(person(one, "Zzz"), one, other);
        both(person(other, "Zzz"), one, other);
        both(person("Zzz", other), one, other);
    }

    @ParameterizedTest
    @CsvSource({
        "O'Neill|O’Neill|O‘Neill|OʼNeill|O´Neill|O`Neill|O′Neill|O＇Neill|ONeill|O Neill|oneill|O-Neill",
        "D'Angelo|DAngelo|D Angelo|d’angelo|D´Angelo",
        "Ann-Marie|Ann Marie|Annmarie|ANN–MARIE|Ann‑Marie|annmarie",
        "Anna Elise|Annaelise|Anna-Elise|Annalise",
        "van der Berg|Vanderberg|van-der-Berg|Van derBerg|VAN DER BERG",
        "MacDonald|Mac Donald|Mac-Donald",
        "Müller-Lüdenscheidt|Mueller Luedenscheidt|muellerluedenscheidt",
        "de la Cruz|delacruz|De La Cruz|de-la-cruz"
    })
    void signs_between_the_parts_of_a_name_make_no_difference(String spellings) {
        String[] all = spellings.split("\\|");
        for (String kept : all) {
            both(person(kept, "Zzz"), all);
            both(person("Zzz", kept), all);
        }
    }

    @Test
    void names_are_found_in_each_order() {
        Set<String> ann = person("Ann-Marie", "O'Neill");
        both(ann, "ann o'neill", "oneill ann", "O NEILL, Ann Marie", "neill marie", "marie o");
        assertThat(meets(ann, "ann smith")).isFalse();
        assertThat(meets(ann, "annx")).isFalse();
    }

    @Test
    void names_of_scripts_without_spaces_are_found_together_apart_and_in_each_order() {
        for (Set<String> wang : List.of(person("小明", "王"), person("王小明", null), person(null, "王小明"))) {
            both(wang, "王小明", "王 小明", "小明 王", "小明王", "小明", "王", "王小");
            assertThat(meets(wang, "王大明")).isFalse();
        }
        both(person("민준", "김"), "김민준", "김 민준", "민준");
        both(person("太郎", "山田"), "山田太郎", "山田　太郎", "太郎山田", "太郎");
        both(person("ブルース", "リー"), "ブルース・リー", "ブルース リー", "ぶるーす");
    }

    @Test
    void another_name_is_not_found() {
        assertThat(meets(person("Max", "Müller"), "Möller")).isFalse();
        assertThat(meets(person("Max", "Meier"), "Maier")).isFalse();
        assertThat(meets(person("Jan", "Muster"), "Mustre")).isFalse();
    }

    @Property
    void each_beginning_of_a_name_finds_it(
            @ForAll @StringLength(min = 1, max = 20) @CharRange(from = 'a', to = 'z') String name) {
        Set<String> kept = person("Zzz", name);
        for (int length = 1; length <= name.length(); length++)
            assertThat(meets(kept, name.substring(0, length))).isTrue();
    }

    @Property
    void a_folded_word_stays_as_it_is(@ForAll @StringLength(max = 60) String name) {
        for (String word : NameFold.plainWords(name)) {
            String folded = NameFold.folded(word);
            assertThat(NameFold.folded(folded)).isEqualTo(folded);
            assertThat(NameFold.plain(word)).isEqualTo(word);
        }
    }

    @Property
    void whoever_is_kept_is_found_by_the_name_as_it_is_kept(
            @ForAll @StringLength(max = 30) String given, @ForAll @StringLength(max = 30) String family) {
        Set<String> kept = person(given, family);
        assertThat(SearchWords.asked(given + " " + family).stream())
                .allMatch(word -> word.beginnings().stream()
                        .anyMatch(beginning -> kept.stream().anyMatch(one -> one.startsWith(beginning))));
    }

    private static void both(Set<String> kept, String... typed) {
        for (String one : typed)
            assertThat(meets(kept, one)).as(one + " in " + kept).isTrue();
    }

    private static boolean meets(Set<String> kept, String typed) {
        return Search.of(typed, "ZZ", LocalDate.of(2026, 11, 28)).words().stream()
                .allMatch(word -> word.beginnings().stream()
                        .anyMatch(beginning -> kept.stream().anyMatch(one -> one.startsWith(beginning))));
    }

    private static Set<String> person(String given, String family) {
        return SearchWords.ofPatient(given, family, BORN, "P-987654", Telephone.of(null, "ZZ"));
    }
}
