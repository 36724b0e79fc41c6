package extensor.care.course;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Dose;
import extensor.care.plans.Composition;
import extensor.care.plans.Item;
import extensor.care.plans.Phase;
import extensor.care.plans.VisitRate;
import extensor.care.safety.CurrentPath;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What a plan promises, whatever it is made of: so many visits, each in its days; and what has happened or is booked keeps its place. */
class CourseTest {
    private static final LocalDate START = LocalDate.of(2026, 11, 23);
    private static final Catalogue CATALOGUE = Catalogue.load(files());

    private static SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        Path directory = Path.of("db/catalogue");
        try (var paths = Files.walk(directory)) {
            for (Path path : paths.filter(p -> p.toString().endsWith(".json")).toList())
                files.put(directory.relativize(path).toString().replace('\\', '/'), Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static boolean weekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static Item item(String intervention, CarePlace setting, Integer from, Integer to) {
        Dose dose = Dose.usual(CATALOGUE.intervention(intervention));
        return new Item(1, dose, BodyRegion.KNEE, Side.LEFT, setting, from, to, CurrentPath.NEITHER);
    }

    private static Composition plan(Phase... phases) {
        return new Composition("Plan", START, List.of(phases), List.of(), List.of(), List.of(), 99);
    }

    private static Phase phase(int lasts, List<VisitRate> visits, Item... items) {
        return new Phase(1, "One", "", "", lasts, visits, 30, false, List.of(items));
    }

    private static List<VisitWindow> visits(Composition plan) {
        return Course.of(plan, CourseTest::weekday).visits();
    }

    @Test
    void two_a_week_for_a_fortnight_are_four_windows_one_after_the_other() {
        List<VisitWindow> visits = visits(plan(phase(14, List.of(new VisitRate(0, 13, 2)))));
        assertThat(visits).extracting(VisitWindow::ordinal).containsExactly(1, 2, 3, 4);
        assertThat(visits)
                .extracting(VisitWindow::from)
                .containsExactly(START, START.plusDays(3), START.plusDays(7), START.plusDays(10));
        assertThat(visits)
                .extracting(VisitWindow::to)
                .containsExactly(START.plusDays(2), START.plusDays(6), START.plusDays(9), START.plusDays(13));
        assertThat(visits).allMatch(VisitWindow::possible);
    }

    @Test
    void a_visit_on_one_day_that_is_closed_is_told_as_impossible_and_not_left_out() {
        List<VisitWindow> visits = visits(plan(phase(14, List.of(new VisitRate(5, 5, 1), new VisitRate(8, 8, 1)))));
        assertThat(visits).extracting(VisitWindow::possible).containsExactly(false, true);
        assertThat(visits.get(0).from()).isEqualTo(START.plusDays(5));
    }

    @Test
    void the_rooms_and_devices_are_those_of_what_the_clinic_gives_on_these_days() {
        List<VisitWindow> visits = visits(plan(phase(
                14,
                List.of(new VisitRate(0, 13, 1)),
                item("US_THERAPEUTIC", CarePlace.CLINIC, null, 4),
                item("ES_NMES", CarePlace.HOME, null, null))));
        assertThat(visits.get(0).rooms()).containsExactly("TREATMENT_ROOM");
        assertThat(visits.get(0).devices()).containsExactly("ULTRASOUND");
        assertThat(visits.get(1).rooms()).containsExactlyInAnyOrder("TREATMENT_ROOM", "GYM");
        assertThat(visits.get(1).devices()).isEmpty();
    }

    @Test
    void the_pool_has_a_track_of_its_own_and_takes_turns_with_the_room() {
        Item pool = item("HYDROTHERAPY", CarePlace.CLINIC, null, null);
        List<VisitWindow> wet = visits(plan(phase(28, List.of(new VisitRate(0, 27, 1)), pool)));
        assertThat(wet)
                .hasSize(4)
                .allMatch(v -> v.track() == Track.POOL && v.rooms().equals(Set.of("POOL")));
        List<VisitWindow> both = visits(plan(phase(
                28, List.of(new VisitRate(0, 27, 1)), pool, item("US_THERAPEUTIC", CarePlace.CLINIC, null, null))));
        assertThat(both)
                .extracting(VisitWindow::track)
                .containsExactly(Track.POOL, Track.THERAPY, Track.POOL, Track.THERAPY);
        assertThat(both).extracting(VisitWindow::ordinal).containsExactly(1, 1, 2, 2);
    }

    @Test
    void a_phase_of_casts_has_its_visits_in_the_casting_room() {
        Phase casts = new Phase(1, "Casts", "", "", 14, List.of(new VisitRate(0, 13, 1)), 43, true, List.of());
        assertThat(visits(plan(casts)))
                .hasSize(2)
                .allMatch(v ->
                        v.track() == Track.CASTING && v.rooms().equals(Set.of("CASTING_ROOM")) && v.minutes() == 45);
    }

    @Test
    void the_templates_ask_for_the_visits_they_name() {
        CATALOGUE.templates().forEach(template -> {
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
            Composition plan = plan(phases.toArray(Phase[]::new));
            assertThat(visits(plan))
                    .as(template.code())
                    .hasSize(phases.stream().mapToInt(Phase::visitCount).sum());
        });
    }

    @Provide
    Arbitrary<Composition> plans() {
        Arbitrary<List<Integer>> rhythm = Arbitraries.integers()
                .between(0, VisitRate.MOST_PER_WEEK)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<Phase> phases = Combinators.combine(
                        Arbitraries.integers().between(3, 60),
                        rhythm,
                        Arbitraries.integers().between(5, 90),
                        Arbitraries.of(true, false))
                .as((days, perWeek, minutes, cast) ->
                        new Phase(1, "Phase", "", "", days, stretches(days, perWeek), minutes, cast, List.of()));
        return phases.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(all -> plan(IntStream.range(0, all.size())
                        .mapToObj(i -> {
                            Phase p = all.get(i);
                            return new Phase(
                                    i + 1,
                                    p.name(),
                                    "",
                                    "",
                                    p.lasts(),
                                    p.visits(),
                                    p.visitMinutes(),
                                    p.castCourse(),
                                    List.of());
                        })
                        .toArray(Phase[]::new)));
    }

    private static List<VisitRate> stretches(int days, List<Integer> perWeek) {
        List<VisitRate> stretches = new ArrayList<>();
        int length = days / perWeek.size();
        for (int i = 0; i < perWeek.size(); i++) {
            int last = i == perWeek.size() - 1 ? days - 1 : (i + 1) * length - 1;
            stretches.add(new VisitRate(i * length, last, perWeek.get(i)));
        }
        return stretches;
    }

    @Provide
    Arbitrary<Set<Integer>> closed() {
        return Arbitraries.integers().between(0, 240).set().ofMaxSize(80);
    }

    private static List<VisitWindow> visits(Composition plan, Set<Integer> closed) {
        return Course.of(plan, day -> !closed.contains((int) (day.toEpochDay() - START.toEpochDay())))
                .visits();
    }

    @Property(tries = 300)
    void there_are_as_many_visits_as_prescribed_and_each_lies_within_its_phase(
            @ForAll("plans") Composition plan, @ForAll("closed") Set<Integer> closed) {
        List<VisitWindow> visits = visits(plan, closed);
        assertThat(visits)
                .hasSize(plan.phases().stream().mapToInt(Phase::visitCount).sum());
        for (Phase phase : plan.phases()) {
            LocalDate first = START.plusDays(plan.firstDay(phase.id()));
            for (VisitRate stretch : phase.visits())
                assertThat(visits)
                        .filteredOn(v -> !v.from().isBefore(first.plusDays(stretch.from()))
                                && !v.to().isAfter(first.plusDays(stretch.to())))
                        .hasSize(stretch.count());
        }
    }

    @Property(tries = 300)
    void windows_of_a_track_never_overlap_and_are_counted_in_order(@ForAll("plans") Composition plan) {
        for (Track track : Track.values()) {
            List<VisitWindow> of =
                    visits(plan).stream().filter(v -> v.track() == track).toList();
            for (int i = 0; i < of.size(); i++) {
                assertThat(of.get(i).ordinal()).isEqualTo(i + 1);
                if (i > 0) assertThat(of.get(i).from()).isAfter(of.get(i - 1).to());
            }
        }
    }

    @Property(tries = 300)
    void a_visit_is_possible_exactly_where_one_of_its_days_is_open(
            @ForAll("plans") Composition plan, @ForAll("closed") Set<Integer> closed) {
        for (VisitWindow v : visits(plan, closed)) {
            boolean open = v.from()
                    .datesUntil(v.to().plusDays(1))
                    .anyMatch(d -> !closed.contains((int) (d.toEpochDay() - START.toEpochDay())));
            assertThat(v.possible()).isEqualTo(open);
        }
    }

    @Property(tries = 100)
    void the_same_plan_has_the_same_course(@ForAll("plans") Composition plan, @ForAll("closed") Set<Integer> closed) {
        assertThat(visits(plan, closed)).isEqualTo(visits(plan, closed));
    }

    @Test
    void what_was_given_and_has_no_place_takes_the_visit_that_is_longest_overdue_else_that_of_its_day_else_the_next() {
        List<VisitWindow> four = course(plan(phase(14, List.of(new VisitRate(0, 13, 2)))));
        assertThat(given(four, 8, 1)).as("2 is overdue").isEqualTo(2);
        assertThat(given(four, 8, 1, 2)).as("3 is of that day").isEqualTo(3);
        assertThat(given(four, 8, 1, 2, 3)).as("4 is the next").isEqualTo(4);
        assertThat(given(four, 8, 1, 2, 3, 4)).as("nothing is left").isNull();
    }

    /** For which visit one given on this day stands, beside those of these ordinals. */
    private static Integer given(List<VisitWindow> visits, int day, int... before) {
        List<PastOrBooked> happened = new ArrayList<>();
        happened.add(new PastOrBooked(99, Track.THERAPY, 0, START.plusDays(day), true));
        for (int ordinal : before) happened.add(new PastOrBooked(ordinal, Track.THERAPY, ordinal, START, true));
        return match(Course.match(visits, happened), happened.get(0)).ordinal();
    }

    @Test
    void somebody_who_just_came_stands_for_a_cast_only_while_casts_are_made() {
        List<VisitWindow> visits = List.of(
                window(Track.THERAPY, 1, 0, 6),
                window(Track.POOL, 1, 7, 9),
                window(Track.CASTING, 1, 10, 13),
                window(Track.THERAPY, 2, 16, 20));
        assertThat(alike(visits, -1)).containsExactly("THERAPY1", "POOL1", "THERAPY2");
        assertThat(alike(visits, 9)).containsExactly("THERAPY1", "POOL1", "THERAPY2");
        assertThat(alike(visits, 10)).containsExactly("CASTING1");
        assertThat(alike(visits, 15)).containsExactly("CASTING1");
        assertThat(alike(visits, 16)).containsExactly("THERAPY1", "POOL1", "THERAPY2");
        assertThat(alike(List.of(), 3)).isEmpty();
    }

    private static List<String> alike(List<VisitWindow> visits, int day) {
        return visits.stream()
                .filter(Course.alike(visits, START.plusDays(day)))
                .map(v -> v.track() + "" + v.ordinal())
                .toList();
    }

    private static VisitWindow window(Track track, int ordinal, int from, int to) {
        return new VisitWindow(track, ordinal, START.plusDays(from), START.plusDays(to), 30, Set.of(), Set.of(), true);
    }

    @Provide
    Arbitrary<List<PastOrBooked>> happened() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.of(Track.THERAPY, Track.CASTING))
                .as((day, ordinal, track) -> new PastOrBooked(0, track, ordinal, START.plusDays(day), day < 30))
                .list()
                .ofMaxSize(8)
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(i -> new PastOrBooked(
                                i + 1,
                                all.get(i).track(),
                                all.get(i).ordinal(),
                                all.get(i).on(),
                                all.get(i).given()))
                        .toList());
    }

    private static List<VisitWindow> course(Composition plan) {
        return Course.of(plan, day -> true).visits();
    }

    @Property(tries = 500)
    void everything_that_happened_or_is_booked_is_told_once_and_stands_for_one_visit_at_most(
            @ForAll("plans") Composition plan, @ForAll("happened") List<PastOrBooked> happened) {
        List<Match> matches = Course.match(course(plan), happened);
        assertThat(matches)
                .extracting(Match::visit)
                .containsExactlyInAnyOrderElementsOf(
                        happened.stream().map(PastOrBooked::visit).toList());
        assertThat(matches.stream().filter(m -> m.ordinal() != null).map(m -> m.track() + "" + m.ordinal()))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 500)
    void what_was_given_never_moves(
            @ForAll("plans") Composition plan, @ForAll("happened") List<PastOrBooked> happened) {
        List<VisitWindow> course = course(plan);
        List<Match> matches = Course.match(course, happened);
        for (PastOrBooked h : happened) {
            if (!h.given()) continue;
            Match match = match(matches, h);
            assertThat(match.move()).isFalse();
            boolean there = course.stream().anyMatch(v -> v.track() == h.track() && v.ordinal() == h.ordinal());
            boolean alone = happened.stream()
                            .filter(o -> o.given() && o.track() == h.track() && o.ordinal() == h.ordinal())
                            .count()
                    == 1;
            if (there && alone) assertThat(match.ordinal()).isEqualTo(h.ordinal());
        }
    }

    private static Match match(List<Match> matches, PastOrBooked h) {
        return matches.stream().filter(m -> m.visit() == h.visit()).findFirst().orElseThrow();
    }

    /** Windows do not overlap: of the bookings within one, one can stay unless what was given has it. */
    @Property(tries = 500)
    void as_few_bookings_move_as_possible(
            @ForAll("plans") Composition plan, @ForAll("happened") List<PastOrBooked> happened) {
        List<VisitWindow> course = course(plan);
        List<Match> matches = Course.match(course, happened);
        Set<String> given = matches.stream()
                .filter(m ->
                        happened.stream().anyMatch(h -> h.visit() == m.visit() && h.given()) && m.ordinal() != null)
                .map(m -> m.track() + "" + m.ordinal())
                .collect(Collectors.toSet());
        long canStay = course.stream()
                .filter(v -> !given.contains(v.track() + "" + v.ordinal()))
                .filter(v -> happened.stream().anyMatch(h -> !h.given() && h.track() == v.track() && v.holds(h.on())))
                .count();
        long stay = happened.stream()
                .filter(h -> !h.given() && !match(matches, h).move())
                .count();
        assertThat(stay).isEqualTo(canStay);
        for (Match m : matches) {
            PastOrBooked h = happened.stream()
                    .filter(o -> o.visit() == m.visit())
                    .findFirst()
                    .orElseThrow();
            if (h.given() || m.move()) continue;
            assertThat(course).anyMatch(v -> v.track() == m.track() && v.ordinal() == m.ordinal() && v.holds(h.on()));
        }
    }
}
