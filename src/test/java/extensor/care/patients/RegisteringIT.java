package extensor.care.patients;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Somebody is registered in the running program: once, with a number of their own, and with a warning where they may be known already. */
@Inside
class RegisteringIT extends ClinicAtWork {
    @Inject
    Registering registering;

    @Test
    void a_new_record_has_a_number_of_its_own_also_when_many_register_at_once() {
        List<Object> ids = acting.together(
                8, desk, "-", () -> registering.register(clinic.person("Ann", "Twin"), RequestKey.key()));
        assertThat(ids).allMatch(Long.class::isInstance);
        assertThat(new HashSet<>(rows.all(
                        "select record_number from patient where family_name = 'Twin' and created_by = ?",
                        desk.account())))
                .hasSize(8);
    }

    @Test
    void somebody_registered_by_a_page_that_sends_twice_has_one_record_and_another_person_is_not_swallowed() {
        Registration ann = clinic.person("Ann", "Once" + Id.text(Id.next()));
        String page = RequestKey.key();
        List<Object> ids = acting.together(6, desk, "-", () -> registering.register(ann, page));
        assertThat(ids).allMatch(Long.class::isInstance);
        assertThat(ids.stream().distinct()).hasSize(1);
        assertThat(acting.failureAs(desk, () -> registering.register(clinic.person("Bob", "Once"), page)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("register.kept-already"));
    }

    @Test
    void what_is_missing_is_refused_at_its_field_and_nothing_is_stored() {
        long before = rows.number("select count(*) from patient");
        RuntimeException no =
                acting.failureAs(desk, () -> registering.register(clinic.person(" ", "\u200B"), RequestKey.key()));
        assertThat(no)
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.field()).isEqualTo("givenNames"));
        assertThat(rows.number("select count(*) from patient")).isEqualTo(before);
    }

    @Test
    void who_has_one_name_is_registered_by_it_and_found() {
        String name = "Solo" + Id.text(Id.next()).replaceAll("[0-9]", "x");
        long given = acting.as(desk, () -> registering.register(clinic.person(name, ""), RequestKey.key()));
        assertThat(acting.as(desk, () -> registering.alike(clinic.person(null, name))))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.id()).isEqualTo(given);
                    assertThat(line.name()).isEqualTo(name);
                });
    }

    @Test
    void somebody_of_the_same_name_and_birth_date_is_shown_before_registering() {
        String family = "M\u00fcller" + Id.text(Id.next());
        long id = acting.as(desk, () -> registering.register(clinic.person("Jos\u00e9", family), RequestKey.key()));
        assertThat(acting.as(
                        desk,
                        () -> registering.alike(clinic.person(
                                "Jose", family.replace("\u00fc", "u").toUpperCase(Locale.ROOT)))))
                .extracting(PatientLine::id)
                .containsExactly(id);
    }
}
