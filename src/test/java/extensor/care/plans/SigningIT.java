package extensor.care.plans;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.patients.Presence;
import extensor.care.safety.Signal;
import extensor.container.Inside;
import extensor.shared.Refusal;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Plans are signed in the running program: what stops a signature, what it holds, and that it stays. */
@Inside
class SigningIT extends SharedPlan {
    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    ReadingOwnPlan readingOwnPlan;

    @Test
    void a_plan_that_is_over_or_lies_far_ahead_is_not_signed_and_one_that_runs_keeps_its_first_day() {
        long plan = ready();
        dated(plan, clinic.today().minusDays(14));
        assertThat(open(plan).readyToSign()).isFalse();
        assertThat(notSigned(plan)).isEqualTo("plan.start-over");
        dated(plan, clinic.today().plusYears(2));
        assertThat(notSigned(plan)).isEqualTo("plan.start-far");
        dated(plan, clinic.today().minusDays(3));
        assertThat(sign(plan)).isEqualTo(1);
        acting.as(thea, () -> signing.revise(plan));
        assertThat(open(plan).readyToSign()).isTrue();
        dated(plan, clinic.today());
        assertThat(open(plan).missing())
                .singleElement()
                .satisfies(no -> assertThat(no.place()).isEqualTo(Obstacle.ObstaclePlace.START));
        assertThat(notSigned(plan)).isEqualTo("plan.start-stays");
    }

    private void dated(long plan, LocalDate start) {
        TitleAndStart seen = titleAndStart(plan);
        acting.as(thea, () -> planning.rename(plan, seen, new TitleAndStart(seen.title(), start)));
    }

    @Test
    void whoever_signs_signs_what_they_saw() {
        long plan = ready();
        String seen = open(plan).seal();
        acting.as(dana, () -> planning.add(plan, 1, "EX_MOBILITY", EntryKind.INTERVENTION));
        assertThat(acting.failureAs(thea, () -> signing.sign(plan, seen))).isInstanceOfSatisfying(Refusal.class, no -> {
            assertThat(no.key()).isEqualTo("plan.changed-meanwhile");
            assertThat(no.arguments()).containsExactly(dana.name());
        });
        assertThat(open(plan).editable()).isTrue();
        assertThat(recorded(thea, "Signing.sign", "REFUSED")).isEqualTo(1);
        assertThat(sign(plan)).isEqualTo(1);
        assertThat(recorded(thea, "Signing.sign", "DONE")).isEqualTo(1);
    }

    @Test
    void of_two_signatures_at_once_one_counts_and_the_other_is_told() {
        long plan = ready();
        String shown = open(plan).seal();
        List<Object> results = acting.together(4, thea, "-", () -> signing.sign(plan, shown));
        assertThat(results).filteredOn(SignResult.class::isInstance).containsExactly(new SignResult(1, false));
        assertThat(results).filteredOn(Refusal.class::isInstance).hasSize(3);
        assertThat(rows.number("select count(*) from plan_version where plan_id = ?", plan))
                .isEqualTo(1);
    }

