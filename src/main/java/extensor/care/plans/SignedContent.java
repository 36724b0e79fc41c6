package extensor.care.plans;

import extensor.care.catalogue.Catalogue;
import extensor.care.patients.Fact;
import extensor.care.patients.Presence;
import extensor.care.safety.Kept;
import extensor.care.safety.SafeguardInPlace;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import extensor.shared.json.StrictJson;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.LocalDate;
import java.util.List;

/** Everything a signature stands for: the composition, what was known of the patient that day, the version of the rules, the precautions with their reasons or safeguards, and those that a treatment keeps to by itself. */
record SignedContent(
        int number,
        int rules,
        LocalDate birthDate,
        List<Fact> facts,
        List<Accepted> accepted,
        List<KeptPrecaution> kept,
        List<SafeguardedPrecaution> safeguarded,
        Composition composition) {
    private static final JsonProvider JSON = JsonProvider.provider();

    /** A precaution that the therapist accepted, as it stood then, with the reason. */
    record Accepted(String finding, String rule, String item, String warning, String source, String reason) {}

    /** A precaution that a treatment kept to as it was signed: the words for it, and each clause of the rule with the value that met it. */
    record KeptPrecaution(String finding, String rule, String item, String warning, String words, List<Kept.Met> met) {}

    /** A precaution for which safeguards stood as it was signed: each clause of the rule with the value that met it, and what somebody had written down. */
    record SafeguardedPrecaution(
            String finding,
            String rule,
            String item,
            String warning,
            String source,
            List<Kept.Met> met,
            List<SignedSafeguard> safeguards) {
        SafeguardOffer offer() {
            return new SafeguardOffer(
                    safeguards.stream().map(SignedSafeguard::box).toList(), List.of(), true);
        }
    }

    /** A safeguard with the words it had. */
    record SignedSafeguard(String name, SafeguardInPlace written) {
        private SafeguardOffer.Box box() {
            return new SafeguardOffer.Box(written.safeguard(), name, written.region() != null, null, written);
        }
    }

    String write() {
        JsonArrayBuilder known = JSON.createArrayBuilder();
        for (Fact fact : facts) known.add(fact(fact));
        JsonArrayBuilder reasons = JSON.createArrayBuilder();
        for (Accepted a : accepted) {
            reasons.add(JSON.createObjectBuilder()
                    .add("finding", a.finding())
                    .add("rule", a.rule())
                    .add("item", a.item())
                    .add("warning", a.warning())
                    .add("source", a.source())
                    .add("reason", a.reason()));
        }
        JsonObjectBuilder all = JSON.createObjectBuilder().add("number", number).add("rules", rules);
        if (birthDate != null) all.add("birthDate", birthDate.toString());
        all.add("facts", known).add("accepted", reasons);
        if (!kept.isEmpty()) all.add("kept", written(kept));
        if (!safeguarded.isEmpty()) all.add("safeguarded", SafeguardedText.written(safeguarded));
        return all.add("plan", CompositionText.object(composition)).build().toString();
    }

    private static JsonArrayBuilder written(List<KeptPrecaution> kept) {
        JsonArrayBuilder list = JSON.createArrayBuilder();
        for (KeptPrecaution k : kept) {
            list.add(JSON.createObjectBuilder()
                    .add("finding", k.finding())
                    .add("rule", k.rule())
                    .add("item", k.item())
                    .add("warning", k.warning())
                    .add("words", k.words())
                    .add("met", SafeguardedText.met(k.met())));
        }
        return list;
    }

    private static JsonObjectBuilder fact(Fact fact) {
        JsonObjectBuilder o = JSON.createObjectBuilder()
                .add("condition", fact.condition())
                .add("presence", fact.presence().name());
        if (fact.region() != null) o.add("region", fact.region().name());
        if (fact.side() != null) o.add("side", fact.side().name());
        if (fact.from() != null) o.add("from", fact.from().toString());
        if (fact.until() != null) o.add("until", fact.until().toString());
        return o;
    }

    static SignedContent read(String json, Catalogue catalogue) {
        return StrictJson.file(
                "signed plan",
                json,
                at -> new SignedContent(
                        at.whole("number"),
                        at.whole("rules"),
                        date(at, "birthDate"),
                        at.each(
                                "facts",
                                f -> new Fact(
                                        f.text("condition"),
                                        f.one(Presence.class, "presence"),
                                        f.oneOrNull(BodyRegion.class, "region"),
                                        f.oneOrNull(Side.class, "side"),
                                        date(f, "from"),
                                        date(f, "until"))),
                        at.each(
                                "accepted",
                                a -> new Accepted(
                                        a.text("finding"),
                                        a.text("rule"),
                                        a.text("item"),
                                        a.text("warning"),
                                        a.text("source"),
                                        a.text("reason"))),
                        at.each(
                                "kept",
                                k -> new KeptPrecaution(
                                        k.text("finding"),
                                        k.text("rule"),
                                        k.text("item"),
                                        k.text("warning"),
                                        k.text("words"),
                                        SafeguardedText.met(k))),
                        at.each("safeguarded", SafeguardedText::read),
                        at.object("plan", p -> CompositionText.read(p, catalogue))));
    }

    static LocalDate date(StrictJson at, String key) {
        String text = at.textOrNull(key);
        return text == null ? null : LocalDate.parse(text);
    }
}
