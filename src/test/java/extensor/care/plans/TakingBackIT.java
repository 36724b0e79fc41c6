package extensor.care.plans;

import static extensor.care.patients.Presence.ABSENT;
import static extensor.care.patients.Presence.PRESENT;
import static extensor.care.patients.Presence.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.SignedIn;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.discharge.ClosingEpisodes;
import extensor.care.patients.FactAnswer;
import extensor.care.patients.Presence;
import extensor.container.Inside;
import extensor.shared.Refusal;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What was done to a draft is taken back step by step in the running program, and never what somebody else did. */
@Inside
class TakingBackIT extends SharedPlan {
    @Inject
    TakingBack takingBack;

    @Inject
    AnsweringQuestions answering;

    @Inject
    RecordingSafeguards safeguards;

    @Inject
    ClosingEpisodes closing;

    private StepLine undone(SignedIn who, long plan) {
        int revision = open(plan).revision();
        return acting.as(who, () -> takingBack.takeBack(plan, revision));
    }

    private String notUndone(SignedIn who, long plan) {
        int revision = open(plan).revision();
        return acting.refusalAs(who, () -> takingBack.takeBack(plan, revision));
    }

    private StepLine redone(SignedIn who, long plan) {
        int revision = open(plan).revision();
        return acting.as(who, () -> takingBack.redo(plan, revision));
    }

    private List<StepLine> steps(long plan) {
        return acting.as(thea, () -> takingBack.look(plan));
    }

    private void add(SignedIn who, long plan, String code) {
        acting.as(who, () -> planning.add(plan, 1, code, EntryKind.INTERVENTION));
    }

    private void answer(long plan, String condition, Presence presence) {
        acting.as(
                thea, () -> answering.answer(plan, new FactAnswer(condition, presence, null, null, null, null, null)));
    }

    private List<String> treatments(long plan) {
        return open(plan).items().stream().map(item -> item.dose().code()).toList();
    }

    private long kept(long plan) {
        return rows.number("select count(*) from draft_step where plan_id = ?", plan);
    }

    @Test
    void what_was_done_is_undone_in_reverse_order_and_done_again() {
        long plan = begun(null);
        add(thea, plan, "COLD_PACK");
        add(thea, plan, "MT_MASSAGE");
        acting.as(thea, () -> planning.remove(plan, 2));
        acting.as(thea, () -> planning.addPhase(plan, "Later"));
        assertThat(steps(plan))
                .extracting(StepLine::kind)
                .containsExactly(StepKind.PHASE_ADDED, StepKind.REMOVED, StepKind.ADDED, StepKind.ADDED);
        assertThat(steps(plan)).allMatch(StepLine::own);
        assertThat(undone(thea, plan).what()).isEqualTo("Later");
        assertThat(undone(thea, plan).kind()).isEqualTo(StepKind.REMOVED);
        assertThat(treatments(plan)).containsExactly("COLD_PACK", "MT_MASSAGE");
        undone(thea, plan);
        undone(thea, plan);
        assertThat(treatments(plan)).isEmpty();
        assertThat(notUndone(thea, plan)).isEqualTo("plan.nothing-to-undo");
        assertThat(steps(plan)).allMatch(StepLine::undone);
        for (int i = 0; i < 3; i++) redone(thea, plan);
        assertThat(treatments(plan)).containsExactly("MT_MASSAGE");
        assertThat(recorded(thea, "TakingBack.takeBack", "DONE")).isEqualTo(4);
    }

    @Test
    void what_was_undone_is_gone_for_good_once_something_else_is_done() {
        long plan = begun(null);
        add(thea, plan, "COLD_PACK");
        undone(thea, plan);
        add(thea, plan, "MT_MASSAGE");
        int revision = open(plan).revision();
        assertThat(acting.refusalAs(thea, () -> takingBack.redo(plan, revision)))
                .isEqualTo("plan.nothing-to-redo");
        assertThat(steps(plan)).hasSize(1);
        assertThat(open(plan).items())
                .singleElement()
                .satisfies(item -> assertThat(item.id())
                        .as("a number is never given twice")
                        .isEqualTo(3));
    }

    @Test
    void one_goes_back_to_a_point_and_everything_after_it_is_undone_together() {
        long plan = begun(null);
        for (String code : List.of("COLD_PACK", "MT_MASSAGE", "EX_MOBILITY")) add(thea, plan, code);
        int revision = open(plan).revision();
        acting.as(thea, () -> takingBack.goBack(plan, revision, 2));
        assertThat(treatments(plan)).containsExactly("COLD_PACK");
        assertThat(recorded(thea, "TakingBack.goBack", "DONE")).isEqualTo(1);
        redone(thea, plan);
        assertThat(treatments(plan)).containsExactly("COLD_PACK", "MT_MASSAGE");
        int then = open(plan).revision();
        for (int nowhere : new int[] {-1, 0, 9})
            assertThat(acting.refusalAs(thea, () -> takingBack.goBack(plan, then, nowhere)))
                    .isEqualTo("plan.nothing-to-undo");
    }

