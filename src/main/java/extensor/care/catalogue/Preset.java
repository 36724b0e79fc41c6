package extensor.care.catalogue;

import extensor.shared.BodyRegion;
import extensor.shared.json.StrictJson;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A named dose of an intervention with words for the patient: an exercise, or "hot pack, low back". `moves` is null where nobody has told of them. */
public record Preset(
        String code,
        int version,
        Intervention intervention,
        Map<String, Object> values,
        BodyRegion region,
        Integer secondsPerRepetition,
        Set<Movement> tags,
        Moves moves,
        List<String> source,
        Preset.PresetText text) {

    /** Its wording; all but the name may be missing (null, or no steps) where it is not an exercise. */
    public record PresetText(
            String name,
            List<String> search,
            String aim,
            String muscles,
            String start,
            List<String> steps,
            String caution,
            String easier,
            String harder) {
        static Preset.PresetText read(StrictJson at) {
            return new Preset.PresetText(
                    at.text("name"),
                    CatalogueJson.linesIfAny(at, "search"),
                    at.textOrNull("aim"),
                    at.textOrNull("muscles"),
                    at.textOrNull("start"),
                    CatalogueJson.linesIfAny(at, "steps"),
                    at.textOrNull("caution"),
                    at.textOrNull("easier"),
                    at.textOrNull("harder"));
        }
    }

    static Preset read(StrictJson at, Function<String, Intervention> interventions) {
        Intervention intervention = interventions.apply(at.text("intervention"));
        if (intervention == null) throw at.wrong("intervention", "is not known");
        Preset preset = new Preset(
                at.text("code"),
                CatalogueJson.version(at),
                intervention,
                Map.copyOf(at.values("values")),
                at.oneOrNull(BodyRegion.class, "region"),
                at.wholeOrNull("secondsPerRepetition"),
                Set.copyOf(at.some(Movement.class, "tags")),
                at.objectOrNull("moves", Moves::read),
                CatalogueJson.lines(at, "source"),
                CatalogueJson.english(at, Preset.PresetText::read));
        if (intervention.family() == Family.EXERCISE && (preset.text.start == null || preset.text.steps.isEmpty())) {
            throw at.wrong("text.en.steps", "and start are missing for an exercise");
        }
        return preset;
    }

    /** Refuses values which the intervention does not allow. */
    Preset allowed(StrictJson at) {
        try {
            Dose.of(this);
            return this;
        } catch (DoseRefused no) {
            throw at.wrong("values", "are not allowed: " + no.complaints());
        }
    }

    public String name() {
        return text.name();
    }
}
