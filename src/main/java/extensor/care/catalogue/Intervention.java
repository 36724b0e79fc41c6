package extensor.care.catalogue;

import extensor.shared.Refusal;
import extensor.shared.json.StrictJson;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A kind of treatment as its file defines it: what is prescribed and within what bounds, what it needs, and how everyone is told. */
public record Intervention(
        String code,
        Family family,
        int version,
        Set<CarePlace> settings,
        Usual usual,
        boolean active,
        Needs needs,
        RegionSource region,
        boolean currentPath,
        Map<String, Parameter> byCode,
        List<Check> checks,
        Phrase summary,
        List<String> measures,
        Map<String, List<String>> codes,
        List<String> source,
        InterventionText text) {

    /** How often and how long as a rule; clinic minutes and seconds per repetition may be null. */
    public record Usual(int visitsPerWeek, int sessionsPerDay, Integer clinicMinutes, Integer secondsPerRepetition) {
        static Usual read(StrictJson at) {
            return new Usual(
                    at.whole("visitsPerWeek"),
                    at.whole("sessionsPerDay"),
                    at.wholeOrNull("clinicMinutes"),
                    at.wholeOrNull("secondsPerRepetition"));
        }
    }

    /** The kind of room and device and the licence it takes; each may be null. */
    public record Needs(String room, String device, String licence) {
        static Needs read(StrictJson at) {
            return new Needs(at.textOrNull("room"), at.textOrNull("device"), at.textOrNull("licence"));
        }
    }

    static Intervention read(StrictJson at) {
        InterventionText text = CatalogueJson.english(at, InterventionText::read);
        Map<String, Parameter> parameters = parameters(at, text);
        Intervention read = new Intervention(
                at.text("code"),
                at.one(Family.class, "family"),
                CatalogueJson.version(at),
                settings(at),
                at.object("usual", Usual::read),
                at.flag("active"),
                at.object("needs", Needs::read),
                at.object("region", r -> RegionSource.read(r, parameters)),
                at.flag("currentPath"),
                parameters,
                at.each("checks", new CheckReader(parameters, text.checks())::read),
                Phrase.read(at, "summary"),
                CatalogueJson.linesIfAny(at, "measures"),
                CatalogueJson.codes(at, "cpt", "snomed"),
                CatalogueJson.lines(at, "source"),
                text);
        read.refuseMisfits(at);
        return read;
    }

    private static Set<CarePlace> settings(StrictJson at) {
        List<CarePlace> settings = at.some(CarePlace.class, "settings");
        if (settings.isEmpty()) throw at.wrong("settings", "is empty");
        return Collections.unmodifiableSet(EnumSet.copyOf(settings));
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

    private void refuseMisfits(StrictJson at) {
        text.parameters().keySet().forEach(code -> known(at, "text.en.parameters", code));
        text.options().keySet().forEach(code -> known(at, "text.en.options", code));
        summary.places().forEach(code -> known(at, "summary", code));
        text.sentence().places().forEach(code -> known(at, "text.en.sentence", code));
        if (active && with(ParameterRole.REPS).isPresent() && usual.secondsPerRepetition() == null) {
            throw at.wrong("usual.secondsPerRepetition", "is missing: the repetitions count into the home burden");
        }
        try {
            Dose.usual(this);
        } catch (DoseRefused no) {
            throw at.wrong("parameters", "make a usual dose that is refused: " + no.complaints());
        }
    }

    private void known(StrictJson at, String key, String code) {
        if (!byCode.containsKey(code)) throw at.wrong(key, "names the unknown parameter \"" + code + "\"");
    }

    public String name() {
        return text.name();
    }

    public List<Parameter> parameters() {
        return List.copyOf(byCode.values());
    }

    public Parameter parameter(String code) {
        Parameter parameter = byCode.get(code);
        if (parameter == null) throw new Refusal("catalogue.unknown-parameter", code);
        return parameter;
    }

    /** The first parameter of a role. */
    public Optional<Parameter> with(ParameterRole role) {
        return byCode.values().stream().filter(p -> p.role() == role).findFirst();
    }
}
