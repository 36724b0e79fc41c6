package extensor.care.plans;

import static extensor.care.plans.Workbench.CATALOGUE;

import extensor.care.catalogue.TreatmentSearch;
import extensor.care.catalogue.TreatmentSearch.TreatmentEntry;
import extensor.care.patients.Fact;
import extensor.care.safety.Given;
import extensor.care.safety.Signal;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Run by hand: how much CPU the marks of the whole library take the first time and when they are kept, and what may take the place of the items of a full plan. */
final class LibraryBenchmark {
    private static final int RUNS = 400;
    private static final List<TreatmentEntry> ENTRIES =
            TreatmentSearch.of(CATALOGUE).entries();

    private LibraryBenchmark() {}

    public static void main(String[] arguments) {
        List<Fact> told = Given.restAbsent("OSTEOPOROSIS;PACEMAKER;ANTICOAGULANT;MULTIPLE_SCLEROSIS");
        for (List<Fact> facts : List.of(told, List.<Fact>of())) {
            LibraryMarks marks = new LibraryMarks(CATALOGUE, ENTRIES, Workbench.CHECKING.rules.safety()::checkEach);
            int[] day = {0};
            measure(
                    ENTRIES.size() + " entries, " + facts.size() + " facts, other days each time",
                    () -> marks.of(patient(facts, day[0]++)));
            measure(ENTRIES.size() + " entries, " + facts.size() + " facts, kept", () -> marks.of(patient(facts, 0)));
        }
        Composition plan = full();
        PlanSheets.Whose whose = Workbench.whose(told);
        Map<Integer, Signal> worst = PlanSafety.worst(Workbench.CHECKING.verdict(plan, told, Workbench.BORN));
        measure(
                "instead of " + worst.size() + " items",
                () -> Workbench.library().substitutes(plan, worst, whose));
        measure("the check of the plan", () -> Workbench.CHECKING.verdict(plan, told, Workbench.BORN));
    }

    private static LibraryMarks.MarkedFor patient(List<Fact> facts, int day) {
        return new LibraryMarks.MarkedFor(
                facts,
                Workbench.BORN,
                BodyRegion.LOW_BACK,
                Side.MIDLINE,
                Workbench.START.plusDays(day),
                Workbench.START.plusDays(day + 14));
    }

    private static Composition full() {
        Composition plan = Workbench.empty();
        for (TreatmentEntry entry : ENTRIES.subList(0, 40))
            plan = plan.add(1, Workbench.lowBack().item(entry.code(), entry.kind()));
        return plan;
    }

    private static void measure(String name, Runnable work) {
        long[] micros = new long[RUNS];
        for (int run = -RUNS; run < RUNS; run++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            work.run();
            if (run >= 0) micros[run] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1_000;
        }
        Arrays.sort(micros);
        System.out.printf(
                "%s: median %d µs, p99 %d µs of CPU (%d warm runs)%n",
                name, micros[RUNS / 2], micros[RUNS * 99 / 100], RUNS);
    }
}
