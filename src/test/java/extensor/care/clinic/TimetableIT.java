package extensor.care.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.access.Role;
import extensor.care.access.SignedIn;
import extensor.care.patients.Clinic;
import extensor.container.Inside;
import extensor.container.inside.Acting;
import extensor.container.inside.Rows;
import extensor.container.inside.Statements;
import extensor.shared.Id;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rooms, devices, hours and closed days in the running program: who keeps them, what is refused, and what they cost to read. */
@Inside
class TimetableIT {
    private static final WeekForm MORNINGS =
            new WeekForm(Map.of(DayOfWeek.MONDAY, "8:00-12:00", DayOfWeek.TUESDAY, "8:00-12:00, 13:00-17:00"));
    private static final int RIGHTS_AND_AUDIT = 4;

    @Inject
    Clinic clinic;

    @Inject
    Acting acting;

    @Inject
    Rows rows;

    @Inject
    Statements statements;

    @Inject
    KeepingRooms keepingRooms;

    @Inject
    KeepingHours keepingHours;

    @Inject
    KeepingSites keepingSites;

    @Inject
    Timetable timetable;

    private SignedIn administrator;
    private SignedIn therapist;
    private long site;
    private LocalDate today;

    @BeforeEach
    void staff() {
        administrator = clinic.staff(Role.ADMINISTRATOR);
        therapist = clinic.staff(Role.THERAPIST);
        site = clinic.site();
        today = clinic.today();
    }

    private void refused(String key, String field, Callable<?> act) {
        assertThat(acting.failureAs(administrator, act)).isInstanceOfSatisfying(Refusal.class, no -> {
            assertThat(no.key()).isEqualTo(key);
            assertThat(no.field()).isEqualTo(field);
        });
    }

    private void refused(String key, String field, Runnable act) {
        refused(key, field, Executors.callable(act));
    }

    private void works(long at, WeekForm week) {
        acting.as(administrator, () -> keepingHours.week(therapist.account(), at, Map.of(), week));
    }

    @Test
    void a_room_is_added_renamed_retired_and_brought_back_and_only_active_ones_can_be_booked() {
        long room = acting.as(administrator, () -> keepingRooms.addRoom(site, "  Room   1 ", RoomKind.TREATMENT_ROOM));
        long gym = acting.as(administrator, () -> keepingRooms.addRoom(site, "Gym", RoomKind.GYM));
        PlaceSheet read =
                acting.as(administrator, () -> keepingRooms.of(site)).rooms().get(1);
        assertThat(read.name()).isEqualTo("Room 1");
        acting.as(administrator, () -> keepingRooms.rename(room, read.revision(), "Blue room"));
        refused("refusal.stale", null, () -> keepingRooms.rename(room, read.revision(), "Green room"));
        acting.as(administrator, () -> keepingRooms.retire(gym));
        assertThat(openings().rooms()).containsExactly(new Place(room, "Blue room", "TREATMENT_ROOM"));
        acting.as(administrator, () -> keepingRooms.bringBack(gym));
        assertThat(openings().rooms()).extracting(Place::name).containsExactly("Blue room", "Gym");
    }

    @Test
    void two_rooms_of_a_site_have_different_names_also_when_both_are_written_at_once() {
        List<Object> answers = acting.together(
                6, administrator, "-", () -> keepingRooms.addDevice(site, "Stim A", DeviceKind.STIM_UNIT));
        assertThat(answers).filteredOn(Long.class::isInstance).hasSize(1);
        refused("rooms.name-taken", "name", () -> keepingRooms.addDevice(site, "stim a", DeviceKind.STIM_UNIT));
        refused("rooms.name", "name", () -> keepingRooms.addDevice(site, " ", DeviceKind.STIM_UNIT));
        refused("rooms.kind", "kind", () -> keepingRooms.addDevice(site, "Stim B", null));
        acting.as(administrator, () -> keepingRooms.addDevice(clinic.site(), "Stim A", DeviceKind.STIM_UNIT));
    }

    @Test
    void a_site_that_is_added_by_many_presses_at_once_is_added_once() {
        String page = RequestKey.key();
        String name = "By the sea " + Id.text(Id.next());
        SiteForm form = new SiteForm(name, "Europe/Zurich", null, null, null, null);
        List<Object> answers = acting.together(6, administrator, "-", () -> keepingSites.add(form, page));
        assertThat(answers.stream().distinct()).singleElement().isInstanceOf(Long.class);
        assertThat(called(name)).isEqualTo(1);
        refused(
                "site.added-already",
                null,
                () -> keepingSites.add(new SiteForm(name, "Europe/Oslo", null, null, null, null), page));
        acting.together(2, administrator, "-", () -> keepingSites.add(form, RequestKey.key()));
        assertThat(called(name)).isEqualTo(3);
    }

    private long called(String site) {
        return rows.number("select count(*) from site where name = ?", site);
    }

