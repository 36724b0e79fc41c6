package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.clinic.DateRange;
import extensor.care.clinic.Openings;
import extensor.care.clinic.Place;
import extensor.care.clinic.TimeRange;
import extensor.care.clinic.Worker;
import extensor.care.course.Track;
import extensor.care.course.VisitWindow;
import extensor.care.visits.BookingCheck;
import extensor.care.visits.BookingProblem;
import extensor.care.visits.HeldDevice;
import extensor.care.visits.PlaceBefore;
import extensor.care.visits.PlaceColumn;
import extensor.care.visits.ProblemsColumn;
import extensor.care.visits.Slot;
import extensor.care.visits.TakenCells;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What speaks against a booked visit, and what never does. */
class BookingCheckTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 8);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final long HERE = 7;
    private static final long INES = 1;
    private static final long DANIEL = 2;
    private static final long ROOM = 11;
    private static final long HALL = 13;
    private static final long UNIT = 21;
    private static final long LAMP = 22;
    private static final long PATIENT = 9;
    private static final List<Place> ROOMS =
            List.of(new Place(ROOM, "Room 1", "TREATMENT_ROOM"), new Place(HALL, "Hall", "GYM"));
    private static final List<Place> DEVICES =
            List.of(new Place(UNIT, "Unit", "STIM_UNIT"), new Place(LAMP, "Lamp", "INFRARED_LAMP"));
    private static final BookingCheck.Has HAS = has(TUESDAY.atTime(9, 0), 30);
    private static final VisitWindow ASKED = asked(MONDAY, MONDAY.plusDays(3), 30, "TREATMENT_ROOM");
    private static final BookingCheck FIT = fit(Set.of(), List.of(), ROOMS, DEVICES);

    private static BookingCheck fit(
            Set<LocalDate> closed, List<DateRange> away, List<Place> rooms, List<Place> devices) {
        Map<DayOfWeek, List<TimeRange>> week = Arrays.stream(DayOfWeek.values())
                .filter(d -> d.getValue() < 6)
                .collect(Collectors.toMap(
                        Function.identity(), d -> List.of(new TimeRange(LocalTime.of(8, 0), LocalTime.of(17, 0)))));
        return new BookingCheck(
                new Openings(
                        HERE,
                        "Main",
                        ZoneId.of("America/New_York"),
                        MONDAY,
                        MONDAY.plusDays(60),
                        closed,
                        List.of(new Worker(INES, "Ines", week, away), new Worker(DANIEL, "Daniel", week, List.of())),
                        rooms,
                        devices),
                MONDAY);
    }

    private static BookingCheck.Has has(LocalDateTime at, int minutes, String... kinds) {
        return has(INES, ROOM, at, minutes, kinds);
    }

    private static BookingCheck.Has has(long therapist, long room, LocalDateTime at, int minutes, String... kinds) {
        List<Long> devices = Arrays.stream(kinds)
                .map(kind -> DEVICES.stream()
                        .filter(d -> d.kind().equals(kind))
                        .findFirst()
                        .orElseThrow()
                        .id())
                .toList();
        return new BookingCheck.Has(new Slot(therapist, room, devices, at), minutes, Set.of(kinds));
    }

    private static VisitWindow asked(LocalDate from, LocalDate to, int minutes, String room, String... devices) {
        return new VisitWindow(Track.THERAPY, 1, from, to, minutes, Set.of(room), Set.of(devices), true);
    }

    @Test
    void what_is_missing_at_the_clinic_prevents_a_visit_and_what_the_plan_asks_does_not() {
        assertThat(Arrays.stream(BookingProblem.values()).filter(BookingProblem::prevents))
                .containsExactly(
                        BookingProblem.CLOSED,
                        BookingProblem.LEFT,
                        BookingProblem.AWAY,
                        BookingProblem.OTHER_HOURS,
                        BookingProblem.ROOM_GONE,
                        BookingProblem.DEVICE_GONE);
    }

    @Test
    void nothing_stands_against_a_visit_that_has_what_its_plan_asks_for() {
        assertThat(FIT.against(HAS, ASKED, HERE, false)).isEmpty();
        assertThat(FIT.against(HAS, ASKED, HERE, true))
                .as("its day is one of the plan's")
                .isEmpty();
    }

    @Test
    void a_visit_that_is_too_short_is_told_and_one_that_is_longer_than_asked_is_not() {
        assertThat(FIT.against(HAS, asked(MONDAY, MONDAY.plusDays(3), 35, "TREATMENT_ROOM"), HERE, false))
                .containsExactly(BookingProblem.LONGER);
        assertThat(FIT.against(HAS, asked(MONDAY, MONDAY.plusDays(3), 25, "TREATMENT_ROOM"), HERE, false))
                .isEmpty();
    }

    @Test
    void a_room_of_another_kind_is_told_and_one_of_several_kinds_will_do() {
        assertThat(FIT.against(HAS, asked(MONDAY, MONDAY.plusDays(3), 30, "POOL"), HERE, false))
                .containsExactly(BookingProblem.OTHER_ROOM);
        VisitWindow either =
                new VisitWindow(Track.THERAPY, 1, MONDAY, TUESDAY, 30, Set.of("GYM", "TREATMENT_ROOM"), Set.of(), true);
        assertThat(FIT.against(HAS, either, HERE, false)).isEmpty();
    }

    @Test
    void a_device_that_is_asked_for_and_not_there_is_told_and_one_that_is_no_longer_needed_is_not() {
        VisitWindow stim = asked(MONDAY, TUESDAY, 30, "TREATMENT_ROOM", "STIM_UNIT");
        assertThat(FIT.against(HAS, stim, HERE, false)).containsExactly(BookingProblem.OTHER_DEVICE);
        assertThat(FIT.against(has(TUESDAY.atTime(9, 0), 30, "INFRARED_LAMP"), stim, HERE, false))
                .containsExactly(BookingProblem.OTHER_DEVICE);
        assertThat(FIT.against(has(TUESDAY.atTime(9, 0), 30, "INFRARED_LAMP", "STIM_UNIT"), stim, HERE, false))
                .isEmpty();
    }

    @Test
    void another_day_is_told_where_a_new_version_asks_for_it_and_not_where_somebody_chose_it() {
        BookingCheck.Has friday = has(MONDAY.plusDays(4).atTime(9, 0), 30);
        assertThat(FIT.against(friday, ASKED, HERE, true)).containsExactly(BookingProblem.ANOTHER_DAY);
        assertThat(FIT.against(friday, ASKED, HERE, false)).isEmpty();
    }

    @Test
    void once_the_window_has_passed_no_other_day_would_be_better() {
        assertThat(FIT.against(
                        has(TUESDAY.atTime(9, 0), 30),
                        asked(MONDAY.minusDays(4), MONDAY.minusDays(1), 30, "TREATMENT_ROOM"),
                        HERE,
                        true))
                .isEmpty();
        assertThat(FIT.against(
                        has(TUESDAY.atTime(9, 0), 30),
                        asked(MONDAY.minusDays(4), MONDAY, 30, "TREATMENT_ROOM"),
                        HERE,
                        true))
                .containsExactly(BookingProblem.ANOTHER_DAY);
    }

    @Test
    void a_visit_that_the_plan_has_no_more_is_told_as_that_alone() {
        assertThat(FIT.against(HAS, null, HERE, true)).containsExactly(BookingProblem.NOT_ASKED);
    }

    @Test
    void a_visit_at_another_site_than_that_of_the_treatment_is_told_unless_the_plan_has_it_no_more() {
        assertThat(FIT.against(HAS, ASKED, HERE + 1, false)).containsExactly(BookingProblem.OTHER_SITE);
        assertThat(FIT.against(HAS, null, HERE + 1, false)).containsExactly(BookingProblem.NOT_ASKED);
    }

    @Test
    void a_closed_day_an_absence_and_hours_that_changed_are_told_apart() {
        assertThat(fit(Set.of(TUESDAY), List.of(new DateRange(TUESDAY, TUESDAY)), ROOMS, DEVICES)
                        .against(HAS, ASKED, HERE, false))
                .containsExactly(BookingProblem.CLOSED);
        assertThat(fit(Set.of(), List.of(new DateRange(TUESDAY, TUESDAY)), ROOMS, DEVICES)
                        .against(HAS, ASKED, HERE, false))
                .containsExactly(BookingProblem.AWAY);
        assertThat(FIT.against(has(TUESDAY.atTime(16, 45), 30), ASKED, HERE, false))
                .containsExactly(BookingProblem.OTHER_HOURS);
        assertThat(FIT.against(has(TUESDAY.atTime(16, 30), 30), ASKED, HERE, false))
                .isEmpty();
        assertThat(FIT.against(has(TUESDAY.atTime(7, 55), 30), ASKED, HERE, false))
                .containsExactly(BookingProblem.OTHER_HOURS);
        assertThat(FIT.against(has(99, ROOM, TUESDAY.atTime(9, 0), 30), ASKED, HERE, false))
                .containsExactly(BookingProblem.LEFT);
    }

    @Test
    void a_room_or_device_that_is_no_longer_in_use_is_told_and_not_as_one_of_the_wrong_kind() {
        assertThat(fit(Set.of(), List.of(), List.of(ROOMS.get(1)), DEVICES).against(HAS, ASKED, HERE, false))
                .containsExactly(BookingProblem.ROOM_GONE);
        BookingCheck.Has stim = has(TUESDAY.atTime(9, 0), 30, "STIM_UNIT");
        VisitWindow asked = asked(MONDAY, TUESDAY, 30, "TREATMENT_ROOM", "STIM_UNIT");
        assertThat(FIT.against(stim, asked, HERE, false)).isEmpty();
        assertThat(fit(Set.of(), List.of(), ROOMS, List.of(DEVICES.get(1))).against(stim, asked, HERE, false))
                .containsExactly(BookingProblem.DEVICE_GONE);
    }

    @Test
    void all_that_stands_against_it_is_told_and_kept_in_its_order() {
        Set<BookingProblem> all = fit(Set.of(TUESDAY), List.of(), List.of(ROOMS.get(1)), DEVICES)
                .against(HAS, asked(MONDAY, TUESDAY, 60, "POOL", "STIM_UNIT"), HERE, false);
        assertThat(all)
                .containsExactlyInAnyOrder(
                        BookingProblem.CLOSED,
                        BookingProblem.ROOM_GONE,
                        BookingProblem.LONGER,
                        BookingProblem.OTHER_DEVICE);
        ProblemsColumn column = new ProblemsColumn();
        assertThat(column.convertToDatabaseColumn(List.copyOf(all)))
                .isEqualTo("[\"LONGER\",\"OTHER_DEVICE\",\"CLOSED\",\"ROOM_GONE\"]");
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(List.copyOf(all))))
                .containsExactly(
                        BookingProblem.LONGER,
                        BookingProblem.OTHER_DEVICE,
                        BookingProblem.CLOSED,
                        BookingProblem.ROOM_GONE);
        assertThat(column.convertToDatabaseColumn(List.of())).isNull();
        assertThat(column.convertToEntityAttribute(null)).isEmpty();
    }

    @Test
    void the_place_before_a_move_is_read_as_it_was_kept() {
        PlaceBefore bare = new PlaceBefore(
                HERE, TUESDAY.atTime(9, 0).atZone(ZoneId.of("UTC")).toInstant(), 30, 1, 11, true, List.of());
        PlaceBefore full = new PlaceBefore(
                HERE,
                bare.at(),
                45,
                2,
                13,
                false,
                List.of(new HeldDevice(21, "STIM_UNIT"), new HeldDevice(22, "INFRARED_LAMP")));
        PlaceColumn column = new PlaceColumn();
        for (PlaceBefore place : List.of(bare, full))
            assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(place)))
                    .isEqualTo(place);
        assertThat(column.convertToDatabaseColumn(null)).isNull();
        assertThat(column.convertToEntityAttribute(null)).isNull();
    }

    /** Whatever is closed, retired or taken, nothing speaks against a visit at a time that is proposed for it. */
    @Property(tries = 200)
    void what_is_proposed_fits(@ForAll long seed) {
        Random chance = new Random(seed);
        BookingCheck fit = somewhere(chance);
        List<TakenCells.TakenTime> taken = new ArrayList<>();
        for (int i = 0; i < 40; i++)
            taken.add(new TakenCells.TakenTime(
                    List.of(1L + chance.nextInt(2), chance.nextBoolean() ? ROOM : HALL, UNIT),
                    MONDAY.plusDays(chance.nextInt(10))
                            .atTime(8, 0)
                            .plusMinutes(5L * chance.nextInt(100))
                            .atZone(fit.openings().zone())
                            .toInstant(),
                    30));
        FreeTimes free = new FreeTimes(
                fit.openings(),
                TakenCells.of(taken),
                MONDAY.atTime(7, 0).atZone(fit.openings().zone()).toInstant(),
                PATIENT);
        SlotSearch slots = new SlotSearch(free, SlotWish.NONE, Series.of(INES));
        VisitWindow asked = something(chance);
        for (Slot slot : slots.best(SlotNeed.of(asked), 5)) {
            Set<String> kinds = free.held(slot).stream().map(HeldDevice::kind).collect(Collectors.toSet());
            assertThat(fit.against(new BookingCheck.Has(slot, asked.minutes(), kinds), asked, HERE, true))
                    .isEmpty();
        }
    }

    /** More time and more devices never add a problem with the plan, and opening a day takes away only that it was closed. */
    @Property(tries = 300)
    void to_have_more_is_never_worse_and_a_hindrance_goes_as_it_came(@ForAll long seed) {
        Random chance = new Random(seed);
        BookingCheck fit = somewhere(chance);
        VisitWindow asked = something(chance);
        LocalDateTime at = MONDAY.plusDays(chance.nextInt(10)).atTime(8, 0).plusMinutes(15L * chance.nextInt(20));
        String[] kinds = chance.nextBoolean() ? new String[] {"STIM_UNIT"} : new String[0];
        BookingCheck.Has has = has(1L + chance.nextInt(2), chance.nextBoolean() ? ROOM : HALL, at, 30, kinds);
        BookingCheck.Has more = has(has.slot().therapist(), has.slot().room(), at, 60, "STIM_UNIT", "INFRARED_LAMP");
        Set<BookingProblem> ofPlan = Set.of(
                BookingProblem.ANOTHER_DAY,
                BookingProblem.LONGER,
                BookingProblem.OTHER_ROOM,
                BookingProblem.OTHER_DEVICE,
                BookingProblem.NOT_ASKED);
        Set<BookingProblem> before = fit.against(has, asked, HERE, true);
        assertThat(before).containsAll(only(fit.against(more, asked, HERE, true), ofPlan));

        Openings o = fit.openings();
        Set<LocalDate> closed = new HashSet<>(o.closed());
        closed.add(at.toLocalDate());
        BookingCheck shut = new BookingCheck(
                new Openings(
                        o.site(),
                        o.siteName(),
                        o.zone(),
                        o.from(),
                        o.until(),
                        closed,
                        o.therapists(),
                        o.rooms(),
                        o.devices()),
                fit.today());
        assertThat(shut.against(has, asked, HERE, true)).contains(BookingProblem.CLOSED);
        assertThat(only(shut.against(has, asked, HERE, true), ofPlan)).isEqualTo(only(before, ofPlan));
    }

    private static Set<BookingProblem> only(Set<BookingProblem> all, Set<BookingProblem> some) {
        return all.stream().filter(some::contains).collect(Collectors.toSet());
    }

    private static BookingCheck somewhere(Random chance) {
        return fit(
                Set.of(MONDAY.plusDays(chance.nextInt(10))),
                List.of(new DateRange(MONDAY.plusDays(3), MONDAY.plusDays(3 + chance.nextInt(4)))),
                chance.nextInt(4) == 0 ? List.of(ROOMS.get(1)) : ROOMS,
                chance.nextInt(4) == 0 ? List.of(DEVICES.get(1)) : DEVICES);
    }

    private static VisitWindow something(Random chance) {
        LocalDate from = MONDAY.plusDays(chance.nextInt(8));
        return asked(
                from,
                from.plusDays(chance.nextInt(4)),
                15 + 15 * chance.nextInt(4),
                chance.nextBoolean() ? "TREATMENT_ROOM" : "GYM",
                chance.nextBoolean() ? new String[] {"STIM_UNIT"} : new String[0]);
    }
}
