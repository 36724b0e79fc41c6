package extensor.web;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.accounts.Account;
import extensor.care.accounts.People;
import extensor.care.notes.NoteDraft;
import extensor.care.notes.WritingNotes;
import extensor.care.patients.Presence;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskLine;
import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import extensor.container.inside.Visitor;
import extensor.shared.Id;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is stored is not what was signed: the pages say so in plain words, with what to do and whom to call, and show nothing of it. */
@Inside
class NotAsSignedIT extends ClinicAtWork {
    private static final String TREATMENT = "assage";

    @Inject
    People people;

    @Inject
    WritingNotes writingNotes;

    @Inject
    @ConfigProperty(name = "extensor.url")
    String home;

    private long plan;
    private Visitor therapist;

    @BeforeEach
    void aPlanIsInForce() {
        plan = plan(0, 14, 2, "MT_MASSAGE");
        therapist = signedIn(people.withPassword(thea));
        assertThat(therapist.get(page()).body()).contains(TREATMENT);
    }

    private Visitor signedIn(Account account) {
        return new Visitor(URI.create(home)).signIn(account.signInName(), People.PASSWORD);
    }

    private String page() {
        return "/plans/plan?id=" + Id.text(plan);
    }

    private void change() {
        assertThat(rows.change(
                        "update plan_version set content = replace(content, '\"number\":1', '\"number\":2') where plan_id = ?",
                        plan))
                .isEqualTo(1);
    }

    private static void saysSo(HttpResponse<String> answer, String... words) {
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("This is not what was signed", "Number: ")
                .contains(words)
                .doesNotContain(TREATMENT)
                .doesNotContain("It is our fault");
    }

    @Test
    void a_therapist_reads_that_the_plan_is_not_what_was_signed_what_to_do_and_whom_to_call() {
        change();
        saysSo(therapist.get(page()), "Do not treat by it", "Call your administrator", "restored from a backup");
        HttpResponse<String> record = therapist.get("/patients/patient?id=" + Id.text(patient));
        assertThat(record.statusCode()).isEqualTo(200);
        assertThat(record.body()).contains("On hold: what is stored is not what was signed");
    }

    @Test
    void what_is_told_of_the_patient_is_recorded_all_the_same() {
        change();
        clinic.answer(thea, patient, "CAUDA_EQUINA", Presence.PRESENT);
        assertThat(tasks(thea)).extracting(TaskLine::kind).contains(TaskKind.EMERGENCY);
    }

    @Test
    void a_patient_reads_to_call_the_clinic_with_its_number_as_text() {
        Visitor own = signedIn(people.openFor(patient));
        assertThat(own.get("/me/plan").statusCode()).isEqualTo(200);
        long first = rows.number("select min(id) from site");
        String phone = rows.text("select phone from site where id = ?", first);
        rows.change("update site set phone = ? where id = ?", "+1 315 555 0199 <i>", first);
        time.stop();
        time.pass(java.time.Duration.ofMinutes(2));
        try {
            change();
            saysSo(own.get("/me/plan"), "Call your clinic at +1 315 555 0199 &lt;i&gt; before you do any more");
        } finally {
            rows.change("update site set phone = ? where id = ?", phone, first);
        }
    }

    @Test
    void a_note_says_it_too() {
        long visit = acting.as(thea, () -> writingNotes.walkIn(plan));
        int revision = acting.as(thea, () -> writingNotes.open(visit)).note().revision();
        acting.as(thea, () -> writingNotes.sign(visit, revision, NoteDraft.NOTHING.said(5, 3, "before")));
        assertThat(therapist.get("/visits/visit?id=" + Id.text(visit)).statusCode())
                .isEqualTo(200);
        rows.change(
                "update signed_note set content = replace(content, 'before', 'after') where id = (select id from encounter where visit_id = ?)",
                visit);
        saysSo(therapist.get("/visits/visit?id=" + Id.text(visit)), "The stored note", "Call your administrator");
    }

    @Test
    void what_was_put_back_is_shown_again() {
        String signed = rows.text("select content from plan_version where plan_id = ?", plan);
        change();
        saysSo(therapist.get(page()), "Do not treat by it");
        rows.change("update plan_version set content = ? where plan_id = ?", signed, plan);
        assertThat(therapist.get(page()).body()).contains(TREATMENT);
    }
}
