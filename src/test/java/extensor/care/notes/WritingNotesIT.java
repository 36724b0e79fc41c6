package extensor.care.notes;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.DoseRefused;
import extensor.care.patients.Presence;
import extensor.care.visits.VisitState;
import extensor.container.Inside;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notes are written in the running program: what may be written, and what two people do to each other. */
@Inside
class WritingNotesIT extends VisitToWrite {
    @Test
    void nobody_writes_over_what_somebody_else_wrote_unseen() {
        long visit = visit(VisitState.ARRIVED);
        acting.as(dana, () -> writingNotes.write(visit, 0, NoteDraft.NOTHING.said(null, null, "Dana's words")));
        assertThat(acting.refusalAs(
                        thea, () -> writingNotes.write(visit, 0, NoteDraft.NOTHING.said(null, null, "Thea's words"))))
                .isEqualTo("visit.conflict");
        assertThat(acting.refusalAs(thea, () -> writingNotes.sign(visit, 0, NoteDraft.NOTHING)))
                .isEqualTo("visit.conflict");
        VisitSheet seen = open(visit);
        assertThat(seen.note().writing().note()).isEqualTo("Dana's words");
        acting.as(
                thea,
                () -> writingNotes.write(visit, seen.note().revision(), NoteDraft.NOTHING.said(null, null, "Both")));
        assertThat(open(visit).note().writing().note()).isEqualTo("Both");
        assertThat(acting.refusalAs(
                        dana, () -> writingNotes.drop(visit, seen.note().revision())))
                .as("what was written since she read it")
                .isEqualTo("visit.conflict");
        int now = open(visit).note().revision();
        assertThat(acting.refusalAs(thea, () -> writingNotes.drop(visit, now)))
                .as("another's note")
                .isEqualTo("visit.not-own");
        assertThat(open(visit).draftOf(thea.account())).isFalse();
        assertThat(open(visit).draftOf(dana.account())).isTrue();
        acting.as(dana, () -> writingNotes.drop(visit, now));
        assertThat(open(visit).note().change()).isNull();
    }

    @Test
    void what_was_given_more_strongly_than_planned_is_checked_as_it_was_given() {
        clinic.injure(thea, patient, clinic.today(), clinic.today().plusDays(3));
        long visit = visit(VisitState.ARRIVED);
        VisitSheet.VisitItemLine planned = open(visit).items().get(0);
        assertThat(planned.cautions()).isEmpty();
        assertThat(planned.kept()).containsExactly("long, light strokes");
        Deviation deep = new Deviation(
                planned.item(), planned.planned().with("pressure", "DEEP").json(), null, "");
        VisitSheet written = acting.as(thea, () -> writingNotes.write(visit, 0, NoteDraft.NOTHING.with(deep)));
        assertThat(written.items().get(0).kept()).isEmpty();
        assertThat(written.items().get(0).cautions())
                .singleElement()
                .satisfies(why -> assertThat(why).startsWith("Acute injury"));
        VisitSheet signed = acting.as(
                thea, () -> writingNotes.sign(visit, written.note().revision(), NoteDraft.NOTHING.with(deep)));
        assertThat(signed.items().get(0).cautions())
                .isEqualTo(written.items().get(0).cautions());
        assertThat(signed.items().get(0).kept()).isEmpty();
    }

    @Test
    void a_discarded_note_comes_back_as_it_was_to_a_visit_that_was_booked_and_to_somebody_who_just_came() {
        long booked = visit(VisitState.ARRIVED);
        NoteDraft typed = NoteDraft.NOTHING
                .said(6, 4, "A long note")
                .with(new Deviation(open(booked).items().get(1).item(), null, OmissionReason.NO_TIME, "bus"));
        long came = walkIn();
        for (long visit : new long[] {booked, came}) {
            NoteDraft words = visit == booked ? typed : NoteDraft.NOTHING.said(1, null, "Came by");
            int revision = open(visit).note().revision();
            VisitSheet before = acting.as(thea, () -> writingNotes.write(visit, revision, words));
            DiscardedNote note =
                    acting.as(thea, () -> writingNotes.drop(visit, before.note().revision()));
            assertThat(rows.number("select count(*) from encounter where id = ?", note.id()))
                    .isZero();
            assertThat(acting.refusalAs(
                            thea, () -> writingNotes.drop(visit, before.note().revision())))
                    .isIn("visit.dropped-already", NOT_FOUND);
            acting.as(thea, () -> writingNotes.bringBack(note.visit(), note));
            VisitSheet after = open(visit);
            assertThat(after.note().writing()).isEqualTo(words);
            assertThat(after.on()).isEqualTo(before.on());
            assertThat(after.key()).isEqualTo(before.key());
            assertThat(after.draftOf(thea.account())).isTrue();
        }
    }

    @Test
    void a_discarded_note_is_not_put_over_what_was_written_or_signed_since() {
        long visit = visit(VisitState.ARRIVED);
        VisitSheet first =
                acting.as(thea, () -> writingNotes.write(visit, 0, NoteDraft.NOTHING.said(null, null, "First")));
        DiscardedNote note =
                acting.as(thea, () -> writingNotes.drop(visit, first.note().revision()));
        VisitSheet second =
                acting.as(dana, () -> writingNotes.write(visit, 0, NoteDraft.NOTHING.said(null, null, "Second")));
        assertThat(acting.refusalAs(thea, () -> writingNotes.bringBack(note.visit(), note)))
                .isEqualTo("visit.begun-anew");
        acting.as(
                dana,
                () -> writingNotes.sign(
                        visit, second.note().revision(), second.note().writing()));
        assertThat(acting.refusalAs(thea, () -> writingNotes.bringBack(note.visit(), note)))
                .isEqualTo("visit.begun-anew");
        assertThat(open(visit).note().writing().note()).isEqualTo("Second");
    }

