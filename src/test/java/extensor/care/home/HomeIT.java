package extensor.care.home;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.booking.BookingVisits;
import extensor.care.booking.CancellingVisits;
import extensor.care.booking.MovingVisits;
import extensor.care.booking.Practice;
import extensor.care.booking.ReadingAppointments;
import extensor.care.booking.ReadingOwnVisits;
import extensor.care.booking.SlotWish;
import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.home.HomeSheet.DayMark.Told;
import extensor.care.patients.Clinic;
import extensor.care.patients.Presence;
import extensor.care.patients.RecordingFacts;
import extensor.care.plans.ItemSheet;
import extensor.care.plans.Planning;
import extensor.care.plans.SignedSheet;
import extensor.care.plans.Signing;
import extensor.care.progress.Adherence;
import extensor.care.progress.ReadingProgress;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskLine;
import extensor.care.tasks.TaskSubject;
import extensor.care.tasks.TimeWanted;
import extensor.care.tasks.WorkingTasks;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.CancelReason;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.Rows;
import extensor.container.inside.SetClock;
import extensor.container.inside.Statements;
import extensor.shared.BodyRegion;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.Side;
import extensor.web.kit.MessageText;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The patient's day in the running program: what can be told of which day, by whom, what becomes of it, and what it costs the database. */
@Inside
class HomeIT {
    private static final String NOT_FOUND = "refusal.not-found";
    private static final int HEAT = 2;
    private static final int PILLOW = 3;

    @Inject
    Clinic clinic;

    @Inject
    Practice practice;

    @Inject
    Acting acting;

    @Inject
    SetClock clock;

    @Inject
    Rows rows;

    @Inject
    Statements statements;

    @Inject
    Planning planning;

    @Inject
    Signing signing;

    @Inject
    BookingVisits bookingVisits;

    @Inject
    RecordingFacts facts;

    @Inject
    WorkingTasks tasks;

    @Inject
    ReportingHome programme;

    @Inject
    ReadingProgress following;

    @Inject
    AskingForTime asking;

    @Inject
    ReadingAppointments reading;

    @Inject
    AskingToBeCalled calling;

    @Inject
    ReadingOwnVisits visits;

    @Inject
    MovingVisits movingVisits;

    @Inject
    CancellingVisits cancellingVisits;

    private SignedIn thea;
    private SignedIn pat;
    private long patient;
    private long episode;
    private LocalDate today;

    @BeforeEach
    void somebodyHasAPlan() {
        thea = clinic.staff(Role.THERAPIST);
        patient = clinic.register(thea);
        pat = clinic.patient(patient);
        episode = clinic.episode(thea, patient);
        today = clinic.today();
    }

    @AfterEach
    void theClockIsRight() {
        clock.free();
    }

    /** A plan that was signed so many days ago, with heat (2) for one place and advice on pillows (3) at home. */
    private long plan(long ofEpisode, long ofPatient, BodyRegion where, Side side, int since) {
        long plan = acting.as(thea, () -> planning.begin(ofEpisode, null));
        clinic.denyAllBut(thea, ofPatient);
        acting.as(thea, () -> planning.add(plan, 1, "HEAT_HOT_PACK", EntryKind.INTERVENTION));
        acting.as(thea, () -> planning.add(plan, 1, "SUPPORT_PILLOW", EntryKind.INTERVENTION));
        ItemSheet heat = acting.as(thea, () -> planning.open(plan)).item(HEAT).orElseThrow();
        acting.as(thea, () -> planning.placeItem(plan, HEAT, heat.item(), where, side, CarePlace.HOME, null, null));
        practice.sign(thea, plan);
        clock.pass(Duration.ofDays(since));
        today = clinic.today();
        return plan;
    }

    private long plan() {
        return plan(episode, patient, BodyRegion.LOW_BACK, Side.BILATERAL, 5);
    }

    /** Of another treatment, for the left knee, since today: its items have the same numbers. */
    private long besideIt() {
        return plan(clinic.episode(thea, patient), patient, BodyRegion.KNEE, Side.LEFT, 0);
    }

