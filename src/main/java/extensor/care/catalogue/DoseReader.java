package extensor.care.catalogue;

import extensor.shared.Refusal;
import extensor.shared.json.StrictJson;
import java.util.Map;

/** Reads a dose that a file prescribes: an intervention or one of its presets, with some values changed. */
record DoseReader(Versioned<Intervention> interventions, Versioned<Preset> presets) {
    Dose read(StrictJson at) {
        String code = at.textOrNull("preset");
        String intervention = at.text("intervention");
        Map<String, ?> values = at.values("values");
        try {
            Dose start = code == null ? Dose.usual(interventions.get(intervention)) : Dose.of(presets.get(code));
            if (!start.intervention().code().equals(intervention))
                throw at.wrong("preset", "is not one of " + intervention);
            return start.with(values);
        } catch (DoseRefused no) {
            throw at.wrong("values", "are not allowed: " + no.complaints());
        } catch (Refusal unknown) {
            throw at.wrong(code == null ? "intervention" : "preset", "is not known");
        }
    }
}
