package extensor.care.discharge;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.booking.BookingVisits;
import extensor.care.booking.CancellingVisits;
import extensor.care.booking.ChosenSlot;
import extensor.care.booking.Offer;
import extensor.care.booking.Practice;
import extensor.care.booking.ReadingAppointments;
import extensor.care.booking.ReadingCancelled;
import extensor.care.booking.ReadingOwnVisits;
import extensor.care.booking.ReadingWorklist;
import extensor.care.booking.SlotWish;
import extensor.care.booking.WorklistLine;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.home.AskingForTime;
import extensor.care.home.HomeOutcome;
import extensor.care.home.HomeReport;
import extensor.care.home.ReportingHome;
import extensor.care.home.SoreReason;
import extensor.care.measures.Measuring;
import extensor.care.measures.Subjects;
import extensor.care.measures.TakenValue;
import extensor.care.notes.AddingToNotes;
import extensor.care.notes.NoteDraft;
import extensor.care.notes.VisitSheet;
import extensor.care.notes.Visiting;
import extensor.care.notes.WritingNotes;
import extensor.care.patients.Clinic;
import extensor.care.patients.Presence;
import extensor.care.patients.RecordingFacts;
import extensor.care.plans.DraftSheet;
import extensor.care.plans.OwnPlanSheet;
import extensor.care.plans.PlanState;
import extensor.care.plans.Planning;
import extensor.care.plans.ReadingOwnPlan;
import extensor.care.plans.SignedSheet;
import extensor.care.plans.Signing;
import extensor.care.progress.Adherence;
import extensor.care.progress.ReadingProgress;
import extensor.care.tasks.TaskKind;
import extensor.care.tasks.TaskLine;
import extensor.care.tasks.TaskSubject;
import extensor.care.tasks.Tasks;
import extensor.care.tasks.TimeWanted;
import extensor.care.tasks.Wanted;
import extensor.care.tasks.WorkingTasks;
import extensor.care.today.ReadingToday;
import extensor.care.visits.AppointmentLine;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.Rows;
import extensor.container.inside.SetClock;
import extensor.container.inside.Statements;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The end of a treatment in the running program: what the therapist is shown before, what becomes of plans, visits and tasks, and what everybody reads afterwards. */
@Inside
class ClosingEpisodeIT {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Inject
    Tasks waiting;

    @Inject
    UserTransaction transaction;

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
    SetClock time;

    @Inject
    Clock clock;

    @Inject
    ClosingEpisodes episodes;

    @Inject
    PreviewingClosure looking;

    @Inject
    Planning planning;

    @Inject
    Signing signing;

    @Inject
    RecordingFacts facts;

    @Inject
    Measuring measuring;

    @Inject
    BookingVisits bookingVisits;

    @Inject
    CancellingVisits cancellingVisits;

    @Inject
    ReadingAppointments reading;

    @Inject
    ReadingWorklist readingWorklist;

    @Inject
    ReadingCancelled calledOff;

    @Inject
    ReadingOwnVisits readingOwnVisits;

    @Inject
    AskingForTime asking;

    @Inject
    WorkingTasks working;

    @Inject
    WritingNotes writingNotes;

    @Inject
    AddingToNotes addingToNotes;

    @Inject
    ReadingToday readingToday;

    @Inject
    ReportingHome home;

    @Inject
    ReadingOwnPlan ownPlan;

    @Inject
    ReadingProgress following;

    private SignedIn thea;
    private SignedIn desk;
    private SignedIn pat;
    private long patient;
    private long episode;
    private long room;

    @BeforeEach
    void itIsTenInTheMorning() {
        time.stop();
        passUntil(10, 0);
        thea = clinic.staff(Role.THERAPIST);
        desk = clinic.staff(Role.DESK);
        patient = clinic.register(desk);
        pat = clinic.patient(patient);
        episode = clinic.episode(thea, patient);
        long site = practice.siteOf(episode);
        practice.works(site, thea.account());
        room = practice.room(site, "TREATMENT_ROOM");
    }

    @AfterEach
    void theClockIsRight() {
        time.free();
    }