    private HomeSheet day(boolean yesterday) {
        return acting.as(pat, () -> programme.day(yesterday)).orElseThrow();
    }

    private String tell(SignedIn who, HomeReport tap) {
        return refusal(who, () -> {
            programme.tell(tap);
            return null;
        });
    }

    private String refusal(SignedIn who, Callable<?> act) {
        RuntimeException failure = acting.failureAs(who, act);
        if (failure == null) return null;
        return failure instanceof Refusal no ? no.key() : failure.toString();
    }

    private long entries() {
        return rows.number("select count(*) from home_entry where patient_id = ?", patient);
    }

    private static HomeReport sore(long plan, LocalDate day, String word) {
        return new HomeReport(plan, HEAT, day, HomeOutcome.TOO_SORE, SoreReason.SKIN, word);
    }

    private List<TaskLine> open(SignedIn who) {
        return acting.as(who, () -> tasks.open()).stream()
                .filter(task -> task.patient() == patient)
                .toList();
    }

    @Test
    void without_a_signed_plan_there_is_no_day() {
        assertThat(acting.as(pat, () -> programme.day(false))).isEmpty();
        assertThat(refusal(pat, () -> {
                    programme.tellPain(today, 3);
                    return null;
                }))
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void what_is_told_twice_is_kept_once_and_a_later_word_corrects_it() {
        long plan = plan();
        assertThat(day(false).cards()).extracting(card -> card.item().id()).containsExactly(HEAT);
        assertThat(day(false).advice()).extracting(ItemSheet::id).containsExactly(PILLOW);
        assertThat(tell(pat, HomeReport.of(plan, HEAT, today, HomeOutcome.DONE)))
                .isNull();
        assertThat(tell(pat, HomeReport.of(plan, HEAT, today, HomeOutcome.DONE)))
                .isNull();
        assertThat(entries()).isEqualTo(1);
        assertThat(day(false).done()).isEqualTo(1);
        assertThat(day(false).finished()).isTrue();
        assertThat(tell(pat, HomeReport.of(plan, HEAT, today, HomeOutcome.PARTLY)))
                .isNull();
        assertThat(day(false).cards().get(0).told().outcome()).isEqualTo(HomeOutcome.PARTLY);
        acting.as(pat, () -> programme.takeBack(plan, HEAT, today));
        assertThat(entries()).isZero();
        assertThat(day(false).finished()).isFalse();
    }

    @Test
    void a_tap_that_comes_many_times_at_once_is_kept_once() {
        long plan = plan();
        HomeReport tap = sore(plan, today, null);
        List<Object> answers = acting.together(6, pat, "-", () -> {
            programme.tell(tap);
            programme.tellPain(today, 4);
            return "told";
        });
        assertThat(answers).containsOnly("told");
        assertThat(entries()).isEqualTo(1);
        assertThat(rows.number("select count(*) from task where patient_id = ? and kind = 'TOO_SORE'", patient))
                .isEqualTo(1);
        assertThat(rows.number("select count(*) from measurement where patient_id = ?", patient))
                .isEqualTo(1);
    }

    @Test
    void yesterday_can_still_be_corrected_but_no_earlier_day_and_no_day_to_come() {
        long plan = plan();
        for (int ago : List.of(0, 1)) {
            assertThat(tell(pat, HomeReport.of(plan, HEAT, today.minusDays(ago), HomeOutcome.DONE)))
                    .isNull();
            acting.as(pat, () -> programme.tellPain(today.minusDays(ago), 5));
        }
        assertThat(tell(pat, HomeReport.of(plan, HEAT, today.minusDays(2), HomeOutcome.DONE)))
                .isEqualTo("me.too-late");
        assertThat(tell(pat, HomeReport.of(plan, HEAT, today.plusDays(1), HomeOutcome.DONE)))
                .isEqualTo("me.not-yet");
        assertThat(refusal(pat, () -> {
                    programme.tellPain(today.minusDays(2), 5);
                    return null;
                }))
                .isEqualTo("me.too-late");
        assertThat(entries()).isEqualTo(2);
        assertThat(day(true).done()).isEqualTo(1);
        clock.pass(Duration.ofDays(1));
        assertThat(day(true).day()).isEqualTo(today);
        assertThat(day(true).pain()).isEqualTo(5);
        assertThat(day(false).pain()).isNull();
        assertThat(tell(pat, HomeReport.of(plan, HEAT, today.minusDays(1), HomeOutcome.PARTLY)))
                .isEqualTo("me.too-late");
    }

    @Test
    void nobody_else_s_plan_and_nothing_that_the_plan_does_not_ask_for_can_be_told() {
        long plan = plan();
        long other = clinic.register(thea);
        long foreign = plan(clinic.episode(thea, other), other, BodyRegion.LOW_BACK, Side.BILATERAL, 5);
        assertThat(tell(pat, HomeReport.of(foreign, HEAT, today, HomeOutcome.DONE)))
                .isEqualTo(NOT_FOUND);
        assertThat(tell(pat, HomeReport.of(12345, HEAT, today, HomeOutcome.DONE)))
                .isEqualTo(NOT_FOUND);
        assertThat(tell(pat, HomeReport.of(plan, PILLOW, today, HomeOutcome.DONE)))
                .isEqualTo(NOT_FOUND);
        assertThat(tell(pat, HomeReport.of(plan, 99, today, HomeOutcome.DONE))).isEqualTo(NOT_FOUND);
        for (Role role : List.of(Role.DESK, Role.ADMINISTRATOR, Role.THERAPIST))
            assertThat(tell(clinic.staff(role), HomeReport.of(plan, HEAT, today, HomeOutcome.DONE)))
                    .isEqualTo(NOT_FOUND);
        assertThat(rows.number("select count(*) from home_entry where plan_id in (?, ?)", plan, foreign))
                .isZero();
    }

    /** How the heat of each plan went, in the order of the page. */
    private List<HomeOutcome> heat(boolean yesterday) {
        return day(yesterday).cards().stream()
                .map(card -> card.told() == null ? null : card.told().outcome())
                .toList();
    }

    private Told lastMark() {
        List<HomeSheet.DayMark> weeks = acting.as(pat, () -> programme.weeks());
        List<HomeSheet.DayMark> week = day(false).week();
        assertThat(weeks).endsWith(week.toArray(HomeSheet.DayMark[]::new));
        return week.get(week.size() - 1).told();
    }

    @Test
    void of_two_plans_that_run_both_are_on_the_day_and_each_is_told_for_itself() {
        long older = plan();
        long newer = besideIt();
        assertThat(day(false).parts())
                .extracting(part -> part.plan().plan().id())
                .containsExactly(newer, older);
        assertThat(day(false).advice()).hasSize(2);
        assertThat(tell(pat, HomeReport.of(older, HEAT, today, HomeOutcome.DONE)))
                .isNull();
        assertThat(heat(false)).containsExactly(null, HomeOutcome.DONE);
        assertThat(day(false).finished()).isFalse();
        assertThat(lastMark()).isEqualTo(Told.SOME);
        assertThat(tell(pat, HomeReport.of(newer, HEAT, today, HomeOutcome.DONE)))
                .isNull();
        assertThat(day(false).done()).isEqualTo(2);
        assertThat(lastMark()).isEqualTo(Told.ALL);
        acting.as(pat, () -> programme.takeBack(older, HEAT, today));
        assertThat(heat(false)).containsExactly(HomeOutcome.DONE, null);
        assertThat(tell(pat, HomeReport.of(older, HEAT, today.minusDays(1), HomeOutcome.PARTLY)))
                .isNull();
        assertThat(heat(true)).as("the newer one had not begun").containsExactly(HomeOutcome.PARTLY);
        assertThat(tell(pat, HomeReport.of(newer, HEAT, today.minusDays(1), HomeOutcome.DONE)))
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void what_must_wait_of_the_older_of_two_plans_waits_there_and_there_alone() {
        long older = plan();
        long newer = besideIt();
        acting.as(
                thea,
                () -> facts.answer(
                        patient,
                        "ACUTE_INJURY",
                        Presence.PRESENT,
                        BodyRegion.LOW_BACK,
                        Side.BILATERAL,
                        today,
                        today.plusDays(3),
                        null));
        assertThat(day(false).cards()).extracting(HomeSheet.Card::waits).containsExactly(false, true);
        assertThat(tell(pat, HomeReport.of(older, HEAT, today, HomeOutcome.DONE)))
                .isEqualTo("me.waits");
        assertThat(tell(pat, HomeReport.of(newer, HEAT, today, HomeOutcome.DONE)))
                .isNull();
        assertThat(day(false).finished()).isTrue();
    }

    @Test
    void what_was_too_sore_in_two_plans_is_two_tasks_and_taken_back_one_by_one() {
        long older = plan();
        long newer = besideIt();
        tell(pat, sore(older, today, SoreReason.TINGLING, null));
        tell(pat, sore(newer, today, SoreReason.SKIN, null));
        assertThat(open(thea))
                .extracting(TaskLine::subject)
                .containsExactlyInAnyOrder(TaskSubject.item(older, HEAT), TaskSubject.item(newer, HEAT));
        acting.as(pat, () -> programme.takeBack(older, HEAT, today));
        assertThat(open(thea)).hasSize(2).allSatisfy(task -> {
            boolean ofOlder = task.subject().equals(TaskSubject.item(older, HEAT));
            assertThat(MessageText.of(task.message())).contains(ofOlder ? "tingling" : "the skin is red");
            assertThat(MessageText.of(task.message()).contains("taken back")).isEqualTo(ofOlder);
        });
    }

    @Test
    void what_was_too_sore_becomes_one_task_for_the_therapist_and_none_for_the_desk() {
        long plan = plan();
        assertThat(tell(pat, sore(plan, today.minusDays(1), "red as a beet"))).isNull();
        assertThat(tell(pat, sore(plan, today, null))).isNull();
        assertThat(open(thea)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.TOO_SORE);
            assertThat(task.subject()).isEqualTo(TaskSubject.item(plan, HEAT));
            assertThat(MessageText.of(task.message())).contains("Hot pack", "the skin is red or sore", "red as a beet");
        });
        assertThat(open(clinic.staff(Role.DESK))).isEmpty();
        assertThat(day(false).due()).isZero();
        acting.as(thea, () -> tasks.done(open(thea).get(0).id()));
        assertThat(tell(pat, sore(plan, today, "again"))).isNull();
        assertThat(open(thea)).hasSize(1);
    }

