package extensor.care.plans;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.Dose;
import extensor.care.catalogue.DoseRefused;
import extensor.care.catalogue.Template;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.discharge.ClosingEpisodes;
import extensor.care.patients.Clinic;
import extensor.care.patients.FindingPatients;
import extensor.care.patients.Presence;
import extensor.care.patients.RecordingFacts;
import extensor.care.progress.ReadingProgress;
import extensor.care.safety.CurrentPath;
import extensor.care.safety.Signal;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.Rows;
import extensor.container.inside.Statements;
import extensor.shared.BodyRegion;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.Side;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plans in the running program: who may, what two people do to each other, what a signature holds, and what it costs the database. */
@Inside
class PlanningIT {
    private static final String NOT_FOUND = "refusal.not-found";

    @Inject
    Clinic clinic;

    @Inject
    Acting acting;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    Rows rows;

    @Inject
    Statements statements;

    @Inject
    Planning planning;

    @Inject
    Signing signing;

    @Inject
    ReadingOwnPlan own;

    @Inject
    ReadingProgress following;

    @Inject
    RecordingFacts facts;

    @Inject
    ClosingEpisodes closing;

    @Inject
    FindingPatients finding;

    private SignedIn thea;
    private SignedIn dana;
    private SignedIn stranger;
    private long patient;
    private long episode;

    @BeforeEach
    void somebodyIsTreated() {
        thea = clinic.staff(Role.THERAPIST);
        dana = clinic.staff(Role.THERAPIST);
        stranger = clinic.staff(Role.THERAPIST);
        patient = clinic.register(thea);
        episode = clinic.episode(thea, patient);
        clinic.episode(dana, patient);
    }

    private long begun(String template) {
        return acting.as(thea, () -> planning.begin(episode, template));
    }

    /** A plan with one complete treatment and nothing in the way of a signature. */
    private long ready() {
        long plan = begun(null);
        clinic.denyAllBut(thea, patient);
        acting.as(thea, () -> planning.add(plan, 1, "HEAT_HOT_PACK", EntryKind.INTERVENTION));
        return plan;
    }

    private SignedSheet version(long plan, Integer number) {
        return (SignedSheet) acting.as(thea, () -> signing.readVersion(plan, number));
    }

    private DraftSheet open(long plan) {
        return acting.as(thea, () -> planning.open(plan));
    }

    private int sign(long plan) {
        int revision = open(plan).revision();
        return acting.as(thea, () -> signing.sign(plan, revision));
    }

