package extensor.care.catalogue;

import extensor.shared.Refusal;
import extensor.shared.json.StrictJson;
import java.util.List;
import java.util.Optional;

/** A kind of treatment as its file defines it: what is prescribed and within what bounds, what it needs, and how everyone is told. */
public record Intervention(
        String code,
        Family family,
        String icon,
        int version,
        Delivery delivery,
        RegionSource region,
        DosePattern pattern,
        List<OptionMoves> moves,
        List<String> measures,
        References references,
        InterventionText text) {

    static Intervention read(StrictJson at) {
        InterventionText text = CatalogueJson.english(at, InterventionText::read);
        DosePattern pattern = DosePattern.read(at, text);
        Intervention read = new Intervention(
                at.text("code"),
                at.one(Family.class, "family"),
                at.textOrNull("icon"),
                CatalogueJson.version(at),
                Delivery.read(at),
                at.object("region", r -> RegionSource.read(r, pattern.byCode())),
                pattern,
                at.each("moves", option -> OptionMoves.read(option, pattern.byCode())),
                CatalogueJson.linesIfAny(at, "measures"),
                References.read(at, "cpt", "snomed"),
                text);
        read.refuseMisfits(at);
        return read;
    }

    private void refuseMisfits(StrictJson at) {
        pattern.refuseMisfits(at, text);
        boolean home = delivery.settings().contains(CarePlace.HOME);
        boolean counts = (delivery.active() || home) && with(ParameterRole.REPS).isPresent();
        if (counts && delivery.usual().secondsPerRepetition() == null) {
            throw at.wrong("usual.secondsPerRepetition", "is missing: the repetitions count into the home burden");
        }
        try {
            Dose.usual(this);
        } catch (DoseRefused no) {
            throw at.wrong("parameters", "make a usual dose that is refused: " + no.complaints());
        }
    }

    /** The shape on its tile: its own, or that of its family. */
    public String sign() {
        return icon != null ? icon : "family-" + family.directory();
    }

    public String name() {
        return text.name();
    }

    /** Whether it can be prescribed. */
    public boolean offered() {
        return !delivery.awaitsChecks();
    }

    public List<Parameter> parameters() {
        return List.copyOf(pattern.byCode().values());
    }

    public Parameter parameter(String code) {
        Parameter parameter = pattern.byCode().get(code);
        if (parameter == null) throw new Refusal("catalogue.unknown-parameter", code);
        return parameter;
    }

    /** The first parameter of a role. */
    public Optional<Parameter> with(ParameterRole role) {
        return pattern.byCode().values().stream().filter(p -> p.role() == role).findFirst();
    }
}
