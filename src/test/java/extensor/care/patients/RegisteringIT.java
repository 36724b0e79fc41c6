package extensor.care.patients;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
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
                .anySatisfy(found -> {
                    assertThat(found.line().id()).isEqualTo(given);
                    assertThat(found.line().name()).isEqualTo(name);
                });
    }

    @Test
    void whoever_may_be_the_same_person_is_shown_before_registering() {
        LocalDate born = bornOfTheirOwn();
        long id = register(person("Jos\u00e9", "M\u00fcller", born, null));
        for (Registration same : List.of(
                person("Jose", "MUELLER", born, null),
                person("M\u00fcller", "Jos\u00e9", born, null),
                person("Jos\u00e9", "Miller", born, null),
                person("Jos\u00e9 Maria", "Huber", born, null),
                person(null, "Jos\u00e9 M\u00fcller", born, null))) {
            assertThat(alike(same))
                    .as(same.name())
                    .extracting(one -> one.line().id())
                    .containsExactly(id);
            assertThat(alike(same)).allMatch(one -> one.sameBirthDate() && !one.samePhone());
        }
        assertThat(alike(person("Ann", "Lee", born, null))).isEmpty();
        assertThat(alike(person("Jos\u00e9", "M\u00fcller", born.plusDays(1), null)))
                .isEmpty();
    }

    @Test
    void whoever_has_the_same_telephone_in_another_spelling_is_shown() {
        LocalDate born = bornOfTheirOwn();
        String end = String.valueOf(1000 + Id.next() % 9000);
        long id = register(person("Ann", "Lee", born, "+41 44 555 " + end));
        assertThat(alike(person("Bob", "Smith", born.plusDays(1), "0041 (0)44 555 " + end)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.line().id()).isEqualTo(id);
                    assertThat(one.samePhone()).isTrue();
                    assertThat(one.sameBirthDate()).isFalse();
                });
        assertThat(alike(person("Bob", "Smith", born.plusDays(1), "0041 (0)43 555 " + end)))
                .isEmpty();
    }

    @Test
    void whoever_is_corrected_is_not_shown_to_themselves_but_others_are_where_the_identity_changes() {
        LocalDate born = bornOfTheirOwn();
        long first = register(person("Ann", "Lee", born, null));
        long second = register(person("Bob", "Smith", born, null));
        Registration corrected = person("Anne", "Smith", born, null);
        assertThat(acting.as(desk, () -> registering.alikeOthers(second, corrected)))
                .extracting(one -> one.line().id())
                .containsExactly(first);
        assertThat(acting.as(desk, () -> registering.alikeOthers(first, person("Ann", "Lee", born, null))))
                .isEmpty();
    }

    @Test
    void looking_for_the_same_person_costs_as_many_statements_and_rows_among_very_many() {
        LocalDate born = bornOfTheirOwn();
        Registration written = person("Ann", "Lee", born, "+41 44 555 12 34");
        register(written);
        int alone = statements.ofDomain(() -> alike(written)).size();
        int size = 1_500;
        long first = clinic.crowd(size, "n" + Id.text(Id.next()), thea.account());
        try {
            assertThat(statements.ofDomain(() -> alike(written))).hasSize(alone);
            assertThat(alone).isLessThanOrEqualTo(4);
            Registration crowded = person("given7", "Nobody", LocalDate.of(1970, 1, 1), null);
            assertThat(alike(crowded)).hasSize(10).allMatch(NearDouble::sameBirthDate);
            assertThat(statements.ofDomain(() -> alike(crowded))).hasSizeLessThanOrEqualTo(alone + 1);
        } finally {
            clinic.disperse(first, size);
        }
    }

    private List<NearDouble> alike(Registration written) {
        return acting.as(desk, () -> registering.alike(written));
    }

    private long register(Registration written) {
        return acting.as(desk, () -> registering.register(written, RequestKey.key()));
    }

    /** A day on which nobody else of these tests is born. */
    private LocalDate bornOfTheirOwn() {
        LocalDate day = LocalDate.of(1931, 1, 1).plusDays(Id.next() % 10_000);
        while (rows.number("select count(*) from patient where birth_date = ?", day) > 0) day = day.plusDays(1);
        return day;
    }

    private static Registration person(String given, String family, LocalDate born, String phone) {
        return new Registration(
                given, family, born, Sex.FEMALE, phone, null, null, Coverage.SELF_PAY, null, null, null);
    }
}
