package extensor.care.safety;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.CatalogueFixture;
import extensor.care.catalogue.Dose;
import extensor.care.catalogue.Intervention;
import extensor.care.catalogue.Parameter;
import extensor.care.catalogue.PresentMoves;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Treatments with a dose, in the short notation of `doses.csv`: only the values that are named are filled in. */
final class GivenDose {
    private static final List<String> MOVING = List.of("progression_rule", "mode", "load_kg", "band_colour", "pct_1rm");

    private GivenDose() {}

    /** @param item a preset or an intervention */
    static Treatment of(String item, BodyRegion region, Side side, CarePlace setting, String values) {
        Dose dose = dose(item);
        Map<String, Object> filled = values(dose.intervention(), values);
        for (String moving : MOVING) if (filled.containsKey(moving)) dose = dose.with(moving, filled.get(moving));
        return treatment(dose, region, side, setting, filled, dose.moves());
    }

    static Treatment treatment(
            Dose dose,
            BodyRegion region,
            Side side,
            CarePlace setting,
            Map<String, Object> values,
            PresentMoves moves) {
        return new Treatment(
                1,
                dose.intervention().code(),
                dose.intervention().family().name(),
                dose.name(),
                region,
                side,
                Given.START,
                null,
                CurrentPath.NEITHER,
                values,
                setting,
                moves);
    }

    /** A dose in which nothing is filled in, as far as its movements go. */
    static Dose dose(String item) {
        return CatalogueFixture.real().presets().stream()
                .filter(preset -> preset.code().equals(item))
                .findFirst()
                .map(Dose::of)
                .orElseGet(() -> Dose.of(CatalogueFixture.real().intervention(item), Map.of()));
    }

    static Map<String, Object> values(Intervention intervention, String text) {
        Map<String, Object> values = new HashMap<>();
        if (text == null) return values;
        for (String one : text.split(";")) {
            String[] pair = one.split("=");
            values.put(pair[0], value(intervention.parameter(pair[0]), pair[1]));
        }
        return values;
    }

    private static Object value(Parameter parameter, String text) {
        return switch (parameter.type()) {
            case INTEGER, DECIMAL -> new BigDecimal(text);
            case TOGGLE -> Boolean.valueOf(text);
            default -> text;
        };
    }

    /** The same treatment with only this told of its dose, its setting and its movements. */
    static Treatment told(Treatment t, Map<String, Object> values, CarePlace setting, PresentMoves moves) {
        return new Treatment(
                t.item(),
                t.intervention(),
                t.family(),
                t.name(),
                t.region(),
                t.side(),
                t.from(),
                t.until(),
                t.path(),
                values,
                setting,
                moves);
    }
}
