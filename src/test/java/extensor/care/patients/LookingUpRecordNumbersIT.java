package extensor.care.patients;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.Statements;
import extensor.shared.Id;
import extensor.shared.Refusal;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Readers of the audit trail know records by number only. */
@Inside
class LookingUpRecordNumbersIT {
    @Inject
    LookingUpRecordNumbers numbering;

    @Inject
    ReadingRecords reading;

    @Inject
    Clinic clinic;

    @Inject
    Acting acting;

    @Inject
    Statements statements;

    private SignedIn administrator;
    private long record;
    private String number;

    @BeforeEach
    void aRecord() {
        administrator = clinic.staff(Role.ADMINISTRATOR);
        SignedIn desk = clinic.staff(Role.DESK);
        record = clinic.register(desk);
        number = acting.as(desk, () -> reading.deskSheet(record)).banner().recordNumber();
    }

    @Test
    void a_record_is_found_by_its_number_however_it_is_typed() {
        String bare = number.replaceFirst("^P-0*", "");
        for (String typed : List.of(number, " " + number.toLowerCase(java.util.Locale.ROOT) + " ", bare, "p " + bare))
            assertThat(acting.as(administrator, () -> numbering.record(typed)))
                    .as(typed)
                    .isEqualTo(record);
    }

    @Test
    void what_is_no_record_number_is_refused_at_the_field() {
        for (String typed : new String[] {"", "P-", "P-999999999999", "1234567890123", "x", "%", Id.text(record), null})
            assertThat(acting.failureAs(administrator, () -> numbering.record(typed)))
                    .as(String.valueOf(typed))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.field()).isEqualTo("record"));
    }

    @Test
    void numbers_of_many_records_take_one_statement_and_what_is_no_record_has_none() {
        long other = clinic.register(clinic.staff(Role.DESK));
        List<Long> asked = List.of(record, other, Id.next());
        Map<Long, String> numbers = acting.as(administrator, () -> numbering.numbers(asked));
        assertThat(numbers).containsEntry(record, number).containsOnlyKeys(record, other);
        assertThat(statements.ofDomain(() -> acting.as(administrator, () -> numbering.numbers(asked))))
                .hasSize(1);
        assertThat(acting.as(administrator, () -> numbering.numbers(List.of()))).isEmpty();
    }
}
