package extensor.care.course;

import static extensor.care.course.RandomPlans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Dose;
import extensor.care.plans.Composition;
import extensor.care.plans.Compositions;
import extensor.care.plans.Item;
import extensor.care.plans.Phase;
import extensor.care.plans.VisitRate;
import extensor.care.safety.CurrentPath;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What a plan promises, whatever it is made of: so many visits, each in its days. */
class CourseTest {
    private static final LocalDate START = RandomPlans.START;
    private static final Catalogue CATALOGUE = Compositions.CATALOGUE;

    private static boolean weekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static Item item(String intervention, CarePlace setting, Integer from, Integer to) {
        Dose dose = Dose.usual(CATALOGUE.intervention(intervention));
        return new Item(1, dose, BodyRegion.KNEE, Side.LEFT, setting, from, to, CurrentPath.NEITHER);
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
    void a_series_of_casts_promises_its_changes_as_long_as_its_definition_says() {
        Phase casts = new Phase(
                1,
                "Casts",
                "",
                "",
                29,
                List.of(),
                30,
                true,
                List.of(item("SERIAL_CAST", CarePlace.CLINIC, null, null)));
        Phase after = new Phase(2, "Hold", "", "", 20, List.of(new VisitRate(6, 6, 1)), 30, false, List.of());
        List<VisitWindow> visits = visits(plan(casts, after));
        assertThat(visits).hasSize(8);
        assertThat(visits.subList(0, 7))
                .allMatch(v -> v.track() == Track.CASTING && v.minutes() == 45 && v.possible())
                .extracting(VisitWindow::from)
                .startsWith(START, START.plusDays(3), START.plusDays(6), START.plusDays(10));
        assertThat(visits.get(7).track()).isEqualTo(Track.THERAPY);
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
        return RandomPlans.any();
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
}