    @Test
    void a_signed_version_stays_as_it_was_whatever_comes_after() {
        long plan = ready();
        assertThat(sign(plan)).isEqualTo(1);
        String content = rows.text("select content from plan_version where plan_id = ? and version_number = 1", plan);
        assertThat(rows.text("select hash from plan_version where plan_id = ? and version_number = 1", plan))
                .isEqualTo(Catalogue.hashOf(content));
        assertThat(rows.number("select count(*) from prescribed_item where plan_id = ? and version_number = 1", plan))
                .isEqualTo(1);
        SignedSheet first = version(plan, null);
        clinic.answer(thea, patient, "PACEMAKER", Presence.PRESENT);
        acting.as(thea, () -> signing.revise(plan));
        acting.as(thea, () -> planning.add(plan, 1, "EX_MOBILITY", EntryKind.INTERVENTION));
        TitleAndStart seen = titleAndStart(plan);
        acting.as(
                thea,
                () -> planning.rename(
                        plan, seen, new TitleAndStart("Second", clinic.today().plusDays(1))));
        assertThat(version(plan, null).items()).hasSize(1);
        assertThat(sign(plan)).isEqualTo(2);

        SignedSheet again = version(plan, 1);
        assertThat(again.title()).isEqualTo(first.title());
        assertThat(again.start()).isEqualTo(first.start());
        assertThat(again.items()).isEqualTo(first.items());
        assertThat(again.number()).isEqualTo(1);
        assertThat(again.signature().signer()).isEqualTo(thea.name());
        assertThat(version(plan, 2).items()).hasSize(2);
        assertThat(version(plan, null).number()).isEqualTo(2);
        assertThat(version(plan, null).versions())
                .extracting(VersionLine::number)
                .containsExactly(2, 1);
        assertThat(rows.text("select content from plan_version where plan_id = ? and version_number = 1", plan))
                .isEqualTo(content);
        assertThat(SignedContent.read(content, currentCatalogue.catalogue()).facts())
                .noneMatch(f -> f.condition().equals("PACEMAKER") && f.presence() == Presence.PRESENT);
        assertThat(acting.refusalAs(thea, () -> signing.readVersion(plan, 3))).isEqualTo(NOT_FOUND);
    }

