package extensor.care.patients;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.AuditLine;
import extensor.care.access.AuditQuestion;
import extensor.care.access.Outcome;
import extensor.care.access.Role;
import extensor.care.access.Roles;
import extensor.care.access.SignedIn;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.Rows;
import extensor.container.inside.SetClock;
import extensor.container.inside.Statements;
import extensor.shared.Refusal;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The audit trail is asked who did what with whom, when and where, and what it answers can be taken away. */
@Inside
class AskingAuditIT {
    @Inject
    ReadingAudit reading;

    @Inject
    ReadingRecords records;

    @Inject
    Clinic clinic;

    @Inject
    Acting acting;

    @Inject
    Rows rows;

    @Inject
    Statements statements;

    @Inject
    SetClock time;

    private SignedIn administrator;
    private SignedIn thea;
    private long site;
    private long patient;

    @BeforeEach
    void aRecordThatWasRead() {
        administrator = clinic.staff(Role.ADMINISTRATOR);
        thea = clinic.staff(Role.THERAPIST);
        site = clinic.site();
        patient = clinic.register(thea);
        clinic.episode(thea, patient, site);
        acting.as(thea, () -> records.record(patient));
    }

    @AfterEach
    void theClockGoesOn() {
        time.free();
    }

    private List<AuditLine> asked(AuditQuestion question) {
        return acting.as(administrator, () -> reading.lines(question, 0));
    }

    private static AuditQuestion by(Long account) {
        return new AuditQuestion(null, List.of(account), null, null, null, null, null);
    }

    private AuditQuestion during(Instant from, Instant until) {
        return new AuditQuestion(null, List.of(thea.account()), null, null, null, from, until);
    }

    @Test
    void
            a_person_is_found_by_letters_of_a_name_and_what_that_person_did_and_what_was_done_with_the_account_is_answered() {
        String name = rows.text("select name from account where id = ?", thea.account());
        String signInName = rows.text("select sign_in_name from account where id = ?", thea.account());
        assertThat(acting.as(administrator, () -> reading.people(signInName.toUpperCase(Locale.ROOT))))
                .containsExactly(thea.account());
        assertThat(asked(by(thea.account())))
                .isNotEmpty()
                .allMatch(line -> Objects.equals(thea.account(), line.actor().account())
                        ? line.actor().name().equals(name)
                        : ("account:" + thea.account()).equals(line.subject()));
        assertThat(asked(by(administrator.account())))
                .noneMatch(line -> Objects.equals(thea.account(), line.actor().account()));
    }

    @Test
    void a_name_that_nobody_has_is_refused_at_its_field_and_wildcards_are_letters() {
        for (String nobody : List.of("nobody is called so", "%%", "_"))
            assertThat(acting.failureAs(administrator, () -> reading.people(nobody)))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.field()).isEqualTo("person"));
    }

    @Test
    void a_period_begins_with_its_first_moment_and_ends_before_its_last() {
        Instant read = asked(by(thea.account())).get(0).at();
        time.pass(Duration.ofHours(2));
        acting.as(thea, () -> records.record(patient));
        Instant again = asked(by(thea.account())).get(0).at();
        assertThat(again).isAfter(read.plus(Duration.ofHours(1)));
        assertThat(asked(during(read, read.plusMillis(1))))
                .extracting(AuditLine::at)
                .containsOnly(read);
        assertThat(asked(during(read.plus(Duration.ofHours(1)), null)))
                .extracting(AuditLine::at)
                .containsExactly(again);
        assertThat(asked(during(null, again)))
                .extracting(AuditLine::at)
                .contains(read)
                .doesNotContain(again);
        assertThat(asked(during(null, read))).noneMatch(line -> line.at().equals(read));
    }

    @Test
    void a_site_is_what_concerns_it_or_a_patient_who_is_treated_there() {
        SignedIn other = clinic.staff(Role.THERAPIST);
        long elsewhere = clinic.register(other);
        clinic.episode(other, elsewhere, clinic.site());
        AuditQuestion here = new AuditQuestion(null, null, null, site, null, null, null);
        assertThat(asked(here)).extracting(AuditLine::patient).contains(patient).doesNotContain(elsewhere);
        assertThat(asked(here)).anyMatch(line -> ("site:" + site).equals(line.subject()) || line.patient() != null);
    }

    @Test
    void an_account_or_a_site_goes_by_its_name() {
        assertThat(asked(new AuditQuestion(null, null, null, site, null, null, null)).stream()
                        .filter(line -> line.kind().equals("site")))
                .allMatch(line -> line.name().equals(rows.text("select name from site where id = ?", site)));
    }

    @Test
    void an_export_has_every_line_of_the_question_and_is_in_the_trail_itself() {
        List<AuditLine> all = acting.as(administrator, () -> reading.export(by(thea.account())));
        assertThat(all).hasSize((int) rows.number(
                "select count(*) from audit_entry where account = ? or subject = ?",
                thea.account(),
                "account:" + thea.account()));
        assertThat(all).isSortedAccordingTo((a, b) -> b.at().compareTo(a.at()));
        AuditLine own = asked(new AuditQuestion(
                        List.of("ReadingAudit.export"),
                        List.of(administrator.account()),
                        null,
                        null,
                        Outcome.DONE,
                        null,
                        null))
                .get(0);
        assertThat(own.subject()).isEqualTo("lines:" + all.size());
    }

    @Test
    void an_export_asks_again_who_it_is() {
        Instant then = Instant.now().minus(Duration.ofMinutes(6));
        SignedIn unproved = new SignedIn(
                administrator.account(),
                Roles.of(Role.ADMINISTRATOR),
                administrator.name(),
                null,
                0,
                1,
                then,
                then,
                then);
        assertThat(acting.refusalAs(unproved, () -> reading.export(by(thea.account()))))
                .isEqualTo("proof.needed");
    }

    @Test
    void every_question_stays_within_its_statements() {
        AuditQuestion whole = new AuditQuestion(
                List.of("ReadingRecords.record"),
                List.of(thea.account()),
                patient,
                site,
                Outcome.DONE,
                Instant.EPOCH,
                Instant.now().plus(Duration.ofDays(1)));
        assertThat(asked(whole)).hasSize(1);
        assertThat(statements.ofDomain(() -> acting.as(administrator, () -> reading.lines(whole, 0))))
                .hasSizeLessThanOrEqualTo(3);
    }
}
