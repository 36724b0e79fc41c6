package extensor.container.inside;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.booking.BookingVisits;
import extensor.care.booking.CancellingVisits;
import extensor.care.booking.CheckingIn;
import extensor.care.booking.ChosenSlot;
import extensor.care.booking.MovingVisits;
import extensor.care.booking.Offer;
import extensor.care.booking.OfferLine;
import extensor.care.booking.Practice;
import extensor.care.booking.ReadingAppointments;
import extensor.care.booking.ReadingWorklist;
import extensor.care.booking.SlotLine;
import extensor.care.booking.SlotWish;
import extensor.care.booking.WorklistLine;
import extensor.care.patients.Clinic;
import extensor.care.tasks.TaskClock;
import extensor.care.tasks.TaskLine;
import extensor.care.tasks.ToldWhom;
import extensor.care.tasks.WorkingTasks;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.CancelReason;
import extensor.care.visits.Slot;
import extensor.care.visits.VisitState;
import extensor.shared.Id;
import extensor.shared.RequestKey;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** An open site with its staff and a patient, new for each test, and what people do there with plans and bookings. All of it goes through the doors. */
public abstract class ClinicAtWork {
    protected static final ZoneId NEW_YORK = Clinic.NEW_YORK;
    protected static final String NOT_FOUND = "refusal.not-found";
    /** How many others a large clinic has: a thousand in the usual run. */
    protected static final int CROWD = Integer.getInteger("extensor.test.patients", 5_000) / 5;

    private static final int PAGE = 100;

    @Inject
    protected Clinic clinic;

    @Inject
    protected Practice practice;

    @Inject
    protected Acting acting;

    @Inject
    protected Rows rows;

    @Inject
    protected Statements statements;

    @Inject
    protected SetClock time;

    @Inject
    protected Clock clock;

    @Inject
    protected BookingVisits bookingVisits;

    @Inject
    protected MovingVisits movingVisits;

    @Inject
    protected CancellingVisits cancellingVisits;

    @Inject
    protected CheckingIn checkingIn;

    @Inject
    protected ReadingAppointments readingAppointments;

    @Inject
    protected ReadingWorklist readingWorklist;

    @Inject
    protected WorkingTasks workingTasks;

    /** Treats the patient. */
    protected SignedIn thea;

    /** Works at the same site and does not treat the patient. */
    protected SignedIn colleague;

    protected SignedIn desk;
    protected SignedIn administrator;

    /** The patient as a person who signs in. */
    protected SignedIn pat;

    protected long patient;
    protected long episode;
    protected long site;
    protected long room;

    @BeforeEach
    protected void somebodyIsTreatedAtAnOpenSite() {
        thea = clinic.staff(Role.THERAPIST);
        colleague = clinic.staff(Role.THERAPIST);
        desk = clinic.staff(Role.DESK);
        administrator = clinic.staff(Role.ADMINISTRATOR);
        site = clinic.site();
        practice.works(site, thea.account());
        practice.works(site, colleague.account());
        room = practice.room(site);
        patient = clinic.register(desk);
        pat = clinic.patient(patient);
        episode = clinic.episode(thea, patient, site);
    }

    @AfterEach
    protected void theClockIsRight() {
        time.free();
    }

    /** A signed plan for the patient that begins in this many days and lasts so long, with visits for these treatments so often a week. */
    protected long plan(int inDays, int days, int perWeek, String... treatments) {
        return practice.plan(thea, patient, episode, inDays, days, perWeek, treatments);
    }

    /** The same for another patient of the site. */
    protected long planOfAnother(SignedIn therapist, int inDays, int days, int perWeek, String... treatments) {
        long another = clinic.register(desk);
        return practice.plan(
                therapist, another, clinic.episode(therapist, another, site), inDays, days, perWeek, treatments);
    }

    protected Offer offer(long plan) {
        return acting.as(desk, () -> bookingVisits.offer(plan, SlotWish.NONE));
    }

    /** Books all that is proposed; gives the visits in the order of time. */
    protected List<Long> book(long plan) {
        return book(plan, offer(plan).proposed());
    }

    protected List<Long> book(long plan, List<ChosenSlot> chosen) {
        return acting.as(desk, () -> bookingVisits.book(plan, chosen, RequestKey.key()))
                .visits();
    }

    /** The next visit of the plan, with this therapist at this time: booked an hour before it, and then in this state. The clock must have been stopped. */
    protected long visitAt(Instant when, long plan, SignedIn therapist, VisitState state) {
        long visit = time.at(when.minus(Duration.ofHours(1)), () -> bookAt(when, plan, therapist));
        Instant now = clock.instant();
        return time.at(when.isBefore(now) ? when : now, () -> turned(visit, state));
    }

    private long bookAt(Instant when, long plan, SignedIn therapist) {
        OfferLine next = offer(plan).lines().stream()
                .filter(line -> line.proposed() != null)
                .findFirst()
                .orElseThrow();
        Slot proposed = next.proposed().slot();
        Slot slot = new Slot(
                therapist.account(),
                proposed.room(),
                proposed.devices(),
                when.atZone(NEW_YORK).toLocalDateTime());
        return book(plan, List.of(new ChosenSlot(next.visit(), slot))).get(0);
    }

