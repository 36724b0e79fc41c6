package extensor.care.patients;

import static extensor.care.patients.Presence.ABSENT;
import static extensor.care.patients.Presence.PRESENT;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.Rows;
import extensor.container.inside.Statements;
import extensor.shared.BodyRegion;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import extensor.shared.Side;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records in the running program: registering, finding, who may read what, and facts that are only ever added to. */
@Inside
class PatientsIT {
    private static final String CANARY = "zebracanary";

    @Inject
    Clinic clinic;

    @Inject
    Acting acting;

    @Inject
    Rows rows;

    @Inject
    Statements statements;

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

    private SignedIn therapist;
    private SignedIn colleague;
    private SignedIn desk;

    @BeforeEach
    void staff() {
        therapist = clinic.staff(Role.THERAPIST);
        colleague = clinic.staff(Role.THERAPIST);
        desk = clinic.staff(Role.DESK);
    }

    @Test
    void a_new_record_has_a_number_of_its_own_also_when_many_register_at_once() {
        List<Object> ids = acting.together(
                8, desk, "-", () -> registering.register(clinic.person("Ann", "Twin"), RequestKey.key()));
        assertThat(ids).allMatch(Long.class::isInstance);
        assertThat(new HashSet<>(rows.all(
                        "select record_number from patient where family_name = 'Twin' and created_by = ?",
                        desk.account())))
                .hasSize(8);
    }

