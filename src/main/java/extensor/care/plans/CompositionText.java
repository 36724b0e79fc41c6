package extensor.care.plans;

import extensor.care.catalogue.CarePlace;
import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Dose;
import extensor.care.catalogue.Template;
import extensor.care.safety.CurrentPath;
import extensor.shared.BodyRegion;
import extensor.shared.Side;
import extensor.shared.json.StrictJson;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** A composition as JSON text, always the same text for the same composition, and back. */
final class CompositionText {
    private static final JsonProvider JSON = JsonProvider.provider();
    /** What older texts kept besides, so that it could be put back. */
    private static final String FORMER = "removed";

    private CompositionText() {}

    static String write(Composition c) {
        return object(c).build().toString();
    }

    static JsonObjectBuilder object(Composition c) {
        JsonObjectBuilder o = JSON.createObjectBuilder();
        written(o, "title", c.title());
        o.add("start", c.start().toString());
        o.add("phases", list(c.phases(), CompositionText::phase)).add("goals", list(c.goals(), CompositionText::goal));
        return o.add("reasons", list(c.reasons(), CompositionText::reason)).add("next", c.next());
    }

    private static JsonObjectBuilder phase(Phase p) {
        JsonObjectBuilder o = JSON.createObjectBuilder().add("id", p.id());
        written(o, "name", p.name());
        o.add("goal", p.goal()).add("exit", p.exit()).add("lasts", p.lasts());
        o.add(
                "visits",
                list(
                        p.visits(),
                        v -> JSON.createObjectBuilder()
                                .add("from", v.from())
                                .add("to", v.to())
                                .add("perWeek", v.perWeek())));
        return o.add("visitMinutes", p.visitMinutes())
                .add("castCourse", p.castCourse())
                .add("items", list(p.items(), CompositionText::item));
    }

    private static JsonObjectBuilder item(Item i) {
        JsonObjectBuilder o = JSON.createObjectBuilder().add("id", i.id());
        try (var reader = JSON.createReader(new StringReader(i.dose().json()))) {
            o.add("dose", reader.readObject());
        }
        text(o, "region", i.region());
        text(o, "side", i.side());
        o.add("setting", i.setting().name());
        if (i.from() != null) o.add("from", i.from());
        if (i.to() != null) o.add("to", i.to());
        return o.add("path", i.path().name());
    }

    private static JsonObjectBuilder goal(Goal g) {
        JsonObjectBuilder o = JSON.createObjectBuilder()
                .add("id", g.id())
                .add("text", g.text())
                .add("measure", g.measure());
        text(o, "joint", g.joint());
        text(o, "motion", g.motion());
        text(o, "focus", g.focus());
        text(o, "side", g.side());
        o.add("comparison", g.comparison().name());
        if (g.baseline() != null) o.add("baseline", g.baseline());
        return o.add("target", g.target()).add("byDay", g.byDay());
    }

    private static JsonObjectBuilder reason(Reason r) {
        JsonObjectBuilder o = JSON.createObjectBuilder()
                .add("finding", r.finding())
                .add("text", r.text())
                .add("by", r.by())
                .add("at", r.at().toString());
        text(o, "about", r.about());
        return o;
    }

    private static void text(JsonObjectBuilder o, String key, Object value) {
        if (value != null) o.add(key, value.toString());
    }

    /** Leaves out what nobody has written. */
    private static void written(JsonObjectBuilder o, String key, String text) {
        if (!text.isEmpty()) o.add(key, text);
    }

    private static <T> JsonArrayBuilder list(List<T> things, Function<T, JsonObjectBuilder> form) {
        JsonArrayBuilder list = JSON.createArrayBuilder();
        things.forEach(thing -> list.add(form.apply(thing)));
        return list;
    }

    static Composition read(String json, Catalogue catalogue) {
        return StrictJson.file("plan", json, at -> read(at, catalogue));
    }

    static Composition read(StrictJson at, Catalogue catalogue) {
        at.valueOrNull(FORMER);
        return new Composition(
                maybe(at, "title"),
                LocalDate.parse(at.text("start")),
                at.each("phases", p -> phase(p, catalogue)),
                at.each("goals", CompositionText::goal),
                at.each(
                        "reasons",
                        r -> new Reason(
                                r.text("finding"),
                                r.text("text"),
                                r.text("by"),
                                Instant.parse(r.text("at")),
                                r.textOrNull("about"))),
                at.whole("next"));
    }

    private static Phase phase(StrictJson at, Catalogue catalogue) {
        return new Phase(
                at.whole("id"),
                maybe(at, "name"),
                maybe(at, "goal"),
                maybe(at, "exit"),
                at.whole("lasts"),
                at.each("visits", v -> new VisitRate(v.whole("from"), v.whole("to"), v.whole("perWeek"))),
                at.whole("visitMinutes"),
                at.flag("castCourse"),
                at.each("items", i -> item(i, catalogue)));
    }

    private static Item item(StrictJson at, Catalogue catalogue) {
        JsonValue dose = at.valueOrNull("dose");
        return new Item(
                at.whole("id"),
                Dose.read(dose.toString(), catalogue),
                at.oneOrNull(BodyRegion.class, "region"),
                at.oneOrNull(Side.class, "side"),
                at.one(CarePlace.class, "setting"),
                at.wholeOrNull("from"),
                at.wholeOrNull("to"),
                at.one(CurrentPath.class, "path"));
    }

    private static Goal goal(StrictJson at) {
        BigDecimal baseline = at.numberOrNull("baseline");
        return new Goal(
                at.whole("id"),
                at.text("text"),
                at.text("measure"),
                at.textOrNull("joint"),
                at.textOrNull("motion"),
                at.textOrNull("focus"),
                at.oneOrNull(Side.class, "side"),
                at.one(Template.Comparison.class, "comparison"),
                baseline,
                at.number("target"),
                at.whole("byDay"));
    }

    private static String maybe(StrictJson at, String key) {
        JsonValue value = at.valueOrNull(key);
        return value instanceof jakarta.json.JsonString text ? text.getString() : "";
    }
}
