package extensor.care.catalogue;

import extensor.shared.BodyRegion;
import extensor.shared.json.Reading;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the reference lists, each against those it refers to. */
record ListsReading(CatalogueFiles files) {
    private record Conditions(Shelf<ConditionGroup> groups, Shelf<Condition> all) {}

    private record Norms(List<Norm> all, String note) {}

    Lists read() {
        Conditions conditions = files.list("conditions.json", Definition.Kind.CONDITIONS, ListsReading::conditions);
        Norms norms = files.list("norms.json", Definition.Kind.NORMS, ListsReading::norms);
        return new Lists(
                files.list("regions.json", Definition.Kind.REGIONS, ListsReading::regions),
                conditions.groups,
                conditions.all,
                files.list("measures.json", Definition.Kind.MEASURES, ListsReading::measures),
                norms.all,
                norms.note,
                files.list("redflags.json", Definition.Kind.RED_FLAGS, at -> redFlags(at, conditions.all)),
                files.list("problems.json", Definition.Kind.PROBLEMS, ListsReading::problems));
    }

    private static Conditions conditions(Reading at) {
        Shelf<ConditionGroup> groups = new Shelf<>("catalogue.unknown-group");
        at.each("groups", one -> {
            ConditionGroup group = ConditionGroup.read(one);
            return groups.add(one, "code", group.code(), 1, group);
        });
        Shelf<Condition> conditions = new Shelf<>("catalogue.unknown-condition");
        at.each("conditions", one -> {
            Condition condition = Condition.read(one);
            if (!groups.holds(condition.group()))
                throw one.wrong("group", "does not know \"" + condition.group() + "\"");
            return conditions.add(one, "code", condition.code(), 1, condition);
        });
        return new Conditions(groups, conditions);
    }

    private static Shelf<Measure> measures(Reading at) {
        Shelf<Measure> measures = new Shelf<>("catalogue.unknown-measure");
        at.each("measures", one -> {
            Measure measure = Measure.read(one);
            return measures.add(one, "code", measure.code(), 1, measure);
        });
        return measures;
    }

    private static Norms norms(Reading at) {
        String note = Wording.english(at, text -> text.text("note"));
        return new Norms(at.each("norms", Norm::read), note);
    }

    private static Map<BodyRegion, RegionText> regions(Reading at) {
        Map<BodyRegion, RegionText> regions = new EnumMap<>(BodyRegion.class);
        at.each("regions", one -> {
            RegionText text = RegionText.read(one);
            if (regions.put(text.region(), text) != null)
                throw one.wrong("code", "\"" + text.region() + "\" is there twice");
            return text;
        });
        for (BodyRegion region : BodyRegion.values())
            if (!regions.containsKey(region)) throw at.wrong("regions", "lacks " + region);
        return regions;
    }

    private static Shelf<RedFlag> redFlags(Reading at, Shelf<Condition> conditions) {
        Shelf<RedFlag> flags = new Shelf<>("catalogue.unknown-red-flag");
        at.each("flags", one -> {
            RedFlag flag = RedFlag.read(one);
            if (flag.condition() != null && !conditions.holds(flag.condition())) {
                throw one.wrong("condition", "does not know \"" + flag.condition() + "\"");
            }
            return flags.add(one, "id", flag.id(), 1, flag);
        });
        return flags;
    }

    private static Shelf<Problem> problems(Reading at) {
        Shelf<Problem> problems = new Shelf<>("catalogue.unknown-problem");
        at.each("problems", one -> {
            Problem problem = Problem.read(one);
            return problems.add(one, "code", problem.code(), 1, problem);
        });
        return problems;
    }
}
