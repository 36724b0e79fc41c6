package extensor.care.notes;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.booking.Practice;
import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.DoseRefused;
import extensor.care.patients.Clinic;
import extensor.care.patients.Presence;
import extensor.care.patients.RecordingFacts;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.Rows;
import extensor.container.inside.Statements;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Visits in the running program: what may be signed, what a signature holds, who may, and what two people do to each other. */
@Inside
class WritingNotesIT {
    private static final String NOT_FOUND = "refusal.not-found";

    @Inject
    Clinic clinic;

    @Inject
    Practice practice;

    @Inject
    Visiting visiting;

    @Inject
    Acting acting;

    @Inject
    Rows rows;

    @Inject
    Statements statements;

    @Inject
    WritingNotes writingNotes;

    @Inject
    AddingToNotes addingToNotes;

    @Inject
    RecordingFacts facts;

    @Inject
    Clock clock;

    private SignedIn thea;
    private SignedIn dana;
    private long patient;
    private long plan;
    private long room;

    @BeforeEach
    void somebodyComes() {
        thea = clinic.staff(Role.THERAPIST);
        dana = clinic.staff(Role.THERAPIST);
        patient = clinic.register(thea);
        long episode = clinic.episode(thea, patient);
        clinic.episode(dana, patient);
        room = practice.room(practice.siteOf(episode), "TREATMENT_ROOM");
        plan = practice.plan(thea, patient, episode, 0, 14, 2, "MT_MASSAGE", "US_THERAPEUTIC");
    }

    private long visit(String state) {
        return visiting.booked(plan, thea.account(), room, clock.instant().minus(Duration.ofMinutes(1)), state);
    }

    private VisitSheet open(long visit) {
        return acting.as(thea, () -> writingNotes.open(visit));
    }

    private static String key(RuntimeException no) {
        return no instanceof Refusal refusal ? refusal.key() : String.valueOf(no);
    }

    private String shorter(long visit) {
        return open(visit).items().get(0).planned().with("duration_min", "7").json();
    }

