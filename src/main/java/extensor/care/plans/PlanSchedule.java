package extensor.care.plans;

import java.time.LocalDate;
import java.util.List;

/** The days of a signed version: the first one, the first of each phase, the last one; and how many visits it asks for. */
public record PlanSchedule(LocalDate start, List<LocalDate> phases, LocalDate last, int visits) {
    static PlanSchedule of(Composition signed) {
        return new PlanSchedule(
                signed.start(),
                signed.phases().stream()
                        .map(phase -> signed.start().plusDays(signed.firstDay(phase.id())))
                        .toList(),
                signed.last(),
                signed.phases().stream().mapToInt(Phase::visitCount).sum());
    }

    /** The phase of a day, counted from 1; before the first day 0. */
    public int phase(LocalDate day) {
        return (int) phases.stream().filter(first -> !first.isAfter(day)).count();
    }
}