    @Test
    void somebody_registered_by_a_page_that_sends_twice_has_one_record_and_another_person_is_not_swallowed() {
        Registration ann = clinic.person("Ann", "Once" + Id.text(Id.next()));
        String page = RequestKey.key();
        List<Object> ids = acting.together(6, desk, "-", () -> registering.register(ann, page));
        assertThat(ids).allMatch(Long.class::isInstance);
        assertThat(ids.stream().distinct()).hasSize(1);
        assertThat(acting.failureAs(desk, () -> registering.register(clinic.person("Bob", "Once"), page)))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("register.kept-already"));
    }

    @Test
    void what_is_missing_is_refused_at_its_field_and_nothing_is_stored() {
        long before = rows.number("select count(*) from patient");
        RuntimeException no =
                acting.failureAs(desk, () -> registering.register(clinic.person(" ", "Doe"), RequestKey.key()));
        assertThat(no)
                .isInstanceOfSatisfying(
                        Refusal.class, r -> assertThat(r.field()).isEqualTo("givenNames"));
        assertThat(rows.number("select count(*) from patient")).isEqualTo(before);
    }

    @Test
    void somebody_of_the_same_name_and_birth_date_is_shown_before_registering() {
        String family = "M\u00fcller" + Id.text(Id.next());
        long id = acting.as(desk, () -> registering.register(clinic.person("Jos\u00e9", family), RequestKey.key()));
        assertThat(acting.as(
                        desk,
                        () -> registering.alike(clinic.person(
                                "Jose", family.replace("\u00fc", "u").toUpperCase(java.util.Locale.ROOT)))))
                .extracting(PatientLine::id)
                .containsExactly(id);
    }

    @Test
    void one_field_finds_a_person_by_each_kind_of_words() {
        String family = "D\u0142ugosz" + Id.text(Id.next());
        Registration written = new Registration(
                "Ann-Marie",
                family,
                LocalDate.of(1951, 12, 24),
                Sex.FEMALE,
                "+1 (555) 010-" + (1000 + Id.next() % 9000),
                null,
                null,
                Coverage.SELF_PAY,
                null,
                null,
                null);
        long id = acting.as(desk, () -> registering.register(written, RequestKey.key()));
        String number = rows.text("select record_number from patient where id = ?", id);
        String plain = family.replace("\u0142", "l");
        for (String typed : List.of(
                family,
                plain.toUpperCase(java.util.Locale.ROOT),
                plain.substring(0, 12) + " ann",
                "marie " + plain,
                "24.12.1951 " + plain,
                plain + " 12/24/1951",
                number,
                number.toLowerCase(java.util.Locale.ROOT),
                written.phone() + " " + plain,
                written.phone().substring(9) + " marie " + plain)) {
            assertThat(found(desk, typed)).as(typed).contains(id);
        }
        for (String typed : List.of(
                plain + "x",
                plain + " bob",
                "25.12.1951 " + plain,
                "%" + plain.substring(3),
                "_" + plain.substring(1))) {
            assertThat(found(desk, typed)).as(typed).doesNotContain(id);
        }
    }

    @Test
    void a_corrected_name_is_found_and_the_old_one_is_not_and_a_stale_correction_is_refused() {
        long id = clinic.register(desk);
        DeskSheet sheet = acting.as(desk, () -> reading.deskSheet(id));
        String fresh = "Fresh" + Id.text(Id.next());
        acting.as(desk, () -> registering.correct(id, clinic.person("Ann", fresh), sheet.revision()));
        assertThat(found(desk, fresh)).containsExactly(id);
        assertThat(found(desk, sheet.registration().familyName())).isEmpty();
        assertThat(key(acting.failureAs(desk, () -> {
                    registering.correct(id, clinic.person("Ann", "Stale"), sheet.revision());
                    return null;
                })))
                .isEqualTo("refusal.stale");
    }

    @Test
    void search_shows_every_therapist_who_exists_but_says_whose_record_is_open() {
        long id = clinic.register(desk);
        clinic.episode(therapist, id);
        String family = rows.text("select family_name from patient where id = ?", id);
        assertThat(acting.as(therapist, () -> finding.find(family, 0)).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.mine()).isTrue());
        assertThat(acting.as(colleague, () -> finding.find(family, 0)).lines())
                .singleElement()
                .satisfies(line -> assertThat(line.mine()).isFalse());
    }

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
        acting.as(therapist, () -> opening.open(id, form, true));
        acting.as(therapist, () -> facts.answer(id, "PACEMAKER", PRESENT, null, null, null, null, CANARY + " note"));
        acting.as(colleague, () -> takingPart.takePart(id, CANARY + " stands in today"));
        RecordSheet whole = acting.as(therapist, () -> reading.record(id));
        assertThat(bytes(whole)).contains(CANARY, "PACEMAKER", "M62.830");
        DeskSheet seen = acting.as(desk, () -> reading.deskSheet(id));
        DeskSheet corrected = acting.as(desk, () -> registering.sheet(id));
        String family = seen.registration().familyName();
        FindingPatients.FoundPatients listed = acting.as(desk, () -> finding.find(family, 0));
        for (java.io.Serializable sheet : List.of(seen, corrected, listed)) {
            assertThat(bytes(sheet))
                    .contains(family)
                    .doesNotContain(CANARY, "PACEMAKER", "M62.830", "LOW_BACK", "SPASM", "ACUTE_INJURY", "LIFTING");
        }
        assertThat(key(acting.failureAs(desk, () -> reading.record(id)))).isEqualTo("refusal.not-found");
    }

    @Test
    void a_record_is_closed_to_whoever_does_not_treat_the_patient_exactly_as_if_it_were_not_there() {
        long id = clinic.register(desk);
        clinic.episode(therapist, id);
        assertThat(key(acting.failureAs(colleague, () -> registering.sheet(id))))
                .isEqualTo("refusal.not-found");
        assertThat(key(acting.failureAs(colleague, () -> registering.openAccount(id, "not.mine"))))
                .isEqualTo("refusal.not-found");
        assertThat(acting.as(therapist, () -> reading.record(id))
                        .person()
                        .banner()
                        .id())
                .isEqualTo(id);
        for (SignedIn other : List.of(
                colleague,
                desk,
                clinic.staff(Role.ADMINISTRATOR),
                clinic.patient(id),
                clinic.patient(clinic.register(desk)))) {
            String closed = key(acting.failureAs(other, () -> reading.record(id)));
            assertThat(closed)
                    .as(other.role().name())
                    .isEqualTo("refusal.not-found")
                    .isEqualTo(key(acting.failureAs(other, () -> reading.record(1))));
        }
    }

    @Test
    void whoever_takes_part_says_why_and_then_reads_for_ninety_days() {
        long id = clinic.register(desk);
        clinic.episode(therapist, id);
        for (String bad : new String[] {null, "", "short", "         x         ", "x".repeat(201)}) {
            assertThat(acting.failureAs(colleague, () -> {
                        takingPart.takePart(id, bad);
                        return null;
                    }))
                    .as(String.valueOf(bad))
                    .isInstanceOfSatisfying(
                            Refusal.class, no -> assertThat(no.field()).isEqualTo("reason"));
        }
        acting.as(colleague, () -> takingPart.takePart(id, "stands in for Thea"));
        RecordSheet sheet = acting.as(colleague, () -> reading.record(id));
        assertThat(sheet.team()).anySatisfy(line -> {
            assertThat(line.reason()).isEqualTo("stands in for Thea");
            assertThat(Duration.between(line.since(), line.until())).isEqualTo(Duration.ofDays(90));
        });
        assertThat(rows.number(
                        "select count(*) from audit_entry where account = ? and verb = 'TakingPart.takePart' and outcome = 'DONE' and patient = ? and purpose = 'stands in for Thea'",
                        colleague.account(),
                        id))
                .isEqualTo(1);
        rows.change(
                "update care set ends_at = '2020-01-01 00:00:00' where patient_id = ? and account_id = ?",
                id,
                colleague.account());
        assertThat(key(acting.failureAs(colleague, () -> reading.record(id)))).isEqualTo("refusal.not-found");
    }

    @Test
    void an_episode_opens_care_and_a_fresh_injury_is_a_fact_where_the_therapist_says_so() {
        long id = clinic.register(desk);
        assertThat(key(acting.failureAs(therapist, () -> reading.record(id)))).isEqualTo("refusal.not-found");
        acting.as(therapist, () -> opening.open(id, clinic.spasm(clinic.site()), true));
        RecordSheet sheet = acting.as(therapist, () -> reading.record(id));
        assertThat(sheet.episodes()).hasSize(1);
        assertThat(answer(sheet, "ACUTE_INJURY").facts()).singleElement().satisfies(f -> {
            assertThat(f.from()).isEqualTo(clinic.today());
            assertThat(f.until()).isEqualTo(clinic.today().plusDays(3));
            assertThat(f.region()).isEqualTo(BodyRegion.LOW_BACK);
        });
        assertThat(rows.number(
                        "select count(*) from audit_entry where account = ? and verb = 'OpeningEpisodes.open' and patient = ?",
                        therapist.account(),
                        id))
                .isEqualTo(1);
    }

    @Test
    void facts_are_only_added_to_whatever_is_said_after() {
        long id = treated();
        tell(id, "PACEMAKER", PRESENT);
        List<List<Object>> first = rows.all(
                "select id, condition_code, presence, note, act, recorded_at, recorded_by from health_fact where patient_id = ?",
                id);
        tell(id, "PACEMAKER", ABSENT);
        tell(id, "PACEMAKER", PRESENT);
        assertThat(rows.number("select count(*) from health_fact where patient_id = ?", id))
                .isEqualTo(3);
        assertThat(rows.number("select count(*) from health_fact where patient_id = ? and ended_at is null", id))
                .isEqualTo(1);
        assertThat(rows.all(
                        "select id, condition_code, presence, note, act, recorded_at, recorded_by from health_fact where patient_id = ? and id = ?",
                        id,
                        first.get(0).get(0)))
                .isEqualTo(first);
    }

    @Test
    void a_fact_that_is_over_keeps_its_time_and_a_withdrawn_one_is_unknown_again() {
        long id = treated();
        tell(id, "PACEMAKER", PRESENT);
        long row = rows.number("select id from health_fact where patient_id = ? and ended_at is null", id);
        acting.as(therapist, () -> facts.end(row, clinic.today()));
        long standing = rows.number(
                "select id from health_fact where patient_id = ? and ended_at is null and valid_until is not null", id);
        assertThat(answer(acting.as(therapist, () -> reading.record(id)), "PACEMAKER")
                        .open())
                .isFalse();
        acting.as(therapist, () -> facts.withdraw(standing));
        assertThat(answer(acting.as(therapist, () -> reading.record(id)), "PACEMAKER")
                        .open())
                .isTrue();
        assertThat(key(acting.failureAs(therapist, () -> facts.withdraw(standing))))
                .isEqualTo("refusal.stale");
        assertThat(key(acting.failureAs(colleague, () -> facts.withdraw(row)))).isEqualTo("refusal.not-found");
    }

    @Test
    void none_of_these_denies_the_rest_of_the_group_but_not_what_is_known_and_is_undone_as_one() {
        long id = treated();
        tell(id, "PACEMAKER", PRESENT);
        RecordSheet before = acting.as(therapist, () -> reading.record(id));
        FactGroup group = before.groups().stream()
                .filter(g -> g.answers().stream().anyMatch(a -> a.condition().equals("PACEMAKER")))
                .findFirst()
                .orElseThrow();
        long act = acting.as(therapist, () -> facts.answerGroup(id, group.code(), List.of()));
        RecordSheet after = acting.as(therapist, () -> reading.record(id));
        FactGroup answered = after.groups().stream()
                .filter(g -> g.code().equals(group.code()))
                .findFirst()
                .orElseThrow();
        assertThat(answered.unknown()).isZero();
        assertThat(answer(after, "PACEMAKER").state()).isEqualTo(PRESENT);
        assertThat(answered.answers())
                .filteredOn(a -> !a.condition().equals("PACEMAKER"))
                .isNotEmpty()
                .allMatch(a -> a.state() == ABSENT);
        acting.as(therapist, () -> facts.undo(id, act));
        assertThat(acting.as(therapist, () -> reading.record(id)).unknown()).isEqualTo(before.unknown());
    }

    @Test
    void nobody_writes_facts_into_a_record_that_is_not_open_to_them() {
        long id = treated();
        for (SignedIn other : List.of(colleague, desk, clinic.patient(id))) {
            assertThat(key(acting.failureAs(
                            other, () -> facts.answer(id, "PACEMAKER", PRESENT, null, null, null, null, null))))
                    .isEqualTo("refusal.not-found");
            assertThat(key(acting.failureAs(other, () -> facts.answerGroup(id, "IMPLANTS", List.of()))))
                    .isEqualTo("refusal.not-found");
        }
        assertThat(rows.number("select count(*) from health_fact where patient_id = ?", id))
                .isZero();
    }

    @Test
    void finding_one_among_very_many_uses_the_index_and_stays_within_its_statements() {
        String name = "q" + Id.text(Id.next());
        int size = clinic.many();
        long first = clinic.crowd(size, name, therapist.account());
        try {
            List<String> sent =
                    statements.sentDuring(() -> acting.as(desk, () -> finding.find(name + "777 given7", 0)));
            assertThat(sent.stream()
                            .filter(sql ->
                                    !sql.toLowerCase(java.util.Locale.ROOT).contains("audit_")))
                    .as(sent.toString())
                    .hasSizeLessThanOrEqualTo(4);
            assertThat(sent).hasSizeLessThanOrEqualTo(8);
            String query = sent.stream()
                    .filter(sql -> sql.toLowerCase(java.util.Locale.ROOT).contains("patient_word"))
                    .findFirst()
                    .orElseThrow();
            String plan = rows.all("explain " + query, arguments(query, name + "777%", "given7%"))
                    .toString()
                    .toLowerCase(java.util.Locale.ROOT);
            assertThat(plan).contains("patient_word_word");
            assertThat(plan).doesNotContain("tablescan", ".tablescan");
            long began = System.nanoTime();
            assertThat(acting.as(desk, () -> finding.find(name + "777 given7", 0))
                            .lines())
                    .isNotEmpty()
                    .hasSizeLessThanOrEqualTo(25);
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
            assertThat(statements.during(() -> acting.as(therapist, () -> finding.find("", 0))))
                    .isLessThanOrEqualTo(8);
        } finally {
            clinic.disperse(first, size);
        }
    }

    private static Object[] arguments(String query, String... words) {
        long places = query.chars().filter(c -> c == '?').count();
        Object[] all = new Object[(int) places];
        for (int i = 0; i < all.length; i++) all[i] = i < words.length ? words[i] : (Object) 30;
        return all;
    }

    private long treated() {
        long id = clinic.register(desk);
        clinic.episode(therapist, id);
        return id;
    }

    private void tell(long patient, String condition, Presence presence) {
        acting.as(therapist, () -> facts.answer(patient, condition, presence, null, null, null, null, null));
    }

    private static FactGroup.Answer answer(RecordSheet sheet, String condition) {
        return sheet.groups().stream()
                .flatMap(g -> g.answers().stream())
                .filter(a -> a.condition().equals(condition))
                .findFirst()
                .orElseThrow();
    }

    private List<Long> found(SignedIn who, String typed) {
        return acting.as(who, () -> finding.find(typed, 0)).lines().stream()
                .map(PatientLine::id)
                .toList();
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

    private static String key(RuntimeException thrown) {
        return thrown instanceof Refusal no ? no.key() : String.valueOf(thrown);
    }
}
