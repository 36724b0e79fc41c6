package extensor.web;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.accounts.People;
import extensor.care.catalogue.Dose;
import extensor.care.clinic.DeviceKind;
import extensor.care.notes.VisitSheet;
import extensor.care.notes.WritingNotes;
import extensor.care.plans.DraftSheet;
import extensor.care.plans.ItemSheet;
import extensor.care.plans.Planning;
import extensor.care.safety.CurrentPath;
import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import extensor.container.inside.Visitor;
import extensor.shared.Id;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A colleague who stands in reads on the signed plan, in the note and on paper all that was prescribed. */
@Inside
class PrescribedOnPagesIT extends ClinicAtWork {
    private static final String PATIENT_READS = "(?s)<details class=\"patient-reads screen-only\">.*?</details>";

    @Inject
    Planning planning;

    @Inject
    WritingNotes writingNotes;

    @Inject
    People people;

    @Inject
    @ConfigProperty(name = "extensor.url")
    String home;

    @Test
    void the_plan_and_the_note_say_every_value_of_what_was_signed_on_screen_and_on_paper() {
        practice.device(site, DeviceKind.STIM_UNIT);
        long plan = practice.draft(thea, patient, episode, "MT_MOBILISATION", "ES_TENS_CONV");
        practice.askForVisits(thea, plan, 14, 2);
        type(plan, 2, Map.of("segment", "L4 and L5", "direction", "PA unilateral"));
        type(
                plan,
                3,
                Map.of(
                        "electrode_placement", "beside L3 to S1",
                        "frequency_hz", "80",
                        "pulse_width_us", "200",
                        "intensity_ma", "18.5"));
        acting.as(thea, () -> planning.answerPath(plan, 3, CurrentPath.NEITHER));
        List<Dose> doses = acting.as(thea, () -> planning.open(plan)).items().stream()
                .map(ItemSheet::dose)
                .toList();
        practice.sign(thea, plan);
        long visit = acting.as(thea, () -> writingNotes.walkIn(plan));
        Visitor visitor =
                new Visitor(URI.create(home)).signIn(people.withPassword(thea).signInName(), People.PASSWORD);

        String signed = visitor.get("/plans/plan?id=" + Id.text(plan)).body();
        says(signed, doses);
        assertThat(signed)
                .as("drawn over time up to today, each bar a way to its treatment")
                .contains("class=\"until", "href=\"#item-2\"", "id=\"item-2\"", "href=\"#item-3\"", "id=\"item-3\"");
        String open = visitor.get("/visits/visit?id=" + Id.text(visit)).body();
        says(open, doses);
        VisitSheet sheet = acting.as(thea, () -> writingNotes.open(visit));
        acting.as(
                thea,
                () -> writingNotes.sign(
                        visit, sheet.note().revision(), sheet.note().writing()));
        says(visitor.get("/visits/visit?id=" + Id.text(visit)).body(), doses);
    }

    @Test
    void a_printed_plan_has_the_clinic_the_birth_date_who_signed_and_a_line_to_sign() {
        long plan = practice.draft(thea, patient, episode, "MT_MASSAGE");
        practice.sign(thea, plan);
        String page = new Visitor(URI.create(home))
                .signIn(people.withPassword(thea).signInName(), People.PASSWORD)
                .get("/plans/plan?id=" + Id.text(plan))
                .body();
        assertThat(page)
                .containsPattern("(?s)print-only paper-head.{0,9}<b>[^<]+</b> Plan of care")
                .contains("Born ")
                .containsPattern(
                        "(?s)print-only paper-sign.*" + Pattern.quote(thea.name()) + ", signed in the program on")
                .contains("Name, signature, date");
    }

    private void type(long plan, int item, Map<String, String> values) {
        DraftSheet draft = acting.as(thea, () -> planning.open(plan));
        String base = draft.item(item).orElseThrow().dose().json();
        acting.as(thea, () -> planning.changeDose(plan, item, base, values));
    }

    private static void says(String page, List<Dose> doses) {
        String paper = page.replaceAll(PATIENT_READS, "");
        assertThat(doses).hasSize(2);
        assertThat(paper).contains("L4 and L5, grade II, PA unilateral: 3 × 30 s", "beside L3 to S1", "18.5 mA");
        for (Dose dose : doses) {
            assertThat(paper).contains(dose.clinical().line()).doesNotContain(dose.sentence());
            assertThat(dose.clinical().others())
                    .allSatisfy(term -> assertThat(paper).contains(term.words()));
            assertThat(page).contains(dose.sentence());
        }
    }
}
