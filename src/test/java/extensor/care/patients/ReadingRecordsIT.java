package extensor.care.patients;

import static extensor.care.patients.Presence.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.SignedIn;
import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import extensor.shared.BodyRegion;
import extensor.shared.Refusal;
import extensor.shared.Side;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who reads which part of a record: the desk nothing clinical, a therapist what they treat or take part in. */
@Inside
class ReadingRecordsIT extends ClinicAtWork {
    private static final String CANARY = "zebracanary";

    @Inject
    Registering registering;

    @Inject
    FindingPatients finding;

    @Inject
    ReadingRecords reading;

    @Inject
    TakingPart takingPart;

    @Inject
    OpeningEpisodes opening;

    @Inject
    RecordingFacts facts;

    @Test
    void the_desk_sees_nothing_clinical_whatever_stands_in_the_record() {
        long id = clinic.register(desk);
        EpisodeForm form = new EpisodeForm(
                new Complaint(
                        Problem.SPASM,
                        "M62.830",
                        CANARY + " description",
                        new BodyArea(BodyRegion.LOW_BACK, Side.LEFT, Muscle.OTHER),
                        new Onset(clinic.today(), Mechanism.LIFTING, false),
                        6,
                        false),
                clinic.site());
        acting.as(thea, () -> opening.open(id, form, true));
        acting.as(thea, () -> facts.answer(id, "PACEMAKER", PRESENT, null, null, null, null, CANARY + " note"));
        acting.as(colleague, () -> takingPart.takePart(id, CANARY + " stands in today"));
        RecordSheet whole = acting.as(thea, () -> reading.record(id));
        assertThat(bytes(whole)).contains(CANARY, "PACEMAKER", "M62.830");
        DeskSheet seen = acting.as(desk, () -> reading.deskSheet(id));
        DeskSheet corrected = acting.as(desk, () -> registering.sheet(id));
        String family = seen.registration().familyName();
        FindingPatients.FoundPatients listed = acting.as(desk, () -> finding.find(family, 0));
        for (Serializable sheet : List.of(seen, corrected, listed)) {
            assertThat(bytes(sheet))
                    .contains(family)
                    .doesNotContain(CANARY, "PACEMAKER", "M62.830", "LOW_BACK", "SPASM", "ACUTE_INJURY", "LIFTING");
        }
        assertThat(acting.refusalAs(desk, () -> reading.record(id))).isEqualTo(NOT_FOUND);
    }

    private static String bytes(Object sheet) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(sheet);
            out.flush();
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_record_is_closed_to_whoever_does_not_treat_the_patient_exactly_as_if_it_were_not_there() {
        assertThat(acting.refusalAs(colleague, () -> registering.sheet(patient)))
                .isEqualTo(NOT_FOUND);
        assertThat(acting.refusalAs(colleague, () -> registering.openAccount(patient, "not.mine")))
                .isEqualTo(NOT_FOUND);
        assertThat(acting.as(thea, () -> reading.record(patient))
                        .person()
                        .banner()
                        .id())
                .isEqualTo(patient);
        for (SignedIn other : List.of(colleague, desk, administrator, pat, clinic.patient(clinic.register(desk)))) {
            String closed = acting.refusalAs(other, () -> reading.record(patient));
            assertThat(closed)
                    .as(other.roles().toString())
                    .isEqualTo(NOT_FOUND)
                    .isEqualTo(acting.refusalAs(other, () -> reading.record(1)));
        }
    }

    @Test
    void a_patient_without_an_account_has_none_in_the_record_nor_at_the_desk() {
        long id = clinic.register(desk);
        acting.as(thea, () -> opening.open(id, clinic.spasm(clinic.site()), true));
        assertThat(acting.as(thea, () -> reading.record(id)).person().account()).isNull();
        assertThat(acting.as(desk, () -> reading.deskSheet(id)).account()).isNull();
        acting.as(thea, () -> registering.openAccount(id, "own." + id));
        assertThat(acting.as(thea, () -> reading.record(id)).person().account().signInName())
                .isEqualTo("own." + id);
        assertThat(acting.as(desk, () -> reading.deskSheet(id)).account().signInName())
                .isEqualTo("own." + id);
    }

    @Test
    void whoever_takes_part_says_why_and_then_reads_for_ninety_days() {
        for (String bad : new String[] {null, "", "short", "         x         ", "x".repeat(201)}) {
            assertThat(acting.failureAs(colleague, () -> takingPart.takePart(patient, bad)))
                    .as(String.valueOf(bad))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.field()).isEqualTo("reason"));
        }
        acting.as(colleague, () -> takingPart.takePart(patient, "stands in for Thea"));
        RecordSheet sheet = acting.as(colleague, () -> reading.record(patient));
        assertThat(sheet.team()).anySatisfy(line -> {
            assertThat(line.reason()).isEqualTo("stands in for Thea");
            assertThat(Duration.between(line.since(), line.until())).isEqualTo(Duration.ofDays(90));
        });
        assertThat(rows.number(
                        "select count(*) from audit_entry where account = ? and verb = 'TakingPart.takePart' and outcome = 'DONE' and patient = ? and purpose = 'stands in for Thea'",
                        colleague.account(),
                        patient))
                .isEqualTo(1);
        rows.change(
                "update care set ends_at = '2020-01-01 00:00:00' where patient_id = ? and account_id = ?",
                patient,
                colleague.account());
        assertThat(acting.refusalAs(colleague, () -> reading.record(patient))).isEqualTo(NOT_FOUND);
    }

    @Test
    void an_episode_opens_care_and_a_fresh_injury_is_a_fact_where_the_therapist_says_so() {
        long id = clinic.register(desk);
        assertThat(acting.refusalAs(thea, () -> reading.record(id))).isEqualTo(NOT_FOUND);
        acting.as(thea, () -> opening.open(id, clinic.spasm(clinic.site()), true));
        RecordSheet sheet = acting.as(thea, () -> reading.record(id));
        assertThat(sheet.episodes()).hasSize(1);
        assertThat(sheet.groups().stream()
                        .flatMap(group -> group.answers().stream())
                        .filter(answer -> answer.condition().equals("ACUTE_INJURY"))
                        .flatMap(answer -> answer.facts().stream()))
                .singleElement()
                .satisfies(f -> {
                    assertThat(f.from()).isEqualTo(clinic.today());
                    assertThat(f.until()).isEqualTo(clinic.today().plusDays(3));
                    assertThat(f.region()).isEqualTo(BodyRegion.LOW_BACK);
                });
        assertThat(rows.number(
                        "select count(*) from audit_entry where account = ? and verb = 'OpeningEpisodes.open' and patient = ?",
                        thea.account(),
                        id))
                .isEqualTo(1);
    }
}
