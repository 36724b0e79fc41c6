package extensor.care.catalogue;

import extensor.shared.BodyRegion;
import extensor.shared.json.StrictJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The closed list of muscles and landmarks at which measures are taken, and the regions of each joint of the norms. */
public record BodySites(List<BodySite> sites, Map<String, Set<BodyRegion>> joints) {
    public BodySites {
        sites = List.copyOf(sites);
    }

    static BodySites read(StrictJson at, Versioned<Measure> measures, List<Norm> norms) {
        Map<String, Set<BodyRegion>> joints = new LinkedHashMap<>();
        at.each("joints", one -> {
            joints.put(one.text("code"), Set.copyOf(one.some(BodyRegion.class, "regions")));
            return one;
        });
        for (Norm norm : norms)
            if (joints.getOrDefault(norm.joint(), Set.of()).isEmpty())
                throw at.wrong("joints", "names no region of " + norm.joint());
        Versioned<BodySite> byCode = new Versioned<>("catalogue.unknown-body-site");
        List<BodySite> all = at.each("sites", one -> {
            BodySite site = BodySite.read(one);
            for (String code : site.measures())
                if (!measures.holds(code) || measures.get(code).content().at() != site.kind())
                    throw one.wrong("measures", "has no measure of this kind \"" + code + "\"");
            return byCode.add(one, "code", site.code(), 1, site);
        });
        for (Measure measure : measures.all())
            if (measure.content().at() != null && all.stream().noneMatch(site -> site.takes(measure.code())))
                throw at.wrong("sites", "has none for " + measure.code());
        return new BodySites(all, joints);
    }

    /** Where this measure is taken, in the order of the catalogue: from head to foot. */
    public List<BodySite> of(Measure measure) {
        return sites.stream().filter(site -> site.takes(measure.code())).toList();
    }

    public Optional<BodySite> site(String code) {
        return sites.stream().filter(site -> site.code().equals(code)).findFirst();
    }

    /** The regions that a joint of the norms belongs to. */
    public Set<BodyRegion> regions(String joint) {
        return joints.getOrDefault(joint, Set.of());
    }
}
