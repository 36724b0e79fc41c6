package extensor.care.catalogue;

import extensor.shared.BodyRegion;
import extensor.shared.Side;
import extensor.shared.json.StrictJson;
import java.math.BigDecimal;
import java.util.List;

/** Reads a template, making each item's dose through its definition, against the rest of the catalogue. */
record TemplateReader(Versioned<Intervention> interventions, Versioned<Preset> presets, ReferenceLists lists) {
    Template read(StrictJson at) {
        Template.TemplateText text = CatalogueJson.english(at, TemplateReader::text);
        List<String> problems = known(at, "problems", lists.problems());
        List<String> measures = known(at, "measures", lists.measures());
        List<Template.TemplatePhase> phases = at.each("phases", this::phase);
        if (phases.isEmpty()) throw at.wrong("phases", "is missing");
        return new Template(
                at.text("code"),
                CatalogueJson.version(at),
                problems,
                at.oneOrNull(BodyRegion.class, "region"),
                phases,
                at.each("goals", this::goal),
                measures,
                days(at),
                CatalogueJson.lines(at, "source"),
                text);
    }

    private static Template.TemplateText text(StrictJson at) {
        return new Template.TemplateText(
                at.text("name"), at.text("frequency"), CatalogueJson.linesIfAny(at, "stop"), at.textOrNull("notes"));
    }

    private static List<String> known(StrictJson at, String key, Versioned<?> shelf) {
        List<String> codes = at.texts(key);
        for (String code : codes) if (!shelf.holds(code)) throw at.wrong(key, "has the unknown code \"" + code + "\"");
        return codes;
    }

    private static List<Integer> days(StrictJson at) {
        try {
            return at.numbers("reviewDays").stream()
                    .map(BigDecimal::intValueExact)
                    .toList();
        } catch (ArithmeticException e) {
            throw at.wrong("reviewDays", "must be whole days");
        }
    }

    private Template.TemplatePhase phase(StrictJson at) {
        Template.PhaseText text =
                CatalogueJson.english(at, t -> new Template.PhaseText(t.text("name"), t.text("goal"), t.text("exit")));
        int from = at.whole("from");
        int to = ordered(at, from, at.whole("to"));
        return new Template.TemplatePhase(
                at.text("code"),
                from,
                to,
                at.each("visits", v -> visits(v, from, to)),
                at.whole("visitMinutes"),
                at.flagOr("castCourse", false),
                at.each("items", item -> item(item, from, to)),
                text);
    }

    private static Template.TemplateVisits visits(StrictJson at, int phaseFrom, int phaseTo) {
        int from = at.whole("from");
        int to = ordered(at, from, at.whole("to"));
        if (from < phaseFrom || to > phaseTo) throw at.wrong("from", "and to lie outside the phase");
        int perWeek = at.whole("perWeek");
        if (perWeek < 1 || perWeek > 7) throw at.wrong("perWeek", "must be from 1 to 7");
        return new Template.TemplateVisits(from, to, perWeek);
    }

    private static int ordered(StrictJson at, int from, int to) {
        if (from < 0 || to < from) throw at.wrong("to", "comes before from");
        return to;
    }

    private Template.TemplateItem item(StrictJson at, int phaseFrom, int phaseTo) {
        Integer from = at.wholeOrNull("from");
        Integer to = at.wholeOrNull("to");
        int first = from == null ? phaseFrom : from;
        return new Template.TemplateItem(
                new DoseReader(interventions, presets).read(at),
                first,
                ordered(at, first, to == null ? phaseTo : to),
                at.oneOrNull(BodyRegion.class, "region"),
                at.oneOrNull(Side.class, "side"));
    }

    private Template.TemplateGoal goal(StrictJson at) {
        String name = CatalogueJson.english(at, text -> text.text("name"));
        String measure = at.text("measure");
        if (!lists.measures().holds(measure)) throw at.wrong("measure", "does not know \"" + measure + "\"");
        String joint = at.textOrNull("joint");
        String motion = at.textOrNull("motion");
        if ((joint != null || motion != null) && !lists.knowsMotion(joint, motion))
            throw at.wrong("motion", "of the joint has no norm");
        String focus = at.textOrNull("focus");
        if (focus != null
                && lists.bodySites()
                        .site(focus)
                        .filter(site -> site.takes(measure))
                        .isEmpty()) throw at.wrong("focus", "is no place of the measure");
        return new Template.TemplateGoal(
                measure,
                at.one(Template.Comparison.class, "comparison"),
                at.number("target"),
                at.whole("byDay"),
                joint,
                motion,
                focus,
                name);
    }
}