    /** On the next day when it is later already. */
    private void passUntil(int hour, int minute) {
        Instant then = at(hour, minute);
        if (then.isBefore(clock.instant())) then = then.plus(Duration.ofDays(1));
        time.pass(Duration.between(clock.instant(), then));
    }

    private Instant at(int hour, int minute) {
        return clinic.today()
                .atTime(LocalTime.of(hour, minute))
                .atZone(NEW_YORK)
                .toInstant();
    }

    /** A signed plan of massage and of heat, from tomorrow on for six weeks, twice a week. */
    private long plan() {
        return practice.plan(thea, patient, episode, 1, 42, 2, "MT_MASSAGE", "HEAT_HOT_PACK");
    }

    private List<Long> book(long plan) {
        List<ChosenSlot> chosen =
                acting.as(desk, () -> bookingVisits.offer(plan, SlotWish.NONE)).proposed();
        return acting.as(desk, () -> bookingVisits.book(plan, chosen, RequestKey.key()))
                .visits();
    }

    private ClosureSheet look() {
        return acting.as(thea, () -> looking.closing(episode));
    }

    private void close(boolean calledOff) {
        Set<Long> seen = look().seen();
        acting.as(thea, () -> episodes.close(episode, seen, calledOff));
    }

    private String refusal(SignedIn who, Callable<?> act) {
        RuntimeException failure = acting.failureAs(who, act);
        return failure instanceof Refusal no ? no.key() : String.valueOf(failure);
    }

    private static Callable<?> done(Runnable act) {
        return () -> {
            act.run();
            return null;
        };
    }

    private PlanState state(long plan) {
        return PlanState.valueOf(rows.text("select state from treatment_plan where id = ?", plan));
    }

    private long count(String what, Object... arguments) {
        return rows.number("select count(*) from " + what, arguments);
    }

    private List<TaskLine> tasks(SignedIn who) {
        return acting.as(who, () -> working.open()).stream()
                .filter(task -> task.patient() == patient)
                .toList();
    }

    private boolean waits(long plan) {
        for (int first = 0; ; first += 100) {
            int from = first;
            List<WorklistLine> lines =
                    acting.as(desk, () -> readingWorklist.pending(from, 100)).lines();
            if (lines.stream().anyMatch(line -> line.plan() == plan)) return true;
            if (lines.isEmpty()) return false;
        }
    }

