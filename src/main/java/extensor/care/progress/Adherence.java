package extensor.care.progress;

import extensor.care.course.HomeDay;
import extensor.care.home.HomeLine;
import extensor.care.home.HomeOutcome;
import extensor.care.plans.SignedPlan;
import extensor.care.schedule.AppointmentState;
import extensor.care.schedule.VisitLine;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How far the patient goes along: visits kept of those that came up, and things done at home as prescribed in the last four weeks of the plan, today not yet. Pure.
 *
 * @param partly things at home that were begun, but not done as prescribed: they do not count as done
 * @param ahead visits that are booked and still to come
 */
public record Adherence(Share visits, Share home, int partly, int ahead) {
    private static final int WINDOW_DAYS = 28;
    /** A day of which nothing is told counts as nothing done when two whole days have passed since. */
    private static final int GRACE_DAYS = 3;

    private static final int ENOUGH_PERCENT = 70;
    private static final Set<AppointmentState> KEPT = EnumSet.of(AppointmentState.ARRIVED, AppointmentState.GIVEN);

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
    static LocalDate from(SignedPlan plan, LocalDate today) {
        LocalDate window = today.minusDays(WINDOW_DAYS - 1L);
        return plan.start().isAfter(window) ? plan.start() : window;
    }

    static Adherence of(SignedPlan plan, List<VisitLine> visits, List<HomeLine> log, LocalDate today) {
        List<VisitLine> own = visits.stream()
                .filter(v -> v.plan() != null && v.plan() == plan.id())
                .toList();
        int kept = count(own, KEPT);
        List<HomeLine> told =
                log.stream().filter(line -> line.plan() == plan.id()).toList();
        int prescribed = 0;
        int done = 0;
        int partly = 0;
        for (LocalDate day = from(plan, today); day.isBefore(today); day = day.plusDays(1)) {
            HomeDay asked = HomeDay.of(plan.composition(), day);
            LocalDate that = day;
            List<HomeLine> said = told.stream()
                    .filter(line -> line.on().equals(that) && asked.asks(line.item()))
                    .toList();
            if (said.isEmpty() && day.isAfter(today.minusDays(GRACE_DAYS))) continue;
            prescribed += asked.tasks().size();
            done += count(said, HomeOutcome.DONE);
            partly += count(said, HomeOutcome.PARTLY);
        }
        return new Adherence(
                new Share(kept, kept + count(own, EnumSet.of(AppointmentState.NO_SHOW))),
                new Share(done, prescribed),
                partly,
                (int) own.stream()
                        .filter(v -> v.state() == AppointmentState.BOOKED
                                && !v.at().toLocalDate().isBefore(today))
                        .count());
    }

    private static int count(List<VisitLine> visits, Set<AppointmentState> states) {
        return (int) visits.stream().filter(v -> states.contains(v.state())).count();
    }

    private static int count(List<HomeLine> said, HomeOutcome outcome) {
        return (int) said.stream().filter(line -> line.outcome() == outcome).count();
    }
}