    private static HomeReport sore(long plan, LocalDate day, SoreReason reason, String word) {
        return new HomeReport(plan, HEAT, day, HomeOutcome.TOO_SORE, reason, word);
    }

    /** What the one task says that waits for the therapist. */
    private String waiting() {
        List<TaskLine> open = open(thea);
        assertThat(open).hasSize(1);
        return MessageText.of(open.get(0).message());
    }

    @Test
    void what_is_said_later_comes_first_and_what_was_said_before_stays_behind_it() {
        long plan = plan();
        tell(pat, sore(plan, today.minusDays(1), SoreReason.STILL_SORE, null));
        long first = open(thea).get(0).id();
        tell(pat, sore(plan, today, SoreReason.TINGLING, "my foot is numb"));
        assertThat(waiting())
                .startsWith("Hot pack or heat pad: ")
                .containsSubsequence("tingling or numbness", "my foot is numb", "Before:", "still sore from last time");
        assertThat(refusal(thea, () -> {
                    tasks.done(first);
                    return null;
                }))
                .as("nobody sees to what they have not read")
                .isEqualTo("refusal.stale");
        tell(pat, sore(plan, today, SoreReason.OTHER, null));
        assertThat(waiting())
                .containsSubsequence("another reason", "tingling or numbness", "still sore from last time");
    }

