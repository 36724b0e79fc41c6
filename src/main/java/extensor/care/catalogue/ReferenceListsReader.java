package extensor.care.catalogue;

import extensor.shared.BodyRegion;
import extensor.shared.json.StrictJson;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Reads the reference lists, each against those it refers to. */
record ReferenceListsReader(CatalogueFiles files) {
    private record Conditions(Versioned<ConditionGroup> groups, Versioned<Condition> all) {}

    private record NormList(List<Norm> all, String note) {}

    ReferenceLists read() {
        Conditions conditions =
                files.list("conditions.json", Definition.DefinitionKind.CONDITIONS, ReferenceListsReader::conditions);
        ReferenceListsReader.NormList norms =
                files.list("norms.json", Definition.DefinitionKind.NORMS, ReferenceListsReader::norms);
        Versioned<Measure> measures =
                files.list("measures.json", Definition.DefinitionKind.MEASURES, ReferenceListsReader::measures);
        return new ReferenceLists(
                files.list("regions.json", Definition.DefinitionKind.REGIONS, ReferenceListsReader::regions),
                conditions.groups,
                conditions.all,
                measures,
                norms.all,
                norms.note,
                files.list(
                        "body-sites.json",
                        Definition.DefinitionKind.BODY_SITES,
                        at -> BodySites.read(at, measures, norms.all)),
                files.list("redflags.json", Definition.DefinitionKind.RED_FLAGS, at -> redFlags(at, conditions.all)),
                files.list("problems.json", Definition.DefinitionKind.PROBLEMS, ReferenceListsReader::problems),
                files.list("safeguards.json", Definition.DefinitionKind.SAFEGUARDS, ReferenceListsReader::safeguards));
    }

    private static Conditions conditions(StrictJson at) {
        Versioned<ConditionGroup> groups = new Versioned<>("catalogue.unknown-group");
        at.each("groups", one -> {
            ConditionGroup group = ConditionGroup.read(one);
            return groups.add(one, "code", group.code(), 1, group);
        });
        Versioned<Condition> conditions = new Versioned<>("catalogue.unknown-condition");
        at.each("conditions", one -> {
            Condition condition = Condition.read(one);
            if (!groups.holds(condition.group()))
                throw one.wrong("group", "does not know \"" + condition.group() + "\"");
            return conditions.add(one, "code", condition.code(), 1, condition);
        });
        for (Condition condition : conditions.all())
            for (String after : condition.askedWhen().after())
                if (!conditions.holds(after)) throw at.wrong("conditions", "do not know \"" + after + "\"");
        return new Conditions(groups, conditions);
    }

    private static Versioned<Measure> measures(StrictJson at) {
        Versioned<Measure> measures = new Versioned<>("catalogue.unknown-measure");
        at.each("measures", one -> {
            Measure measure = Measure.read(one);
            return measures.add(one, "code", measure.code(), 1, measure);
        });
        for (MeasureRole role : MeasureRole.values())
            if (measures.all().stream().filter(measure -> measure.is(role)).count() != 1)
                throw at.wrong("measures", "must name " + role + " exactly once");
        return measures;
    }

    private static ReferenceListsReader.NormList norms(StrictJson at) {
        String note = CatalogueJson.english(at, text -> text.text("note"));
        return new ReferenceListsReader.NormList(at.each("norms", Norm::read), note);
    }

    private static Map<BodyRegion, RegionText> regions(StrictJson at) {
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

    private static Versioned<RedFlag> redFlags(StrictJson at, Versioned<Condition> conditions) {
        Versioned<RedFlag> flags = new Versioned<>("catalogue.unknown-red-flag");
        at.each("flags", one -> {
            RedFlag flag = RedFlag.read(one);
            if (flag.condition() != null && !conditions.holds(flag.condition())) {
                throw one.wrong("condition", "does not know \"" + flag.condition() + "\"");
            }
            return flags.add(one, "id", flag.id(), 1, flag);
        });
        return flags;
    }

    static Versioned<Safeguard> safeguards(StrictJson at) {
        Versioned<Safeguard> safeguards = new Versioned<>("catalogue.unknown-safeguard");
        at.each("safeguards", one -> {
            Safeguard safeguard = Safeguard.read(one);
            return safeguards.add(one, "code", safeguard.code(), 1, safeguard);
        });
        return safeguards;
    }

    private static Versioned<IcdCode> problems(StrictJson at) {
        Versioned<IcdCode> problems = new Versioned<>("catalogue.unknown-problem");
        at.each("problems", one -> {
            IcdCode problem = IcdCode.read(one);
            return problems.add(one, "code", problem.code(), 1, problem);
        });
        return problems;
    }
}
