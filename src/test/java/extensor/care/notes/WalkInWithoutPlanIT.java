package extensor.care.notes;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.catalogue.Catalogue;
import extensor.care.discharge.ClosingEpisodes;
import extensor.care.progress.ReadingProgress;
import extensor.care.visits.VisitState;
import extensor.container.Inside;
import extensor.container.inside.Careless;
import extensor.container.inside.Ceilings;
import extensor.container.inside.ClinicAtWork;
import extensor.shared.Id;
import extensor.shared.RequestKey;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A patient in treatment comes while no plan is signed: the visit is written and signed all the same, once a day, and no plan counts it. */
@Inside
class WalkInWithoutPlanIT extends ClinicAtWork {
    private static final NoteDraft FIRST = NoteDraft.NOTHING.said(6, 4, "First visit: history taken, moved gently");

    @Inject
    WritingNotes writingNotes;

    @Inject
    AddingToNotes addingToNotes;

    @Inject
    ClosingEpisodes closing;

    @Inject
    ReadingProgress progress;

    @Inject
    Ceilings ceilings;

    @Inject
    Careless careless;

    @Resource
    ManagedExecutorService threads;

    /** Treats the patient beside the first therapist. */
    private SignedIn dana;

    @BeforeEach
    void itIsTenInTheMorning() {
        time.stop();
        passUntil(10, 0);
        dana = clinic.staff(Role.THERAPIST);
        clinic.episode(dana, patient);
    }

    private long walkIn() {
        return acting.as(thea, () -> writingNotes.walkInWithoutPlan(episode));
    }

    private String refusedWalkIn() {
        return acting.refusalAs(thea, () -> writingNotes.walkInWithoutPlan(episode));
    }

    private VisitSheet open(long visit) {
        return acting.as(thea, () -> writingNotes.open(visit));
    }

    private VisitSheet signed(long visit) {
        return acting.as(thea, () -> writingNotes.sign(visit, open(visit).note().revision(), FIRST));
    }

    private long count(String what, Object... arguments) {
        return rows.number("select count(*) from " + what, arguments);
    }

    @Test
    void the_visit_has_no_plan_and_no_items_and_is_signed_with_a_note() {
        long visit = walkIn();
        VisitSheet draft = open(visit);
        assertThat(draft.plan()).isNull();
        assertThat(draft.items()).isEmpty();
        assertThat(draft.slot()).isNull();
        assertThat(draft.open()).isTrue();
        VisitSheet written =
                acting.as(thea, () -> writingNotes.write(visit, draft.note().revision(), FIRST));
        VisitSheet signed =
                acting.as(thea, () -> writingNotes.sign(visit, written.note().revision(), FIRST));
        assertThat(signed.signed()).isTrue();
        assertThat(rows.all(
                        "select state, plan_id, asked, ordinal from visit where id = ? and episode_id = ?",
                        visit,
                        episode))
                .containsExactly(Arrays.asList("GIVEN", null, null, 0));
        assertThat(count("encounter where visit_id = ? and plan_id is null and version_number is null", visit))
                .isEqualTo(1);
        String content = signedText(visit);
        assertThat(content).doesNotContain("version");
        assertThat(rows.text(
                        "select s.hash from signed_note s, encounter e where s.id = e.id and e.visit_id = ?", visit))
                .isEqualTo(Catalogue.hashOf(content));
        assertThat(open(visit)).isEqualTo(signed).satisfies(read -> {
            assertThat(read.plan()).isNull();
            assertThat(read.note().writing()).isEqualTo(FIRST);
        });
        assertThat(acting.as(thea, () -> writingNotes.ofPatient(patient)))
                .singleElement()
                .satisfies(past -> {
                    assertThat(past.id()).isEqualTo(visit);
                    assertThat(past.signed()).isTrue();
                    assertThat(past.record().planned()).isFalse();
                });
        assertThat(count("measurement where patient_id = ? and measure = 'NPRS' and reading = 6", patient))
                .isEqualTo(1);
    }

    @Test
    void it_is_not_signed_empty_nor_with_an_item() {
        long visit = walkIn();
        int revision = open(visit).note().revision();
        for (NoteDraft wordless : List.of(NoteDraft.NOTHING, NoteDraft.NOTHING.said(6, 4, " ")))
            assertThat(acting.refusalAs(thea, () -> writingNotes.sign(visit, revision, wordless)))
                    .isEqualTo("visit.empty");
        NoteDraft item = FIRST.with(new Deviation(2, null, OmissionReason.PAIN, ""));
        assertThat(acting.refusalAs(thea, () -> writingNotes.write(visit, revision, item)))
                .isEqualTo("visit.item-gone");
        assertThat(acting.refusalAs(thea, () -> writingNotes.sign(visit, revision, FIRST.said(11, null, "x"))))
                .isEqualTo("visit.pain");
        assertThat(open(visit).signed()).isFalse();
    }