    @Test
    void a_colleague_s_later_act_is_neither_overwritten_nor_undone() {
        long plan = begun(null);
        add(thea, plan, "COLD_PACK");
        int seen = open(plan).revision();
        add(dana, plan, "MT_MASSAGE");
        assertThat(acting.refusalAs(thea, () -> takingBack.takeBack(plan, seen)))
                .isEqualTo("plan.undo-meanwhile");
        assertThat(notUndone(thea, plan)).isEqualTo("plan.step-of-other");
        int revision = open(plan).revision();
        assertThat(acting.refusalAs(thea, () -> takingBack.goBack(plan, revision, 1)))
                .isEqualTo("plan.step-of-other");
        assertThat(treatments(plan)).containsExactly("COLD_PACK", "MT_MASSAGE");
        assertThat(steps(plan)).extracting(StepLine::own).containsExactly(false, true);
        undone(dana, plan);
        int undone = open(plan).revision();
        assertThat(acting.refusalAs(thea, () -> takingBack.redo(plan, undone))).isEqualTo("plan.step-of-other");
        undone(thea, plan);
        assertThat(treatments(plan)).isEmpty();
    }

    @Test
    void of_two_who_undo_the_same_step_at_the_same_moment_one_does() {
        long plan = begun(null);
        add(thea, plan, "COLD_PACK");
        add(thea, plan, "MT_MASSAGE");
        int revision = open(plan).revision();
        assertThat(acting.together(
                        2, thea, "-", () -> takingBack.takeBack(plan, revision).what()))
                .filteredOn(result -> result instanceof Refusal no && no.key().equals("plan.undo-meanwhile"))
                .hasSize(1);
        assertThat(treatments(plan)).containsExactly("COLD_PACK");
    }

    @Test
    void an_answer_is_undone_with_the_draft_and_given_again_with_it() {
        long plan = ready();
        answer(plan, "DIABETES", PRESENT);
        add(thea, plan, "COLD_PACK");
        undone(thea, plan);
        assertThat(undone(thea, plan).kind()).isEqualTo(StepKind.AFFIRMED);
        assertThat(standing("DIABETES")).as("as it was before").containsExactly("ABSENT");
        assertThat(redone(thea, plan).stays()).isFalse();
        assertThat(standing("DIABETES")).containsExactly("PRESENT");
        undone(thea, plan);
        assertThat(standing("DIABETES")).containsExactly("ABSENT");
        assertThat(rows.number(
                        "select count(*) from health_fact where patient_id = ? and condition_code = 'DIABETES' and presence = 'PRESENT'"
                                + " and recorded_by = ? and ended_by = ?",
                        patient,
                        thea.account(),
                        thea.account()))
                .as("who said it and when stays in the record")
                .isEqualTo(2);
    }

    private List<Object> standing(String condition) {
        return rows
                .all(
                        "select presence from health_fact where patient_id = ? and condition_code = ? and ended_at is null",
                        patient,
                        condition)
                .stream()
                .map(row -> row.get(0))
                .toList();
    }

    @Test
    void an_answer_that_something_newer_depends_on_stays_and_holds_nothing_up() {
        long plan = begun(null);
        add(thea, plan, "COLD_PACK");
        answer(plan, "DIABETES", ABSENT);
        clinic.answer(thea, patient, "DIABETES", PRESENT);
        assertThat(undone(thea, plan).stays()).isTrue();
        assertThat(standing("DIABETES")).containsExactly("PRESENT");
        undone(thea, plan);
        assertThat(treatments(plan)).isEmpty();
    }

    @Test
    void what_was_undone_is_not_answered_again_beside_what_somebody_said_since() {
        long plan = begun(null);
        answer(plan, "DIABETES", ABSENT);
        undone(thea, plan);
        clinic.answer(thea, patient, "DIABETES", UNKNOWN);
        redone(thea, plan);
        assertThat(standing("DIABETES")).containsExactly("UNKNOWN");
    }

