package extensor.care.catalogue;

import extensor.shared.json.CanonicalJson;
import extensor.shared.json.StrictJson;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;

/** A dose as one canonical text, and back: code and version of its definition, of its preset where it has one, and the values. */
final class DoseText {
    private DoseText() {}

    static String write(Dose dose) {
        JsonObjectBuilder values = CanonicalJson.JSON.createObjectBuilder();
        dose.values().forEach((code, value) -> add(values, code, value));
        JsonObjectBuilder root = CanonicalJson.JSON
                .createObjectBuilder()
                .add("code", dose.intervention().code())
                .add("version", dose.intervention().version())
                .add("values", values);
        dose.preset().ifPresent(preset -> root.add("preset", preset.code()).add("presetVersion", preset.version()));
        return CanonicalJson.text(root.build());
    }

    private static void add(JsonObjectBuilder values, String code, Object value) {
        if (value instanceof BigDecimal number) values.add(code, number);
        else if (value instanceof Boolean flag) values.add(code, flag);
        else if (value instanceof List<?> list) values.add(code, CanonicalJson.JSON.createArrayBuilder(list));
        else values.add(code, value.toString());
    }

    static Dose read(String json, Catalogue catalogue) {
        return StrictJson.file("dose", json, at -> {
            Intervention intervention = catalogue.intervention(at.text("code"), at.whole("version"));
            String code = at.textOrNull("preset");
            Preset preset = code == null ? null : catalogue.preset(code, at.whole("presetVersion"));
            return Dose.of(intervention, preset, at.values("values"));
        });
    }
}
