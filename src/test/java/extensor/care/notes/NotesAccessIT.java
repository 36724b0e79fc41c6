package extensor.care.notes;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.SignedIn;
import extensor.care.visits.VisitState;
import extensor.container.Inside;
import extensor.container.inside.Ceilings;
import extensor.shared.Id;
import extensor.shared.RequestKey;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Who may write and read notes, and what a note costs the database. */
@Inside
class NotesAccessIT extends VisitToWrite {
    @Inject
    AddingToNotes addingToNotes;

    @Inject
    Ceilings ceilings;

    @Test
    void every_door_is_as_if_there_were_nothing_for_all_who_are_not_in_care() {
        long visit = visit(VisitState.ARRIVED);
        List<SignedIn> others = List.of(colleague, desk, administrator, pat);
        for (var door : doors(visit, plan, episode, patient).entrySet())
            for (SignedIn other : others)
                assertThat(acting.refusalAs(other, door.getValue()))
                        .as(door.getKey() + " to " + other.roles())
                        .isEqualTo(NOT_FOUND)
                        .isEqualTo(acting.refusalAs(
                                other, doors(12345, 12345, 12345, 12345).get(door.getKey())));
        assertThat(rows.number("select count(*) from encounter where patient_id = ?", patient))
                .isZero();
    }

    private Map<String, Runnable> doors(long visit, long ofPlan, long ofEpisode, long ofPatient) {
        Map<String, Runnable> doors = new LinkedHashMap<>();
        doors.put("open", () -> writingNotes.open(visit));
        doors.put("write", () -> writingNotes.write(visit, 0, NoteDraft.NOTHING));
        doors.put("sign", () -> writingNotes.sign(visit, 0, NoteDraft.NOTHING));
        doors.put("drop", () -> writingNotes.drop(visit, 0));
        doors.put(
                "bringBack",
                () -> writingNotes.bringBack(visit, new DiscardedNote(Id.next(), visit, "", NoteDraft.NOTHING)));
        doors.put("add", () -> addingToNotes.add(visit, "because", "something", RequestKey.key()));
        doors.put("walkIn", () -> writingNotes.walkIn(ofPlan));
        doors.put("walkInWithoutPlan", () -> writingNotes.walkInWithoutPlan(ofEpisode));
        doors.put("ofPatient", () -> writingNotes.ofPatient(ofPatient));
        return doors;
    }

    @Test
    void a_visit_is_found_by_its_keys_and_never_by_reading_all_of_them() {
        long visit = visit(VisitState.ARRIVED);
        int revision = acting.as(thea, () -> writingNotes.write(visit, 0, NoteDraft.NOTHING.said(2, 1, "x")))
                .note()
                .revision();
        long own = rows.number("select id from encounter where visit_id = ?", visit);
        assertThat(open(own).key()).isEqualTo(open(visit).key());
        long came = walkIn();
        List<Callable<?>> acts = List.of(
                () -> writingNotes.open(visit),
                () -> writingNotes.open(own),
                () -> writingNotes.open(came),
                () -> writingNotes.sign(visit, revision, NoteDraft.NOTHING.said(2, 1, "x")),
                () -> writingNotes.drop(came, open(came).note().revision()));
        for (Callable<?> act : acts) {
            List<String> found = statements.sentDuring(() -> acting.as(thea, act)).stream()
                    .filter(sql -> sql.startsWith("SELECT") && sql.contains("FROM encounter"))
                    .toList();
            assertThat(found)
                    .isNotEmpty()
                    .allSatisfy(sql -> assertThat(reads(sql.replace("?", "'" + own + "'")))
                            .as(sql)
                            .doesNotContain("tableScan", "ALL"));
        }
        assertThat(reads("select * from encounter where changed_by = 'nobody'"))
                .as("a scan would be seen")
                .containsAnyOf("tableScan", "ALL");
    }

    /** How the database would run a query. H2 tells it in one text, MariaDB in columns. */
    private String reads(String sql) {
        return String.valueOf(rows.all("explain " + sql));
    }

    @Test
    void a_visit_costs_the_same_few_statements_each_time() {
        long visit = visit(VisitState.ARRIVED);
        ceilings.sent("open a visit", 9, thea, () -> writingNotes.open(visit));
        ceilings.sent("write a note", 12, thea, () -> writingNotes.write(visit, 0, NoteDraft.NOTHING.said(2, 1, "x")));
        int revision = open(visit).note().revision();
        ceilings.sent(
                "sign a note", 20, thea, () -> writingNotes.sign(visit, revision, NoteDraft.NOTHING.said(2, 1, "x")));
        ceilings.sent("the visits of a patient", 2, thea, () -> writingNotes.ofPatient(patient));
    }
}
