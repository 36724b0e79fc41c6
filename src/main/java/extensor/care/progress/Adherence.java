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
 * How far the patient goes along with a plan. Pure; other plans do not count.
 *
 * <p>Visits, over the whole plan: those that were kept (arrived or given, booked or not) of those that came up (kept or missed). Who missed a visit and was
 * treated on the same day all the same has missed nothing. What was called off and what is still ahead is neither.
 *
 * <p>At home, on the four weeks that ended yesterday: the things done as prescribed of those that the program asked for. A day asks for what {@link PlanByDay}
 * says: what the version in force when the day ended holds for that day, without what had to wait when it ended; nothing before the first signature and
 * nothing after the end. A thing counts once a day, however often a day it is done. What was done partly or was too sore was asked for and is not done. A day
 * of which nothing that it asked for was told does not count yet while fewer than two whole days have passed since.
 *
 * @param told things at home of which the patient told how they went; with none, nobody knows what was done
 * @param partly things at home that were begun, but not done as prescribed: they do not count as done
 * @param ahead visits that are booked and still to come
 */
public record Adherence(Share visits, Share home, int told, int partly, int ahead) {
    private static final int FOUR_WEEKS = 28;
    private static final int GRACE_DAYS = 2;
    private static final int ENOUGH_PERCENT = 70;
    private static final Set<VisitState> KEPT = EnumSet.of(VisitState.ARRIVED, VisitState.GIVEN);

    /** So many of so many. */
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

    /** How each thing went that a day asked for; null for what was not told. */
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
