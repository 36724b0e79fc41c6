package extensor.care.casting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Ten thousand series for each joint and number of readings, of limbs whose true angle is known, measured with the error of the reference and changed on
 * days that are not always the planned ones. Decision 0082 keeps what comes out; another rule or another error would have other figures there.
 */
class PlateauSimulationTest {
    private static final int SERIES = 10_000;
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final int INTERVAL = 4;
    private static final int MOST_CASTS = 8;
    private static final double TARGET = 60;

    /** Less than that in two casts is a standstill. */
    private static final double STANDSTILL = 1;

    private static final Set<CastProposal> ENDS =
            EnumSet.of(CastProposal.HOLD, CastProposal.DISCUSS, CastProposal.REVIEW);

    record Joint(String name, double detectable) {}

    private static final List<Joint> JOINTS = List.of(
            new Joint("Ankle, knee", 5), new Joint("Elbow", 6), new Joint("Wrist", 8), new Joint("Fingers", 12));

    /** What the rule did where a gain was truly worth it, and where there was truly none. */
    private static final class Tally {
        private int worthIt;
        private int stoppedWrongly;
        private int seriesStoppedWrongly;
        private int standstill;
        private int stopped;
        private int onceMore;
        private int wentOn;

        void count(double trueGain, CastVerdict verdict) {
            boolean ends = ENDS.contains(verdict.otherwise());
            if (trueGain >= verdict.gain().worth()) {
                worthIt++;
                if (ends) {
                    stoppedWrongly++;
                    seriesStoppedWrongly++;
                }
            } else if (trueGain < STANDSTILL) {
                standstill++;
                if (ends) stopped++;
                else if (verdict.otherwise() == CastProposal.RECAST_ONCE) onceMore++;
                else wentOn++;
            }
        }
    }

    @Test
    void the_decision_record_says_how_often_the_rule_errs() throws IOException {
        String record = Files.readString(Path.of("src/decisions/0082-when-another-cast-is-worth-it.md"));
        for (Joint joint : JOINTS)
            for (int readings : List.of(1, 3)) assertThat(record).contains(row(joint, readings));
    }

    private static String row(Joint joint, int readings) {
        Tally tally = simulated(joint, readings);
        return String.format(
                Locale.ROOT,
                "| %s (%s) | %d | %s | %s | %s | %s | %s |",
                joint.name,
                BigDecimal.valueOf(joint.detectable).stripTrailingZeros().toPlainString(),
                readings,
                percent(tally.stoppedWrongly, tally.worthIt),
                percent(tally.seriesStoppedWrongly, SERIES),
                percent(tally.stopped, tally.standstill),
                percent(tally.onceMore, tally.standstill),
                percent(tally.wentOn, tally.standstill));
    }

    private static String percent(int part, int all) {
        return BigDecimal.valueOf(100L * part)
                        .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP)
                        .toPlainString()
                + " %";
    }

    private static Tally simulated(Joint joint, int readings) {
        Random chance = new Random(82);
        Tally tally = new Tally();
        for (int i = 0; i < SERIES; i++) series(joint, readings, chance, tally);
        return tally;
    }

    /** The true gain of a cast is 5 to 10 degrees at first and becomes less by the same share each time; many limbs stand still before the last cast. */
    private static void series(Joint joint, int readings, Random chance, Tally tally) {
        CastTerms terms = new CastTerms(joint.detectable, TARGET, INTERVAL, 3, MOST_CASTS + 1);
        double gain = 5 + 5 * chance.nextDouble();
        double kept = 0.3 + 0.7 * chance.nextDouble();
        List<Double> truth = new ArrayList<>(List.of(-40d));
        List<CastAngle> angles = new ArrayList<>();
        LocalDate on = START;
        angles.add(measured(truth.get(0), on, joint, readings, chance));
        for (int cast = 1; cast <= MOST_CASTS; cast++) {
            int days = days(chance);
            on = on.plusDays(days);
            truth.add(truth.get(cast - 1) + gain * days / INTERVAL);
            gain *= kept;
            angles.add(measured(truth.get(cast), on, joint, readings, chance));
            if (cast < 2) continue;
            CastVerdict verdict = CastVerdict.of(terms, angles, cast, Set.of());
            tally.count(truth.get(cast) - truth.get(cast - 2), verdict);
            if (ENDS.contains(verdict.otherwise())) return;
        }
    }

    /** Nine of ten changes are the day before, on the day or the day after; one of ten is up to four days late. */
    private static int days(Random chance) {
        return chance.nextInt(10) == 0 ? INTERVAL + 1 + chance.nextInt(4) : INTERVAL - 1 + chance.nextInt(3);
    }

    /** Half of the variance of a reading is the same for all readings of the sitting. */
    private static CastAngle measured(double truth, LocalDate on, Joint joint, int readings, Random chance) {
        double part = joint.detectable / 2.772 * Math.sqrt(0.5);
        double sitting = truth + part * chance.nextGaussian();
        List<BigDecimal> read = new ArrayList<>();
        for (int i = 0; i < readings; i++)
            read.add(BigDecimal.valueOf(sitting + part * chance.nextGaussian()).setScale(1, RoundingMode.HALF_UP));
        return new CastAngle(on, read, "T1");
    }
}
