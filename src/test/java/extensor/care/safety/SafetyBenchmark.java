package extensor.care.safety;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.CatalogueFixture;
import extensor.care.catalogue.Dose;
import extensor.care.patients.Fact;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;

/** Run by hand: how much CPU a check of 40 treatments takes, with 30 facts, where most conditions are unknown, and with all answered. */
final class SafetyBenchmark {
    private static final int RUNS = 2_000;

    private SafetyBenchmark() {}

    public static void main(String[] arguments) {
        measure("30 facts", WorkTest.thirty(), WorkTest.forty());
        measure("30 facts, the rest absent", Given.restAbsent(WorkTest.thirty()), WorkTest.forty());
        measure("30 facts, 40 presets with their doses", WorkTest.thirty(), presets());
    }

    private static List<Treatment> presets() {
        return CatalogueFixture.real().presets().stream()
                .limit(40)
                .map(Dose::of)
                .map(dose -> GivenDose.treatment(
                        dose, BodyRegion.LOW_BACK, Side.LEFT, CarePlace.CLINIC, dose.values(), dose.moves()))
                .toList();
    }

    private static void measure(String name, List<Fact> facts, List<Treatment> treatments) {
        long[] micros = new long[RUNS];
        int findings = 0;
        for (int run = -RUNS; run < RUNS; run++) {
            long start = cpu();
            findings = Reference.SAFETY.check(facts, Given.ADULT, treatments).size();
            if (run >= 0) micros[run] = (cpu() - start) / 1_000;
        }
        Arrays.sort(micros);
        int applied = Reference.SAFETY.inspect(facts, Given.ADULT, treatments).applied();
        System.out.printf(
                "%s: median %d µs, p99 %d µs of CPU (%d warm runs; 40 treatments, %d rules applied, %d findings)%n",
                name, micros[RUNS / 2], micros[RUNS * 99 / 100], RUNS, applied, findings);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
