package extensor.care.plans;

import extensor.care.plans.SignedContent.SafeguardedPrecaution;
import extensor.care.plans.SignedContent.SignedSafeguard;
import extensor.care.safety.Kept;
import extensor.care.safety.SafeguardInPlace;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import extensor.shared.json.StrictJson;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.Instant;
import java.util.List;

/** The precautions for which safeguards stood, as JSON text in what is signed, and back. */
final class SafeguardedText {
    private static final JsonProvider JSON = JsonProvider.provider();

    private SafeguardedText() {}

    static JsonArrayBuilder written(List<SafeguardedPrecaution> all) {
        JsonArrayBuilder list = JSON.createArrayBuilder();
        for (SafeguardedPrecaution s : all) {
            JsonArrayBuilder safeguards = JSON.createArrayBuilder();
            s.safeguards().forEach(one -> safeguards.add(written(one)));
            list.add(JSON.createObjectBuilder()
                    .add("finding", s.finding())
                    .add("rule", s.rule())
                    .add("item", s.item())
                    .add("warning", s.warning())
                    .add("source", s.source())
                    .add("met", met(s.met()))
                    .add("safeguards", safeguards));
        }
        return list;
    }

    private static JsonObjectBuilder written(SignedSafeguard one) {
        SafeguardInPlace what = one.written();
        JsonObjectBuilder o =
                JSON.createObjectBuilder().add("code", what.safeguard()).add("name", one.name());
        if (what.region() != null) o.add("region", what.region().name());
        if (what.side() != null) o.add("side", what.side().name());
        if (what.note() != null) o.add("note", what.note());
        return o.add("on", what.on().toString())
                .add("by", what.by())
                .add("at", what.at().toString());
    }

    static SafeguardedPrecaution read(StrictJson at) {
        String rule = at.text("rule");
        return new SafeguardedPrecaution(
                at.text("finding"),
                rule,
                at.text("item"),
                at.text("warning"),
                at.text("source"),
                met(at),
                at.each("safeguards", one -> safeguard(one, rule)));
    }

    private static SignedSafeguard safeguard(StrictJson at, String rule) {
        return new SignedSafeguard(
                at.text("name"),
                new SafeguardInPlace(
                        rule,
                        at.text("code"),
                        at.oneOrNull(BodyRegion.class, "region"),
                        at.oneOrNull(Side.class, "side"),
                        SignedContent.date(at, "on"),
                        at.textOrNull("note"),
                        at.text("by"),
                        Instant.parse(at.text("at"))));
    }

    static JsonArrayBuilder met(List<Kept.Met> all) {
        JsonArrayBuilder met = JSON.createArrayBuilder();
        for (Kept.Met m : all)
            met.add(JSON.createObjectBuilder().add("clause", m.clause()).add("found", m.found()));
        return met;
    }

    /** The clauses that held, with the values that met them. */
    static List<Kept.Met> met(StrictJson at) {
        return at.each("met", m -> new Kept.Met(m.text("clause"), m.text("found")));
    }
}
