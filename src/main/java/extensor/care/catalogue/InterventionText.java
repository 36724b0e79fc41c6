package extensor.care.catalogue;

import extensor.shared.json.StrictJson;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything of an intervention that a person reads, in one language. */
public record InterventionText(
        String name,
        String brief,
        List<String> search,
        String evidence,
        Map<String, Label> parameters,
        Map<String, Map<String, String>> options,
        Map<String, String> checks,
        Phrase sentence,
        InterventionText.PatientText patient) {

    /** What a form calls a parameter, and a hint or null. */
    public record Label(String label, String hint) {}

    /** What the patient is told: what it is, why, how step by step, what to avoid, when to call. */
    public record PatientText(String what, String why, List<String> how, List<String> avoid, Warnings call) {}

    static InterventionText read(StrictJson at) {
        return new InterventionText(
                at.text("name"),
                at.text("short"),
                CatalogueJson.linesIfAny(at, "search"),
                at.text("evidence"),
                at.map("parameters", label -> new Label(label.text("label"), label.textOrNull("hint"))),
                options(at),
                CatalogueJson.byKey(at, "checks"),
                Phrase.read(at, "sentence"),
                at.object("patient", InterventionText::patient));
    }

    private static InterventionText.PatientText patient(StrictJson at) {
        return new InterventionText.PatientText(
                at.text("what"),
                at.text("why"),
                CatalogueJson.lines(at, "how"),
                CatalogueJson.lines(at, "avoid"),
                Warnings.read(at, "call"));
    }

    private static Map<String, Map<String, String>> options(StrictJson at) {
        Map<String, Map<String, String>> options = new LinkedHashMap<>();
        at.values("options").forEach((parameter, words) -> {
            String place = "options." + parameter;
            if (!(words instanceof JsonObject object)) throw at.wrong(place, "must be an object");
            Map<String, String> texts = new LinkedHashMap<>();
            object.forEach((option, word) -> {
                if (!(word instanceof JsonString text) || text.getString().isBlank())
                    throw at.wrong(place + "." + option, "must be a text");
                texts.put(option, text.getString());
            });
            options.put(parameter, texts);
        });
        return options;
    }
}
