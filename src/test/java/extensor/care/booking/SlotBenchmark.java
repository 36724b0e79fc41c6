package extensor.care.booking;

import extensor.care.clinic.Openings;
import extensor.care.clinic.Place;
import extensor.care.clinic.TimeRange;
import extensor.care.clinic.Worker;
import extensor.care.visits.TakenCells;
import extensor.care.visits.TakenCells.TakenTime;
import java.lang.management.ManagementFactory;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Run by hand: how much CPU the best slots take among 50 therapists in 12 weeks, with an empty calendar and with one that is two thirds full. */
final class SlotBenchmark {
    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 8);
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final int THERAPISTS = 50;
    private static final int DAYS = 7 * 12;
    private static final int RUNS = 60;
    private static final int PATIENT = 9;

    private SlotBenchmark() {}

    public static void main(String[] arguments) {
        measure("an empty calendar", TakenCells.NONE);
        measure("two thirds full", TakenCells.of(taken()));
    }

    private static void measure(String name, TakenCells taken) {
        FreeTimes free = new FreeTimes(
                openings(), taken, MONDAY.atTime(7, 0).atZone(ZONE).toInstant(), PATIENT);
        SlotSearch search = new SlotSearch(free, SlotWish.NONE, Series.of(100));
        SlotNeed need =
                new SlotNeed(MONDAY, MONDAY.plusDays(DAYS - 1), 30, Set.of("TREATMENT_ROOM"), Set.of("STIM_UNIT"));
        long[] micros = new long[RUNS];
        int found = 0;
        for (int run = -RUNS; run < RUNS; run++) {
            long start = cpu();
            found = search.best(need, 10).size();
            if (run >= 0) micros[run] = (cpu() - start) / 1_000;
        }
        Arrays.sort(micros);
        System.out.printf(
                "%s: median %.1f ms, worst %.1f ms of CPU (%d warm runs; %d therapists, %d days, %d slots)%n",
                name, micros[RUNS / 2] / 1e3, micros[RUNS - 1] / 1e3, RUNS, THERAPISTS, DAYS, found);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Openings openings() {
        var week = Arrays.stream(DayOfWeek.values())
                .filter(d -> d.getValue() < 6)
                .collect(Collectors.toMap(
                        d -> d,
                        d -> List.of(
                                new TimeRange(LocalTime.of(8, 0), LocalTime.of(12, 0)),
                                new TimeRange(LocalTime.of(13, 0), LocalTime.of(17, 0)))));
        return new Openings(
                7,
                "Main",
                ZONE,
                MONDAY,
                MONDAY.plusDays(DAYS),
                Set.of(),
                all(100).mapToObj(id -> new Worker(id, "T" + id, week, List.of()))
                        .toList(),
                all(1_000)
                        .mapToObj(id -> new Place(id, "R" + id, "TREATMENT_ROOM"))
                        .toList(),
                all(2_000).mapToObj(id -> new Place(id, "D" + id, "STIM_UNIT")).toList());
    }

    private static LongStream all(int first) {
        return LongStream.range(first, first + THERAPISTS);
    }

    private static List<TakenTime> taken() {
        Random random = new Random(42);
        List<TakenTime> all = new ArrayList<>();
        for (int day = 0; day < DAYS; day++)
            for (int who = 0; who < THERAPISTS; who++)
                for (int half = 16; half < 34; half++)
                    if (random.nextInt(3) > 0)
                        all.add(new TakenTime(
                                List.of(100L + who, 1_000L + who, 2_000L + who),
                                MONDAY.plusDays(day)
                                        .atTime(half / 2, half % 2 * 30)
                                        .atZone(ZONE)
                                        .toInstant(),
                                30));
        return all;
    }
}