    @Test
    void closing_says_what_it_will_do_and_then_ends_the_plan_frees_the_times_and_asks_the_desk_once() {
        long plan = plan();
        List<Long> visits = book(plan);
        ClosureSheet sheet = look();
        assertThat(sheet.plans()).extracting(line -> line.id()).containsExactly(plan);
        assertThat(sheet.ahead()).extracting(AppointmentLine::id).containsExactlyElementsOf(visits);
        assertThat(sheet.ahead()).extracting(line -> line.time().startsAt()).isSorted();
        close(true);
        assertThat(state(plan)).isEqualTo(PlanState.ENDED);
        assertThat(count(
                        "visit where starts_at is not null and plan_id = ? and state = 'CANCELLED' and cancel_reason = 'TREATMENT_ENDED'",
                        plan))
                .isEqualTo(12);
        assertThat(count("booking_cell c join visit a on a.id = c.visit_id where a.plan_id = ?", plan))
                .isZero();
        assertThat(count("visit where plan_id = ? and asked is not null", plan)).isZero();
        assertThat(waits(plan)).isFalse();
        assertThat(tasks(desk)).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.VISITS_CANCELLED);
            assertThat(task.subject()).isEqualTo(TaskSubject.patient(patient));
            assertThat(task.message()).isNull();
            assertThat(task.dueOn()).isEqualTo(clinic.today());
        });
        assertThat(acting.as(desk, () -> calledOff.of(patient)))
                .extracting(AppointmentLine::id)
                .containsExactlyElementsOf(visits);
        assertThat(acting.as(pat, () -> calledOff.mine())).hasSize(12);
        assertThat(acting.as(pat, () -> readingOwnVisits.mine())).isEmpty();
        SignedIn other = clinic.patient(clinic.register(desk));
        assertThat(acting.as(other, () -> calledOff.mine())).isEmpty();
    }

    @Test
    void without_visits_the_desk_is_asked_nothing() {
        long plan = plan();
        assertThat(waits(plan)).isTrue();
        close(true);
        assertThat(waits(plan)).as("one truth for the worklist and the plan").isFalse();
        assertThat(tasks(desk)).isEmpty();
    }

    @Test
    void visits_that_are_kept_stay_and_are_written_when_they_come() {
        long plan = plan();
        List<Long> visits = book(plan);
        close(false);
        assertThat(state(plan)).isEqualTo(PlanState.ENDED);
        assertThat(tasks(desk)).isEmpty();
        assertThat(acting.as(pat, () -> readingOwnVisits.mine()))
                .extracting(AppointmentLine::id)
                .containsExactlyElementsOf(visits);
        assertThat(acting.as(pat, () -> calledOff.mine())).isEmpty();
        time.pass(Duration.between(
                clock.instant(),
                acting.as(desk, () -> reading.visit(visits.get(0))).time().startsAt()));
        assertThat(acting.as(thea, () -> writingNotes.sign(visits.get(0), 0, NoteDraft.NOTHING))
                        .signed())
                .isTrue();
    }

    @Test
    void what_has_begun_or_is_being_written_stays_and_can_be_written_and_signed_afterwards() {
        long plan = practice.plan(thea, patient, episode, 0, 14, 2, "MT_MASSAGE");
        long given = visiting.booked(plan, thea.account(), room, at(9, 30), "BOOKED");
        long here = visiting.booked(plan, thea.account(), room, at(10, 30), "ARRIVED");
        long begun = visiting.booked(plan, thea.account(), room, at(16, 0), "BOOKED");
        acting.as(thea, () -> writingNotes.write(begun, 0, NoteDraft.NOTHING.said(3, null, "prepared")));
        assertThat(look().ahead()).isEmpty();
        close(true);
        assertThat(count("visit where starts_at is not null and plan_id = ? and state = 'CANCELLED'", plan))
                .isZero();
        passUntil(16, 30);
        for (long visit : List.of(given, here, begun)) {
            VisitSheet sheet = acting.as(thea, () -> writingNotes.open(visit));
            assertThat(acting.as(
                                    thea,
                                    () -> writingNotes.sign(
                                            visit,
                                            sheet.note().revision(),
                                            sheet.note().writing()))
                            .signed())
                    .isTrue();
        }
        time.pass(Duration.ofDays(3));
        acting.as(thea, () -> addingToNotes.add(given, "Forgot it", "The skin was red", RequestKey.key()));
    }

    @Test
    void somebody_who_came_on_the_last_day_without_an_appointment_is_still_written_but_nobody_after_it() {
        long plan = plan();
        close(true);
        passUntil(23, 30);
        long visit = acting.as(thea, () -> writingNotes.walkIn(plan));
        passUntil(0, 30);
        assertThat(refusal(thea, () -> writingNotes.walkIn(plan))).isEqualTo("plan.episode-closed");
        assertThat(acting.as(
                                thea,
                                () -> writingNotes.sign(
                                        visit,
                                        acting.as(thea, () -> writingNotes.open(visit))
                                                .note()
                                                .revision(),
                                        NoteDraft.NOTHING.said(null, null, "Said goodbye")))
                        .signed())
                .as("begun in time, signed later")
                .isTrue();
    }

    @Test
    void what_was_booked_since_the_therapist_looked_is_not_cancelled_unseen_and_nothing_is_closed() {
        long plan = plan();
        Set<Long> seen = look().seen();
        book(plan);
        for (boolean cancelled : new boolean[] {true, false})
            assertThat(refusal(thea, done(() -> episodes.close(episode, seen, cancelled))))
                    .isEqualTo("episode.visits-changed");
        assertThat(state(plan)).isEqualTo(PlanState.SIGNED);
        assertThat(count("episode where id = ? and closed_at is null", episode)).isEqualTo(1);
        assertThat(count("visit where starts_at is not null and plan_id = ? and state = 'BOOKED'", plan))
                .isEqualTo(12);
    }

    @Test
    void of_closing_and_booking_at_the_same_moment_one_is_told_to_look_again() {
        for (int i = 0; i < 4; i++) {
            patient = clinic.register(desk);
            episode = clinic.episode(thea, patient);
            practice.works(practice.siteOf(episode), thea.account());
            practice.room(practice.siteOf(episode), "TREATMENT_ROOM");
            long plan = plan();
            List<ChosenSlot> chosen = acting.as(desk, () -> bookingVisits.offer(plan, SlotWish.NONE))
                    .proposed();
            AtomicInteger turn = new AtomicInteger();
            List<Object> ends = acting.together(
                    2,
                    null,
                    "-",
                    () -> turn.getAndIncrement() == 0
                            ? acting.as(thea, () -> {
                                episodes.close(episode, Set.of(), true);
                                return "closed";
                            })
                            : acting.as(desk, () -> bookingVisits.book(plan, chosen, RequestKey.key())));
            assertThat(ends)
                    .filteredOn(end -> end instanceof Refusal)
                    .singleElement()
                    .satisfies(no -> assertThat(((Refusal) no).key()).isIn("episode.visits-changed", "booking.ended"));
            assertThat(count("visit where starts_at is not null and plan_id = ? and state = 'BOOKED'", plan) > 0)
                    .isEqualTo(state(plan) == PlanState.SIGNED);
        }
    }

    @Test
    void an_ended_plan_is_read_and_nothing_else() {
        long plan = plan();
        List<Long> visits = book(plan);
        int booked = acting.as(desk, () -> reading.visit(visits.get(0))).revision();
        acting.as(
                desk,
                () -> cancellingVisits.cancel(visits.get(0), booked, extensor.care.visits.CancelReason.PATIENT_ASKED));
        acting.as(thea, () -> signing.revise(plan));
        DraftSheet draft = acting.as(thea, () -> planning.open(plan));
        List<ChosenSlot> chosen =
                acting.as(desk, () -> bookingVisits.offer(plan, SlotWish.NONE)).proposed();
        close(true);
        for (Callable<?> act : List.<Callable<?>>of(
                done(() -> signing.revise(plan)),
                done(() -> signing.drop(plan)),
                () -> signing.sign(plan, draft.revision()),
                () -> planning.open(plan),
                () -> planning.add(plan, 1, "MT_MASSAGE", EntryKind.INTERVENTION),
                () -> planning.addPhase(plan, "More"),
                () -> planning.begin(episode, null)))
            assertThat(refusal(thea, act)).isEqualTo("plan.episode-closed");
        assertThat(refusal(desk, () -> bookingVisits.book(plan, chosen, RequestKey.key())))
                .isEqualTo("booking.ended");
        for (long visit : List.of(visits.get(0), visits.get(1)))
            assertThat(refusal(desk, done(() -> cancellingVisits.undo(visit)))).isEqualTo("booking.ended");
        Offer offer = acting.as(desk, () -> bookingVisits.offer(plan, SlotWish.NONE));
        assertThat(offer.lines()).isEmpty();
        SignedSheet read = (SignedSheet) acting.as(thea, () -> signing.readVersion(plan, null));
        assertThat(read.ended()).isTrue();
        assertThat(read.number()).isEqualTo(1);
        assertThat(read.plan().hasDraft()).as("the draft beside it is given up").isFalse();
        assertThat(read.plan().endedAt()).isEqualTo(clock.instant());
        assertThat(acting.as(thea, () -> signing.readPlans(patient)))
                .singleElement()
                .satisfies(line -> assertThat(line.state()).isEqualTo(PlanState.ENDED));
        assertThat(refusal(thea, done(() -> episodes.close(episode, Set.of(), true))))
                .isEqualTo("episode.closed");
    }

    @Test
    void a_plan_that_was_never_signed_ends_too_and_keeps_its_draft_to_be_read() {
        long plan = acting.as(thea, () -> planning.begin(episode, null));
        acting.as(thea, () -> planning.add(plan, 1, "HEAT_HOT_PACK", EntryKind.INTERVENTION));
        close(true);
        DraftSheet sheet = acting.as(thea, () -> planning.open(plan));
        assertThat(sheet.items()).hasSize(1);
        assertThat(sheet.editable()).isFalse();
        assertThat(sheet.readyToSign()).isFalse();
        assertThat(refusal(thea, () -> planning.remove(plan, 2))).isEqualTo("plan.episode-closed");
        assertThat(refusal(thea, () -> signing.sign(plan, sheet.revision()))).isEqualTo("plan.episode-closed");
    }

    @Test
    void what_has_nothing_to_be_about_any_more_is_settled_and_a_word_of_the_patient_waits_to_be_read()
            throws Exception {
        long plan = plan();
        something(TaskKind.REVIEW, TaskSubject.day(plan, clinic.today()));
        something(TaskKind.REVIEW, TaskSubject.patient(patient));
        something(TaskKind.WORSENING, TaskSubject.measured(patient, "NPRS"));
        something(TaskKind.TOO_SORE, TaskSubject.item(plan, 2));
        acting.as(
                thea, () -> facts.answer(patient, "MALIGNANCY_ACTIVE", Presence.PRESENT, null, null, null, null, null));
        assertThat(tasks(thea))
                .extracting(TaskLine::kind)
                .contains(TaskKind.SUSPENDED)
                .hasSize(5);
        assertThat(look().settled())
                .extracting(TaskLine::kind)
                .containsExactlyInAnyOrder(TaskKind.REVIEW, TaskKind.REVIEW, TaskKind.WORSENING, TaskKind.SUSPENDED);
        close(true);
        assertThat(tasks(thea)).extracting(TaskLine::kind).containsExactly(TaskKind.TOO_SORE);
        acting.as(thea, () -> facts.answer(patient, "PREGNANCY", Presence.PRESENT, null, null, null, null, null));
        assertThat(tasks(thea)).as("nothing of an ended plan is on hold").hasSize(1);
    }

    @Test
    void what_is_asked_about_another_treatment_goes_on() throws Exception {
        long other = clinic.episode(thea, patient);
        long running = practice.plan(thea, patient, other, 1, 42, 2, "MT_MASSAGE");
        long plan = plan();
        something(TaskKind.REVIEW, TaskSubject.day(plan, clinic.today()));
        something(TaskKind.REVIEW, TaskSubject.plan(running));
        something(TaskKind.WORSENING, TaskSubject.measured(patient, "NPRS"));
        close(true);
        assertThat(state(running)).isEqualTo(PlanState.SIGNED);
        assertThat(tasks(thea))
                .extracting(TaskLine::kind, TaskLine::subject)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(TaskKind.REVIEW, TaskSubject.plan(running)),
                        org.assertj.core.groups.Tuple.tuple(TaskKind.WORSENING, TaskSubject.measured(patient, "NPRS")));
        assertThat(acting.as(pat, () -> ownPlan.over())).isFalse();
        assertThat(acting.as(pat, () -> ownPlan.mine()))
                .extracting(sheet -> sheet.plan().id())
                .containsExactly(running);
    }

    private void something(TaskKind kind, TaskSubject subject) throws Exception {
        transaction.begin();
        waiting.keep(patient, kind, subject, List.of(Wanted.state(subject, null, clinic.today())));
        transaction.commit();
    }

    @Test
    void a_wish_for_another_time_of_a_visit_that_is_cancelled_is_settled_with_it() {
        List<Long> visits = book(plan());
        acting.as(pat, () -> asking.ask(visits.get(3), TimeWanted.MORNING));
        close(true);
        assertThat(tasks(desk)).extracting(TaskLine::kind).containsExactly(TaskKind.VISITS_CANCELLED);
    }

    @Test
    void the_patient_reads_that_it_has_ended_and_the_last_plan_and_has_nothing_more_to_tell() {
        assertThat(acting.as(pat, () -> ownPlan.over())).isFalse();
        long plan = practice.plan(thea, patient, episode, 0, 14, 2, "HEAT_HOT_PACK");
        HomeReport tap = new HomeReport(plan, 2, clinic.today(), HomeOutcome.TOO_SORE, SoreReason.SKIN, null);
        assertThat(acting.as(pat, () -> home.day(false))).isPresent();
        close(true);
        assertThat(acting.as(pat, () -> ownPlan.over())).isTrue();
        assertThat(acting.as(pat, () -> home.day(false))).isEmpty();
        assertThat(acting.as(pat, () -> home.weeks())).isEmpty();
        OwnPlanSheet last = acting.as(pat, () -> ownPlan.mine()).get(0);
        assertThat(last.plan().id()).isEqualTo(plan);
        assertThat(last.ended()).isTrue();
        assertThat(last.items()).hasSize(1);
        assertThat(refusal(pat, done(() -> home.tell(tap)))).isEqualTo("me.ended-now");
        assertThat(refusal(pat, done(() -> home.takeBack(plan, 2, clinic.today()))))
                .isEqualTo("me.ended-now");
        assertThat(refusal(pat, done(() -> home.tellPain(clinic.today(), 3)))).isEqualTo("me.ended-now");
        assertThat(tasks(thea)).isEmpty();
        long next = clinic.episode(thea, patient);
        assertThat(acting.as(pat, () -> ownPlan.over())).as("a new one begins").isFalse();
        long fresh = practice.plan(thea, patient, next, 0, 14, 2, "HEAT_HOT_PACK");
        assertThat(acting.as(pat, () -> home.day(false)).orElseThrow().parts())
                .extracting(part -> part.plan().plan().id())
                .containsExactly(fresh);
    }

    @Test
    void the_therapists_day_asks_no_plan_for_somebody_whose_treatment_has_ended() {
        assertThat(planless()).isTrue();
        plan();
        assertThat(planless()).isFalse();
        close(true);
        assertThat(planless()).isFalse();
        assertThat(acting.as(thea, () -> readingToday.mine()).cases()).isEmpty();
        clinic.episode(thea, patient);
        assertThat(planless()).as("a new episode wants a plan").isTrue();
    }

    private boolean planless() {
        return acting.as(thea, () -> readingToday.mine()).planless().stream().anyMatch(c -> c.patient() == patient);
    }

    @Test
    void progress_is_read_against_the_last_plan_as_it_was_on_its_last_day_and_asks_nobody_any_more() {
        practice.plan(thea, patient, episode, 0, 42, 2, "HEAT_HOT_PACK");
        measured(2);
        time.pass(Duration.ofDays(10));
        Adherence before = adherence();
        close(true);
        assertThat(adherence()).isEqualTo(before);
        time.pass(Duration.ofDays(20));
        assertThat(adherence()).as("days after the end are nobody's failing").isEqualTo(before);
        measured(9);
        assertThat(acting.as(thea, () -> following.of(patient)).plan().ended()).isTrue();
        assertThat(tasks(thea)).isEmpty();
        clinic.episode(thea, patient);
        assertThat(acting.as(thea, () -> following.of(patient)).plan())
                .as("a new treatment is not held against the old plan")
                .isNull();
    }

    private Adherence adherence() {
        return acting.as(thea, () -> following.adherence(patient)).orElseThrow();
    }

    private void measured(int pain) {
        LocalDate day = clinic.today();
        acting.as(
                thea,
                () -> measuring.take(
                        patient,
                        day,
                        List.of(new TakenValue(Subjects.PAIN, BigDecimal.valueOf(pain))),
                        RequestKey.key()));
    }

    @Test
    void closing_costs_the_same_few_statements_with_two_visits_and_with_twelve() {
        practice.plan(thea, patient, episode, 1, 7, 2, "MT_MASSAGE");
        book(rows.number("select max(id) from treatment_plan where patient_id = ?", patient));
        int few = domain();
        patient = clinic.register(desk);
        episode = clinic.episode(thea, patient);
        practice.works(practice.siteOf(episode), clinic.staff(Role.THERAPIST).account());
        practice.room(practice.siteOf(episode), "TREATMENT_ROOM");
        book(plan());
        assertThat(look().ahead()).hasSize(12);
        assertThat(domain()).isEqualTo(few).isLessThanOrEqualTo(24);
    }

    private int domain() {
        Set<Long> seen = look().seen();
        List<String> sent =
                statements.sentDuring(() -> acting.as(thea, done(() -> episodes.close(episode, seen, true)))).stream()
                        .filter(sql -> !sql.toLowerCase(Locale.ROOT).contains("audit_"))
                        .toList();
        System.out.println("STATEMENTS close " + sent.size());
        return sent.size();
    }
}
