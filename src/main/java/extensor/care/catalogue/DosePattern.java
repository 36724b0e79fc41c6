package extensor.care.catalogue;

import extensor.shared.json.StrictJson;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What every dose of an intervention says: its parameters in order, the checks between them, and the summary. */
public record DosePattern(Map<String, Parameter> byCode, List<Check> checks, Phrase summary) {
    static DosePattern read(StrictJson at, InterventionText text) {
        Map<String, Parameter> parameters = parameters(at, text);
        return new DosePattern(
                parameters,
                at.each("checks", new CheckReader(parameters, text.checks())::read),
                Phrase.read(at, "summary"));
    }

    private static Map<String, Parameter> parameters(StrictJson at, InterventionText text) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        Set<ParameterRole> taken = new HashSet<>();
        for (Parameter p : at.each("parameters", r -> Parameter.read(r, text))) {
            if (parameters.put(p.code(), p) != null) throw at.wrong("parameters", "has \"" + p.code() + "\" twice");
            boolean shared = p.role() != null && !taken.add(p.role());
            if (shared && p.role().exclusive()) throw at.wrong("parameters", "has the role " + p.role() + " twice");
        }
        return Collections.unmodifiableMap(parameters);
    }

    void refuseMisfits(StrictJson at, InterventionText text) {
        text.parameters().keySet().forEach(code -> known(at, "text.en.parameters", code));
        text.options().keySet().forEach(code -> known(at, "text.en.options", code));
        summary.places().forEach(code -> known(at, "summary", code));
        text.sentence().places().forEach(code -> known(at, "text.en.sentence", code));
    }

    private void known(StrictJson at, String key, String code) {
        if (!byCode.containsKey(code)) throw at.wrong(key, "names the unknown parameter \"" + code + "\"");
    }
}