    @Test
    void a_visit_as_planned_is_signed_at_once_and_the_appointment_has_then_taken_place() {
        long visit = visit("ARRIVED");
        VisitSheet sheet = open(visit);
        assertThat(sheet.note().revision()).isZero();
        assertThat(sheet.items()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.outcome()).isEqualTo(ItemOutcome.AS_PLANNED);
            assertThat(line.planned().sentence()).isNotBlank();
        });
        assertThat(rows.number("select count(*) from encounter where visit_id = ?", visit))
                .as("looking writes nothing")
                .isZero();
        VisitSheet signed = acting.as(thea, () -> writingNotes.sign(visit, 0, NoteDraft.NOTHING));
        assertThat(signed.signed()).isTrue();
        assertThat(rows.text("select state from visit where id = ?", visit)).isEqualTo("GIVEN");
        String content = rows.text("select content from encounter where visit_id = ?", visit);
        assertThat(rows.text("select hash from encounter where visit_id = ?", visit))
                .isEqualTo(Catalogue.hashOf(content));
        assertThat(acting.as(thea, () -> writingNotes.ofPatient(patient)).get(0).signed())
                .isTrue();
    }

    @Test
    void what_was_different_and_the_pain_before_stand_in_the_signed_visit() {
        long visit = visit("ARRIVED");
        List<VisitSheet.VisitItemLine> items = open(visit).items();
        NoteDraft typed = NoteDraft.NOTHING
                .said(6, 4, "Tolerated well")
                .with(new Deviation(items.get(0).item(), shorter(visit), null, ""))
                .with(new Deviation(items.get(1).item(), null, OmissionReason.NO_TIME, "bus"));
        acting.as(thea, () -> writingNotes.sign(visit, 0, typed));
        VisitSheet signed = open(visit);
        assertThat(signed.exceptions()).isEqualTo(2);
        assertThat(signed.items().get(0).given().words("duration_min")).startsWith("7");
        assertThat(signed.items().get(1).reason()).isEqualTo(OmissionReason.NO_TIME);
        assertThat(signed.items().get(1).words()).isEqualTo("bus");
        assertThat(signed.note().writing().note()).isEqualTo("Tolerated well");
        assertThat(rows.number(
                        "select count(*) from measurement where patient_id = ? and measure = 'NPRS' and reading = 6",
                        patient))
                .isEqualTo(1);
    }

    @Test
    void what_is_signed_cannot_be_changed_only_added_to() {
        long visit = visit("ARRIVED");
        acting.as(thea, () -> writingNotes.sign(visit, 0, NoteDraft.NOTHING));
        String before = rows.text("select content from encounter where visit_id = ?", visit);
        int revision = open(visit).note().revision();
        assertThat(key(acting.failureAs(
                        thea, () -> writingNotes.write(visit, revision, NoteDraft.NOTHING.said(1, 1, "x")))))
                .isEqualTo("visit.signed-already");
        assertThat(key(acting.failureAs(thea, () -> done(() -> writingNotes.drop(visit, revision)))))
                .isEqualTo("visit.signed-already");
        assertThat(acting.failureAs(thea, () -> addingToNotes.add(visit, " ", "forgotten words", RequestKey.key())))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.field()).isEqualTo("addReason"));
        VisitSheet added =
                acting.as(dana, () -> addingToNotes.add(visit, "Forgot it", "Skin was a little red", RequestKey.key()));
        assertThat(added.note().addenda()).singleElement().satisfies(line -> {
            assertThat(line.author()).isEqualTo(dana.name());
            assertThat(line.words()).isEqualTo("Skin was a little red");
        });
        assertThat(rows.text("select content from encounter where visit_id = ?", visit))
                .isEqualTo(before);
    }

    @Test
    void nothing_is_signed_as_given_before_the_visit_begins_unless_the_patient_is_there() {
        long later = visiting.booked(plan, thea.account(), room, clock.instant().plus(Duration.ofMinutes(2)), "BOOKED");
        assertThat(key(acting.failureAs(thea, () -> writingNotes.sign(later, 0, NoteDraft.NOTHING))))
                .isEqualTo("visit.not-begun");
        rows.change("update visit set state = 'ARRIVED' where id = ?", later);
        assertThat(acting.as(thea, () -> writingNotes.sign(later, 0, NoteDraft.NOTHING))
                        .signed())
                .isTrue();
    }

    @Test
    void a_visit_that_was_tampered_with_is_not_shown() {
        long visit = visit("ARRIVED");
        acting.as(thea, () -> writingNotes.sign(visit, 0, NoteDraft.NOTHING.said(5, 3, "before")));
        rows.change("update encounter set content = replace(content, 'before', 'after') where visit_id = ?", visit);
        assertThat(acting.failureAs(thea, () -> writingNotes.open(visit)))
                .isNotNull()
                .isNotInstanceOf(Refusal.class);
    }

    @Test
    void signing_twice_changes_nothing_and_nobody_signs_over_another() {
        long visit = visit("ARRIVED");
        List<Object> both =
                acting.together(2, thea, "-", () -> writingNotes.sign(visit, 0, NoteDraft.NOTHING.said(3, 2, "")));
        assertThat(both).allSatisfy(answer -> assertThat(answer).isInstanceOf(VisitSheet.class));
        assertThat(rows.number("select count(*) from encounter where visit_id = ?", visit))
                .isEqualTo(1);
        assertThat(rows.number("select count(*) from measurement where patient_id = ?", patient))
                .isEqualTo(1);
        assertThat(key(acting.failureAs(dana, () -> writingNotes.sign(visit, 0, NoteDraft.NOTHING))))
                .isEqualTo("visit.signed-already");
        assertThat(key(acting.failureAs(
                        thea,
                        () -> writingNotes.sign(visit, 0, NoteDraft.NOTHING.said(9, 2, "words of another window")))))
                .as("other words are not lost without one")
                .isEqualTo("visit.signed-already");
    }

    @Test
    void nobody_writes_over_what_somebody_else_wrote_unseen() {
        long visit = visit("ARRIVED");
        acting.as(dana, () -> writingNotes.write(visit, 0, NoteDraft.NOTHING.said(null, null, "Dana's words")));
        RuntimeException no = acting.failureAs(
                thea, () -> writingNotes.write(visit, 0, NoteDraft.NOTHING.said(null, null, "Thea's words")));
        assertThat(key(no)).isEqualTo("visit.conflict");
        assertThat(key(acting.failureAs(thea, () -> writingNotes.sign(visit, 0, NoteDraft.NOTHING))))
                .isEqualTo("visit.conflict");
        VisitSheet seen = open(visit);
        assertThat(seen.note().writing().note()).isEqualTo("Dana's words");
        acting.as(
                thea,
                () -> writingNotes.write(visit, seen.note().revision(), NoteDraft.NOTHING.said(null, null, "Both")));
        assertThat(open(visit).note().writing().note()).isEqualTo("Both");
        assertThat(key(acting.failureAs(
                        dana,
                        () -> done(() -> writingNotes.drop(visit, seen.note().revision())))))
                .as("what was written since she read it")
                .isEqualTo("visit.conflict");
        int now = open(visit).note().revision();
        assertThat(key(acting.failureAs(thea, () -> writingNotes.drop(visit, now))))
                .as("another's note")
                .isEqualTo("visit.not-own");
        assertThat(open(visit).draftOf(thea.account())).isFalse();
        assertThat(open(visit).draftOf(dana.account())).isTrue();
        acting.as(dana, () -> writingNotes.drop(visit, now));
        assertThat(open(visit).note().change()).isNull();
    }

    @Test
    void a_note_that_was_given_up_comes_back_as_it_was_to_an_appointment_and_to_somebody_who_just_came() {
        long booked = visit("ARRIVED");
        NoteDraft typed = NoteDraft.NOTHING
                .said(6, 4, "A long note")
                .with(new Deviation(open(booked).items().get(1).item(), null, OmissionReason.NO_TIME, "bus"));
        long came = acting.as(
                thea,
                () -> writingNotes.walkIn(
                        practice.plan(thea, patient, clinic.episode(thea, patient), 0, 14, 2, "MT_MASSAGE")));
        for (long visit : new long[] {booked, came}) {
            NoteDraft words = visit == booked ? typed : NoteDraft.NOTHING.said(1, null, "Came by");
            int revision = open(visit).note().revision();
            VisitSheet before = acting.as(thea, () -> writingNotes.write(visit, revision, words));
            DiscardedNote note =
                    acting.as(thea, () -> writingNotes.drop(visit, before.note().revision()));
            assertThat(rows.number("select count(*) from encounter where id = ?", note.id()))
                    .isZero();
            assertThat(key(acting.failureAs(
                            thea, () -> writingNotes.drop(visit, before.note().revision()))))
                    .isIn("visit.dropped-already", NOT_FOUND);
            acting.as(thea, () -> done(() -> writingNotes.bringBack(note.visit(), note)));
            VisitSheet after = open(visit);
            assertThat(after.note().writing()).isEqualTo(words);
            assertThat(after.on()).isEqualTo(before.on());
            assertThat(after.key()).isEqualTo(before.key());
            assertThat(after.draftOf(thea.account())).isTrue();
        }
    }

    @Test
    void a_note_that_was_given_up_is_not_put_over_what_was_written_or_signed_since() {
        long visit = visit("ARRIVED");
        VisitSheet first =
                acting.as(thea, () -> writingNotes.write(visit, 0, NoteDraft.NOTHING.said(null, null, "First")));
        DiscardedNote note =
                acting.as(thea, () -> writingNotes.drop(visit, first.note().revision()));
        VisitSheet second =
                acting.as(dana, () -> writingNotes.write(visit, 0, NoteDraft.NOTHING.said(null, null, "Second")));
        assertThat(key(acting.failureAs(thea, () -> done(() -> writingNotes.bringBack(note.visit(), note)))))
                .isEqualTo("visit.begun-anew");
        acting.as(
                dana,
                () -> writingNotes.sign(
                        visit, second.note().revision(), second.note().writing()));
        assertThat(key(acting.failureAs(thea, () -> done(() -> writingNotes.bringBack(note.visit(), note)))))
                .isEqualTo("visit.begun-anew");
        assertThat(open(visit).note().writing().note()).isEqualTo("Second");
    }

    @Test
    void a_note_of_one_patient_is_not_brought_back_into_the_record_of_another() {
        long visit = visit("ARRIVED");
        VisitSheet written =
                acting.as(thea, () -> writingNotes.write(visit, 0, NoteDraft.NOTHING.said(null, null, "Mine")));
        DiscardedNote note =
                acting.as(thea, () -> writingNotes.drop(visit, written.note().revision()));
        long other = clinic.register(thea);
        long plan = practice.plan(thea, other, clinic.episode(thea, other), 0, 14, 2, "MT_MASSAGE");
        long elsewhere = acting.as(thea, () -> writingNotes.walkIn(plan));
        assertThat(key(acting.failureAs(thea, () -> done(() -> writingNotes.bringBack(elsewhere, note)))))
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void signing_once_more_with_other_exceptions_is_refused_and_with_the_same_is_not() {
        long visit = visit("ARRIVED");
        List<VisitSheet.VisitItemLine> items = open(visit).items();
        Deviation shorter = new Deviation(items.get(0).item(), shorter(visit), null, "tired");
        Deviation out = new Deviation(items.get(1).item(), null, OmissionReason.NO_TIME, "bus");
        NoteDraft signed =
                NoteDraft.NOTHING.said(3, 2, "The same note").with(shorter).with(out);
        acting.as(thea, () -> writingNotes.sign(visit, 0, signed));
        String content = rows.text("select content from encounter where visit_id = ?", visit);
        assertThat(acting.as(thea, () -> writingNotes.sign(visit, 0, signed)).signed())
                .as("the same once more")
                .isTrue();
        for (NoteDraft other : List.of(
                signed.asPlanned(shorter.item()),
                signed.asPlanned(out.item()),
                signed.with(new Deviation(out.item(), null, OmissionReason.DECLINED, "bus")),
                signed.with(new Deviation(out.item(), null, OmissionReason.NO_TIME, "train")),
                signed.with(new Deviation(shorter.item(), shorter.dose().replace(":7", ":8"), null, "tired")),
                signed.with(new Deviation(999, null, OmissionReason.PAIN, ""))))
            assertThat(key(acting.failureAs(thea, () -> writingNotes.sign(visit, 0, other))))
                    .as(other.toString())
                    .isIn("visit.signed-already", "visit.item-gone");
        assertThat(rows.text("select content from encounter where visit_id = ?", visit))
                .isEqualTo(content);
    }

    @Test
    void what_is_stopped_and_signed_may_be_signed_once_more_without_a_word_of_it() {
        long visit = visit("ARRIVED");
        acting.as(
                thea, () -> facts.answer(patient, "MALIGNANCY_ACTIVE", Presence.PRESENT, null, null, null, null, null));
        acting.as(thea, () -> writingNotes.sign(visit, 0, NoteDraft.NOTHING));
        assertThat(acting.as(thea, () -> writingNotes.sign(visit, 0, NoteDraft.NOTHING))
                        .signed())
                .isTrue();
    }

    @Test
    void a_visit_that_was_moved_while_it_was_written_is_signed_on_the_day_on_which_it_stands() {
        Instant yesterday = clock.instant().minus(Duration.ofDays(1));
        long visit = visiting.booked(plan, thea.account(), room, yesterday, "ARRIVED");
        VisitSheet draft = acting.as(thea, () -> writingNotes.write(visit, 0, NoteDraft.NOTHING.said(2, 1, "Begun")));
        rows.change(
                "update visit set starts_at = ? where id = ?",
                LocalDateTime.ofInstant(yesterday.plus(Duration.ofDays(1)), ZoneOffset.UTC),
                visit);
        VisitSheet signed = acting.as(
                thea,
                () -> writingNotes.sign(
                        visit, draft.note().revision(), draft.note().writing()));
        assertThat(signed.on()).isEqualTo(draft.on().plusDays(1));
        assertThat(rows.text("select given_on from encounter where visit_id = ?", visit))
                .isEqualTo(signed.on().toString());
        assertThat(rows.text("select content from encounter where visit_id = ?", visit))
                .contains("\"on\":\"" + signed.on() + "\"");
        assertThat(acting.as(thea, () -> writingNotes.ofPatient(patient)))
                .singleElement()
                .satisfies(past -> assertThat(past.record().on()).isEqualTo(past.on()));
    }

    @Test
    void a_visit_is_found_by_its_keys_and_never_by_reading_all_of_them() {
        long visit = visit("ARRIVED");
        int revision = acting.as(thea, () -> writingNotes.write(visit, 0, NoteDraft.NOTHING.said(2, 1, "x")))
                .note()
                .revision();
        long own = rows.number("select id from encounter where visit_id = ?", visit);
        assertThat(open(own).key()).isEqualTo(open(visit).key());
        long came = acting.as(
                thea,
                () -> writingNotes.walkIn(
                        practice.plan(thea, patient, clinic.episode(thea, patient), 0, 14, 2, "MT_MASSAGE")));
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

    /** How the database would answer a query: H2 says it in one text, MariaDB in the columns of each table. */
    private String reads(String sql) {
        return String.valueOf(rows.all("explain " + sql));
    }

    @Test
    void what_lies_ahead_was_cancelled_or_missed_is_not_written() {
        long ahead = visiting.booked(plan, thea.account(), room, clock.instant().plus(Duration.ofDays(2)), "BOOKED");
        assertThat(key(acting.failureAs(thea, () -> writingNotes.sign(ahead, 0, NoteDraft.NOTHING))))
                .isEqualTo("visit.future");
        assertThat(open(ahead).open()).isFalse();
        assertThat(acting.as(thea, () -> writingNotes.ofPatient(patient)))
                .extracting(PastVisit::id)
                .doesNotContain(ahead);
        assertThat(key(acting.failureAs(thea, () -> writingNotes.sign(visit("CANCELLED"), 0, NoteDraft.NOTHING))))
                .isEqualTo("visit.cancelled");
        assertThat(key(acting.failureAs(thea, () -> writingNotes.write(visit("NO_SHOW"), 0, NoteDraft.NOTHING))))
                .isEqualTo("visit.missed");
    }

    @Test
    void what_todays_facts_stop_is_left_out_and_cannot_be_given() {
        long visit = visit("ARRIVED");
        acting.as(
                thea, () -> facts.answer(patient, "MALIGNANCY_ACTIVE", Presence.PRESENT, null, null, null, null, null));
        VisitSheet sheet = open(visit);
        VisitSheet.VisitItemLine stopped = sheet.items().stream()
                .filter(VisitSheet.VisitItemLine::stopped)
                .findFirst()
                .orElseThrow();
        assertThat(stopped.outcome()).isEqualTo(ItemOutcome.LEFT_OUT);
        assertThat(stopped.reason()).isEqualTo(OmissionReason.STOPPED);
        String dose = stopped.planned().json();
        assertThat(key(acting.failureAs(
                        thea,
                        () -> writingNotes.write(
                                visit, 0, NoteDraft.NOTHING.with(new Deviation(stopped.item(), dose, null, ""))))))
                .isEqualTo("visit.stopped");
        acting.as(thea, () -> writingNotes.sign(visit, 0, NoteDraft.NOTHING));
        assertThat(open(visit).items())
                .filteredOn(line -> line.item() == stopped.item())
                .singleElement()
                .satisfies(line -> assertThat(line.given()).isNull());
    }

    @Test
    void an_exception_is_held_against_the_definition_of_the_dose_and_the_plan() {
        long visit = visit("ARRIVED");
        VisitSheet.VisitItemLine item = open(visit).items().get(0);
        String wild = item.planned().json().replaceAll("\"duration_min\":\\d+", "\"duration_min\":9000");
        assertThat(acting.failureAs(
                        thea,
                        () -> writingNotes.write(
                                visit, 0, NoteDraft.NOTHING.with(new Deviation(item.item(), wild, null, "")))))
                .isInstanceOf(DoseRefused.class);
        assertThat(key(acting.failureAs(
                        thea,
                        () -> writingNotes.write(
                                visit, 0, NoteDraft.NOTHING.with(new Deviation(999, null, OmissionReason.PAIN, ""))))))
                .isEqualTo("visit.item-gone");
        assertThat(key(acting.failureAs(
                        thea,
                        () -> writingNotes.write(
                                visit,
                                0,
                                NoteDraft.NOTHING.with(new Deviation(item.item(), null, OmissionReason.OTHER, " "))))))
                .isEqualTo("visit.words-missing");
        assertThat(key(acting.failureAs(
                        thea, () -> writingNotes.write(visit, 0, NoteDraft.NOTHING.said(11, null, "")))))
                .isEqualTo("visit.pain");
    }

    @Test
    void where_nothing_is_given_at_the_clinic_the_programme_at_home_is_practised() {
        long other = clinic.register(thea);
        long home = practice.plan(thea, other, clinic.episode(thea, other), 0, 14, 2, "HEAT_HOT_PACK");
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

    @Test
    void every_door_is_as_if_there_were_nothing_for_all_who_are_not_in_care() {
        long visit = visit("ARRIVED");
        List<SignedIn> others = List.of(
                clinic.staff(Role.THERAPIST),
                clinic.staff(Role.DESK),
                clinic.staff(Role.ADMINISTRATOR),
                clinic.patient(patient));
        for (var door : doors(visit, plan, patient).entrySet())
            for (SignedIn other : others)
                assertThat(key(acting.failureAs(other, door.getValue())))
                        .as(door.getKey() + " to " + other.role())
                        .isEqualTo(NOT_FOUND)
                        .isEqualTo(key(acting.failureAs(
                                other, doors(12345, 12345, 12345).get(door.getKey()))));
        assertThat(rows.number("select count(*) from encounter where patient_id = ?", patient))
                .isZero();
    }

    private Map<String, Callable<?>> doors(long visit, long ofPlan, long ofPatient) {
        Map<String, Callable<?>> doors = new LinkedHashMap<>();
        doors.put("open", () -> writingNotes.open(visit));
        doors.put("write", () -> writingNotes.write(visit, 0, NoteDraft.NOTHING));
        doors.put("sign", () -> writingNotes.sign(visit, 0, NoteDraft.NOTHING));
        doors.put("drop", () -> done(() -> writingNotes.drop(visit, 0)));
        doors.put(
                "bringBack",
                () -> done(() ->
                        writingNotes.bringBack(visit, new DiscardedNote(Id.next(), visit, "", NoteDraft.NOTHING))));
        doors.put("add", () -> addingToNotes.add(visit, "because", "something", RequestKey.key()));
        doors.put("walkIn", () -> writingNotes.walkIn(ofPlan));
        doors.put("ofPatient", () -> writingNotes.ofPatient(ofPatient));
        return doors;
    }

    @Test
    void a_visit_costs_the_same_few_statements_each_time() {
        long visit = visit("ARRIVED");
        assertThat(domain(() -> writingNotes.open(visit))).isLessThanOrEqualTo(9);
        assertThat(domain(() -> writingNotes.write(visit, 0, NoteDraft.NOTHING.said(2, 1, "x"))))
                .isLessThanOrEqualTo(12);
        int revision = open(visit).note().revision();
        assertThat(domain(() -> writingNotes.sign(visit, revision, NoteDraft.NOTHING.said(2, 1, "x"))))
                .isLessThanOrEqualTo(20);
        assertThat(domain(() -> writingNotes.ofPatient(patient))).isLessThanOrEqualTo(3);
    }

    private int domain(Callable<?> act) {
        List<String> sent = statements.sentDuring(() -> acting.as(thea, act)).stream()
                .filter(sql -> !sql.toLowerCase(Locale.ROOT).contains("audit_"))
                .toList();
        System.out.println("STATEMENTS visit " + sent.size());
        return sent.size();
    }

    private static Object done(Runnable act) {
        act.run();
        return null;
    }
}
