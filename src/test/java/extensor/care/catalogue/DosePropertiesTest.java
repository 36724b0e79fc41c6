package extensor.care.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import extensor.shared.Formats;
import extensor.shared.json.CanonicalJson;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any input gives a dose or a refusal that explains itself, and nothing else. */
class DosePropertiesTest {
    private static final Catalogue CATALOGUE = CatalogueFixture.withFango();

    record Entered(Intervention intervention, Map<String, Object> values) {
        Optional<Dose> dose() {
            try {
                return Optional.of(Dose.of(intervention, values));
            } catch (DoseRefused no) {
                assertThat(no.complaints())
                        .isNotEmpty()
                        .allSatisfy(complaint -> assertThat(complaint.key()).matches("(dose|number)\\..+"));
                return Optional.empty();
            }
        }
    }

    @Property(tries = 1000)
    void anything_entered_is_a_dose_or_an_explained_refusal(@ForAll("wild") Entered entered) {
        entered.dose().ifPresent(DosePropertiesTest::holdsWhatADoseHolds);
    }

    @Property(tries = 1000)
    void what_is_nearly_right_is_a_dose_or_an_explained_refusal(@ForAll("plausible") Entered entered) {
        entered.dose().ifPresent(DosePropertiesTest::holdsWhatADoseHolds);
    }

    private static void holdsWhatADoseHolds(Dose dose) {
        for (Parameter p : dose.intervention().parameters()) {
            Object value = dose.value(p.code());
            if (value instanceof BigDecimal number)
                assertThat(p.bounds().limits().holds(number)).as(p.code()).isTrue();
            if (value instanceof List<?> chosen)
                assertThat(p.options())
                        .containsAll(chosen.stream().map(Object::toString).toList());
            assertThat(ParameterInput.value(p, p.typed(value)))
                    .as("typed again")
                    .isEqualTo(value);
        }
        assertThat(dose.sentence()).doesNotContainPattern("[\\[\\]{}]");
        assertThat(dose.summary()).doesNotContainPattern("[\\[\\]{}]");
        assertThat(dose.hints())
                .allSatisfy(hint ->
                        assertThat(dose.intervention().pattern().byCode()).containsKey(hint.parameter()));
        assertThat(DoseForm.of(dose).fields())
                .hasSize(dose.intervention().parameters().size());
        assertThat(Burden.of(dose).activeMinutesOnFullDay()).isNotNegative();
        String json = dose.json();
        Dose again = DoseText.read(json, CATALOGUE);
        assertThat(again.json()).isEqualTo(json);
        assertThat(again.values()).isEqualTo(dose.values());
        assertThat(CanonicalJson.text("again", json)).isEqualTo(json);
    }

    @Provide
    Arbitrary<Entered> wild() {
        return Arbitraries.of(CATALOGUE.interventions()).flatMap(intervention -> {
            Arbitrary<String> keys = Arbitraries.oneOf(
                    Arbitraries.of(intervention.pattern().byCode().keySet()),
                    Arbitraries.strings().ofMaxLength(5));
            return Arbitraries.maps(keys, raw()).ofMaxSize(6).map(values -> new Entered(intervention, values));
        });
    }

    /** Values for some parameters, of the right type but not always allowed. */
    @Provide
    Arbitrary<Entered> plausible() {
        return Arbitraries.of(CATALOGUE.interventions()).flatMap(intervention -> {
            Arbitrary<Map.Entry<String, Object>> one = Arbitraries.of(intervention.parameters())
                    .flatMap(p -> fitting(p).map(value -> Map.entry(p.code(), value)));
            return one.list().ofMaxSize(8).map(entries -> {
                Map<String, Object> values = new HashMap<>();
                entries.forEach(entry -> values.put(entry.getKey(), entry.getValue()));
                return new Entered(intervention, values);
            });
        });
    }

    private static Arbitrary<Object> fitting(Parameter p) {
        return switch (p.type()) {
            case INTEGER, DECIMAL -> number(p).map(Formats::number).map(Object.class::cast);
            case CHOICE -> Arbitraries.of(p.options()).map(Object.class::cast);
            case CHOICES -> Arbitraries.of(p.options()).list().ofMaxSize(3).map(Object.class::cast);
            case TOGGLE -> Arbitraries.of(true, false).map(Object.class::cast);
            case TEXT -> Arbitraries.strings().ofMaxLength(30).map(Object.class::cast);
            case DATE -> Arbitraries.integers().between(2020, 2030).map(year -> year + "-02-28");
        };
    }

    private static Arbitrary<BigDecimal> number(Parameter p) {
        BigDecimal min = p.bounds().limits().min() == null
                ? BigDecimal.ZERO
                : p.bounds().limits().min();
        BigDecimal max = p.bounds().limits().max() == null
                ? min.add(BigDecimal.valueOf(100))
                : p.bounds().limits().max();
        return Arbitraries.bigDecimals().between(min, max).ofScale(p.type() == ParameterType.INTEGER ? 0 : 2);
    }

    private static Arbitrary<Object> raw() {
        Arbitrary<String> odd = Arbitraries.of(
                "",
                " ",
                "NaN",
                "1e9",
                "Infinity",
                "0x10",
                "true",
                "on",
                "null",
                "2026-02-30",
                "{x}",
                "[1]",
                "\u0000",
                "\uD800");
        Arbitrary<String> digits =
                Arbitraries.strings().withChars("0123456789.,-+eE ").ofMaxLength(12);
        Arbitrary<String> texts = Arbitraries.oneOf(Arbitraries.strings().ofMaxLength(12), digits, odd);
        Arbitrary<Object> extremes = Arbitraries.of(
                Double.NaN,
                Double.POSITIVE_INFINITY,
                new BigDecimal("1e999999999"),
                new BigDecimal("1e-999999999"),
                Long.MIN_VALUE);
        Arbitrary<Object> numbers = Arbitraries.oneOf(
                Arbitraries.doubles().map(Object.class::cast),
                Arbitraries.integers().map(Object.class::cast),
                Arbitraries.bigDecimals().map(Object.class::cast),
                extremes);
        Arbitrary<Object> other =
                Arbitraries.of(Arrays.asList(true, false, null, new Object[] {"A", null}, Map.of("a", 1), 'x'));
        Arbitrary<Object> lists = texts.list().ofMaxSize(3).map(Object.class::cast);
        return Arbitraries.oneOf(texts.map(Object.class::cast), numbers, lists, other);
    }
}
