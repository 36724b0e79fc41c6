package extensor.care.booking;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.Template;
import extensor.care.clinic.Openings;
import extensor.care.clinic.Place;
import extensor.care.clinic.TimeRange;
import extensor.care.clinic.Worker;
import extensor.care.course.Course;
import extensor.care.course.MissedChoice;
import extensor.care.course.SeriesTurns;
import extensor.care.course.Track;
import extensor.care.course.Turn;
import extensor.care.course.VisitWindow;
import extensor.care.plans.Composition;
import extensor.care.plans.Compositions;
import extensor.care.plans.Phase;
import extensor.care.plans.VisitRate;
import extensor.care.visits.TakenCells;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The visits of a plan are placed together: as many as can be, in order, as far apart as planned, never two on a day. */
class SeriesSearchTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 8);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);
    private static final long INES = 1;
    private static final long PATIENT = 9;
    private static final List<Worker> ONE = List.of(worker(INES));

    private static Worker worker(long id) {
        Map<DayOfWeek, List<TimeRange>> week = Arrays.stream(DayOfWeek.values())
                .filter(d -> d.getValue() < 6)
                .collect(Collectors.toMap(
                        d -> d, d -> List.of(new TimeRange(LocalTime.of(8, 0), LocalTime.of(12, 0)))));
        return new Worker(id, "T" + id, week, List.of());
    }

    private static SlotSearch search(List<Worker> workers, LocalDate today, TakenCells taken, SlotWish wish) {
        Openings openings = new Openings(
                7,
                "Main",
                ZoneOffset.UTC,
                MONDAY,
                MONDAY.plusDays(400),
                Set.of(),
                workers,
                List.of(new Place(11, "Room", "TREATMENT_ROOM"), new Place(12, "Casts", "CASTING_ROOM")),
                List.of());
        return new SlotSearch(
                new FreeTimes(
                        openings,
                        taken,
                        today.atTime(7, 0).atZone(ZoneOffset.UTC).toInstant(),
                        PATIENT),
                wish,
                Series.of(INES));
    }

    /** Windows of half a week each, from a Monday on. */
    private static List<VisitWindow> twoAWeek(int visits) {
        return IntStream.range(0, visits)
                .mapToObj(i -> window(i + 1, i * 7 / 2, (i + 1) * 7 / 2 - 1))
                .toList();
    }

    private static VisitWindow window(int ordinal, int from, int to) {
        return new VisitWindow(
                Track.THERAPY,
                ordinal,
                MONDAY.plusDays(from),
                MONDAY.plusDays(to),
                30,
                Set.of("TREATMENT_ROOM"),
                Set.of(),
                true);
    }

    /** The days of the visits by their number. */
    private static Map<Integer, LocalDate> days(SlotSearch search, SeriesTurns turns, LocalDate today) {
        return new SeriesSearch(search, search.series(), today)
                .of(turns.visits(), List.of()).entrySet().stream()
                        .collect(Collectors.toMap(
                                e -> e.getKey().window().ordinal(),
                                e -> e.getValue().slot().at().toLocalDate()));
    }

    private static Map<Integer, LocalDate> days(List<VisitWindow> all, LocalDate today, MissedChoice choice) {
        return days(
                search(ONE, today, TakenCells.NONE, SlotWish.NONE),
                SeriesTurns.of(all, all, today, true, choice),
                today);
    }

    private static List<LocalDate> inOrder(Map<Integer, LocalDate> days) {
        return days.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Visit 1 was missed, and visit 2 is due from Thursday to Sunday, when only Friday is open. */
    @Test
    void on_the_day_of_a_visit_that_is_due_the_one_that_was_missed_is_given_and_the_other_moves_along() {
        Map<Integer, LocalDate> days = days(twoAWeek(4), FRIDAY, null);
        assertThat(days).hasSize(4).containsEntry(1, FRIDAY);
        assertThat(days.get(2)).isBetween(MONDAY.plusDays(7), MONDAY.plusDays(9));
        assertThat(inOrder(days)).isSorted();
    }

    @Test
    void where_the_day_of_the_turn_is_full_the_series_moves_by_one_turn_more_and_no_visit_is_left_out() {
        TakenCells full = TakenCells.of(List.of(
                new TakenCells.TakenTime(List.of(INES), FRIDAY.atStartOfDay().toInstant(ZoneOffset.UTC), 24 * 60)));
        List<VisitWindow> all = twoAWeek(4);
        Map<Integer, LocalDate> days =
                days(search(ONE, FRIDAY, full, SlotWish.NONE), SeriesTurns.of(all, all, FRIDAY, true, null), FRIDAY);
        assertThat(days).hasSize(4);
        assertThat(days.get(1)).isAfterOrEqualTo(MONDAY.plusDays(7));
    }

    @Test
    void after_five_missed_visits_no_week_has_more_than_two_whether_wishes_are_told_or_not() {
        List<VisitWindow> all = twoAWeek(12);
        LocalDate today = MONDAY.plusDays(18);
        SlotWish wish = new SlotWish(Set.of(DayOfWeek.TUESDAY), LocalTime.of(10, 0), null, null);
        for (SlotWish wished : List.of(SlotWish.NONE, wish)) {
            SeriesTurns turns = SeriesTurns.of(all, all, today, true, MissedChoice.MOVE_ALONG);
            List<LocalDate> days = inOrder(days(search(ONE, today, TakenCells.NONE, wished), turns, today));
            assertThat(days).hasSize(12).isSorted();
            IntStream.range(2, days.size())
                    .forEach(i -> assertThat(ChronoUnit.DAYS.between(days.get(i - 2), days.get(i)))
                            .isGreaterThanOrEqualTo(4));
            IntStream.range(1, days.size())
                    .forEach(i -> assertThat(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)))
                            .isGreaterThanOrEqualTo(2));
        }
    }

    @Test
    void to_catch_up_all_come_every_other_day_until_the_series_is_on_time_again() {
        List<VisitWindow> all = twoAWeek(12);
        LocalDate today = MONDAY.plusDays(7);
        List<LocalDate> days = inOrder(days(all, today, MissedChoice.CATCH_UP));
        assertThat(days).hasSize(12).isSorted();
        assertThat(days.get(0)).isEqualTo(today);
        assertThat(days.get(2)).isBeforeOrEqualTo(today.plusDays(4));
        assertThat(days.get(11))
                .as("it ends in time")
                .isBeforeOrEqualTo(all.get(11).to());
        IntStream.range(1, days.size())
                .forEach(i -> assertThat(ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)))
                        .isGreaterThanOrEqualTo(2));
    }

    @Test
    void what_is_booked_keeps_the_plans_spacing_to_what_is_proposed() {
        List<VisitWindow> all = twoAWeek(4);
        SlotSearch search = search(ONE, MONDAY, TakenCells.NONE, SlotWish.NONE);
        SlotSearch booked = search.with(search.series().on(MONDAY.plusDays(2)));
        Map<Integer, LocalDate> days = days(booked, SeriesTurns.of(all, all.subList(1, 4), MONDAY, true, null), MONDAY);
        assertThat(days.get(2)).isEqualTo(FRIDAY);
    }

    private static int placed(SlotSearch search, SeriesTurns turns, LocalDate today) {
        return new SeriesSearch(search, search.series(), today)
                .of(turns.visits(), List.of())
                .size();
    }

    private static List<VisitWindow> windows(Template template) {
        List<Phase> phases = template.phases().stream()
                .map(p -> new Phase(
                        p.from() + 1,
                        p.text().name(),
                        "",
                        "",
                        p.to() - p.from() + 1,
                        p.visits().stream()
                                .map(v -> new VisitRate(v.from() - p.from(), v.to() - p.from(), v.perWeek()))
                                .toList(),
                        p.visitMinutes(),
                        p.castCourse(),
                        List.of()))
                .toList();
        Composition plan = new Composition("Plan", MONDAY, phases, List.of(), List.of(), 99);
        return Course.of(plan, open -> true).visits();
    }

    /** In an empty calendar, the first visit of each template is missed: it is placed too, and no other is lost for it. */
    @Test
    void no_template_loses_a_visit_because_one_was_missed() {
        for (Template template : Compositions.CATALOGUE.templates()) {
            List<VisitWindow> all = windows(template);
            if (all.size() < 2) continue;
            LocalDate today = all.get(0).to().plusDays(1);
            SlotSearch search = search(ONE, today, TakenCells.NONE, SlotWish.NONE);
            List<VisitWindow> others = all.subList(1, all.size());
            int without = placed(search, SeriesTurns.of(all, others, today, true, null), today);
            SeriesTurns turns = SeriesTurns.of(all, all, today, true, null);
            assertThat(turns.undecided()).as(template.code()).isZero();
            assertThat(placed(search, turns, today)).as(template.code()).isGreaterThan(without);
        }
    }

    /** However full the days are, a search that tries every day finds no way to place one visit more. */
    @Property(tries = 150)
    void no_search_places_more_visits_and_none_is_out_of_order_or_too_close(@ForAll long seed) {
        Random chance = new Random(seed);
        List<VisitWindow> all = twoAWeek(5);
        LocalDate today = MONDAY.plusDays(chance.nextInt(12));
        SlotWish wish = chance.nextBoolean()
                ? SlotWish.NONE
                : new SlotWish(Set.of(DayOfWeek.of(1 + chance.nextInt(5))), LocalTime.of(10, 0), null, null);
        SlotSearch search = search(ONE, today, full(chance), wish);
        MissedChoice choice =
                new MissedChoice[] {null, MissedChoice.CATCH_UP, MissedChoice.MOVE_ALONG}[chance.nextInt(3)];
        SeriesTurns turns = SeriesTurns.of(all, all, today, true, choice);
        List<LocalDate> days = inOrder(days(search, turns, today));
        assertThat(days).hasSize(most(search, turns.visits(), today, 0, null, -1));
        for (int i = 1; i < days.size(); i++)
            assertThat(days.get(i)).isAfterOrEqualTo(days.get(i - 1).plusDays(2));
    }

    /** Whole days on which the therapist is busy, and hours. */
    private static TakenCells full(Random chance) {
        List<TakenCells.TakenTime> taken = new ArrayList<>();
        for (int i = 0; i < 12; i++)
            taken.add(new TakenCells.TakenTime(
                    List.of(INES),
                    MONDAY.plusDays(chance.nextInt(40)).atTime(8, 0).toInstant(ZoneOffset.UTC),
                    chance.nextBoolean() ? 240 : 60));
        return TakenCells.of(taken);
    }

    /** How many of the visits from this one on can be placed after this day, by trying all. */
    private static int most(
            SlotSearch search, List<SeriesTurns.OfVisit> visits, LocalDate today, int next, LocalDate last, int turn) {
        if (next == visits.size()) return 0;
        SeriesTurns.OfVisit visit = visits.get(next);
        int most = most(search, visits, today, next + 1, last, turn);
        for (Turn one : visit.turns())
            for (LocalDate day = one.from(); !day.isAfter(one.to()); day = day.plusDays(1)) {
                if (day.isBefore(today) || one.number() <= turn || last != null && day.isBefore(last.plusDays(2)))
                    continue;
                if (search.best(SlotNeed.of(visit.window()).on(day, day), 1).isEmpty()) continue;
                if (most == visits.size() - next) return most;
                most = Math.max(most, 1 + most(search, visits, today, next + 1, day, one.number()));
            }
        return most;
    }

    /** Counts how often somebody asks for the hours of a therapist. */
    private static final class CountedWorkers extends AbstractList<Worker> {
        private final List<Worker> all;
        private final AtomicInteger asked = new AtomicInteger();

        private CountedWorkers(List<Worker> all) {
            this.all = all;
        }

        @Override
        public Worker get(int index) {
            return all.get(index);
        }

        @Override
        public int size() {
            return all.size();
        }

        @Override
        public Stream<Worker> stream() {
            asked.incrementAndGet();
            return all.stream();
        }
    }

    /** Forty visits in six weeks with a calendar half full, of which some were missed: each day of each therapist is looked at twice. */
    @Test
    void the_largest_ordinary_plan_looks_at_each_day_of_a_therapist_twice_at_most() {
        List<VisitWindow> all =
                IntStream.range(0, 40).mapToObj(i -> window(i + 1, i, i)).toList();
        LocalDate today = MONDAY.plusDays(3);
        CountedWorkers workers = new CountedWorkers(
                IntStream.rangeClosed(1, 4).mapToObj(SeriesSearchTest::worker).toList());
        SlotSearch search = search(workers, today, full(new Random(7)), SlotWish.NONE);
        SeriesTurns turns = SeriesTurns.of(all, all, today, true, null);
        Map<Integer, LocalDate> days = days(search, turns, today);
        assertThat(days).hasSizeGreaterThan(25);
        long lookedAt = ChronoUnit.DAYS.between(today, turns.last(today)) + 1;
        assertThat(workers.asked.get()).isPositive().isLessThanOrEqualTo((int) lookedAt * workers.size() * 2);
    }

    @Test
    void the_visits_of_a_plan_follow_one_rhythm() {
        List<VisitWindow> all = twoAWeek(6);
        Map<SeriesTurns.OfVisit, PricedSlot> found = new SeriesSearch(
                        search(ONE, MONDAY, TakenCells.NONE, SlotWish.NONE), Series.of(INES), MONDAY)
                .of(SeriesTurns.of(all, all, MONDAY, true, null).visits(), List.of());
        assertThat(found).hasSize(6);
        assertThat(found.values()).allMatch(s -> s.slot().at().toLocalTime().equals(LocalTime.of(8, 0)));
        assertThat(found.values().stream()
                        .map(s -> s.slot().at().getDayOfWeek())
                        .distinct()
                        .sorted(Comparator.naturalOrder()))
                .hasSize(2);
    }
}