    @Test
    void what_is_signed_stays_signing_again_changes_nothing_and_more_is_added() {
        long visit = walkIn();
        int revision = open(visit).note().revision();
        List<Object> both = acting.together(2, thea, "-", () -> writingNotes.sign(visit, revision, FIRST));
        assertThat(both).allSatisfy(answer -> assertThat(answer).isInstanceOf(VisitSheet.class));
        String content = signedText(visit);
        assertThat(acting.refusalAs(thea, () -> writingNotes.sign(visit, revision, FIRST.said(6, 4, "Other words"))))
                .isEqualTo("visit.signed-already");
        assertThat(acting.refusalAs(dana, () -> writingNotes.sign(visit, revision, FIRST)))
                .isEqualTo("visit.signed-already");
        VisitSheet added =
                acting.as(dana, () -> addingToNotes.add(visit, "Forgot it", "Walks with a stick", RequestKey.key()));
        assertThat(added.note().addenda())
                .singleElement()
                .extracting(AddendumLine::words)
                .isEqualTo("Walks with a stick");
        assertThat(signedText(visit)).isEqualTo(content);
        assertThat(count("measurement where patient_id = ?", patient)).isEqualTo(1);
        rows.change(
                "update signed_note set content = replace(content, 'gently', 'hard') where id = (select id from encounter where visit_id = ?)",
                visit);
        assertThat(acting.failureAs(thea, () -> writingNotes.open(visit)))
                .as("tampered with")
                .isNotNull();
    }

    @Test
    void a_note_that_is_given_up_comes_back_and_the_same_day_has_the_same_visit() {
        long visit = walkIn();
        VisitSheet written = acting.as(
                thea, () -> writingNotes.write(visit, open(visit).note().revision(), FIRST));
        assertThat(acting.refusalAs(
                        dana, () -> writingNotes.drop(visit, written.note().revision())))
                .isEqualTo("visit.not-own");
        DiscardedNote note =
                acting.as(thea, () -> writingNotes.drop(visit, written.note().revision()));
        assertThat(rows.text("select state from visit where id = ?", visit)).isEqualTo("WITHDRAWN");
        assertThat(acting.refusalAs(thea, () -> writingNotes.open(visit))).isEqualTo(NOT_FOUND);
        acting.as(thea, () -> writingNotes.bringBack(visit, note));
        assertThat(open(visit).note().writing()).isEqualTo(FIRST);
        DiscardedNote again = acting.as(
                thea, () -> writingNotes.drop(visit, open(visit).note().revision()));
        assertThat(walkIn()).isEqualTo(visit);
        assertThat(acting.refusalAs(thea, () -> writingNotes.bringBack(visit, again)))
                .isEqualTo("visit.begun-anew");
    }

    @Test
    void there_is_one_visit_a_day_for_each_episode_whoever_begins_it() {
        long visit = walkIn();
        assertThat(acting.as(dana, () -> writingNotes.walkInWithoutPlan(episode)))
                .isEqualTo(visit);
        signed(visit);
        assertThat(walkIn()).as("signed already: more is added to it").isEqualTo(visit);
        long other = clinic.episode(thea, patient, site);
        assertThat(acting.as(thea, () -> writingNotes.walkInWithoutPlan(other))).isNotEqualTo(visit);
        time.pass(Duration.ofDays(1));
        assertThat(walkIn()).isNotEqualTo(visit);
    }

    @Test
    void two_therapists_who_begin_it_at_once_begin_one_visit() {
        for (int i = 0; i < 4; i++) {
            episode = clinic.episode(thea, patient, site);
            List<SignedIn> both = List.of(thea, dana);
            AtomicInteger turn = new AtomicInteger();
            List<Object> begun = acting.together(
                    2,
                    null,
                    "-",
                    () -> acting.as(both.get(turn.getAndIncrement()), () -> writingNotes.walkInWithoutPlan(episode)));
            assertThat(begun).allMatch(Long.class::isInstance).containsOnly(begun.get(0));
            assertThat(count("visit where episode_id = ?", episode)).isEqualTo(1);
            assertThat(count("encounter where visit_id = ?", begun.get(0))).isEqualTo(1);
        }
    }

    @Test
    void careless_people_begin_two_where_two_may_be_and_the_key_stops_them_where_there_is_one() throws Exception {
        assertThat(carelessly(episode, clinic.episode(thea, patient, site))).isZero();
        assertThat(count("visit where patient_id = ?", patient)).isEqualTo(2);
        long one = clinic.episode(thea, patient, site);
        assertThat(carelessly(one, one)).as("failed").isEqualTo(1);
        assertThat(count("visit where episode_id = ?", one)).isEqualTo(1);
    }

    /** Two people look and then both write, each in an episode; gives how many fail. */
    private int carelessly(long first, long second) throws Exception {
        CyclicBarrier between = new CyclicBarrier(2);
        LocalDate today = clinic.today();
        List<Future<?>> running = new ArrayList<>();
        for (long of : new long[] {first, second})
            running.add(threads.submit(() -> careless.walkIn(of, today, () -> between.await(30, TimeUnit.SECONDS))));
        int failed = 0;
        for (Future<?> one : running) {
            try {
                one.get(60, TimeUnit.SECONDS);
            } catch (ExecutionException refused) {
                failed++;
            }
        }
        return failed;
    }