    @Test
    void a_note_of_one_patient_is_not_brought_back_into_the_record_of_another() {
        long visit = visit(VisitState.ARRIVED);
        VisitSheet written =
                acting.as(thea, () -> writingNotes.write(visit, 0, NoteDraft.NOTHING.said(null, null, "Mine")));
        DiscardedNote note =
                acting.as(thea, () -> writingNotes.drop(visit, written.note().revision()));
        long other = planOfAnother(thea, 0, 14, 2, "MT_MASSAGE");
        long elsewhere = acting.as(thea, () -> writingNotes.walkIn(other));
        assertThat(acting.refusalAs(thea, () -> writingNotes.bringBack(elsewhere, note)))
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void what_lies_ahead_was_cancelled_or_missed_is_not_written() {
        long ahead = visitAt(at(2, 10, 0), plan, thea, VisitState.BOOKED);
        assertThat(acting.refusalAs(thea, () -> writingNotes.sign(ahead, 0, NoteDraft.NOTHING)))
                .isEqualTo("visit.future");
        assertThat(open(ahead).open()).isFalse();
        assertThat(acting.as(thea, () -> writingNotes.ofPatient(patient)))
                .extracting(PastVisit::id)
                .doesNotContain(ahead);
        assertThat(acting.refusalAs(thea, () -> writingNotes.sign(visit(VisitState.CANCELLED), 0, NoteDraft.NOTHING)))
                .isEqualTo("visit.cancelled");
        assertThat(acting.refusalAs(thea, () -> writingNotes.write(visit(VisitState.NO_SHOW), 0, NoteDraft.NOTHING)))
                .isEqualTo("visit.missed");
    }

    @Test
    void what_todays_facts_stop_is_left_out_and_cannot_be_given() {
        long visit = visit(VisitState.ARRIVED);
        clinic.answer(thea, patient, "MALIGNANCY_ACTIVE", Presence.PRESENT);
        VisitSheet sheet = open(visit);
        VisitSheet.VisitItemLine stopped = sheet.items().stream()
                .filter(VisitSheet.VisitItemLine::stopped)
                .findFirst()
                .orElseThrow();
        assertThat(stopped.outcome()).isEqualTo(ItemOutcome.LEFT_OUT);
        assertThat(stopped.reason()).isEqualTo(OmissionReason.STOPPED);
        String dose = stopped.planned().json();
        assertThat(acting.refusalAs(
                        thea,
                        () -> writingNotes.write(
                                visit, 0, NoteDraft.NOTHING.with(new Deviation(stopped.item(), dose, null, "")))))
                .isEqualTo("visit.stopped");
        acting.as(thea, () -> writingNotes.sign(visit, 0, NoteDraft.NOTHING));
        assertThat(open(visit).items())
                .filteredOn(line -> line.item() == stopped.item())
                .singleElement()
                .satisfies(line -> assertThat(line.given()).isNull());
    }

    @Test
    void an_exception_is_held_against_the_definition_of_the_dose_and_the_plan() {
        long visit = visit(VisitState.ARRIVED);
        VisitSheet.VisitItemLine item = open(visit).items().get(0);
        String wild = item.planned().json().replaceAll("\"duration_min\":\\d+", "\"duration_min\":9000");
        assertThat(acting.failureAs(
                        thea,
                        () -> writingNotes.write(
                                visit, 0, NoteDraft.NOTHING.with(new Deviation(item.item(), wild, null, "")))))
                .isInstanceOf(DoseRefused.class);
        assertThat(acting.refusalAs(
                        thea,
                        () -> writingNotes.write(
                                visit, 0, NoteDraft.NOTHING.with(new Deviation(999, null, OmissionReason.PAIN, "")))))
                .isEqualTo("visit.item-gone");
        assertThat(acting.refusalAs(
                        thea,
                        () -> writingNotes.write(
                                visit,
                                0,
                                NoteDraft.NOTHING.with(new Deviation(item.item(), null, OmissionReason.OTHER, " ")))))
                .isEqualTo("visit.words-missing");
        assertThat(acting.refusalAs(thea, () -> writingNotes.write(visit, 0, NoteDraft.NOTHING.said(11, null, ""))))
                .isEqualTo("visit.pain");
    }

    @Test
    void where_nothing_is_given_at_the_clinic_the_home_program_is_practiced() {
        long home = planOfAnother(thea, 0, 14, 2, "HEAT_HOT_PACK");
        long visit = acting.as(thea, () -> writingNotes.walkIn(home));
        assertThat(open(visit).items()).isNotEmpty().allMatch(VisitSheet.VisitItemLine::practised);
        acting.as(thea, () -> writingNotes.sign(visit, open(visit).note().revision(), NoteDraft.NOTHING));
        assertThat(open(visit).items()).isNotEmpty().allMatch(VisitSheet.VisitItemLine::practised);
    }

    @Test
    void somebody_who_just_comes_has_one_visit_a_day_for_a_plan() {
        List<Object> begun = acting.together(2, thea, "-", () -> writingNotes.walkIn(plan));
        assertThat(begun.get(0)).isEqualTo(begun.get(1));
        long visit = (Long) begun.get(0);
        acting.as(thea, () -> writingNotes.sign(visit, open(visit).note().revision(), NoteDraft.NOTHING));
        assertThat(open(visit).signed()).isTrue();
        assertThat(open(visit).slot()).isNull();
    }
}
