package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.clinic.KeepingHours;
import extensor.care.clinic.KeepingRooms;
import extensor.care.discharge.ClosingEpisodes;
import extensor.care.patients.Clinic;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.BookingProblem;
import extensor.care.visits.CancelReason;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.Rows;
import extensor.shared.Id;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for the desk: visits to book and booked ones that cannot stay, in the order in which they are due, by the days of each site. */
@Inside
class ReadingWorklistIT {
    private static final String EARLIEST_DAY = "Pacific/Kiritimati";
    private static final String LATEST_DAY = "Pacific/Pago_Pago";

    @Inject
    Practice practice;

    @Inject
    Clinic clinic;

    @Inject
    Acting acting;

    @Inject
    Rows rows;

    @Inject
    BookingVisits bookingVisits;

    @Inject
    MovingVisits movingVisits;

    @Inject
    CancellingVisits cancellingVisits;

    @Inject
    ReadingWorklist readingWorklist;

    @Inject
    KeepingHours hours;

    @Inject
    KeepingRooms places;

    @Inject
    ClosingEpisodes closing;

    private SignedIn thea;
    private SignedIn desk;
    private SignedIn administrator;
    private long patient;
    private long episode;
    private long site;
    private long room;

    @BeforeEach
    void aSiteIsOpen() {
        thea = clinic.staff(Role.THERAPIST);
        desk = clinic.staff(Role.DESK);
        administrator = clinic.staff(Role.ADMINISTRATOR);
        patient = clinic.register(thea);
        episode = clinic.episode(thea, patient);
        site = practice.siteOf(episode);
        practice.works(site, thea.account());
        room = practice.room(site, "TREATMENT_ROOM");
    }

    private long booked(int inDays) {
        long plan = practice.plan(thea, patient, episode, inDays, 14, 2, "MT_MASSAGE");
        List<ChosenSlot> chosen =
                acting.as(desk, () -> bookingVisits.offer(plan, SlotWish.NONE)).proposed();
        acting.as(desk, () -> bookingVisits.book(plan, chosen, "worklist-" + Id.text(Id.next())));
        return plan;
    }

    /** All plans of the list, page by page. */
    private List<WorklistLine> all() {
        List<WorklistLine> all = new ArrayList<>();
        for (ReadingWorklist.WorklistPart page = page(0); !page.lines().isEmpty(); page = page(all.size()))
            all.addAll(page.lines());
        return all;
    }

    private ReadingWorklist.WorklistPart page(int first) {
        return acting.as(desk, () -> readingWorklist.pending(first, 100));
    }

    private Optional<WorklistLine> line(long plan) {
        return all().stream().filter(line -> line.plan() == plan).findFirst();
    }

    @Test
    void a_plan_whose_only_trouble_is_a_booked_visit_is_on_the_list_until_that_has_another_place() {
        long plan = booked(3);
        assertThat(line(plan)).isEmpty();
        LocalDate day = acting.as(desk, () -> bookingVisits.offer(plan, SlotWish.NONE))
                .booked()
                .get(1)
                .time()
                .on();
        acting.as(administrator, () -> hours.away(thea.account(), day, day, null));
        WorklistLine line = line(plan).orElseThrow();
        assertThat(line.unbooked().number()).isZero();
        assertThat(line.unbooked().of()).isEqualTo(4);
        assertThat(line.unbooked().dueFrom()).isNull();
        assertThat(line.unbooked().cause()).isNull();
        assertThat(line.troubled()).singleElement().satisfies(v -> {
            assertThat(v.problems()).containsExactly(BookingProblem.AWAY);
            assertThat(v.therapist().name()).isNotBlank();
        });
        AppointmentLine visit = line.troubled().get(0);
        SlotLine to = acting.as(desk, () -> movingVisits.free(visit.id(), SlotWish.NONE))
                .get(0);
        acting.as(desk, () -> movingVisits.move(visit.id(), visit.revision(), to.slot()));
        assertThat(line(plan)).isEmpty();
    }

    @Test
    void visits_to_book_and_visits_that_cannot_stay_are_told_in_one_line() {
        long plan = booked(3);
        AppointmentLine first = acting.as(desk, () -> bookingVisits.offer(plan, SlotWish.NONE))
                .booked()
                .get(0);
        acting.as(desk, () -> {
            cancellingVisits.cancel(first.id(), first.revision(), CancelReason.PATIENT_ASKED);
            return null;
        });
        acting.as(administrator, () -> {
            places.retire(room);
            return null;
        });
        assertThat(all().stream().filter(line -> line.plan() == plan))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.unbooked().number()).isEqualTo(1);
                    assertThat(line.troubled()).hasSize(3).noneMatch(v -> v.id() == first.id());
                });
    }

    @Test
    void what_is_due_first_comes_first_be_it_to_book_or_to_move() {
        long later = practice.plan(thea, patient, episode, 20, 14, 2, "MT_MASSAGE");
        long soon = booked(2);
        assertThat(order(later, soon)).containsExactly(later);
        acting.as(administrator, () -> {
            places.retire(room);
            return null;
        });
        assertThat(order(later, soon)).containsExactly(soon, later);
    }

    private List<Long> order(Long... plans) {
        return all().stream()
                .map(WorklistLine::plan)
                .filter(List.of(plans)::contains)
                .toList();
    }

    @Test
    void each_site_counts_its_own_days() {
        long plan = practice.plan(thea, patient, episode, 3, 14, 2, "MT_MASSAGE");
        LocalDate early = LocalDate.now(ZoneId.of(EARLIEST_DAY));
        LocalDate late = LocalDate.now(ZoneId.of(LATEST_DAY));
        rows.change("update site set zone = ? where id = ?", EARLIEST_DAY, site);
        rows.change("update treatment_plan set ends_on = ? where id = ?", early.minusDays(1), plan);
        assertThat(line(plan)).as("over there").isEmpty();
        rows.change("update treatment_plan set ends_on = ? where id = ?", early, plan);
        assertThat(line(plan)).isPresent();
        rows.change("update site set zone = ? where id = ?", LATEST_DAY, site);
        rows.change("update treatment_plan set ends_on = ? where id = ?", late, plan);
        assertThat(line(plan)).as("not yet over there").isPresent();
    }

    @Test
    void a_booked_visit_that_cannot_stay_is_told_also_when_nothing_more_is_booked() {
        long ended = booked(3);
        acting.as(administrator, () -> {
            places.retire(room);
            return null;
        });
        Set<Long> ahead = line(ended).orElseThrow().troubled().stream()
                .map(AppointmentLine::id)
                .collect(Collectors.toSet());
        acting.as(thea, () -> {
            closing.close(episode, ahead, false);
            return null;
        });
        assertThat(line(ended)).as("kept when the treatment ended").isPresent();
    }

    @Test
    void a_page_behind_the_last_one_is_empty_and_pages_do_not_overlap() {
        booked(3);
        practice.plan(thea, patient, episode, 20, 14, 2, "MT_MASSAGE");
        long all = page(0).all();
        assertThat(page((int) all).lines()).isEmpty();
        assertThat(all()).hasSize((int) all).extracting(WorklistLine::plan).doesNotHaveDuplicates();
        assertThat(acting.as(desk, () -> readingWorklist.pending(0, 1)).all()).isEqualTo(all);
    }
}
