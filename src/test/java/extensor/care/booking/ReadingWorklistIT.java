package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.clinic.KeepingHours;
import extensor.care.clinic.KeepingRooms;
import extensor.care.discharge.ClosingEpisodes;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.BookingProblem;
import extensor.container.Inside;
import extensor.container.inside.ClinicAtWork;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What waits for the desk: visits to book and booked visits that cannot stay, by due date, each site with its own days. */
@Inside
class ReadingWorklistIT extends ClinicAtWork {
    private static final String EARLIEST_DAY = "Pacific/Kiritimati";
    private static final String LATEST_DAY = "Pacific/Pago_Pago";

    @Inject
    KeepingHours hours;

    @Inject
    KeepingRooms rooms;

    @Inject
    ClosingEpisodes closing;

    /** Four visits in a fortnight, all of them booked. */
    private long bookedPlan(int inDays) {
        long plan = plan(inDays, 14, 2, "MT_MASSAGE");
        book(plan);
        return plan;
    }

    @Test
    void a_plan_whose_only_trouble_is_a_booked_visit_is_on_the_list_until_that_has_another_place() {
        long plan = bookedPlan(3);
        assertThat(waiting(plan)).isEmpty();
        LocalDate day = booked(plan).get(1).time().at().toLocalDate();
        acting.as(administrator, () -> hours.away(thea.account(), day, day, null));
        WorklistLine line = waiting(plan).get(0);
        assertThat(line.unbooked().number()).isZero();
        assertThat(line.unbooked().of()).isEqualTo(4);
        assertThat(line.unbooked().dueFrom()).isNull();
        assertThat(line.unbooked().cause()).isNull();
        assertThat(line.troubled()).singleElement().satisfies(v -> {
            assertThat(v.problems()).containsExactly(BookingProblem.AWAY);
            assertThat(v.therapist().name()).isNotBlank();
        });
        AppointmentLine visit = line.troubled().get(0);
        SlotLine to = firstFree(visit.id());
        move(visit, to.slot());
        assertThat(waiting(plan)).isEmpty();
    }

    @Test
    void visits_to_book_and_visits_that_cannot_stay_are_told_in_one_line() {
        long plan = bookedPlan(3);
        AppointmentLine first = booked(plan).get(0);
        cancel(first.id());
        acting.as(administrator, () -> rooms.retire(room));
        assertThat(waiting(plan)).singleElement().satisfies(line -> {
            assertThat(line.unbooked().number()).isEqualTo(1);
            assertThat(line.troubled()).hasSize(3).noneMatch(v -> v.id() == first.id());
        });
    }

    @Test
    void what_is_due_first_comes_first_be_it_to_book_or_to_move() {
        long later = plan(20, 14, 2, "MT_MASSAGE");
        long soon = bookedPlan(2);
        assertThat(order(later, soon)).containsExactly(later);
        acting.as(administrator, () -> rooms.retire(room));
        assertThat(order(later, soon)).containsExactly(soon, later);
    }

    private List<Long> order(Long... plans) {
        return worklist().stream()
                .map(WorklistLine::plan)
                .filter(List.of(plans)::contains)
                .toList();
    }

    @Test
    void each_site_counts_its_own_days() {
        long plan = plan(3, 14, 2, "MT_MASSAGE");
        LocalDate early = LocalDate.now(ZoneId.of(EARLIEST_DAY));
        LocalDate late = LocalDate.now(ZoneId.of(LATEST_DAY));
        rows.change("update site set zone = ? where id = ?", EARLIEST_DAY, site);
        rows.change("update treatment_plan set ends_on = ? where id = ?", early.minusDays(1), plan);
        assertThat(waiting(plan)).as("over there").isEmpty();
        rows.change("update treatment_plan set ends_on = ? where id = ?", early, plan);
        assertThat(waiting(plan)).hasSize(1);
        rows.change("update site set zone = ? where id = ?", LATEST_DAY, site);
        rows.change("update treatment_plan set ends_on = ? where id = ?", late, plan);
        assertThat(waiting(plan)).as("not yet over there").hasSize(1);
    }

    @Test
    void a_booked_visit_that_cannot_stay_is_told_also_when_nothing_more_is_booked() {
        long ended = bookedPlan(3);
        acting.as(administrator, () -> rooms.retire(room));
        Set<Long> ahead = waiting(ended).get(0).troubled().stream()
                .map(AppointmentLine::id)
                .collect(Collectors.toSet());
        acting.as(thea, () -> closing.close(episode, ahead, false));
        assertThat(waiting(ended)).as("kept when the treatment ended").hasSize(1);
    }

    @Test
    void a_page_behind_the_last_one_is_empty_and_pages_do_not_overlap() {
        bookedPlan(3);
        plan(20, 14, 2, "MT_MASSAGE");
        long all = worklist(0).all();
        assertThat(worklist((int) all).lines()).isEmpty();
        assertThat(worklist()).hasSize((int) all).extracting(WorklistLine::plan).doesNotHaveDuplicates();
        assertThat(acting.as(desk, () -> readingWorklist.pending(0, 1)).all()).isEqualTo(all);
    }
}
