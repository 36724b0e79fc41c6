package extensor.care.course;

import static extensor.care.course.RandomPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.plans.Composition;
import extensor.care.plans.Phase;
import extensor.care.plans.VisitRate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What has happened or is booked keeps its place among the visits that a plan promises. */
class CourseMatchTest {
    private static final LocalDate START = RandomPlans.START;

    @Test
    void what_was_given_and_has_no_place_takes_the_visit_that_is_longest_overdue_else_that_of_its_day_else_the_next() {
        List<VisitWindow> four =
                course(plan(new Phase(1, "One", "", "", 14, List.of(new VisitRate(0, 13, 2)), 30, false, List.of())));
        assertThat(given(four, 8, 1)).as("2 is overdue").isEqualTo(2);
        assertThat(given(four, 8, 1, 2)).as("3 is of that day").isEqualTo(3);
        assertThat(given(four, 8, 1, 2, 3)).as("4 is the next").isEqualTo(4);
        assertThat(given(four, 8, 1, 2, 3, 4)).as("nothing is left").isNull();
    }

    /** The ordinal of the visit for which one given on this day stands, when these were given before. */
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
    Arbitrary<Composition> plans() {
        return RandomPlans.any();
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

    /** Windows do not overlap: of the bookings within one, one can stay unless a given visit has it. */
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