    @Test
    void a_discarded_draft_leaves_the_version_in_force() {
        long plan = ready();
        sign(plan);
        assertThat(acting.refusalAs(thea, () -> planning.open(plan))).isEqualTo("plan.no-draft");
        assertThat(acting.refusalAs(thea, () -> signing.drop(plan, 0))).isEqualTo("plan.no-draft");
        acting.as(thea, () -> signing.revise(plan));
        assertThat(acting.refusalAs(thea, () -> signing.revise(plan))).isEqualTo("plan.has-draft");
        acting.as(thea, () -> planning.remove(plan, 2));
        assertThat(acting.refusalAs(thea, () -> signing.drop(plan, 0)))
                .as("without the change")
                .isEqualTo("plan.draft-changed");
        acting.as(thea, () -> signing.drop(plan, 1));
        assertThat(version(plan, null).items()).hasSize(1);
        assertThat(acting.as(thea, () -> signing.readPlans(patient)))
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(PlanState.SIGNED));
    }

    @Test
    void a_version_that_somebody_meddled_with_is_not_shown() {
        long plan = ready();
        sign(plan);
        assertThat(rows.change(
                        "update plan_version set content = replace(content, ':20', ':25') where plan_id = ?", plan))
                .isEqualTo(1);
        assertThat(rows.text("select content from plan_version where plan_id = ?", plan))
                .contains(":25");
        assertThat(acting.failureAs(thea, () -> signing.readVersion(plan, 1)))
                .isNotNull()
                .isNotInstanceOf(Refusal.class);
        assertThat(acting.failureAs(pat, () -> readingOwnPlan.mine())).isNotNull();
        assertThat(acting.failureAs(thea, () -> signing.revise(plan))).isNotNull();
        assertThat(recorded(thea, "Signing.readVersion", "FAILED")).isEqualTo(1);
    }

    @Test
    void all_that_stands_in_the_way_is_refused_at_once_and_named_with_its_place() {
        long plan = begun(null);
        acting.as(thea, () -> planning.add(plan, 1, "MT_MOBILISATION", EntryKind.INTERVENTION));
        dated(plan, clinic.today().minusDays(14));
        DraftSheet draft = open(plan);
        assertThat(acting.failureAs(thea, () -> signing.sign(plan, draft.seal())))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        no -> assertThat(no.all())
                                .extracting(Refusal::key)
                                .containsExactly("plan.dose-incomplete", "plan.start-over", "plan.not-safe"));
        assertThat(draft.obstacles())
                .extracting(Obstacle::place)
                .startsWith(Obstacle.ObstaclePlace.DOSE, Obstacle.ObstaclePlace.START)
                .contains(Obstacle.ObstaclePlace.QUESTION);
        assertThat(draft.obstacles().get(0).which()).isEqualTo("2");
    }

    @Test
    void the_next_draft_says_what_it_changes_of_the_version_signed_last() {
        long plan = ready();
        assertThat(open(plan).since()).isNull();
        sign(plan);
        acting.as(thea, () -> signing.revise(plan));
        assertThat(open(plan).since().version().number()).isEqualTo(1);
        assertThat(open(plan).since().changes()).isEmpty();
        acting.as(thea, () -> planning.add(plan, 1, "EX_MOBILITY", EntryKind.INTERVENTION));
        assertThat(open(plan).since().changes())
                .singleElement()
                .satisfies(change -> assertThat(change.made()).isEqualTo(SinceSigned.ChangeMade.ADDED));
    }

    @Test
    void an_empty_plan_an_incomplete_dose_an_open_question_a_stop_and_a_missing_reason_are_not_signed() {
        long plan = begun(null);
        assertThat(notSigned(plan)).isEqualTo("plan.nothing-in-it");
        acting.as(thea, () -> planning.add(plan, 1, "HEAT_HOT_PACK", EntryKind.INTERVENTION));
        assertThat(notSigned(plan)).as("questions").isEqualTo("plan.not-safe");
        clinic.denyAllBut(thea, patient);
        acting.as(thea, () -> planning.add(plan, 1, "MT_MOBILISATION", EntryKind.INTERVENTION));
        assertThat(notSigned(plan)).isEqualTo("plan.dose-incomplete");
        acting.as(thea, () -> planning.remove(plan, 3));
        injured();
        DraftSheet stopped = open(plan);
        assertThat(stopped.safety().lines()).singleElement().satisfies(line -> {
            assertThat(line.rule().id()).isEqualTo("CI059");
            assertThat(line.signal()).isEqualTo(Signal.STOP);
            assertThat(line.freeFrom()).isEqualTo(clinic.today().plusDays(3));
        });
        acting.as(thea, () -> planning.explain(plan, Map.of("2/CI059", ""), "no reason is good enough for a stop"));
        assertThat(notSigned(plan)).as("stop").isEqualTo("plan.not-safe");
        acting.as(thea, () -> planning.startOn(plan, 2, clinic.today().plusDays(3)));
        assertThat(open(plan).safety().lines()).isEmpty();
        acting.as(thea, () -> planning.add(plan, 1, "MT_MASSAGE", EntryKind.INTERVENTION));
        presses(plan);
        DraftSheet careful = open(plan);
        assertThat(careful.safety().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.rule().id()).isEqualTo("CI203"));
        assertThat(notSigned(plan)).as("no reason").isEqualTo("plan.not-safe");
        String finding = careful.safety().lines().get(0).key();
        acting.as(thea, () -> planning.explain(plan, Map.of(finding, ""), "short"));
        assertThat(notSigned(plan)).as("short reason").isEqualTo("plan.not-safe");
        acting.as(thea, () -> planning.explain(plan, Map.of(finding, "short"), "gentle strokes only"));
        assertThat(sign(plan)).isEqualTo(1);
        assertThat(version(plan, 1).accepted())
                .singleElement()
                .satisfies(group -> assertThat(group.explanation()).isEqualTo("gentle strokes only"));
        String content = rows.text("select content from plan_version where plan_id = ?", plan);
        assertThat(content).doesNotContain("no reason is good enough");
        assertThat(recorded(thea, "Signing.sign", "REFUSED")).isEqualTo(6);
        assertThat(recorded(thea, "Signing.sign", "DONE")).isEqualTo(1);
        assertThat(rows.number(
                        "select count(*) from audit_entry where account = ? and verb = 'Signing.sign' and patient = ? and subject = ?",
                        thea.account(),
                        patient,
                        "plan:" + plan))
                .isEqualTo(7);
    }

    @Test
    void reasons_that_differ_for_one_fact_are_replaced_by_one_unless_somebody_changed_one_of_them_unseen() {
        long plan = practice.draft(thea, patient, episode, "MT_MASSAGE");
        injured();
        presses(plan);
        acting.as(thea, () -> planning.add(plan, 1, "MT_IASTM", EntryKind.INTERVENTION));
        List<String> findings = List.copyOf(careful(plan).explanations().keySet());
        assertThat(findings).hasSize(2);
        acting.as(thea, () -> planning.explain(plan, Map.of(findings.get(0), ""), "gentle strokes only"));
        acting.as(thea, () -> planning.explain(plan, Map.of(findings.get(1), ""), "away from the bruise"));
        FindingGroup seen = careful(plan);
        assertThat(seen.explanation()).contains("gentle strokes only", "away from the bruise");
        acting.as(
                thea,
                () -> planning.explain(
                        plan, Map.of(findings.get(1), "away from the bruise"), "well away from the bruise"));
        assertThat(acting.failureAs(thea, () -> planning.explain(plan, seen.explanations(), "agreed with the surgeon")))
                .isInstanceOfSatisfying(
                        Conflict.class, both -> assertThat(both.theirs()).isEqualTo("well away from the bruise"));
        Map<String, String> now = careful(plan).explanations();
        acting.as(thea, () -> planning.explain(plan, now, "agreed with the surgeon"));
        assertThat(careful(plan).explanations().values()).containsOnly("agreed with the surgeon");
    }

    @Test
    void what_was_accepted_stays_accepted_when_the_treatment_that_the_reason_was_given_at_is_taken_out() {
        long plan = practice.draft(thea, patient, episode, "MT_MASSAGE");
        injured();
        presses(plan);
        Map<String, String> unexplained = careful(plan).explanations();
        acting.as(thea, () -> planning.explain(plan, unexplained, "gentle strokes only"));
        int first = open(plan).items().get(0).id();
        acting.as(thea, () -> planning.add(plan, 1, "MT_MASSAGE", EntryKind.INTERVENTION));
        ItemSheet second = open(plan).items().get(1);
        acting.as(
                thea, () -> planning.changeDose(plan, second.id(), second.dose().json(), Map.of("pressure", "DEEP")));
        acting.as(thea, () -> planning.remove(plan, first));
        assertThat(careful(plan).explanations()).isEqualTo(Map.of(second.id() + "/CI203", "gentle strokes only"));
    }

    private FindingGroup careful(long plan) {
        return open(plan).safety().groups().stream()
                .filter(group -> !group.stop())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_precaution_that_the_dose_keeps_to_asks_no_reason_and_is_signed_with_the_clause_and_the_value_that_met_it() {
        clinic.denyAllBut(thea, patient);
        long plan = practice.draft(thea, patient, episode, "MT_MASSAGE");
        injured();
        SafetySheet kept = open(plan).safety();
        assertThat(kept.lines()).isEmpty();
        assertThat(kept.kept())
                .singleElement()
                .satisfies(line -> assertThat(line.words()).isEqualTo("long, light strokes"));
        assertThat(sign(plan)).isEqualTo(1);
        assertThat(version(plan, 1).kept()).isEqualTo(kept.kept());
        assertThat(rows.text("select content from plan_version where plan_id = ?", plan))
                .contains("\"kept\":[{\"finding\":\"2/CI203\",\"rule\":\"CI203\"")
                .contains("{\"clause\":\"DOSE(pressure in LIGHT)\",\"found\":\"LIGHT\"}");
    }

    @Test
    void what_becomes_known_after_opening_counts_at_the_signature() {
        long plan = ready();
        String shown = open(plan).seal();
        clinic.injure(dana, patient, clinic.today(), clinic.today().plusDays(3));
        assertThat(acting.refusalAs(thea, () -> signing.sign(plan, shown))).isEqualTo("plan.not-safe");
    }
}
