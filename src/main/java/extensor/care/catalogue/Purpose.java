package extensor.care.catalogue;

import extensor.shared.BodyRegion;
import extensor.shared.json.StrictJson;
import java.util.List;
import java.util.Set;

/** What treatments are mainly for (`of`: their codes), and what may be given for it `instead`, each with a dose that is as safe as it can be. */
public record Purpose(List<String> of, List<Purpose.RegionChoice> instead, String name) {
    public Purpose {
        of = List.copyOf(of);
        instead = List.copyOf(instead);
    }

    /** Doses for treatments at these regions (none: at any), the first choice first. */
    public record RegionChoice(List<BodyRegion> regions, List<Dose> ranked) {
        static Purpose.RegionChoice read(StrictJson at, DoseReader doses) {
            Purpose.RegionChoice read =
                    new Purpose.RegionChoice(at.some(BodyRegion.class, "regions"), at.each("ranked", doses::read));
            if (read.ranked.isEmpty()) throw at.wrong("ranked", "is empty");
            return read;
        }

        boolean suits(BodyRegion region) {
            return regions.isEmpty() || region != null && regions.stream().anyMatch(one -> one.contains(region));
        }
    }

    static Purpose read(StrictJson at, Set<String> known, DoseReader doses) {
        Purpose read = new Purpose(
                CatalogueJson.lines(at, "of"),
                at.each("instead", one -> RegionChoice.read(one, doses)),
                CatalogueJson.english(at, text -> text.text("name")));
        for (String code : read.of) if (!known.contains(code)) throw at.wrong("of", "does not know \"" + code + "\"");
        long anywhere =
                read.instead.stream().filter(one -> one.regions.isEmpty()).count();
        if (anywhere != 1 || !read.instead.get(read.instead.size() - 1).regions.isEmpty())
            throw at.wrong("instead", "must end with the one ranking for any region");
        return read;
    }

    /** For a treatment at this region (null: not known), the first choice first. */
    public List<Dose> ranked(BodyRegion region) {
        return instead.stream().filter(one -> one.suits(region)).findFirst().orElseThrow().ranked;
    }
}