    @Test
    void for_all_who_do_not_treat_the_patient_there_is_no_such_visit() {
        long visit = walkIn();
        long more = clinic.episode(thea, patient, site);
        for (SignedIn other : List.of(colleague, desk, administrator, pat)) {
            for (Runnable act : List.<Runnable>of(
                    () -> writingNotes.walkInWithoutPlan(more),
                    () -> writingNotes.walkInWithoutPlan(12345),
                    () -> writingNotes.open(visit),
                    () -> writingNotes.write(visit, 1, FIRST),
                    () -> writingNotes.sign(visit, 1, FIRST),
                    () -> writingNotes.drop(visit, 1),
                    () -> writingNotes.bringBack(visit, new DiscardedNote(Id.next(), visit, "", FIRST)),
                    () -> addingToNotes.add(visit, "because", "something", RequestKey.key())))
                assertThat(acting.refusalAs(other, act))
                        .as(other.roles().toString())
                        .isEqualTo(NOT_FOUND);
        }
        assertThat(count("visit where episode_id = ?", more)).isZero();
    }

    @Test
    void the_trail_names_the_episode_in_which_it_begins_and_then_the_visit() {
        long visit = walkIn();
        signed(visit);
        assertThat(rows.text(
                        "select subject from audit_entry where patient = ? and verb = 'WritingNotes.walkInWithoutPlan'",
                        patient))
                .isEqualTo("episode:" + episode);
        assertThat(rows.text(
                        "select subject from audit_entry where patient = ? and verb = 'WritingNotes.sign'", patient))
                .isEqualTo("visit:" + visit);
    }

    @Test
    void while_a_plan_runs_the_visit_is_one_of_that_plan_and_between_two_plans_it_is_not() {
        long plan = plan(0, 14, 2, "MT_MASSAGE");
        assertThat(refusedWalkIn()).isEqualTo("visit.plan-runs");
        time.pass(Duration.ofDays(13));
        assertThat(refusedWalkIn()).as("the last day").isEqualTo("visit.plan-runs");
        time.pass(Duration.ofDays(1));
        long visit = walkIn();
        assertThat(open(visit).plan()).isNull();
        assertThat(acting.as(thea, () -> writingNotes.walkIn(plan)))
                .as("what the plan still asks for can be given late")
                .isNotEqualTo(visit);
    }

    @Test
    void a_plan_that_is_signed_later_does_not_take_the_visit_in() {
        long visit = signed(walkIn()).id();
        long draft = walkInElsewhere();
        long plan = plan(0, 14, 2, "MT_MASSAGE");
        assertThat(offer(plan).lines()).hasSize(4);
        assertThat(acting.as(thea, () -> progress.adherence(patient))
                        .orElseThrow()
                        .visits()
                        .of())
                .isZero();
        signed(draft);
        assertThat(offer(plan).lines()).hasSize(4);
        practice.revise(thea, plan, 21, 2);
        assertThat(offer(plan).lines()).hasSize(6);
        assertThat(count("visit where id in (?, ?) and plan_id is null and asked is null", visit, draft))
                .isEqualTo(2);
        assertThat(open(visit).plan()).isNull();
    }

    /** Begun the day after, and still a draft. */
    private long walkInElsewhere() {
        time.pass(Duration.ofDays(1));
        return walkIn();
    }

    @Test
    void a_draft_outlives_the_end_of_its_episode_and_nobody_begins_one_after_it() {
        long visit = walkIn();
        acting.as(thea, () -> closing.close(episode, Set.of(), true));
        assertThat(walkIn()).as("on the last day").isEqualTo(visit);
        time.pass(Duration.ofDays(1));
        assertThat(refusedWalkIn()).isEqualTo("plan.episode-closed");
        assertThat(signed(visit).signed()).isTrue();
    }

    @Test
    void who_is_booked_that_day_in_the_episode_is_written_at_the_visit_that_was_booked() {
        long booked = bookedWithoutPlan(clinic.today().atTime(17, 0));
        assertThat(walkIn()).isEqualTo(booked);
        acting.as(desk, () -> checkingIn.checkIn(booked));
        assertThat(signed(booked).slot()).isNotNull();
        assertThat(appointment(booked).state()).isEqualTo(VisitState.GIVEN);
        assertThat(refusedWalkIn()).isEqualTo("visit.signed-today");
    }

    @Test
    void it_costs_no_more_statements_than_a_visit_by_a_plan() {
        ceilings.sent("walk in without a plan", 12, thea, () -> writingNotes.walkInWithoutPlan(episode));
        long visit = walkIn();
        ceilings.sent("open a visit", 9, thea, () -> writingNotes.open(visit));
        int revision = open(visit).note().revision();
        ceilings.sent("write a note", 12, thea, () -> writingNotes.write(visit, revision, FIRST));
        int now = open(visit).note().revision();
        ceilings.sent("sign a note", 20, thea, () -> writingNotes.sign(visit, now, FIRST));
        System.out.println("STATEMENTS " + ceilings.figures());
    }
}