    @Test
    void together_is_denied_only_what_is_not_grave_and_nobody_has_said() {
        long plan = begun(null);
        clinic.answer(thea, patient, "DIABETES", PRESENT);
        acting.as(thea, () -> answering.denyTogether(plan, Set.of("DIABETES", "CKD", "HERNIA")));
        assertThat(standing("DIABETES")).as("said meanwhile").containsExactly("PRESENT");
        assertThat(standing("CKD")).containsExactly("ABSENT");
        undone(thea, plan);
        assertThat(standing("CKD")).isEmpty();
        assertThat(standing("HERNIA")).isEmpty();
        assertThat(standing("DIABETES")).containsExactly("PRESENT");
        assertThat(acting.refusalAs(thea, () -> answering.denyTogether(plan, Set.of("CKD", "CAUDA_EQUINA"))))
                .isEqualTo("refusal.stale");
        assertThat(standing("CKD")).isEmpty();
        assertThat(kept(plan)).isEqualTo(1);
    }

    @Test
    void the_safety_check_follows_what_is_undone() {
        long plan = ready();
        injured();
        assertThat(open(plan).safety().stops()).isPositive();
        int hot = open(plan).items().get(0).id();
        acting.as(thea, () -> planning.remove(plan, hot));
        assertThat(open(plan).safety().stops()).isZero();
        undone(thea, plan);
        assertThat(open(plan).safety().stops()).isPositive();
        assertThat(notSigned(plan)).isEqualTo("plan.not-safe");
    }

    @Test
    void the_last_hundred_steps_are_kept() {
        long plan = begun(null);
        for (int i = 0; i < 103; i++) {
            String title = "Title " + i;
            TitleAndStart seen = titleAndStart(plan);
            acting.as(thea, () -> planning.rename(plan, seen, new TitleAndStart(title, seen.start())));
        }
        assertThat(kept(plan)).isEqualTo(100);
        int revision = open(plan).revision();
        assertThat(acting.refusalAs(thea, () -> takingBack.goBack(plan, revision, 3)))
                .isEqualTo("plan.nothing-to-undo");
        acting.as(thea, () -> takingBack.goBack(plan, revision, 4));
        assertThat(open(plan).title()).isEqualTo("Title 2");
        assertThat(notUndone(thea, plan)).isEqualTo("plan.nothing-to-undo");
    }

    @Test
    void the_steps_go_with_the_draft() {
        long signed = ready();
        assertThat(kept(signed)).isPositive();
        sign(signed);
        assertThat(kept(signed)).isZero();
        acting.as(thea, () -> signing.revise(signed));
        assertThat(steps(signed)).isEmpty();
        add(thea, signed, "COLD_PACK");
        acting.as(thea, () -> signing.drop(signed, 1));
        assertThat(kept(signed)).isZero();
        long ended = begun(null);
        add(thea, ended, "COLD_PACK");
        acting.as(thea, () -> closing.close(episode, Set.of(), true));
        assertThat(kept(ended)).isZero();
    }

    /** Heat with multiple sclerosis. */
    private List<Long> coolRoom(SignedIn who, long plan) {
        return acting.as(
                who,
                () -> safeguards.recordInDraft(
                        plan, "COOL_ROOM", Set.of(new SafeguardPlace("CI072", null, null)), null));
    }

    private long counting() {
        return rows.number(
                "select count(*) from recorded_safeguard where patient_id = ? and withdrawn_at is null", patient);
    }

    @Test
    void a_safeguard_is_undone_with_the_draft_and_recorded_again_with_it() {
        long plan = ready();
        clinic.answer(thea, patient, "MULTIPLE_SCLEROSIS", PRESENT);
        assertThat(coolRoom(thea, plan)).hasSize(1);
        assertThat(steps(plan).get(0).kind()).isEqualTo(StepKind.SAFEGUARDED);
        assertThat(coolRoom(thea, plan)).as("it stands there already").isEmpty();
        assertThat(kept(plan)).isEqualTo(steps(plan).size());
        add(thea, plan, "COLD_PACK");
        undone(thea, plan);
        assertThat(counting()).isEqualTo(1);
        assertThat(undone(thea, plan).stays()).isFalse();
        assertThat(counting()).isZero();
        redone(thea, plan);
        assertThat(counting()).isEqualTo(1);
        undone(thea, plan);
        assertThat(counting()).isZero();
        assertThat(rows.number("select count(*) from recorded_safeguard where patient_id = ?", patient))
                .as("who recorded it and when stays in the record")
                .isEqualTo(2);
    }

    @Test
    void a_safeguard_that_a_colleague_has_withdrawn_holds_nothing_up_and_is_not_withdrawn_twice() {
        long plan = ready();
        clinic.answer(thea, patient, "MULTIPLE_SCLEROSIS", PRESENT);
        long made = coolRoom(thea, plan).get(0);
        acting.as(dana, () -> safeguards.withdraw(made, "the fan is broken"));
        assertThat(undone(thea, plan).stays()).isTrue();
        redone(thea, plan);
        assertThat(counting()).isZero();
        assertThat(rows.text("select withdrawn_reason from recorded_safeguard where id = ?", made))
                .isEqualTo("the fan is broken");
    }
}
