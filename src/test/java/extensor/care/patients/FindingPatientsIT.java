package extensor.care.patients;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import extensor.container.inside.Statements;
import extensor.shared.Id;
import extensor.shared.RequestKey;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** One field finds a patient by all that people say and type, among a hundred thousand too. */
@Inside
class FindingPatientsIT extends ClinicAtWork {
    @Inject
    Registering registering;

    @Inject
    FindingPatients finding;

    @Inject
    ReadingRecords reading;

    @Inject
    OldSpellings oldSpellings;

    @Test
    void one_field_finds_a_person_by_each_kind_of_words() {
        String family = "D\u0142ugosz" + Id.text(Id.next());
        Registration written = new Registration(
                "Ann-Marie",
                family,
                LocalDate.of(1951, 12, 24),
                Sex.FEMALE,
                "+1 (555) 010-" + (1000 + Id.next() % 9000),
                null,
                null,
                Coverage.SELF_PAY,
                null,
                null,
                null);
        long id = acting.as(desk, () -> registering.register(written, RequestKey.key()));
        String number = rows.text("select record_number from patient where id = ?", id);
        String plain = family.replace("\u0142", "l");
        for (String typed : List.of(
                family,
                plain.toUpperCase(Locale.ROOT),
                plain.substring(0, 12) + " ann",
                "marie " + plain,
                "24.12.1951 " + plain,
                "241251 " + plain,
                plain + " 24 12 1951",
                "24. Dezember 1951 " + plain,
                plain + " 12/24/1951",
                number,
                number.toLowerCase(Locale.ROOT),
                written.phone() + " " + plain,
                written.phone().substring(9) + " marie " + plain)) {
            assertThat(found(desk, typed)).as(typed).contains(id);
        }
        for (String typed : List.of(
                plain + "x",
                plain + " bob",
                "25.12.1951 " + plain,
                "251251 " + plain,
                "%" + plain.substring(3),
                "_" + plain.substring(1))) {
            assertThat(found(desk, typed)).as(typed).doesNotContain(id);
        }
    }

    @Test
    void a_corrected_name_is_found_and_the_old_one_is_not_and_a_stale_correction_is_refused() {
        long id = clinic.register(desk);
        DeskSheet sheet = acting.as(desk, () -> reading.deskSheet(id));
        String fresh = "Fresh" + Id.text(Id.next());
        acting.as(desk, () -> registering.correct(id, clinic.person("Ann", fresh), sheet.revision()));
        assertThat(found(desk, fresh)).containsExactly(id);
        assertThat(found(desk, sheet.registration().familyName())).isEmpty();
        assertThat(acting.refusalAs(
                        desk, () -> registering.correct(id, clinic.person("Ann", "Stale"), sheet.revision())))
                .isEqualTo("refusal.stale");
    }

    @Test
    void spellings_of_names_and_telephones_find_a_person_in_the_running_program() {
        String family = "M\u00fcller" + Id.text(Id.next());
        String digits = String.valueOf(1000 + Id.next() % 9000);
        Registration written =
                called("\u5c0f\u660e", family, "+41 44 555 " + digits.substring(0, 2) + " " + digits.substring(2));
        long id = acting.as(desk, () -> registering.register(written, RequestKey.key()));
        assertThat(rows.text("select phone from patient where id = ?", id)).isEqualTo(written.phone());
        assertThat(rows.text("select phone_normal from patient where id = ?", id))
                .isEqualTo("+4144555" + digits);
        for (String typed : List.of(
                family.replace("\u00fc", "ue"),
                family.replace("\u00fc", "u") + " \u5c0f",
                "\u5c0f\u660e " + family,
                "0041 44 555 " + digits + " " + family,
                family + " 044 555 " + digits,
                "+41 (0)44 555 " + digits + " " + family,
                family.substring(0, 3) + "-" + family.substring(3))) {
            assertThat(found(desk, typed)).as(typed).contains(id);
        }
    }

    @Test
    void people_whose_words_are_older_than_the_program_are_spelled_anew_and_found() {
        int size = 1_200;
        String name = NameFold.folded("v" + Id.text(Id.next()));
        long first = clinic.crowd(size, name, thea.account());
        try {
            rows.change("delete from patient_word where patient_id between ? and ?", first, first + size - 1L);
            rows.change(
                    "insert into patient_word (patient_id, word, name_key) select id, 'older', name_key from patient where id between ? and ?",
                    first,
                    first + size - 1L);
            rows.change(
                    "update patient set spelled = '', phone = '+41 (0)44 555 12 34', given_names = 'J\u00f6rg' where id between ? and ?",
                    first,
                    first + size - 1L);
            assertThat(found(desk, name + "7 joerg")).isEmpty();
            int all = 0;
            for (int some = oldSpellings.renew(500); some > 0; some = oldSpellings.renew(500)) all += some;
            assertThat(all).isGreaterThanOrEqualTo(size);
            assertThat(oldSpellings.renew(500)).isZero();
            assertThat(found(desk, name + "7 joerg")).contains(first + 7);
            assertThat(found(desk, name + "7 0041 44 555 12 34")).contains(first + 7);
            assertThat(rows.number(
                            "select count(*) from patient_word where word = 'older' and patient_id between ? and ?",
                            first,
                            first + size - 1L))
                    .isZero();
            assertThat(rows.number(
                            "select count(*) from patient where phone_normal = '+41445551234' and id between ? and ?",
                            first,
                            first + size - 1L))
                    .isEqualTo(size);
        } finally {
            clinic.disperse(first, size);
        }
    }

