package extensor.care.patients;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.discharge.ClosingEpisodes;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.Aged;
import extensor.container.inside.Rows;
import extensor.shared.Refusal;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may begin to treat whom: any therapist if nobody ever has, else only those who treat the patient or take part with a reason. */
@Inside
class OpeningEpisodesIT {
    private static final String NOT_FOUND = "refusal.not-found";

    @Inject
    Clinic clinic;

    @Inject
    Acting acting;

    @Inject
    Rows rows;

    @Inject
    OpeningEpisodes opening;

    @Inject
    ClosingEpisodes closing;

    @Inject
    ReadingRecords reading;

    @Inject
    TakingPart takingPart;

    @Inject
    RecordingFacts recording;

    private SignedIn thea;
    private SignedIn dana;
    private long patient;

    @BeforeEach
    void somebodyComesForTheFirstTime() {
        thea = clinic.staff(Role.THERAPIST);
        dana = clinic.staff(Role.THERAPIST);
        patient = clinic.register(clinic.staff(Role.DESK));
    }

    private long open(SignedIn therapist) {
        return acting.as(therapist, () -> opening.open(patient, clinic.spasm(clinic.site()), false));
    }

    private long team() {
        return rows.number("select count(*) from care where patient_id = ?", patient);
    }

    @Test
    void somebody_must_begin_so_any_therapist_may_where_nobody_ever_has() {
        acting.as(thea, () -> opening.start(patient));
        open(thea);
        assertThat(acting.as(thea, () -> reading.record(patient)).episodes()).hasSize(1);
        open(thea);
        assertThat(acting.as(thea, () -> reading.record(patient)).episodes())
                .as("whoever treats may open another")
                .hasSize(2);
    }

    @Test
    void for_somebody_elses_patient_there_is_nothing_there_until_a_reason_is_given() {
        long episode = open(thea);
        acting.as(thea, () -> closing.close(episode, Set.of(), true));
        for (long id : List.of(patient, 12345L)) {
            assertThat(acting.refusalAs(dana, () -> opening.start(id))).isEqualTo(NOT_FOUND);
            assertThat(acting.refusalAs(dana, () -> opening.open(id, clinic.spasm(clinic.site()), true)))
                    .isEqualTo(NOT_FOUND);
        }
        assertThat(team()).isEqualTo(1);
        acting.as(dana, () -> takingPart.takePart(patient, "takes over from Thea"));
        acting.as(dana, () -> opening.start(patient));
        open(dana);
        assertThat(acting.as(thea, () -> reading.record(patient)).team())
                .extracting(CareLine::reason)
                .contains("takes over from Thea");
    }

    @Test
    void whose_care_is_over_gives_a_reason_like_everybody_else() {
        open(thea);
        rows.change("update care set ends_at = '2020-01-01 00:00:00' where patient_id = ?", patient);
        assertThat(acting.refusalAs(thea, () -> opening.start(patient))).isEqualTo(NOT_FOUND);
        assertThat(acting.refusalAs(thea, () -> opening.open(patient, clinic.spasm(clinic.site()), true)))
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void of_two_who_begin_at_the_same_moment_one_does() {
        Iterator<SignedIn> both = List.of(thea, dana).iterator();
        List<Object> ends = acting.together(2, null, "-", () -> {
            SignedIn next;
            synchronized (both) {
                next = both.next();
            }
            return open(next);
        });
        assertThat(ends).filteredOn(end -> end instanceof Long).hasSize(1);
        assertThat(ends)
                .filteredOn(end -> end instanceof Refusal)
                .singleElement()
                .satisfies(end -> assertThat(((Refusal) end).key()).isEqualTo(NOT_FOUND));
        assertThat(team()).isEqualTo(1);
    }

    @Test
    void what_was_denied_long_ago_is_due_again_when_an_episode_is_opened_and_what_is_present_stays() {
        open(thea);
        acting.as(
                thea,
                () -> recording.answerAll(
                        patient,
                        List.of(
                                answer("EPILEPSY", Presence.ABSENT),
                                answer("PACEMAKER", Presence.PRESENT),
                                answer("DIABETES", Presence.ABSENT))));
        rows.change(
                "update health_fact set recorded_at = ? where patient_id = ? and condition_code <> 'DIABETES'",
                Aged.utc(Instant.now().minus(Duration.ofDays(91))),
                patient);
        assertThat(acting.as(thea, () -> opening.outdatedAnswers(patient))).isEqualTo(1);
        assertThat(standing()).containsExactlyInAnyOrder("EPILEPSY", "PACEMAKER", "DIABETES");
        open(thea);
        assertThat(standing()).containsExactlyInAnyOrder("PACEMAKER", "DIABETES");
        assertThat(acting.as(thea, () -> opening.outdatedAnswers(patient))).isZero();
        assertThat(rows.number(
                        "select count(*) from health_fact where patient_id = ? and condition_code = 'EPILEPSY' and ended_by = ?",
                        patient,
                        thea.account()))
                .as("the old answer stays in the record, ended by who opened the episode")
                .isEqualTo(1);
    }

    private static FactAnswer answer(String condition, Presence presence) {
        return new FactAnswer(condition, presence, null, null, null, null, null);
    }

    private List<String> standing() {
        return rows
                .all("select condition_code from health_fact where patient_id = ? and ended_at is null", patient)
                .stream()
                .map(row -> (String) row.get(0))
                .toList();
    }
}
