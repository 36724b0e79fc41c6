package extensor.care.plans;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.SignedIn;
import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.Dose;
import extensor.care.catalogue.Template;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.safety.CurrentPath;
import extensor.container.Inside;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who may see and change a plan, and which plans a patient reads. */
@Inside
class PlanAccessIT extends SharedPlan {
    @Inject
    OfferingTemplates offeringTemplates;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    ReadingOwnPlan readingOwnPlan;

    @Test
    void every_door_is_as_if_there_were_nothing_for_all_who_are_not_in_care() {
        long plan = ready();
        List<SignedIn> others = List.of(colleague, desk, administrator, pat, clinic.patient(clinic.register(desk)));
        String before = rows.text("select draft from treatment_plan where id = ?", plan);
        for (var door : doors(plan, episode, patient).entrySet()) {
            for (SignedIn other : others) {
                String closed = acting.refusalAs(other, door.getValue());
                String missing =
                        acting.refusalAs(other, doors(12345, 12345, 12345).get(door.getKey()));
                assertThat(closed)
                        .as(door.getKey() + " to " + other.roles())
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
        for (Class<?> door : List.of(Planning.class, Signing.class, OfferingTemplates.class)) {
            Arrays.stream(door.getDeclaredMethods())
                    .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic() && m.getParameterCount() > 0)
                    .map(Method::getName)
                    .forEach(all::add);
        }
        assertThat(doors(1, 1, 1).keySet()).containsAll(all);
    }

    /** Every door, with arguments that would change something. */
    private Map<String, Runnable> doors(long plan, long ofEpisode, long ofPatient) {
        Map<String, Runnable> doors = new LinkedHashMap<>();
        String dose = Dose.usual(currentCatalogue.catalogue().intervention("HEAT_HOT_PACK"))
                .json();
        PhaseForm base = new PhaseForm(1, "Phase 1", "", "", 14, List.of(new VisitRate(0, 13, 2)), 30);
        doors.put("begin", () -> planning.begin(ofEpisode, "T01"));
        doors.put("open", () -> planning.open(plan));
        doors.put("rename", () -> planning.rename(plan, null, new TitleAndStart("Mine", LocalDate.of(2026, 1, 1))));
        doors.put("add", () -> planning.add(plan, 1, "COLD_PACK", EntryKind.INTERVENTION));
        doors.put("substitute", () -> planning.substitute(plan, 2, "COLD_PACK"));
        doors.put("ofEpisode", () -> offeringTemplates.ofEpisode(ofEpisode));
        doors.put("remove", () -> planning.remove(plan, 2));
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
        doors.put("explain", () -> planning.explain(plan, Map.of("2/CI203", ""), "because I say so"));
        doors.put("sign", () -> signing.sign(plan, "1-x"));
        doors.put("readVersion", () -> signing.readVersion(plan, 1));
        doors.put("revise", () -> signing.revise(plan));
        doors.put("drop", () -> signing.drop(plan, 0));
        doors.put("readPlans", () -> signing.readPlans(ofPatient));
        return doors;
    }

    @Test
    void the_patient_reads_the_plan_in_force_and_nobody_elses() {
        assertThat(acting.as(pat, () -> readingOwnPlan.mine())).isEmpty();
        long plan = ready();
        assertThat(acting.as(pat, () -> readingOwnPlan.mine()))
                .as("a draft is not for the patient")
                .isEmpty();
        sign(plan);
        acting.as(thea, () -> signing.revise(plan));
        acting.as(thea, () -> planning.remove(plan, 2));
        assertThat(acting.as(pat, () -> readingOwnPlan.mine()).get(0).items()).hasSize(1);
        assertThat(acting.as(clinic.patient(clinic.register(desk)), () -> readingOwnPlan.mine()))
                .isEmpty();
        for (SignedIn other : List.of(thea, desk, administrator)) {
            assertThat(acting.refusalAs(other, () -> readingOwnPlan.mine())).isEqualTo(NOT_FOUND);
        }
    }

    @Test
    void of_several_plans_in_force_the_patient_reads_all_that_run_today_else_the_next_else_the_last() {
        LocalDate today = clinic.today();
        starting("Over", today);
        rows.change(
                "update treatment_plan set starts_on = ?, ends_on = ? where patient_id = ?",
                today.minusDays(60),
                today.minusDays(47),
                patient);
        assertThat(titles()).containsExactly("Over");
        starting("Next but one", today.plusDays(40));
        starting("Next", today.plusDays(20));
        assertThat(titles()).containsExactly("Next");
        starting("Running", today.minusDays(5));
        starting("Running, begun last", today.minusDays(1));
        assertThat(titles()).containsExactly("Running, begun last", "Running");
    }

    private void starting(String title, LocalDate first) {
        long plan = ready();
        TitleAndStart seen = titleAndStart(plan);
        acting.as(thea, () -> planning.rename(plan, seen, new TitleAndStart(title, first)));
        sign(plan);
    }

    /** The plans that the patient reads. */
    private List<String> titles() {
        return acting.as(pat, () -> readingOwnPlan.mine()).stream()
                .map(PlanSheet::title)
                .toList();
    }
}
