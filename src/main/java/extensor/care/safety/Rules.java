package extensor.care.safety;

import extensor.care.catalogue.Parameter;
import extensor.shared.json.InvalidFile;
import extensor.shared.json.StrictJson;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of one version of the reference data, in the order of their ids. */
public record Rules(int version, List<Rule> all) {

    public Rules {
        all = all.stream().sorted(Comparator.comparing(Rule::id)).toList();
    }

    /**
     * Reads a file of rules strictly.
     *
     * @param interventions the parameters of each, by its code
     * @param safeguards the codes of those that can be written down
     * @throws InvalidFile naming file and place, where a key, condition, family, intervention, safeguard or region is not known, an id stands twice,
     *     or something is missing
     */
    public static Rules load(
            String file,
            String json,
            Set<String> conditions,
            Set<String> families,
            Map<String, List<Parameter>> interventions,
            Set<String> safeguards) {
        RuleReader form = new RuleReader(conditions, families, interventions, safeguards);
        return StrictJson.file(
                file,
                json,
                reading -> new Rules(reading.whole("version"), unique(reading, reading.each("rules", form::read))));
    }

    private static List<Rule> unique(StrictJson reading, List<Rule> rules) {
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) if (!ids.add(rule.id())) throw reading.wrong("rules", "has " + rule.id() + " twice");
        return rules;
    }
}
