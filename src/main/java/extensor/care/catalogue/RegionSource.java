package extensor.care.catalogue;

import extensor.shared.BodyRegion;
import extensor.shared.json.StrictJson;
import jakarta.json.JsonString;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where an intervention acts: at the region of the plan item, at the one a parameter names, or on the whole body. */
public record RegionSource(From from, String parameter, Map<String, BodyRegion> regions) {
    public enum From {
        ITEM,
        PARAMETER,
        WHOLE_BODY
    }

    static RegionSource read(StrictJson at, Map<String, Parameter> parameters) {
        From from = at.one(From.class, "from");
        if (from != From.PARAMETER) return new RegionSource(from, null, Map.of());
        Parameter parameter = parameters.get(at.text("parameter"));
        boolean choice = parameter != null && parameter.type() == ParameterType.CHOICE;
        if (!choice) throw at.wrong("parameter", "must be a choice of this intervention");
        Map<String, BodyRegion> regions = new LinkedHashMap<>();
        at.values("regions").forEach((option, name) -> {
            if (!parameter.options().contains(option))
                throw at.wrong("regions." + option, "is not an option of " + parameter.code());
            regions.put(option, region(at, option, name instanceof JsonString text ? text.getString() : ""));
        });
        if (regions.isEmpty()) throw at.wrong("regions", "is missing");
        return new RegionSource(from, parameter.code(), regions);
    }

    private static BodyRegion region(StrictJson at, String option, String name) {
        try {
            return BodyRegion.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw at.wrong("regions." + option, "does not know \"" + name + "\"");
        }
    }

    /** Where this dose acts when the plan item says so; an option without a region leaves it to the item. */
    BodyRegion of(Dose dose, BodyRegion item) {
        return switch (from) {
            case ITEM -> item;
            case WHOLE_BODY -> BodyRegion.WHOLE_BODY;
            case PARAMETER ->
                dose.value(parameter) instanceof String option ? regions.getOrDefault(option, item) : item;
        };
    }
}