    @Test
    void the_therapist_reads_what_was_told_from_home_with_reason_and_word_newest_first() {
        long plan = plan();
        tell(pat, sore(plan, today, SoreReason.TINGLING, "my foot is numb"));
        tell(pat, HomeReport.of(plan, HEAT, today.minusDays(1), HomeOutcome.PARTLY));
        acting.as(thea, () -> tasks.done(open(thea).get(0).id()));
        assertThat(acting.as(thea, () -> following.told(patient)))
                .satisfiesExactly(
                        newest -> {
                            assertThat(newest.name()).isEqualTo("Hot pack or heat pad");
                            assertThat(newest.line().on()).isEqualTo(today);
                            assertThat(newest.line().reason()).isEqualTo(SoreReason.TINGLING);
                            assertThat(newest.line().word()).isEqualTo("my foot is numb");
                        },
                        older -> assertThat(older.line().outcome()).isEqualTo(HomeOutcome.PARTLY));
        tell(pat, HomeReport.of(plan, HEAT, today, HomeOutcome.DONE));
        assertThat(acting.as(thea, () -> following.told(patient))).hasSize(1);
        assertThat(acting.failureAs(clinic.staff(Role.THERAPIST), () -> following.told(patient)))
                .isInstanceOf(Refusal.class);
        assertThat(statements.sentDuring(() -> acting.as(thea, () -> following.told(patient))).stream()
                        .filter(sql -> !sql.toLowerCase(Locale.ROOT).contains("audit_")))
                .hasSizeLessThanOrEqualTo(4);
    }

