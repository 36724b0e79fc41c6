package extensor.care.course;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Dose;
import extensor.care.catalogue.ParameterRole;
import extensor.care.plans.Composition;
import extensor.care.plans.Item;
import extensor.care.plans.Phase;
import extensor.care.plans.PlanByDay;
import extensor.care.plans.Suspension;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a plan asks of the patient at home on one day: things to do, each once on the list however often a day it is done, and advice to keep in mind. */
public record HomeDay(LocalDate date, List<Item> tasks, List<Item> advice) {
    private static final int WEEK = 7;

    public static HomeDay of(Composition plan, LocalDate date) {
        List<Item> tasks = new ArrayList<>();
        List<Item> advice = new ArrayList<>();
        for (Phase phase : plan.phases()) {
            for (Item item : phase.items()) {
                if (item.setting() != CarePlace.HOME || !falls(plan, phase, item, date)) continue;
                (done(item.dose()) ? tasks : advice).add(item);
            }
        }
        return new HomeDay(date, List.copyOf(tasks), List.copyOf(advice));
    }

    /** What the version of that day holds; nothing where none was in force. */
    public static HomeDay of(PlanByDay plan, LocalDate date) {
        return plan.on(date)
                .map(version -> of(version.composition(), date))
                .orElse(new HomeDay(date, List.of(), List.of()));
    }

    /** The same without what the program told to pause: what it really asked for. */
    public static HomeDay asked(PlanByDay plan, LocalDate date) {
        HomeDay all = of(plan, date);
        if (all.tasks().isEmpty()) return all;
        Suspension waiting = plan.waiting(date);
        return new HomeDay(
                date,
                all.tasks().stream().filter(task -> !waiting.stops(task.id())).toList(),
                all.advice());
    }

    /** Whether the item is to be done on this day. */
    public boolean asks(int item) {
        return tasks.stream().anyMatch(task -> task.id() == item);
    }

    /** Something that takes time or repetitions can be told as done; what has neither is advice. */
    private static boolean done(Dose dose) {
        return Stream.of(
                        ParameterRole.DURATION,
                        ParameterRole.HOURS_PER_DAY,
                        ParameterRole.REPS,
                        ParameterRole.SETS,
                        ParameterRole.TIMES_PER_DAY)
                .anyMatch(role -> dose.number(role).isPresent());
    }

    private static boolean falls(Composition plan, Phase phase, Item item, LocalDate date) {
        LocalDate from = plan.from(phase, item);
        if (date.isBefore(from) || !date.isBefore(plan.until(phase, item))) return false;
        long day = ChronoUnit.DAYS.between(from, date);
        Dose dose = item.dose();
        if (dose.number(ParameterRole.MAX_DAYS)
                .filter(most -> day >= most.longValue())
                .isPresent()) return false;
        return dose.number(ParameterRole.DAYS_PER_WEEK)
                .map(BigDecimal::intValue)
                .map(times -> spread(day, times))
                .or(() ->
                        dose.number(ParameterRole.INTERVAL_DAYS).map(days -> day % Math.max(1, days.longValue()) == 0))
                .orElse(true);
    }

    /** This many days of every seven, the first one among them, with the days off spread evenly. */
    private static boolean spread(long day, int times) {
        return day * times % WEEK < times;
    }
}
