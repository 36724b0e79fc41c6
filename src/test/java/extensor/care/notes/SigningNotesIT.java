package extensor.care.notes;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.booking.SlotLine;
import extensor.care.catalogue.Catalogue;
import extensor.care.patients.Presence;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.VisitState;
import extensor.container.Inside;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notes are signed in the running program: what may be signed, what a signature holds, and what happens when it is sent again. */
@Inside
class SigningNotesIT extends VisitToWrite {
    @Inject
    AddingToNotes addingToNotes;

    @Test
    void a_visit_as_planned_is_signed_at_once_and_it_has_then_taken_place() {
        long visit = visit(VisitState.ARRIVED);
        VisitSheet sheet = open(visit);
        assertThat(sheet.note().revision()).isZero();
        assertThat(sheet.items()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.outcome()).isEqualTo(ItemOutcome.AS_PLANNED);
            assertThat(line.planned().sentence()).isNotBlank();
        });
        assertThat(rows.number("select count(*) from encounter where visit_id = ?", visit))
                .as("looking writes nothing")
                .isZero();
        VisitSheet signed = acting.as(thea, () -> writingNotes.sign(visit, 0, NoteDraft.NOTHING));
        assertThat(signed.signed()).isTrue();
        assertThat(rows.text("select state from visit where id = ?", visit)).isEqualTo("GIVEN");
        String content = signedText(visit);
        assertThat(rows.text(
                        "select s.hash from signed_note s, encounter e where s.id = e.id and e.visit_id = ?", visit))
                .isEqualTo(Catalogue.hashOf(content));
        assertThat(acting.as(thea, () -> writingNotes.ofPatient(patient)).get(0).signed())
                .isTrue();
    }

    @Test
    void what_was_different_and_the_pain_before_stand_in_the_signed_visit() {
        long visit = visit(VisitState.ARRIVED);
        List<VisitSheet.VisitItemLine> items = open(visit).items();
        NoteDraft typed = NoteDraft.NOTHING
                .said(6, 4, "Tolerated well")
                .with(new Deviation(items.get(0).item(), shorter(visit), null, ""))
                .with(new Deviation(items.get(1).item(), null, OmissionReason.NO_TIME, "bus"));
        acting.as(thea, () -> writingNotes.sign(visit, 0, typed));
        VisitSheet signed = open(visit);
        assertThat(signed.exceptions()).isEqualTo(2);
        assertThat(signed.items().get(0).given().words("duration_min")).startsWith("7");
        assertThat(signed.items().get(1).reason()).isEqualTo(OmissionReason.NO_TIME);
        assertThat(signed.items().get(1).words()).isEqualTo("bus");
        assertThat(signed.note().writing().note()).isEqualTo("Tolerated well");
        assertThat(rows.number(
                        "select count(*) from measurement where patient_id = ? and measure = 'NPRS' and reading = 6",
                        patient))
                .isEqualTo(1);
    }

    private String shorter(long visit) {
        return open(visit).items().get(0).planned().with("duration_min", "7").json();
    }

    @Test
    void what_is_signed_cannot_be_changed_only_added_to() {
        long visit = visit(VisitState.ARRIVED);
        acting.as(thea, () -> writingNotes.sign(visit, 0, NoteDraft.NOTHING));
        String before = signedText(visit);
        int revision = open(visit).note().revision();
        assertThat(acting.refusalAs(thea, () -> writingNotes.write(visit, revision, NoteDraft.NOTHING.said(1, 1, "x"))))
                .isEqualTo("visit.signed-already");
        assertThat(acting.refusalAs(thea, () -> writingNotes.drop(visit, revision)))
                .isEqualTo("visit.signed-already");
        for (String none : List.of(" ", "...", "123"))
            assertThat(acting.failureAs(
                            thea, () -> addingToNotes.add(visit, none, "forgotten words", RequestKey.key())))
                    .as(none)
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.field()).isEqualTo("addReason"));
        VisitSheet added =
                acting.as(dana, () -> addingToNotes.add(visit, "Forgot it", "Skin was a little red", RequestKey.key()));
        assertThat(added.note().addenda()).singleElement().satisfies(line -> {
            assertThat(line.author()).isEqualTo(dana.name());
            assertThat(line.words()).isEqualTo("Skin was a little red");
        });
        assertThat(signedText(visit)).isEqualTo(before);
    }

    @Test
    void nothing_is_signed_as_given_before_the_visit_begins_unless_the_patient_is_there() {
        long later = visitAt(at(0, 10, 5), plan, thea, VisitState.BOOKED);
        assertThat(acting.refusalAs(thea, () -> writingNotes.sign(later, 0, NoteDraft.NOTHING)))
                .isEqualTo("visit.not-begun");
        acting.as(desk, () -> checkingIn.checkIn(later));
        assertThat(acting.as(thea, () -> writingNotes.sign(later, 0, NoteDraft.NOTHING))
                        .signed())
                .isTrue();
    }

    @Test
    void a_visit_that_was_tampered_with_is_not_shown() {
        long visit = visit(VisitState.ARRIVED);
        acting.as(thea, () -> writingNotes.sign(visit, 0, NoteDraft.NOTHING.said(5, 3, "before")));
        rows.change(
                "update signed_note set content = replace(content, 'before', 'after') where id = (select id from encounter where visit_id = ?)",
                visit);
        assertThat(acting.failureAs(thea, () -> writingNotes.open(visit)))
                .isNotNull()
                .isNotInstanceOf(Refusal.class);
    }

    @Test
    void signing_twice_changes_nothing_and_nobody_signs_over_another() {
        long visit = visit(VisitState.ARRIVED);
        List<Object> both =
                acting.together(2, thea, "-", () -> writingNotes.sign(visit, 0, NoteDraft.NOTHING.said(3, 2, "")));
        assertThat(both).allSatisfy(answer -> assertThat(answer).isInstanceOf(VisitSheet.class));
        assertThat(rows.number("select count(*) from encounter where visit_id = ?", visit))
                .isEqualTo(1);
        assertThat(rows.number("select count(*) from measurement where patient_id = ?", patient))
                .isEqualTo(1);
        assertThat(acting.refusalAs(dana, () -> writingNotes.sign(visit, 0, NoteDraft.NOTHING)))
                .isEqualTo("visit.signed-already");
        assertThat(acting.refusalAs(
                        thea,
                        () -> writingNotes.sign(visit, 0, NoteDraft.NOTHING.said(9, 2, "words of another window"))))
                .as("other words are not lost without one")
                .isEqualTo("visit.signed-already");
    }

    @Test
    void signing_once_more_with_other_exceptions_is_refused_and_with_the_same_is_not() {
        long visit = visit(VisitState.ARRIVED);
        List<VisitSheet.VisitItemLine> items = open(visit).items();
        Deviation shorter = new Deviation(items.get(0).item(), shorter(visit), null, "tired");
        Deviation out = new Deviation(items.get(1).item(), null, OmissionReason.NO_TIME, "bus");
        NoteDraft signed =
                NoteDraft.NOTHING.said(3, 2, "The same note").with(shorter).with(out);
        acting.as(thea, () -> writingNotes.sign(visit, 0, signed));
        String content = signedText(visit);
        assertThat(acting.as(thea, () -> writingNotes.sign(visit, 0, signed)).signed())
                .as("the same once more")
                .isTrue();
        for (NoteDraft other : List.of(
                signed.asPlanned(shorter.item()),
                signed.asPlanned(out.item()),
                signed.with(new Deviation(out.item(), null, OmissionReason.DECLINED, "bus")),
                signed.with(new Deviation(out.item(), null, OmissionReason.NO_TIME, "train")),
                signed.with(new Deviation(shorter.item(), shorter.dose().replace(":7", ":8"), null, "tired")),
                signed.with(new Deviation(999, null, OmissionReason.PAIN, ""))))
            assertThat(acting.refusalAs(thea, () -> writingNotes.sign(visit, 0, other)))
                    .as(other.toString())
                    .isIn("visit.signed-already", "visit.item-gone");
        assertThat(signedText(visit)).isEqualTo(content);
    }

    @Test
    void what_is_stopped_and_signed_may_be_signed_once_more_without_a_word_of_it() {
        long visit = visit(VisitState.ARRIVED);
        clinic.answer(thea, patient, "MALIGNANCY_ACTIVE", Presence.PRESENT);
        acting.as(thea, () -> writingNotes.sign(visit, 0, NoteDraft.NOTHING));
        assertThat(acting.as(thea, () -> writingNotes.sign(visit, 0, NoteDraft.NOTHING))
                        .signed())
                .isTrue();
    }

    @Test
    void a_visit_that_was_moved_while_it_was_written_is_signed_on_the_day_on_which_it_stands() {
        long visit = visit(VisitState.BOOKED);
        VisitSheet draft = acting.as(thea, () -> writingNotes.write(visit, 0, NoteDraft.NOTHING.said(2, 1, "Begun")));
        AppointmentLine read = appointment(visit);
        SlotLine next = acting.as(
                        desk,
                        () -> movingVisits.at(
                                visit, thea.account(), read.time().at().plusDays(1)))
                .get(0);
        move(read, next.slot());
        time.pass(Duration.ofDays(1));
        VisitSheet signed = acting.as(
                thea,
                () -> writingNotes.sign(
                        visit, draft.note().revision(), draft.note().writing()));
        assertThat(signed.on()).isEqualTo(draft.on().plusDays(1));
        assertThat(rows.text("select given_on from encounter where visit_id = ?", visit))
                .isEqualTo(signed.on().toString());
        assertThat(signedText(visit)).contains("\"on\":\"" + signed.on() + "\"");
        assertThat(acting.as(thea, () -> writingNotes.ofPatient(patient)))
                .singleElement()
                .satisfies(past -> assertThat(past.record().on()).isEqualTo(past.on()));
    }
}