    private static Registration called(String given, String family, String phone) {
        return new Registration(
                given,
                family,
                LocalDate.of(1988, 3, 2),
                Sex.FEMALE,
                phone,
                null,
                null,
                Coverage.SELF_PAY,
                null,
                null,
                null);
    }

    @Test
    void search_shows_every_therapist_who_exists_but_says_whose_record_is_open() {
        String family = rows.text("select family_name from patient where id = ?", patient);
        assertThat(acting.as(thea, () -> finding.find(family, 0)).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.mine()).isTrue());
        assertThat(acting.as(colleague, () -> finding.find(family, 0)).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.mine()).isFalse());
    }

    private List<Long> found(SignedIn who, String typed) {
        return acting.as(who, () -> finding.find(typed, 0)).lines().stream()
                .map(PatientLine::id)
                .toList();
    }

    @Test
    void the_trail_tells_searches_apart_and_keeps_no_word_of_them() {
        SignedIn clerk = clinic.staff(Role.DESK);
        String name = NameFold.folded("zyx" + Id.text(Id.next()));
        long record = clinic.register(clerk);
        rows.change("update patient_word set word = ? where patient_id = ? and word like 'f%'", name, record);
        acting.as(clerk, () -> finding.find(name, 0));
        acting.as(clerk, () -> finding.find(" " + name.toUpperCase(Locale.ROOT), 0));
        acting.as(clerk, () -> finding.find(name + " somebody else", 0));
        acting.as(clerk, () -> finding.find("", 0));
        List<String> searches = rows
                .all(
                        "select subject from audit_entry where account = ? and verb = 'FindingPatients.find' order by id",
                        clerk.account())
                .stream()
                .map(row -> String.valueOf(row.get(0)))
                .toList();
        assertThat(searches).hasSize(4);
        assertThat(searches.get(0)).matches("search:[0-9a-f]{16} 1").isEqualTo(searches.get(1));
        assertThat(searches.get(2)).matches("search:[0-9a-f]{16} 0");
        assertThat(searches.get(2).substring(0, 23))
                .isNotEqualTo(searches.get(0).substring(0, 23));
        assertThat(searches.get(3)).isEqualTo("null");
    }

    @Test
    void two_hundred_searches_within_an_hour_are_an_alarm_in_the_trail() {
        SignedIn clerk = clinic.staff(Role.DESK);
        time.stop();
        for (int i = 0; i < 205; i++) {
            String typed = "nobody" + i;
            acting.as(clerk, () -> finding.find(typed, 0));
        }
        assertThat(rows.number(
                        "select count(*) from audit_entry where account = ? and outcome = 'ALARM' and detail = 'audit.mass-access'",
                        clerk.account()))
                .isEqualTo(1);
    }

    @Test
    void finding_one_among_very_many_uses_the_index_and_stays_within_its_statements() {
        String name = NameFold.folded("q" + Id.text(Id.next()));
        int size = clinic.many();
        long first = clinic.crowd(size, name, thea.account());
        try {
            List<String> sent =
                    statements.sentDuring(() -> acting.as(desk, () -> finding.find(name + "777 given7", 0)));
            assertThat(sent.stream().filter(sql -> !Statements.ofAudit(sql)))
                    .as(sent.toString())
                    .hasSizeLessThanOrEqualTo(4);
            assertThat(sent).hasSizeLessThanOrEqualTo(8);
            Statements.Sent query =
                    statements.withArguments(() -> acting.as(desk, () -> finding.find(name + "777 given7", 0))).stream()
                            .filter(one -> one.sql().toLowerCase(Locale.ROOT).contains("patient_word"))
                            .findFirst()
                            .orElseThrow();
            String plan = rows.all("explain " + query.sql(), query.arguments().toArray())
                    .toString()
                    .toLowerCase(Locale.ROOT);
            assertThat(plan).contains("patient_word_word");
            assertThat(plan).doesNotContain("tablescan", ".tablescan");
            long began = System.nanoTime();
            assertThat(acting.as(desk, () -> finding.find(name + "777 given7", 0))
                            .lines())
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(25);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
            assertThat(statements.during(() -> acting.as(thea, () -> finding.find("", 0))))
                    .isLessThanOrEqualTo(8);
        } finally {
            clinic.disperse(first, size);
        }
    }
}