    @Test
    void what_was_seen_to_does_not_come_back_with_what_is_said_later() {
        long plan = plan();
        tell(pat, sore(plan, today.minusDays(1), SoreReason.STILL_SORE, null));
        acting.as(thea, () -> tasks.done(open(thea).get(0).id()));
        tell(pat, sore(plan, today.minusDays(1), SoreReason.STILL_SORE, null));
        assertThat(open(thea)).as("the same once more").isEmpty();
        tell(pat, sore(plan, today, SoreReason.TINGLING, null));
        assertThat(waiting()).contains("tingling").doesNotContain("still sore");
        acting.as(thea, () -> tasks.done(open(thea).get(0).id()));
        acting.as(pat, () -> programme.takeBack(plan, HEAT, today));
        assertThat(open(thea)).isEmpty();
    }

    @Test
    void what_the_patient_takes_back_or_corrects_stands_as_taken_back() {
        long plan = plan();
        tell(pat, sore(plan, today, SoreReason.HURTS_MORE, null));
        acting.as(pat, () -> programme.takeBack(plan, HEAT, today));
        assertThat(waiting()).containsSubsequence("taken back by the patient", "Before:", "it hurts more than before");
        acting.as(thea, () -> tasks.done(open(thea).get(0).id()));
        tell(pat, sore(plan, today.minusDays(1), SoreReason.SKIN, null));
        tell(pat, HomeReport.of(plan, HEAT, today.minusDays(1), HomeOutcome.DONE));
        assertThat(waiting()).containsSubsequence("taken back by the patient", "the skin is red or sore");
        acting.as(thea, () -> tasks.done(open(thea).get(0).id()));
        tell(pat, HomeReport.of(plan, HEAT, today.minusDays(1), HomeOutcome.PARTLY));
        acting.as(pat, () -> programme.takeBack(plan, HEAT, today.minusDays(1)));
        assertThat(open(thea)).as("nothing was too sore").isEmpty();
    }

    @Test
    void two_things_said_at_once_make_one_task_that_says_both() {
        long plan = plan();
        Iterator<HomeReport> taps = List.of(
                        sore(plan, today.minusDays(1), SoreReason.STILL_SORE, null),
                        sore(plan, today, SoreReason.TINGLING, null))
                .iterator();
        acting.together(2, pat, "-", () -> {
            HomeReport mine;
            synchronized (taps) {
                mine = taps.next();
            }
            programme.tell(mine);
            return null;
        });
        assertThat(waiting()).contains("still sore from last time", "tingling or numbness");
    }

