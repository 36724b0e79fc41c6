package extensor.web.kit;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.CatalogueFixture;
import extensor.care.catalogue.Dose;
import extensor.care.catalogue.DoseRefused;
import extensor.care.catalogue.Parameter;
import extensor.shared.Formats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What colleagues read of a dose says every value that was prescribed, whatever the definition or preset. */
class DoseWordsTest {
    private static final Catalogue CATALOGUE = CatalogueFixture.real();
    private final DoseWords words = new DoseWords();

    @Property(tries = 400)
    void every_prescribed_value_of_every_definition_and_preset_is_said(@ForAll long seed) {
        Random random = new Random(seed);
        List<Dose> starts = starts();
        Dose dose = starts.get(random.nextInt(starts.size()));
        for (Parameter p : planned(dose)) dose = changed(dose, p, random);
        says(dose);
    }

    @Test
    void every_parameter_that_a_plan_prescribes_can_be_given_a_value_and_is_said() {
        Random random = new Random(7);
        Set<String> silent = new HashSet<>();
        for (Dose start : starts()) {
            for (Parameter p : planned(start)) {
                Dose dose = start;
                for (int i = 0; i < 40 && dose.value(p.code()) == null; i++) dose = changed(dose, p, random);
                if (dose.value(p.code()) == null) silent.add(start.name() + ": " + p.code());
                says(dose);
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void a_mobilization_is_said_as_a_colleague_writes_it() {
        Dose dose = Dose.usual(CATALOGUE.intervention("MT_MOBILISATION")).with("segment", "L4–L5");
        assertThat(dose.clinical().line()).isEqualTo("L4–L5, grade II, PA central: 3 × 30 s");
        assertThat(words.others(dose)).isEmpty();
    }

    @Test
    void electrodes_and_current_follow_what_the_summary_of_a_stimulation_says() {
        Dose dose = Dose.usual(CATALOGUE.intervention("ES_TENS_CONV"))
                .with("electrode_placement", "both sides of L3 to S1")
                .with("frequency_hz", "80")
                .with("pulse_width_us", "200")
                .with("intensity_ma", "18.5");
        assertThat(dose.clinical().line()).startsWith("80 Hz, 200 µs, 30 min, 3× a day, gap 30 min");
        assertThat(words.others(dose))
                .isEqualTo(
                        "Where the electrodes go: both sides of L3 to S1 · Channels: 1 · Electrode side length: 5 cm · "
                                + "How strong it should feel: a clear but comfortable tingle · Current: 18.5 mA");
        assertThat(words.own(dose)).isEqualTo("Where the electrodes go: both sides of L3 to S1 · Current: 18.5 mA");
    }

    @Test
    void what_the_summary_leaves_out_as_idle_is_said_all_the_same() {
        Dose dose = Dose.of(CATALOGUE.preset("LB_BRIDGE")).with("hold_s", "0");
        assertThat(dose.clinical().line()).doesNotContain("hold");
        assertThat(words.others(dose)).contains("hold 0 s · rest 60 s · stop above pain 5/10");
    }

    private void says(Dose dose) {
        String all = Formats.lower(dose.clinical().line() + " " + words.others(dose));
        for (Parameter p : planned(dose)) {
            Object value = dose.value(p.code());
            if (value == null) continue;
            String said = p.words(value);
            if (said.startsWith(value + ":")) said = value.toString();
            assertThat(all).as("%s of %s", p.code(), dose).contains(Formats.lower(said));
        }
    }

    private static List<Dose> starts() {
        return Stream.concat(
                        CATALOGUE.interventions().stream().map(Dose::usual),
                        CATALOGUE.presets().stream().map(Dose::of))
                .toList();
    }

    private static List<Parameter> planned(Dose dose) {
        return dose.intervention().parameters().stream()
                .filter(p -> p.moment().planned())
                .toList();
    }

    /** Another allowed value, or the same dose where the checks between its values refuse it. */
    private static Dose changed(Dose dose, Parameter p, Random random) {
        try {
            return dose.with(p.code(), value(p, random));
        } catch (DoseRefused no) {
            return dose;
        }
    }

    private static Object value(Parameter p, Random random) {
        return switch (p.type()) {
            case INTEGER, DECIMAL -> number(p, random);
            case CHOICE -> p.options().get(random.nextInt(p.options().size()));
            case CHOICES -> some(p.options(), random);
            case TOGGLE -> random.nextBoolean();
            case TEXT -> p.code().equals("tempo") ? "3-1-1-0" : "Text " + random.nextInt(1000);
            case DATE -> "2027-03-0" + (1 + random.nextInt(9));
        };
    }

    private static Object number(Parameter p, Random random) {
        List<BigDecimal> listed = p.bounds().values();
        if (!listed.isEmpty()) return listed.get(random.nextInt(listed.size()));
        BigDecimal min = p.bounds().limits().min() == null
                ? BigDecimal.ZERO
                : p.bounds().limits().min();
        BigDecimal max = p.bounds().limits().max() == null
                ? min.add(BigDecimal.TEN)
                : p.bounds().limits().max();
        int steps = max.subtract(min).intValue() + 1;
        return min.add(BigDecimal.valueOf(random.nextInt(steps)));
    }

    private static List<String> some(List<String> options, Random random) {
        List<String> chosen = new ArrayList<>();
        for (String option : options) if (random.nextBoolean()) chosen.add(option);
        return chosen.isEmpty() ? options : chosen;
    }
}