    /** A visit in the episode, with the first therapist at this time, that no plan asks for. No door books such a visit. */
    protected long bookedWithoutPlan(LocalDateTime at) {
        long id = Id.next();
        rows.change(
                "insert into visit (id, revision, site_id, patient_id, episode_id, track, ordinal, therapist_id, room_id, starts_at, minutes, state, request_key, booked_by, booked_at)"
                        + " values (?, 1, ?, ?, ?, 'THERAPY', 0, ?, ?, ?, 30, 'BOOKED', ?, ?, ?)",
                id,
                site,
                patient,
                episode,
                thea.account(),
                room,
                at,
                "no-plan-" + id,
                desk.account(),
                at);
        return id;
    }

    private long turned(long visit, VisitState state) {
        switch (state) {
            case BOOKED -> {}
            case ARRIVED -> acting.as(desk, () -> checkingIn.checkIn(visit));
            case NO_SHOW -> acting.as(desk, () -> checkingIn.noShow(visit));
            case CANCELLED -> cancel(visit);
            default -> throw new IllegalArgumentException(state.name());
        }
        return visit;
    }

    /** What is booked of the plan, in the order of time. */
    protected List<AppointmentLine> booked(long plan) {
        return offer(plan).booked();
    }

    protected AppointmentLine appointment(long visit) {
        return acting.as(desk, () -> readingAppointments.visit(visit));
    }

    /** How many cells of people, rooms and devices the visit holds. */
    protected long cells(long visit) {
        return rows.number("select count(*) from booking_cell where visit_id = ?", visit);
    }

    /** The first of the times to which the visit can be moved. */
    protected SlotLine firstFree(long visit) {
        return acting.as(desk, () -> movingVisits.free(visit, SlotWish.NONE)).get(0);
    }

    /** Moves the visit as it was read; gives its new revision. */
    protected int move(AppointmentLine read, Slot to) {
        return acting.as(desk, () -> movingVisits.move(read.id(), read.revision(), to));
    }

    protected void cancel(long visit) {
        int revision = appointment(visit).revision();
        acting.as(desk, () -> cancellingVisits.cancel(visit, revision, CancelReason.PATIENT_ASKED));
    }

    protected void undoCancelling(long visit) {
        acting.as(desk, () -> cancellingVisits.undo(visit));
    }

    /** The whole worklist of the desk, page by page. */
    protected List<WorklistLine> worklist() {
        List<WorklistLine> all = new ArrayList<>();
        for (ReadingWorklist.WorklistPart page = worklist(0); !page.lines().isEmpty(); page = worklist(all.size()))
            all.addAll(page.lines());
        return all;
    }

    protected ReadingWorklist.WorklistPart worklist(int first) {
        return acting.as(desk, () -> readingWorklist.pending(first, PAGE));
    }

    /** What the worklist says of this plan. */
    protected List<WorklistLine> waiting(long plan) {
        return worklist().stream().filter(line -> line.plan() == plan).toList();
    }

    /** What waits for this person to be done about the patient. */
    protected List<TaskLine> tasks(SignedIn who) {
        return acting.as(who, () -> workingTasks.open()).stream()
                .filter(task -> task.patient() == patient)
                .toList();
    }

    /** Does what is asked: of what cannot be done without a word, the family doctor was told just now. */
    protected void seeTo(SignedIn who, TaskLine task) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), NEW_YORK).minusMinutes(1);
        acting.as(who, () -> {
            if (task.kind().asksWhom())
                workingTasks.told(
                        task.id(), task.revision(), new ToldWhom("the family doctor", now, true, null, NEW_YORK, null));
            else workingTasks.done(task.id(), task.revision(), null);
        });
    }

    /** A time of day at the site, so many days from now. */
    protected Instant at(int inDays, int hour, int minute) {
        return clinic.today()
                .plusDays(inDays)
                .atTime(LocalTime.of(hour, minute))
                .atZone(NEW_YORK)
                .toInstant();
    }

    /** Moves the stopped clock to this moment. */
    protected void passTo(Instant moment) {
        time.pass(Duration.between(clock.instant(), moment));
    }

    /** Moves the stopped clock to this time of day, on the next day when it is later already. */
    protected void passUntil(int hour, int minute) {
        Instant then = at(0, hour, minute);
        passTo(then.isBefore(clock.instant()) ? then.plus(Duration.ofDays(1)) : then);
    }

    /** The words of a signed note as they are kept. */
    protected String signedText(long visit) {
        return rows.text(
                "select s.content from signed_note s, encounter e where s.id = e.id and e.visit_id = ?", visit);
    }

    /** Somebody says what was done about the warning signs of the patient. */
    protected void seenTo() {
        for (TaskLine task : tasks(thea)) {
            if (!task.kind().asksWhom()) continue;
            TaskClock there = acting.as(thea, () -> workingTasks.clock(task.id()));
            ToldWhom said = new ToldWhom("Dr. Lang", there.now(), true, null, there.zone(), null);
            acting.as(thea, () -> workingTasks.told(task.id(), task.revision(), said));
        }
    }
}