    @Test
    void what_a_new_fact_forbids_waits_and_cannot_be_told() {
        long plan = plan();
        acting.as(
                thea,
                () -> facts.answer(
                        patient,
                        "ACUTE_INJURY",
                        Presence.PRESENT,
                        BodyRegion.LOW_BACK,
                        Side.BILATERAL,
                        today,
                        today.plusDays(3),
                        null));
        assertThat(day(false).cards()).singleElement().satisfies(card -> {
            assertThat(card.waits()).isTrue();
            assertThat(card.open()).isFalse();
        });
        assertThat(tell(pat, HomeReport.of(plan, HEAT, today, HomeOutcome.DONE)))
                .isEqualTo("me.waits");
        assertThat(acting.as(thea, () -> signing.readVersion(plan, null)))
                .isInstanceOfSatisfying(
                        SignedSheet.class,
                        read -> assertThat(read.suspension().items()).containsExactly(HEAT));
    }

    /** From now on the heat is given at the clinic. */
    private void heatAtTheClinic(long plan) {
        acting.as(thea, () -> signing.revise(plan));
        ItemSheet heat = acting.as(thea, () -> planning.open(plan)).item(HEAT).orElseThrow();
        acting.as(
                thea,
                () -> planning.placeItem(
                        plan, HEAT, heat.item(), BodyRegion.LOW_BACK, Side.BILATERAL, CarePlace.CLINIC, null, null));
        practice.sign(thea, plan);
    }

    @Test
    void a_past_day_shows_and_takes_what_that_day_asked() {
        long plan = plan();
        tell(pat, HomeReport.of(plan, HEAT, today.minusDays(1), HomeOutcome.DONE));
        heatAtTheClinic(plan);
        assertThat(day(false).cards()).isEmpty();
        assertThat(tell(pat, HomeReport.of(plan, HEAT, today, HomeOutcome.DONE)))
                .isEqualTo(NOT_FOUND);
        assertThat(day(true).cards()).singleElement().satisfies(card -> {
            assertThat(card.item().id()).isEqualTo(HEAT);
            assertThat(card.told().outcome()).isEqualTo(HomeOutcome.DONE);
        });
        assertThat(day(false).week())
                .extracting(HomeSheet.DayMark::told)
                .containsExactly(
                        Told.FREE, Told.NOTHING, Told.NOTHING, Told.NOTHING, Told.NOTHING, Told.ALL, Told.FREE);
        assertThat(tell(pat, HomeReport.of(plan, HEAT, today.minusDays(1), HomeOutcome.PARTLY)))
                .isNull();
        assertThat(rows.number(
                        "select version_number from home_entry where patient_id = ? and outcome = 'PARTLY'", patient))
                .isEqualTo(1);
    }

    @Test
    void a_day_is_paused_from_when_the_record_knew_and_not_from_when_it_began() {
        long plan = plan();
        acting.as(
                thea,
                () -> facts.answer(
                        patient,
                        "ACUTE_INJURY",
                        Presence.PRESENT,
                        BodyRegion.LOW_BACK,
                        Side.BILATERAL,
                        today.minusDays(3),
                        today.plusDays(3),
                        null));
        assertThat(day(false).cards().get(0).waits()).isTrue();
        assertThat(day(true).cards().get(0).waits()).isFalse();
        assertThat(tell(pat, HomeReport.of(plan, HEAT, today.minusDays(1), HomeOutcome.DONE)))
                .isNull();
        assertThat(day(false).week())
                .extracting(HomeSheet.DayMark::told)
                .endsWith(Told.NOTHING, Told.NOTHING, Told.ALL, Told.FREE);
        assertThat(acting.as(pat, () -> programme.weeks()))
                .extracting(HomeSheet.DayMark::told)
                .hasSize(28)
                .endsWith(Told.NOTHING, Told.NOTHING, Told.ALL, Told.FREE);
        assertThat(home()).isEqualTo(new Adherence.Share(1, 4));
        clock.pass(Duration.ofDays(3));
        assertThat(home())
                .as("the two days of grace have passed, the three days of the pause ask for nothing")
                .isEqualTo(new Adherence.Share(1, 5));
        assertThat(day(true).cards().get(0).waits()).isTrue();
        assertThat(day(false).cards().get(0).waits()).isFalse();
    }