    @Test
    void a_week_is_written_once_from_what_was_read_and_whoever_read_an_older_one_is_refused() {
        works(site, MORNINGS);
        assertThat(hours(next(DayOfWeek.TUESDAY))).hasSize(2);
        refused("refusal.stale", null, () -> keepingHours.week(therapist.account(), site, Map.of(), MORNINGS));
        Map<DayOfWeek, List<TimeRange>> read =
                acting.as(administrator, () -> keepingHours.of(site)).therapists().stream()
                        .filter(t -> t.account() == therapist.account())
                        .findFirst()
                        .orElseThrow()
                        .week();
        acting.as(
                administrator,
                () -> keepingHours.week(
                        therapist.account(), site, read, new WeekForm(Map.of(DayOfWeek.MONDAY, "9:00-10:00"))));
        assertThat(hours(next(DayOfWeek.MONDAY)))
                .containsExactly(new TimeRange(LocalTime.of(9, 0), LocalTime.of(10, 0)));
        assertThat(hours(next(DayOfWeek.TUESDAY))).isEmpty();
    }

    @Test
    void nobody_works_at_two_sites_at_the_same_time() {
        works(clinic.site(), MORNINGS);
        refused(
                "hours.elsewhere",
                "MONDAY",
                () -> keepingHours.week(
                        therapist.account(), site, Map.of(), new WeekForm(Map.of(DayOfWeek.MONDAY, "11:00-13:00"))));
        works(site, new WeekForm(Map.of(DayOfWeek.MONDAY, "12:00-13:00")));
    }

    @Test
    void days_away_and_closed_days_take_the_hours_away_until_they_are_taken_back() {
        works(site, MORNINGS);
        LocalDate monday = next(DayOfWeek.MONDAY);
        long away = acting.as(administrator, () -> keepingHours.away(therapist.account(), monday, monday, " Course "));
        assertThat(hours(monday)).isEmpty();
        refused(
                "absence.overlap",
                "first",
                () -> keepingHours.away(therapist.account(), monday.minusDays(3), monday, null));
        refused(
                "absence.backwards",
                "last",
                () -> keepingHours.away(therapist.account(), monday, monday.minusDays(1), null));
        refused("hours.day", "first", () -> keepingHours.away(therapist.account(), null, monday, null));
        acting.as(administrator, () -> keepingHours.notAway(away));
        assertThat(hours(monday)).hasSize(1);

        long closed = acting.as(administrator, () -> keepingHours.close(site, monday, null));
        assertThat(openings().open(monday)).isFalse();
        refused("closed.twice", "closedOn", () -> keepingHours.close(site, monday, null));
        refused("closed.past", "closedOn", () -> keepingHours.close(site, today.minusDays(2), null));
        acting.as(administrator, () -> keepingHours.open(closed));
        assertThat(openings().open(monday)).isTrue();
    }

    @Test
    void who_may_no_longer_sign_in_is_no_longer_booked() {
        works(site, MORNINGS);
        rows.change("update account set enabled = false where id = ?", therapist.account());
        assertThat(openings().therapists()).isEmpty();
    }

    @Test
    void the_timetable_costs_five_statements_however_long_it_is_and_the_pages_few() {
        works(site, MORNINGS);
        for (int i = 0; i < 12; i++) {
            int number = i;
            acting.as(administrator, () -> keepingRooms.addRoom(site, "Room " + number, RoomKind.TREATMENT_ROOM));
            SignedIn another = clinic.staff(Role.THERAPIST);
            acting.as(administrator, () -> keepingHours.week(another.account(), site, Map.of(), MORNINGS));
            acting.as(
                    administrator,
                    () -> keepingHours.away(
                            another.account(), today.plusDays(number), today.plusDays(number + 1L), null));
        }
        assertThat(statements.sentDuring(this::openings)).hasSizeLessThanOrEqualTo(5);
        assertThat(statements.sentDuring(() -> acting.as(administrator, () -> keepingRooms.of(site))))
                .hasSizeLessThanOrEqualTo(3 + RIGHTS_AND_AUDIT);
        assertThat(statements.sentDuring(() -> acting.as(administrator, () -> keepingHours.of(site))))
                .hasSizeLessThanOrEqualTo(5 + RIGHTS_AND_AUDIT);
    }

    @Test
    void what_does_not_exist_is_not_found_whoever_asks() {
        for (Callable<?> act : List.<Callable<?>>of(
                () -> keepingRooms.of(Id.next()),
                () -> keepingRooms.addRoom(Id.next(), "Room", RoomKind.GYM),
                () -> keepingHours.of(Id.next()),
                () -> keepingHours.away(administrator.account(), today, today, null),
                () -> keepingHours.close(Id.next(), today, null))) {
            refused("refusal.not-found", null, act);
        }
        LongStream.of(Id.next())
                .forEach(id -> assertThat(acting.failureAs(administrator, () -> keepingRooms.retire(id)))
                        .isInstanceOf(Refusal.class));
    }

    private Openings openings() {
        return acting.as(therapist, this::read);
    }

    private Openings read() {
        return timetable.of(site, today, today.plusDays(60));
    }

    private List<TimeRange> hours(LocalDate day) {
        return openings().hours(therapist.account(), day);
    }

    private LocalDate next(DayOfWeek day) {
        return today.plusDays(1).with(java.time.temporal.TemporalAdjusters.nextOrSame(day));
    }
}