    @Test
    void a_plan_begins_as_its_template_on_the_day_it_is_at_the_site() {
        long plan = begun("T01");
        DraftSheet sheet = open(plan);
        assertThat(sheet.start()).isEqualTo(clinic.today());
        assertThat(sheet.phases()).extracting(PlanSheet.PhaseSheet::lasts).containsExactly(8, 14, 21);
        assertThat(sheet.items()).hasSizeGreaterThan(20);
        assertThat(sheet.number()).isEqualTo(1);
        assertThat(sheet.editable()).isTrue();
        assertThat(sheet.safety().blockingQuestions()).isPositive();
        assertThat(sheet.readyToSign()).isFalse();
        assertThat(acting.as(thea, () -> planning.readTemplates())).hasSize(16);
        assertThat(acting.as(thea, () -> signing.readPlans(patient)))
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(PlanState.DRAFT));
    }

    @Test
    void no_plan_begins_for_a_closed_episode() {
        acting.as(thea, () -> closing.close(episode, Set.of(), true));
        assertThat(key(acting.failureAs(thea, () -> planning.begin(episode, null))))
                .isEqualTo("plan.episode-closed");
    }

    @Test
    void every_door_is_as_if_there_were_nothing_for_all_who_are_not_in_care() {
        long plan = ready();
        List<SignedIn> others = List.of(
                stranger,
                clinic.staff(Role.DESK),
                clinic.staff(Role.ADMINISTRATOR),
                clinic.patient(patient),
                clinic.patient(clinic.register(thea)));
        String before = rows.text("select draft from treatment_plan where id = ?", plan);
        for (var door : doors(plan, episode, patient).entrySet()) {
            for (SignedIn other : others) {
                String closed = key(acting.failureAs(other, door.getValue()));
                String missing =
                        key(acting.failureAs(other, doors(12345, 12345, 12345).get(door.getKey())));
                assertThat(closed)
                        .as(door.getKey() + " to " + other.role())
                        .isEqualTo(NOT_FOUND)
                        .isEqualTo(missing);
            }
        }
        assertThat(rows.text("select draft from treatment_plan where id = ?", plan))
                .isEqualTo(before);
        assertThat(rows.number("select count(*) from plan_version where plan_id = ?", plan))
                .isZero();
        assertThat(rows.number("select count(*) from treatment_plan where patient_id = ?", patient))
                .isEqualTo(1);
    }

    @Test
    void every_door_with_a_plan_is_among_those_tried() {
        TreeSet<String> all = new TreeSet<>();
        for (Class<?> door : List.of(Planning.class, Signing.class)) {
            Arrays.stream(door.getDeclaredMethods())
                    .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic() && m.getParameterCount() > 0)
                    .map(Method::getName)
                    .forEach(all::add);
        }
        assertThat(doors(1, 1, 1).keySet()).containsAll(all);
    }

    /** Every door with what could do something there. */
    private Map<String, Callable<?>> doors(long plan, long ofEpisode, long ofPatient) {
        Map<String, Callable<?>> doors = new LinkedHashMap<>();
        String dose = Dose.usual(currentCatalogue.catalogue().intervention("HEAT_HOT_PACK"))
                .json();
        PhaseForm base = new PhaseForm(1, "Phase 1", "", "", 14, List.of(new VisitRate(0, 13, 2)), 30);
        doors.put("begin", () -> planning.begin(ofEpisode, "T01"));
        doors.put("open", () -> planning.open(plan));
        doors.put("rename", () -> planning.rename(plan, null, new TitleAndStart("Mine", LocalDate.of(2026, 1, 1))));
        doors.put("add", () -> planning.add(plan, 1, "COLD_PACK", EntryKind.INTERVENTION));
        doors.put("remove", () -> planning.remove(plan, 2));
        doors.put("putBack", () -> planning.putBack(plan, 2));
        doors.put("move", () -> planning.move(plan, 2, 1));
        doors.put("changeDose", () -> planning.changeDose(plan, 2, dose, Map.of("duration_min", "10")));
        doors.put(
                "placeItem",
                () -> planning.placeItem(plan, 2, null, BodyRegion.NECK, Side.LEFT, CarePlace.HOME, null, null));
        doors.put("startOn", () -> planning.startOn(plan, 2, clinic.today().plusDays(1)));
        doors.put("answerPath", () -> planning.answerPath(plan, 2, CurrentPath.NEITHER));
        doors.put(
                "changePhase",
                () -> planning.changePhase(plan, base, new PhaseForm(1, "Mine", "", "", 7, List.of(), 30)));
        doors.put("addPhase", () -> planning.addPhase(plan, "Mine"));
        doors.put("removePhase", () -> planning.removePhase(plan, 1));
        doors.put(
                "setGoal",
                () -> planning.setGoal(
                        plan,
                        null,
                        new Goal(0, "Mine", "NPRS", null, null, Template.Comparison.AT_MOST, null, BigDecimal.ONE, 7)));
        doors.put("dropGoal", () -> planning.dropGoal(plan, 1));
        doors.put("explain", () -> planning.explain(plan, "2/CI203", "", "because I say so"));
        doors.put("sign", () -> signing.sign(plan, 1));
        doors.put("readVersion", () -> signing.readVersion(plan, 1));
        doors.put("revise", () -> done(() -> signing.revise(plan)));
        doors.put("drop", () -> done(() -> signing.drop(plan)));
        doors.put("readPlans", () -> signing.readPlans(ofPatient));
        return doors;
    }

    @Test
    void two_who_write_into_the_same_dose_are_both_shown_and_nothing_is_stored() {
        long plan = ready();
        String base = open(plan).item(2).orElseThrow().dose().json();
        acting.as(dana, () -> planning.changeDose(plan, 2, base, Map.of("duration_min", "15")));
        RuntimeException thrown =
                acting.failureAs(thea, () -> planning.changeDose(plan, 2, base, Map.of("duration_min", "10")));
        assertThat(thrown).isInstanceOfSatisfying(Conflict.class, both -> {
            assertThat(both.arguments()).containsExactly(dana.name());
            assertThat(both.lines()).singleElement().satisfies(line -> {
                assertThat(line.base()).contains("20");
                assertThat(line.mine()).contains("10");
                assertThat(line.theirs()).contains("15");
            });
        });
        assertThat(open(plan).item(2).orElseThrow().dose().words("duration_min"))
                .contains("15");
        String theirs = ((Conflict) thrown).theirs();
        acting.as(thea, () -> planning.changeDose(plan, 2, theirs, Map.of("duration_min", "10")));
        assertThat(open(plan).item(2).orElseThrow().dose().words("duration_min"))
                .contains("10");
    }

    @Test
    void a_dose_beyond_its_limits_is_refused_with_all_that_is_wrong_and_nothing_is_stored() {
        long plan = ready();
        String base = open(plan).item(2).orElseThrow().dose().json();
        RuntimeException no = acting.failureAs(
                thea, () -> planning.changeDose(plan, 2, base, Map.of("duration_min", "900", "times_per_day", "x")));
        assertThat(no)
                .isInstanceOfSatisfying(
                        DoseRefused.class, r -> assertThat(r.complaints()).hasSize(2));
        assertThat(open(plan).item(2).orElseThrow().dose().json()).isEqualTo(base);
    }

    @Test
    void adding_and_removing_by_two_people_at_once_never_hinder_each_other() {
        long plan = ready();
        AtomicInteger turn = new AtomicInteger();
        List<Object> results = acting.together(2, thea, "-", () -> {
            boolean adds = turn.getAndIncrement() == 0;
            for (int i = 0; i < 5; i++) {
                if (adds) planning.add(plan, 1, "COLD_PACK", EntryKind.INTERVENTION);
                else
                    planning.remove(
                            plan,
                            planning.add(plan, 1, "MT_MASSAGE", EntryKind.INTERVENTION).items().stream()
                                    .filter(it ->
                                            it.dose().intervention().code().equals("MT_MASSAGE"))
                                    .mapToInt(ItemSheet::id)
                                    .max()
                                    .orElseThrow());
            }
            return "done";
        });
        assertThat(results).allMatch("done"::equals);
        DraftSheet after = open(plan);
        assertThat(after.items())
                .filteredOn(i -> i.dose().intervention().code().equals("COLD_PACK"))
                .hasSize(5);
        assertThat(after.items()).hasSize(6).extracting(ItemSheet::id).doesNotHaveDuplicates();
        assertThat(after.removed()).hasSize(5);
    }

    @Test
    void what_is_removed_twice_is_gone_once_and_comes_back_for_both() {
        long plan = ready();
        acting.as(thea, () -> planning.remove(plan, 2));
        assertThat(acting.as(dana, () -> planning.remove(plan, 2)).items()).isEmpty();
        assertThat(acting.as(dana, () -> planning.putBack(plan, 2)).items()).hasSize(1);
        assertThat(key(acting.failureAs(thea, () -> planning.putBack(plan, 2)))).isEqualTo("plan.item-gone");
    }

    private TitleAndStart heading(long plan) {
        DraftSheet sheet = open(plan);
        return new TitleAndStart(sheet.title(), sheet.start());
    }

    @Test
    void a_title_is_not_overwritten_by_someone_who_saw_another() {
        long plan = ready();
        TitleAndStart seen = heading(plan);
        acting.as(dana, () -> planning.rename(plan, seen, new TitleAndStart("Dana's", seen.start())));
        assertThat(acting.failureAs(
                        thea,
                        () -> planning.rename(
                                plan,
                                seen,
                                new TitleAndStart(seen.title(), seen.start().plusDays(1)))))
                .isInstanceOf(Conflict.class);
        assertThat(open(plan).title()).isEqualTo("Dana's");
    }

    @Test
    void the_place_of_an_item_is_not_overwritten_by_someone_who_saw_another() {
        long plan = ready();
        Item seen = open(plan).item(2).orElseThrow().item();
        acting.as(
                dana,
                () -> planning.placeItem(
                        plan, 2, seen, BodyRegion.KNEE, Side.LEFT, seen.setting(), seen.from(), seen.to()));
        assertThat(acting.failureAs(
                        thea,
                        () -> planning.placeItem(
                                plan, 2, seen, seen.region(), seen.side(), CarePlace.CLINIC, seen.from(), seen.to())))
                .isInstanceOf(Conflict.class);
        assertThat(open(plan).item(2).orElseThrow().item().region()).isEqualTo(BodyRegion.KNEE);
    }

    @Test
    void a_goal_is_not_overwritten_by_someone_who_saw_another_and_does_not_come_back_when_dropped() {
        long plan = ready();
        Goal mine = new Goal(
                0, "Less pain", "NPRS", null, null, Template.Comparison.AT_MOST, null, BigDecimal.valueOf(3), 7);
        acting.as(thea, () -> planning.setGoal(plan, null, mine));
        Goal seen = open(plan).goals().get(0).goal();
        Goal lower = new Goal(
                seen.id(),
                seen.text(),
                seen.measure(),
                null,
                null,
                seen.comparison(),
                null,
                BigDecimal.ONE,
                seen.byDay());
        Goal reworded = new Goal(
                seen.id(),
                "Other words",
                seen.measure(),
                null,
                null,
                seen.comparison(),
                null,
                seen.target(),
                seen.byDay());
        acting.as(dana, () -> planning.setGoal(plan, seen, lower));
        assertThat(acting.failureAs(thea, () -> planning.setGoal(plan, seen, reworded)))
                .isInstanceOf(Conflict.class);
        assertThat(open(plan).goals().get(0).goal().target()).isEqualByComparingTo("1");
        acting.as(dana, () -> planning.dropGoal(plan, seen.id()));
        assertThat(key(acting.failureAs(thea, () -> planning.setGoal(plan, lower, reworded))))
                .isEqualTo("plan.goal-gone");
    }

    private void injured() {
        acting.as(
                thea,
                () -> facts.answer(
                        patient,
                        "ACUTE_INJURY",
                        Presence.PRESENT,
                        BodyRegion.LOW_BACK,
                        Side.BILATERAL,
                        clinic.today(),
                        clinic.today().plusDays(3),
                        null));
    }

    @Test
    void a_reason_is_not_overwritten_by_someone_who_saw_another_and_is_taken_back_by_an_empty_one() {
        long plan = begun(null);
        clinic.denyAllBut(thea, patient);
        injured();
        acting.as(thea, () -> planning.add(plan, 1, "MT_MASSAGE", EntryKind.INTERVENTION));
        String finding = open(plan).safety().lines().get(0).key();
        acting.as(dana, () -> planning.explain(plan, finding, "", "Dana watches every minute"));
        assertThat(acting.failureAs(thea, () -> planning.explain(plan, finding, "", "gentle strokes only")))
                .isInstanceOfSatisfying(
                        Conflict.class, both -> assertThat(both.theirs()).isEqualTo("Dana watches every minute"));
        assertThat(explanation(plan)).isEqualTo("Dana watches every minute");
        acting.as(thea, () -> planning.explain(plan, finding, "Dana watches every minute", "gentle strokes only"));
        assertThat(explanation(plan)).isEqualTo("gentle strokes only");
        acting.as(dana, () -> planning.explain(plan, finding, "gentle strokes only", " "));
        assertThat(explanation(plan)).isNullOrEmpty();
        assertThat(notSigned(plan)).isEqualTo("plan.not-safe");
    }

    private String explanation(long plan) {
        return open(plan).safety().lines().get(0).explanation();
    }

    @Test
    void two_who_change_the_same_phase_are_both_shown() {
        long plan = begun(null);
        PlanSheet.PhaseSheet p = open(plan).phases().get(0);
        PhaseForm base = new PhaseForm(p.id(), p.name(), p.goal(), p.exit(), p.lasts(), p.visits(), p.visitMinutes());
        acting.as(
                dana,
                () -> planning.changePhase(plan, base, new PhaseForm(p.id(), "Dana's", "", "", 10, p.visits(), 30)));
        assertThat(acting.failureAs(
                        thea,
                        () -> planning.changePhase(
                                plan, base, new PhaseForm(p.id(), "Thea's", "", "", 14, p.visits(), 30))))
                .isInstanceOf(Conflict.class);
        assertThat(open(plan).phases().get(0).name()).isEqualTo("Dana's");
    }

    @Test
    void whatever_is_typed_the_draft_can_be_read_again() {
        long plan = begun(null);
        for (String odd : new String[] {"", " ", null, "x".repeat(200)}) {
            acting.failureAs(thea, () -> planning.addPhase(plan, odd));
            acting.failureAs(thea, () -> planning.explain(plan, odd, "", "because I say so"));
            TitleAndStart seen = heading(plan);
            acting.failureAs(thea, () -> planning.rename(plan, seen, new TitleAndStart(odd, clinic.today())));
            acting.failureAs(
                    thea,
                    () -> planning.setGoal(
                            plan,
                            null,
                            new Goal(
                                    0,
                                    "Walk",
                                    "NPRS",
                                    odd,
                                    odd,
                                    Template.Comparison.AT_MOST,
                                    null,
                                    BigDecimal.ONE,
                                    7)));
            acting.failureAs(
                    thea,
                    () -> planning.setGoal(
                            plan,
                            null,
                            new Goal(
                                    0, odd, "NPRS", null, null, Template.Comparison.AT_MOST, null, BigDecimal.ONE, 7)));
        }
        for (BigDecimal odd :
                new BigDecimal[] {new BigDecimal("1E-200000"), new BigDecimal("1E200000"), BigDecimal.TEN.negate(), null
                }) {
            assertThat(acting.failureAs(
                            thea,
                            () -> planning.setGoal(
                                    plan,
                                    null,
                                    new Goal(
                                            0, "Walk", "NPRS", null, null, Template.Comparison.AT_MOST, null, odd, 7))))
                    .isInstanceOf(Refusal.class);
        }
        TitleAndStart seen = heading(plan);
        acting.failureAs(thea, () -> planning.rename(plan, seen, new TitleAndStart("T", LocalDate.MAX)));
        assertThat(open(plan).phases()).as("three of them without a name").hasSize(4);
        acting.as(thea, () -> planning.explain(plan, "1/X", "", "quotes \" and \u00e9\ud83d\ude00\nnew line"));
        assertThat(open(plan).start()).isEqualTo(clinic.today());
    }

    @Test
    void range_of_motion_without_a_joint_is_refused_at_its_field_and_an_old_draft_with_one_is_not_signed() {
        long plan = ready();
        Goal bend =
                new Goal(0, "Bend", "ROM", null, null, Template.Comparison.AT_LEAST, null, BigDecimal.valueOf(45), 7);
        assertThat(acting.failureAs(thea, () -> planning.setGoal(plan, null, bend)))
                .isInstanceOfSatisfying(Refusal.class, no -> {
                    assertThat(no.key()).isEqualTo("plan.goal-joint");
                    assertThat(no.field()).isEqualTo("goalJoint");
                });
        assertThat(open(plan).goals()).isEmpty();
        acting.as(
                thea,
                () -> planning.setGoal(
                        plan,
                        null,
                        new Goal(
                                0,
                                "Bend",
                                "ROM",
                                "KNEE",
                                "FLEXION",
                                Side.LEFT,
                                Template.Comparison.AT_LEAST,
                                null,
                                BigDecimal.valueOf(45),
                                7)));
        assertThat(open(plan).goals().get(0).goal().side()).isEqualTo(Side.LEFT);
        assertThat(open(plan).readyToSign()).isTrue();
        String draft = rows.text("select draft from treatment_plan where id = ?", plan);
        rows.change(
                "update treatment_plan set draft = ? where id = ?",
                draft.replace("\"joint\":\"KNEE\",\"motion\":\"FLEXION\",", ""),
                plan);
        assertThat(open(plan).readyToSign()).isFalse();
        assertThat(notSigned(plan)).isEqualTo("plan.goal-no-joint");
    }

    @Test
    void a_goal_of_another_measure_leaves_its_joint_behind() {
        long plan = begun("T01");
        Goal bend = open(plan).goals().stream()
                .map(PlanSheet.GoalSheet::goal)
                .filter(goal -> Goal.placed(currentCatalogue.catalogue().measure(goal.measure())))
                .findFirst()
                .orElseThrow();
        Goal pain = new Goal(
                bend.id(),
                "Less pain",
                "NPRS",
                bend.joint(),
                bend.motion(),
                Template.Comparison.AT_MOST,
                null,
                BigDecimal.valueOf(3),
                bend.byDay());
        assertThat(acting.as(thea, () -> planning.setGoal(plan, bend, pain)).goals())
                .extracting(PlanSheet.GoalSheet::goal)
                .filteredOn(goal -> goal.id() == bend.id())
                .singleElement()
                .satisfies(goal -> {
                    assertThat(goal.joint()).isNull();
                    assertThat(goal.motion()).isNull();
                });
    }

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
                .satisfies(no -> assertThat(no.field()).isEqualTo("start"));
        assertThat(notSigned(plan)).isEqualTo("plan.start-stays");
    }

    private void dated(long plan, LocalDate start) {
        TitleAndStart seen = heading(plan);
        acting.as(thea, () -> planning.rename(plan, seen, new TitleAndStart(seen.title(), start)));
    }

    @Test
    void whoever_signs_signs_what_they_saw() {
        long plan = ready();
        int seen = open(plan).revision();
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
        int revision = open(plan).revision();
        List<Object> results = acting.together(4, thea, "-", () -> signing.sign(plan, revision));
        assertThat(results).filteredOn(Integer.class::isInstance).containsExactly(1);
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
        acting.as(thea, () -> facts.answer(patient, "PACEMAKER", Presence.PRESENT, null, null, null, null, null));
        acting.as(thea, () -> signing.revise(plan));
        acting.as(thea, () -> planning.add(plan, 1, "EX_MOBILITY", EntryKind.INTERVENTION));
        TitleAndStart seen = heading(plan);
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
        assertThat(key(acting.failureAs(thea, () -> signing.readVersion(plan, 3))))
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void a_draft_that_is_given_up_leaves_the_version_in_force() {
        long plan = ready();
        sign(plan);
        assertThat(key(acting.failureAs(thea, () -> planning.open(plan)))).isEqualTo("plan.no-draft");
        assertThat(key(acting.failureAs(thea, () -> done(() -> signing.drop(plan)))))
                .isEqualTo("plan.no-draft");
        acting.as(thea, () -> signing.revise(plan));
        assertThat(key(acting.failureAs(thea, () -> done(() -> signing.revise(plan)))))
                .isEqualTo("plan.has-draft");
        acting.as(thea, () -> planning.remove(plan, 2));
        acting.as(thea, () -> signing.drop(plan));
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
        assertThat(acting.failureAs(clinic.patient(patient), () -> own.mine())).isNotNull();
        assertThat(acting.failureAs(thea, () -> done(() -> signing.revise(plan))))
                .isNotNull();
        assertThat(recorded(thea, "Signing.readVersion", "FAILED")).isEqualTo(1);
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
        acting.as(thea, () -> planning.explain(plan, "2/CI059", "", "no reason is good enough for a stop"));
        assertThat(notSigned(plan)).as("stop").isEqualTo("plan.not-safe");
        acting.as(thea, () -> planning.startOn(plan, 2, clinic.today().plusDays(3)));
        assertThat(open(plan).safety().lines()).isEmpty();
        acting.as(thea, () -> planning.add(plan, 1, "MT_MASSAGE", EntryKind.INTERVENTION));
        DraftSheet careful = open(plan);
        assertThat(careful.safety().lines())
                .singleElement()
                .satisfies(line -> assertThat(line.rule().id()).isEqualTo("CI203"));
        assertThat(notSigned(plan)).as("no reason").isEqualTo("plan.not-safe");
        String finding = careful.safety().lines().get(0).key();
        acting.as(thea, () -> planning.explain(plan, finding, "", "short"));
        assertThat(notSigned(plan)).as("short reason").isEqualTo("plan.not-safe");
        acting.as(thea, () -> planning.explain(plan, finding, "short", "gentle strokes only"));
        assertThat(sign(plan)).isEqualTo(1);
        assertThat(version(plan, 1).accepted())
                .singleElement()
                .satisfies(line -> assertThat(line.explanation()).isEqualTo("gentle strokes only"));
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
    void what_becomes_known_after_opening_counts_at_the_signature() {
        long plan = ready();
        int revision = open(plan).revision();
        acting.as(
                dana,
                () -> facts.answer(
                        patient,
                        "ACUTE_INJURY",
                        Presence.PRESENT,
                        BodyRegion.LOW_BACK,
                        Side.BILATERAL,
                        clinic.today(),
                        clinic.today().plusDays(3),
                        null));
        assertThat(key(acting.failureAs(thea, () -> signing.sign(plan, revision))))
                .isEqualTo("plan.not-safe");
    }

    @Test
    void the_patient_reads_the_plan_in_force_and_nobody_elses() {
        SignedIn pat = clinic.patient(patient);
        assertThat(acting.as(pat, () -> own.mine())).isEmpty();
        long plan = ready();
        assertThat(acting.as(pat, () -> own.mine()))
                .as("a draft is not for the patient")
                .isEmpty();
        sign(plan);
        acting.as(thea, () -> signing.revise(plan));
        acting.as(thea, () -> planning.remove(plan, 2));
        assertThat(acting.as(pat, () -> own.mine()).get(0).items()).hasSize(1);
        assertThat(acting.as(clinic.patient(clinic.register(thea)), () -> own.mine()))
                .isEmpty();
        for (SignedIn other : List.of(thea, clinic.staff(Role.DESK), clinic.staff(Role.ADMINISTRATOR))) {
            assertThat(key(acting.failureAs(other, () -> own.mine()))).isEqualTo(NOT_FOUND);
        }
    }

    @Test
    void of_several_plans_in_force_the_patient_reads_all_that_run_today_else_the_next_else_the_last() {
        SignedIn pat = clinic.patient(patient);
        LocalDate today = clinic.today();
        starting("Over", today);
        rows.change(
                "update treatment_plan set starts_on = ?, ends_on = ? where patient_id = ?",
                today.minusDays(60),
                today.minusDays(47),
                patient);
        assertThat(read(pat)).containsExactly("Over");
        starting("Next but one", today.plusDays(40));
        starting("Next", today.plusDays(20));
        assertThat(read(pat)).containsExactly("Next");
        starting("Running", today.minusDays(5));
        starting("Running, begun last", today.minusDays(1));
        assertThat(read(pat)).containsExactly("Running, begun last", "Running");
    }

    private void starting(String title, LocalDate first) {
        long plan = ready();
        TitleAndStart seen = heading(plan);
        acting.as(thea, () -> planning.rename(plan, seen, new TitleAndStart(title, first)));
        sign(plan);
    }

    private List<String> read(SignedIn pat) {
        return acting.as(pat, () -> own.mine()).stream().map(PlanSheet::title).toList();
    }

    @Test
    void autosaving_writes_one_entry_a_sitting_and_a_reason_one_each_time() {
        long plan = ready();
        long before = rows.number("select count(*) from audit_entry where account = ?", thea.account());
        acting.as(thea, () -> {
            for (int i = 0; i < 5; i++) planning.add(plan, 1, "COLD_PACK", EntryKind.INTERVENTION);
            for (int i = 0; i < 3; i++) planning.open(plan);
            planning.explain(plan, "2/CI203", "", "because I say so");
            planning.explain(plan, "2/CI203", "because I say so", "because I say so again");
        });
        assertThat(rows.number("select count(*) from audit_entry where account = ?", thea.account()) - before)
                .isEqualTo(4);
        assertThat(rows.number(
                        "select count(*) from audit_entry where account = ? and verb = 'Planning.open' and patient = ? and subject = ?",
                        thea.account(),
                        patient,
                        "plan:" + plan))
                .isEqualTo(1);
        assertThat(rows.number(
                        "select count(*) from audit_entry where account = ? and concat(coalesce(purpose, ''), coalesce(detail, '')) like '%because%'",
                        thea.account()))
                .isZero();
    }

    @Test
    void two_acts_on_the_same_plan_at_the_same_moment_both_count() {
        long plan = ready();
        List<Object> results = acting.together(
                2,
                thea,
                "-",
                () -> planning.add(plan, 1, "COLD_PACK", EntryKind.INTERVENTION)
                        .items()
                        .size());
        assertThat(results).containsExactlyInAnyOrder(2, 3);
        assertThat(open(plan).items()).hasSize(3);
    }

    @Test
    void what_a_door_sends_does_not_grow_with_the_clinic() {
        SignedIn pat = clinic.patient(patient);
        long plan = begun("T01");
        for (int i = 0; i < 3; i++) acting.as(thea, () -> signing.readPlans(patient));
        long inForce = ready();
        sign(inForce);
        List<String> figures = new ArrayList<>();
        List<Integer> few = counted(plan, inForce, pat, figures);
        for (int size : new int[] {50, 5_000}) {
            long first = clinic.crowd(size, "z" + Id.text(Id.next()), thea.account());
            try {
                clinic.treated(first, size, thea.account(), plan);
                figures.add("-- with " + size + " more patients and plans");
                assertThat(counted(plan, inForce, pat, figures))
                        .as(String.join("\n", figures))
                        .isEqualTo(few);
            } finally {
                clinic.disperse(first, size);
            }
        }
        System.out.println("STATEMENTS " + String.join("; ", figures));
    }

    private List<Integer> counted(long plan, long signed, SignedIn pat, List<String> figures) {
        TitleAndStart seen = heading(plan);
        return Stream.of(
                        ceiling("open a plan", 6, thea, () -> planning.open(plan), figures),
                        ceiling("the plans of a patient", 4, thea, () -> signing.readPlans(patient), figures),
                        page(signed, figures),
                        ceiling("the patient's own plan", 6, pat, () -> own.mine(), figures),
                        ceiling("search", 4, thea, () -> finding.find("ann", 0), figures),
                        ceiling("my patients", 4, thea, () -> finding.find("", 0), figures),
                        ceiling(
                                "an act of composing",
                                8,
                                thea,
                                () -> planning.rename(
                                        plan, seen, new TitleAndStart("Title " + Id.next(), clinic.today())),
                                figures))
                .toList();
    }

    /** The version in force, and what has been attained of its goals: two doors on one page. */
    private int page(long signed, List<String> figures) {
        int version = ceiling("a signed version", 6, thea, () -> signing.readVersion(signed, null), figures);
        PlanSheet sheet = acting.as(thea, () -> signing.readVersion(signed, null));
        int goals = ceiling(
                "how far its goals are",
                2,
                thea,
                () -> following.goals(sheet.patient().id(), sheet),
                figures);
        assertThat(version + goals).as("the page of a plan").isLessThanOrEqualTo(6);
        return version + goals;
    }

    /** The domain statements of an act; those of rights and audit have a ceiling of their own. */
    private int ceiling(String what, int most, SignedIn who, Callable<?> act, List<String> figures) {
        List<String> sent = statements.sentDuring(() -> acting.as(who, act));
        List<String> audit = sent.stream()
                .filter(sql -> sql.toLowerCase(Locale.ROOT).contains("audit_"))
                .toList();
        int domain = sent.size() - audit.size();
        figures.add(what + " " + domain + " + " + audit.size());
        assertThat(domain).as(what + ": " + sent).isLessThanOrEqualTo(most);
        assertThat(audit).as(what).hasSizeLessThanOrEqualTo(4);
        return domain;
    }

    private String notSigned(long plan) {
        int revision = open(plan).revision();
        return key(acting.failureAs(thea, () -> signing.sign(plan, revision)));
    }

    private long recorded(SignedIn who, String verb, String outcome) {
        return rows.number(
                "select count(*) from audit_entry where account = ? and verb = ? and outcome = ?",
                who.account(),
                verb,
                outcome);
    }

    private static Object done(Runnable act) {
        act.run();
        return null;
    }

    private static String key(RuntimeException thrown) {
        return thrown instanceof Refusal no ? no.key() : String.valueOf(thrown);
    }
}