    /** What the therapist reads of the same days. */
    private Adherence.Share home() {
        return acting.as(thea, () -> following.adherence(patient)).orElseThrow().home();
    }

    @Test
    void the_pain_is_told_once_a_day_and_only_from_0_to_10() {
        plan();
        acting.as(pat, () -> programme.tellPain(today, 7));
        acting.as(pat, () -> programme.tellPain(today, 4));
        assertThat(day(false).pain()).isEqualTo(4);
        for (int odd : List.of(-1, 11))
            assertThat(refusal(pat, () -> {
                        programme.tellPain(today, odd);
                        return null;
                    }))
                    .isEqualTo("me.pain-range");
        assertThat(rows.number("select count(*) from measurement where patient_id = ? and withdrawn = false", patient))
                .isEqualTo(1);
    }

    @Test
    void the_day_before_a_plan_begins_is_none_of_its_days() {
        practice.plan(thea, patient, episode, 1, 14, 1, "MT_MASSAGE");
        assertThat(day(false).begun()).isFalse();
        clock.pass(Duration.ofDays(1));
        assertThat(day(false).begun()).isTrue();
    }

    private AppointmentLine booked() {
        long site = practice.siteOf(episode);
        practice.works(site, thea.account());
        practice.room(site, "TREATMENT_ROOM");
        SignedIn desk = clinic.staff(Role.DESK);
        long plan = practice.plan(thea, patient, episode, 1, 14, 1, "MT_MASSAGE");
        var chosen =
                acting.as(desk, () -> bookingVisits.offer(plan, SlotWish.NONE)).proposed();
        acting.as(desk, () -> bookingVisits.book(plan, chosen, "request-" + Id.text(Id.next())));
        return acting.as(pat, () -> visits.mine()).get(0);
    }

