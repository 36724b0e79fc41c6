package extensor.care.plans;

import static extensor.care.plans.Workbench.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.Condition;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.patients.Fact;
import extensor.care.patients.PatientBanner;
import extensor.care.patients.Sex;
import extensor.care.safety.Gap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is asked what, in which order, and what one "none of these" may answer. */
class QuestionGroupsTest {
    private static final PlanSafety CHECKING = Workbench.checking(CATALOGUE);
    private static final Composition TENS = Workbench.empty().add(1, Workbench.intervention("ES_TENS_CONV"));

    private static PatientBanner aged(int years, Sex sex) {
        return new PatientBanner(1, "Ann Example", Workbench.START.minusYears(years), sex, "P-1");
    }

    private static SafetySheet sheet(PatientBanner who, Fact... told) {
        return sheet(TENS, who, told);
    }

    private static SafetySheet sheet(Composition plan, PatientBanner who, Fact... told) {
        LocalDate born = who.birthDate();
        return CHECKING.sheet(
                CHECKING.verdict(plan, CHECKING.known(List.of(told), who, Workbench.START), born), plan, List.of());
    }

    private static List<String> asked(SafetySheet sheet) {
        return sheet.questions().stream()
                .filter(q -> q.ask() == Gap.Ask.WHETHER)
                .map(SafetySheet.Question::condition)
                .toList();
    }

    @Test
    void a_woman_of_68_and_a_man_are_not_asked_about_a_pregnancy_and_a_corrected_birth_date_asks() {
        assertThat(asked(sheet(aged(68, Sex.FEMALE))))
                .doesNotContain("PREGNANCY")
                .contains("PACEMAKER");
        assertThat(asked(sheet(aged(30, Sex.MALE)))).doesNotContain("PREGNANCY");
        assertThat(asked(sheet(aged(38, Sex.FEMALE)))).contains("PREGNANCY");
        assertThat(asked(sheet(aged(38, Sex.UNKNOWN)))).contains("PREGNANCY");
    }

    /** Nothing has been told; which of these conditions are asked for the sake of a treatment. */
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(textBlock = """
            68, FEMALE,  HEAT_HOT_PACK LB_BRIDGE, '',                        PREGNANCY
            56, FEMALE,  HEAT_HOT_PACK,           '',                        PREGNANCY
            55, FEMALE,  HEAT_HOT_PACK,           PREGNANCY,                 ''
            12, FEMALE,  ES_TENS_CONV,            PREGNANCY,                 ''
            10, FEMALE,  ES_TENS_CONV,            '',                        PREGNANCY
            30, MALE,    ES_TENS_CONV,            '',                        PREGNANCY
            30, UNKNOWN, ES_TENS_CONV,            PREGNANCY,                 ''
            30, FEMALE,  KN_QUAD_SET,             '',                        PREGNANCY
            30, FEMALE,  MT_MANIPULATION,         PREGNANCY POSTPARTUM_IMMEDIATE, ''
            68, FEMALE,  LB_FRONT_PLANK,          '',                        OSTEOPOROSIS
            68, FEMALE,  LB_CAT_CAMEL,            OSTEOPOROSIS,              ''
            46, MALE,    GA_WATER_WALK,           OPEN_WOUND TRACHEOSTOMY EPILEPSY FEAR_OF_WATER, PREGNANCY
            46, MALE,    GA_WALK,                 '',                        TRACHEOSTOMY FEAR_OF_WATER OPEN_WOUND
            46, MALE,    LB_PRONE_PRESS,          SPONDYLOLISTHESIS,         ''
            46, MALE,    LB_KNEE_ROCKS,           '',                        SPONDYLOLISTHESIS
            """)
    void only_what_a_rule_needs_is_asked_and_only_of_whom_it_can_concern(
            int years, Sex sex, String items, String expected, String others) {
        Composition plan = Workbench.empty();
        for (String item : items.split(" "))
            plan = plan.add(1, Workbench.lowBack().item(item, kind(item)));
        List<String> asked = asked(sheet(plan, aged(years, sex)));
        assertThat(asked).containsAll(words(expected));
        assertThat(words(others)).noneMatch(asked::contains);
    }

    private static EntryKind kind(String item) {
        boolean preset = CATALOGUE.presets().stream().anyMatch(p -> p.code().equals(item));
        return preset ? EntryKind.PRESET : EntryKind.INTERVENTION;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    @Test
    void warning_signs_come_first() {
        Composition plan = Workbench.empty()
                .add(1, Workbench.lowBack().item("LB_PRONE_PRESS", EntryKind.PRESET))
                .add(1, Workbench.intervention("HEAT_HOT_PACK"));
        assertThat(asked(sheet(plan, aged(46, Sex.MALE)))).startsWith("CAUDA_EQUINA", "PROGRESSIVE_NEURO");
    }

    @Test
    void a_pregnancy_that_somebody_has_told_counts_all_the_same() {
        assertThat(sheet(aged(30, Sex.MALE), Fact.present("PREGNANCY")).groups())
                .extracting(FindingGroup::fact)
                .contains("Pregnancy, confirmed or possible");
    }

    @Test
    void the_gravest_are_asked_one_by_one_and_first_and_the_rest_by_group() {
        SafetySheet sheet = sheet(aged(38, Sex.FEMALE));
        List<SafetySheet.QuestionGroup> groups = sheet.questionGroups();
        assertThat(groups.get(0).together()).isFalse();
        assertThat(groups.stream().skip(1)).isNotEmpty().allMatch(SafetySheet.QuestionGroup::together);
        assertThat(groups.stream().mapToInt(group -> group.questions().size()).sum())
                .isEqualTo(sheet.questions().size());
        for (SafetySheet.QuestionGroup group : groups)
            for (SafetySheet.Question question : group.questions())
                if (question.ask() == Gap.Ask.WHETHER)
                    assertThat(CATALOGUE.condition(question.condition()).bulk()).isEqualTo(group.together());
    }

    @Test
    void among_those_that_keep_from_signing_the_most_dangerous_is_asked_first() {
        List<Integer> order = sheet(aged(38, Sex.FEMALE)).questions().stream()
                .filter(q -> q.ask() == Gap.Ask.WHETHER && q.blocking())
                .map(q -> CATALOGUE.condition(q.condition()))
                .map(Condition::order)
                .toList();
        assertThat(order).isSorted().hasSizeGreaterThan(3);
    }
}
