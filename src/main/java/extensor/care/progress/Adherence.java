package extensor.care.progress;

import extensor.care.course.HomeDay;
import extensor.care.home.HomeLine;
import extensor.care.home.HomeOutcome;
import extensor.care.plans.Item;
import extensor.care.plans.PlanByDay;
import extensor.care.visits.VisitDay;
import extensor.care.visits.VisitState;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far the patient follows one plan: the share of visits kept over the whole plan, and the share of exercises done at home over the four weeks up to
 * yesterday. Decision 0030 says what counts. Pure.
 *
 * @param told items at home that the patient has reported; with none, nobody knows what was done
 * @param partly items at home that were begun but not done as prescribed; they do not count as done
 * @param ahead booked visits still to come
 */
public record Adherence(Share visits, Share home, int told, int partly, int ahead) {
    private static final int FOUR_WEEKS = 28;
    private static final int GRACE_DAYS = 2;
    private static final int ENOUGH_PERCENT = 70;
    private static final Set<VisitState> KEPT = EnumSet.of(VisitState.ARRIVED, VisitState.GIVEN);

    /** A part of a whole. */
    public record Share(int done, int of) {
        public boolean known() {
            return of > 0;
        }

        public int percent() {
            return of == 0 ? 0 : Math.min(100, Math.round(100f * done / of));
        }

        /** The working threshold of the clinical reference. */
        public boolean enough() {
            return percent() >= ENOUGH_PERCENT;
        }
    }

    /** The first day that counts for what is done at home. */
    static LocalDate from(LocalDate today) {
        return today.minusDays(FOUR_WEEKS);
    }

    static Adherence of(PlanByDay plan, List<VisitDay> visits, List<HomeLine> log, LocalDate today) {
        Set<LocalDate> walkedIn = visits.stream()
                .filter(v -> v.walkedIn() && v.state() == VisitState.GIVEN)
                .map(VisitDay::on)
                .collect(Collectors.toSet());
        int kept = count(visits, v -> v.walkedIn() ? v.state() == VisitState.GIVEN : KEPT.contains(v.state()));
        int missed = count(visits, v -> v.state() == VisitState.NO_SHOW && !walkedIn.contains(v.on()));
        List<HomeOutcome> asked = from(today)
                .datesUntil(today)
                .flatMap(day -> asked(plan, log, day, today))
                .toList();
        return new Adherence(
                new Share(kept, kept + missed),
                new Share(Collections.frequency(asked, HomeOutcome.DONE), asked.size()),
                (int) asked.stream().filter(Objects::nonNull).count(),
                Collections.frequency(asked, HomeOutcome.PARTLY),
                count(visits, v -> v.state() == VisitState.BOOKED && !v.on().isBefore(today)));
    }

    /** How each item that a day asked for went; null if it was not reported. */
    private static Stream<HomeOutcome> asked(PlanByDay plan, List<HomeLine> log, LocalDate day, LocalDate today) {
        List<HomeOutcome> went = HomeDay.asked(plan, day).tasks().stream()
                .map(item -> told(plan, log, day, item))
                .toList();
        boolean grace = !day.plusDays(GRACE_DAYS).isBefore(today);
        return grace && went.stream().allMatch(Objects::isNull) ? Stream.empty() : went.stream();
    }

    private static HomeOutcome told(PlanByDay plan, List<HomeLine> log, LocalDate day, Item item) {
        return log.stream()
                .filter(line -> line.plan() == plan.plan().id()
                        && line.item() == item.id()
                        && line.on().equals(day))
                .map(HomeLine::outcome)
                .findFirst()
                .orElse(null);
    }

    private static int count(List<VisitDay> visits, Predicate<VisitDay> which) {
        return (int) visits.stream().filter(which).count();
    }
}
