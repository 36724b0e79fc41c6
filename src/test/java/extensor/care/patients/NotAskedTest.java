package extensor.care.patients;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.CatalogueFixture;
import extensor.care.catalogue.Condition;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is not asked about a pregnancy, and how long; nothing of it is stored. */
class NotAskedTest {
    private static final List<Condition> CONDITIONS = CatalogueFixture.real().conditions();

    private static List<Fact> of(LocalDate birthDate, Sex sex) {
        return of(birthDate, sex, LocalDate.of(2040, 1, 1));
    }

    private static List<Fact> of(LocalDate birthDate, Sex sex, LocalDate day) {
        PatientBanner who = new PatientBanner(1, "Ann Example", birthDate, sex, "P-1");
        return NotAsked.facts(CONDITIONS, who, day).stream()
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
