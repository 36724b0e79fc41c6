package extensor.care.patients;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.CatalogueFixture;
import extensor.care.catalogue.Condition;
import extensor.care.catalogue.ConditionGroup;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Who is not asked about a pregnancy, and how long; nothing of it is stored. */
class NotAskedTest {
    private static final List<Condition> CONDITIONS = CatalogueFixture.real().conditions();

    private static List<Fact> of(LocalDate birthDate, Sex sex) {
        return of(birthDate, sex, LocalDate.of(2040, 1, 1));
    }

    private static List<Fact> of(LocalDate birthDate, Sex sex, LocalDate day) {
        PatientBanner who = new PatientBanner(1, "Ann Example", birthDate, sex, "P-1");
        return NotAsked.facts(CONDITIONS, who, List.of(), day).stream()
                .filter(fact -> fact.condition().equals("PREGNANCY"))
                .toList();
    }

    @Test
    void somebody_is_asked_from_twelve_until_the_56th_birthday_whatever_the_sex_but_male() {
        LocalDate born = LocalDate.of(1980, 5, 3);
        for (Sex sex : List.of(Sex.FEMALE, Sex.OTHER, Sex.UNKNOWN))
            assertThat(of(born, sex))
                    .containsExactlyInAnyOrder(
                            Fact.absent("PREGNANCY").between(null, LocalDate.of(1992, 5, 3)),
                            Fact.absent("PREGNANCY").between(LocalDate.of(2036, 5, 3), null));
        assertThat(of(born, Sex.FEMALE, LocalDate.of(2036, 5, 2)))
                .as("the day before")
                .hasSize(1);
        assertThat(of(born, Sex.MALE)).containsExactly(Fact.absent("PREGNANCY"));
    }

    @Test
    void only_pregnancy_and_a_recent_birth_are_not_asked_of_all() {
        assertThat(CONDITIONS.stream().filter(c -> c.askedOf() != null).map(Condition::code))
                .containsExactlyInAnyOrder("PREGNANCY", "POSTPARTUM_IMMEDIATE");
    }

    private static List<Fact> after(Fact... told) {
        PatientBanner who = new PatientBanner(1, "Ann Example", LocalDate.of(1950, 1, 1), Sex.FEMALE, "P-1");
        return NotAsked.facts(CONDITIONS, who, List.of(told), LocalDate.of(2026, 12, 1)).stream()
                .filter(fact -> fact.condition().equals("BONE_METASTASES"))
                .toList();
    }

    @Test
    void a_question_that_others_lead_to_is_left_out_only_while_all_of_these_are_denied() {
        Fact now = Fact.absent("MALIGNANCY_ACTIVE");
        Fact ever = Fact.absent("MALIGNANCY_HISTORY");
        assertThat(after(now, ever)).containsExactly(Fact.absent("BONE_METASTASES"));
        assertThat(after()).isEmpty();
        assertThat(after(now)).as("not answered").isEmpty();
        assertThat(after(now, Fact.present("MALIGNANCY_HISTORY"))).isEmpty();
        assertThat(after(now, ever, Fact.present("MALIGNANCY_HISTORY").between(null, LocalDate.of(2020, 1, 1))))
                .as("it was there once")
                .isEmpty();
        assertThat(after(now, new Fact("MALIGNANCY_HISTORY", Presence.UNKNOWN, null, null, null, null)))
                .isEmpty();
        assertThat(after(now.at(BodyRegion.KNEE, Side.LEFT), ever))
                .as("denied for one place")
                .isEmpty();
        LocalDate until = LocalDate.of(2027, 1, 1);
        assertThat(after(now.between(null, until), ever))
                .containsExactly(Fact.absent("BONE_METASTASES").between(null, until));
    }

    @Test
    void the_questions_that_depend_on_something_are_known_by_name() {
        assertThat(CONDITIONS.stream()
                        .filter(c -> !c.askedWhen().after().isEmpty())
                        .map(Condition::code))
                .containsExactlyInAnyOrder("BONE_METASTASES", "DIABETIC_NEUROPATHY", "CEMENT_PLASTIC_IMPLANT");
        assertThat(CONDITIONS.stream().filter(c -> c.askedWhen().planned())).hasSize(13);
        assertThat(CONDITIONS.stream().filter(c -> !c.askedWhen().treated().isEmpty()))
                .hasSize(15);
    }

    @Test
    void in_the_first_talk_nobody_is_asked_what_cannot_be_is_elsewhere_or_waits_for_a_plan() {
        PatientBanner who = new PatientBanner(1, "Ann Example", LocalDate.of(1950, 1, 1), Sex.FEMALE, "P-1");
        List<Fact> told = List.of(Fact.absent("DIABETES"));
        AskedNow knee = new AskedNow(
                AskedNow.of(CONDITIONS, who, told, List.of(), LocalDate.of(2026, 12, 1))
                        .denied(),
                List.of(BodyRegion.KNEE));
        List<String> left = CONDITIONS.stream()
                .filter(c -> c.knownBy() != Condition.KnownBy.BIRTH_DATE && !knee.asks(c))
                .map(Condition::code)
                .toList();
        assertThat(left)
                .contains("PREGNANCY", "DIABETIC_NEUROPATHY", "CERVICAL_ARTERY", "RAYNAUD", "HARD_END_FEEL")
                .doesNotContain("PACEMAKER", "PVD", "CAUDA_EQUINA", "DVT_ACUTE", "CEMENT_PLASTIC_IMPLANT");
        AskedNow anywhere = new AskedNow(knee.denied(), List.of());
        assertThat(CONDITIONS.stream().filter(c -> c.code().equals("CERVICAL_ARTERY")))
                .as("nobody knows what is treated")
                .allMatch(anywhere::asks);
    }

    @Test
    void every_question_is_put_to_the_patient() {
        assertThat(CONDITIONS)
                .extracting(Condition::question)
                .filteredOn(Objects::nonNull)
                .noneMatch(NotAskedTest::ofAThird);
        assertThat(CatalogueFixture.real().conditionGroups())
                .extracting(ConditionGroup::question)
                .noneMatch(NotAskedTest::ofAThird);
    }

    private static boolean ofAThird(String question) {
        return question.toLowerCase(Locale.ROOT).contains("the patient");
    }

    @Test
    void each_has_its_place_in_the_order_and_the_gravest_are_denied_one_by_one() {
        assertThat(CONDITIONS).extracting(Condition::order).doesNotHaveDuplicates();
        assertThat(CONDITIONS.stream()
                        .filter(c -> c.category() == Condition.Category.RED_FLAG)
                        .filter(Condition::bulk))
                .isEmpty();
        CatalogueFixture.real()
                .emergencies()
                .forEach(flag -> assertThat(CatalogueFixture.real()
                                .condition(flag.condition())
                                .bulk())
                        .as(flag.condition())
                        .isFalse());
        assertThat(CONDITIONS.stream().filter(Condition::bulk)).hasSize(83);
    }
}