    @Test
    void another_time_is_asked_for_once_changed_and_taken_back_and_the_desk_gets_no_word_but_the_wish() {
        AppointmentLine visit = booked();
        SignedIn desk = clinic.staff(Role.DESK);
        acting.together(4, pat, "-", () -> {
            asking.ask(visit.id(), TimeWanted.MORNING);
            return null;
        });
        assertThat(open(desk)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.ANOTHER_TIME);
            assertThat(task.subject()).isEqualTo(TaskSubject.visit(visit.id()));
            assertThat(task.message())
                    .as("and which visit is meant")
                    .isEqualTo(TimeWanted.MORNING.toMessage(visit.time().at()));
        });
        assertThat(acting.as(desk, () -> reading.asked(visit.id()))).contains(TimeWanted.MORNING);
        acting.as(pat, () -> asking.ask(visit.id(), TimeWanted.ANOTHER_DAY));
        assertThat(open(desk))
                .singleElement()
                .satisfies(task -> assertThat(TimeWanted.of(task.message())).contains(TimeWanted.ANOTHER_DAY));
        assertThat(acting.as(pat, () -> asking.asked())).containsEntry(visit.id(), TimeWanted.ANOTHER_DAY);
        SignedIn other = clinic.patient(clinic.register(thea));
        assertThat(refusal(other, () -> {
                    asking.ask(visit.id(), TimeWanted.ANY);
                    return null;
                }))
                .isEqualTo(NOT_FOUND);
        assertThat(refusal(other, () -> {
                    asking.takeBack(visit.id());
                    return null;
                }))
                .isEqualTo(NOT_FOUND);
        acting.as(pat, () -> asking.takeBack(visit.id()));
        assertThat(open(desk)).isEmpty();
        assertThat(acting.as(desk, () -> reading.asked(visit.id()))).isEmpty();
        clock.pass(Duration.ofDays(60));
        assertThat(refusal(pat, () -> {
                    asking.ask(visit.id(), TimeWanted.ANY);
                    return null;
                }))
                .isEqualTo(NOT_FOUND);
    }

    @Test
    void a_wish_for_another_time_is_settled_when_that_visit_is_moved_or_cancelled() {
        AppointmentLine visit = booked();
        SignedIn desk = clinic.staff(Role.DESK);
        acting.as(pat, () -> asking.ask(visit.id(), TimeWanted.ANOTHER_DAY));
        var to = acting.as(desk, () -> movingVisits.free(visit.id(), SlotWish.NONE))
                .get(0);
        int moved = acting.as(desk, () -> movingVisits.move(visit.id(), visit.revision(), to.slot()));
        assertThat(acting.as(pat, () -> asking.asked())).isEmpty();
        assertThat(open(desk)).isEmpty();
        acting.as(pat, () -> asking.ask(visit.id(), TimeWanted.MORNING));
        acting.as(desk, () -> cancellingVisits.cancel(visit.id(), moved, CancelReason.PATIENT_ASKED));
        assertThat(open(desk)).isEmpty();
    }

    @Test
    void a_call_is_asked_for_once_and_taken_back_and_the_desk_is_told_nothing_but_that() {
        SignedIn desk = clinic.staff(Role.DESK);
        acting.together(4, pat, "-", () -> {
            calling.ask();
            return null;
        });
        assertThat(open(desk)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.CALL_BACK);
            assertThat(task.subject()).isEqualTo(TaskSubject.patient(patient));
            assertThat(task.message()).isNull();
        });
        assertThat(acting.as(pat, () -> calling.asked())).isTrue();
        SignedIn other = clinic.patient(clinic.register(thea));
        assertThat(acting.as(other, () -> calling.asked())).isFalse();
        acting.as(other, () -> calling.takeBack());
        assertThat(open(desk)).hasSize(1);
        acting.as(pat, () -> calling.takeBack());
        assertThat(open(desk)).isEmpty();
        assertThat(acting.as(pat, () -> calling.asked())).isFalse();
        acting.as(pat, () -> calling.ask());
        acting.as(desk, () -> tasks.done(open(desk).get(0).id()));
        assertThat(acting.as(pat, () -> calling.asked()))
                .as("somebody has called")
                .isFalse();
    }

    @Test
    void a_day_costs_the_database_few_statements_however_much_was_told() {
        long plan = plan();
        tell(pat, HomeReport.of(plan, HEAT, today.minusDays(1), HomeOutcome.DONE));
        acting.as(pat, () -> programme.tellPain(today.minusDays(1), 5));
        List<String> figures = new ArrayList<>();
        int page = ceiling(
                "the patient's day with the next visit",
                6,
                () -> {
                    programme.day(false);
                    return visits.mine();
                },
                figures);
        ceiling("a tap", 8, () -> told(HomeReport.of(plan, HEAT, today, HomeOutcome.DONE)), figures);
        ceiling("too sore", 10, () -> told(sore(plan, today, "word")), figures);
        ceiling("the last four weeks", 4, () -> programme.weeks(), figures);
        System.getLogger("figures").log(System.Logger.Level.INFO, figures.toString());
        besideIt();
        assertThat(ceiling(
                        "the same with two plans",
                        page,
                        () -> {
                            programme.day(false);
                            return visits.mine();
                        },
                        figures))
                .isPositive();
    }

    private Object told(HomeReport tap) {
        programme.tell(tap);
        return null;
    }

    /** The domain statements of an act; those of rights and audit have a ceiling of their own. */
    private int ceiling(String what, int most, Callable<?> act, List<String> figures) {
        List<String> sent = statements.sentDuring(() -> acting.as(pat, act)).stream()
                .filter(sql -> !sql.toLowerCase(Locale.ROOT).contains("audit_"))
                .toList();
        figures.add(what + ": " + sent.size());
        assertThat(sent).as(what).hasSizeLessThanOrEqualTo(most);
        return sent.size();
    }
}
