package extensor.care.notes;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Dose;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import extensor.shared.json.StrictJson;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Everything a signature under a visit stands for: which version of the plan (null where none was signed), what was planned, what was given, what the
 * check stopped that day or asked care for, pain, the note.
 */
record SignedNote(
        SignedNote.GivenVersion version,
        LocalDate on,
        List<GivenItem> items,
        Integer painBefore,
        Integer painAfter,
        String note) {
    private static final JsonProvider JSON = JsonProvider.provider();

    /** A version of a plan, by its number and the hash of what was signed. */
    record GivenVersion(int number, String hash) {}

    SignedNote {
        items = List.copyOf(items);
    }

    long exceptions() {
        return items.stream().filter(i -> i.outcome() != ItemOutcome.AS_PLANNED).count();
    }

    /** It holds just what is typed here: pain, note and what was different, item by item. */
    boolean says(NoteDraft typed, Catalogue catalogue) {
        return note.equals(typed.note())
                && Objects.equals(painBefore, typed.painBefore())
                && Objects.equals(painAfter, typed.painAfter())
                && typed.deviations().stream().allMatch(d -> items.stream().anyMatch(i -> i.item() == d.item()))
                && items.stream().allMatch(i -> i.says(typed.of(i.item()).orElse(null), catalogue));
    }

    String write() {
        JsonArrayBuilder list = JSON.createArrayBuilder();
        items.forEach(item -> list.add(item(item)));
        JsonObjectBuilder all = JSON.createObjectBuilder();
        if (version != null) all.add("version", version.number()).add("versionHash", version.hash());
        all.add("on", on.toString()).add("items", list);
        if (painBefore != null) all.add("painBefore", painBefore);
        if (painAfter != null) all.add("painAfter", painAfter);
        if (!note.isEmpty()) all.add("note", note);
        return all.build().toString();
    }

    private static JsonObjectBuilder item(GivenItem d) {
        JsonObjectBuilder o = JSON.createObjectBuilder().add("item", d.item()).add("planned", json(d.planned()));
        o.add("setting", d.setting().name());
        if (d.region() != null) o.add("region", d.region().name());
        if (d.side() != null) o.add("side", d.side().name());
        if (d.given() != null) o.add("given", json(d.given()));
        if (d.reason() != null) o.add("reason", d.reason().name());
        if (!d.words().isEmpty()) o.add("words", d.words());
        if (d.stopped() != null) o.add("stopped", d.stopped());
        if (!d.cautions().isEmpty()) o.add("cautions", JSON.createArrayBuilder(d.cautions()));
        if (!d.kept().isEmpty()) o.add("kept", JSON.createArrayBuilder(d.kept()));
        return o;
    }

    private static JsonValue json(Dose dose) {
        try (var reader = JSON.createReader(new StringReader(dose.json()))) {
            return reader.readObject();
        }
    }

    static SignedNote read(String json, Catalogue catalogue) {
        return StrictJson.file(
                "signed visit",
                json,
                at -> new SignedNote(
                        version(at),
                        LocalDate.parse(at.text("on")),
                        at.each("items", i -> item(i, catalogue)),
                        at.wholeOrNull("painBefore"),
                        at.wholeOrNull("painAfter"),
                        orEmpty(at.textOrNull("note"))));
    }

    private static SignedNote.GivenVersion version(StrictJson at) {
        return at.has("version") ? new SignedNote.GivenVersion(at.whole("version"), at.text("versionHash")) : null;
    }

    private static GivenItem item(StrictJson at, Catalogue catalogue) {
        JsonValue given = at.valueOrNull("given");
        return new GivenItem(
                at.whole("item"),
                Dose.read(at.valueOrNull("planned").toString(), catalogue),
                at.one(CarePlace.class, "setting"),
                at.oneOrNull(BodyRegion.class, "region"),
                at.oneOrNull(Side.class, "side"),
                given == null ? null : Dose.read(given.toString(), catalogue),
                at.oneOrNull(OmissionReason.class, "reason"),
                orEmpty(at.textOrNull("words")),
                at.textOrNull("stopped"),
                at.texts("cautions"),
                at.texts("kept"));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
