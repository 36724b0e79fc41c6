package extensor.care.catalogue;

import extensor.shared.BodyRegion;
import extensor.shared.json.StrictJson;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What suits a region: how well, from 100 (made for it) to 0 (kept away from it), and which of the presets of a treatment is meant there. */
public record Fits(List<String> anywhere, List<Fits.RegionFit> fits) {
    /**
     * How near what nobody ranked in the region is: a preset made for it (a clinic's own), what is for anywhere, a treatment that takes the
     * region of the episode, a preset for elsewhere.
     */
    private static final int HERE = 90;

    private static final int ANYWHERE = 30;

    private static final int NOT_RANKED = 20;
    private static final int ELSEWHERE = 10;

    /** Of one region: the presets that Enter adds, and all that suits it, by score. */
    public record RegionFit(BodyRegion region, List<String> onEnter, List<Fits.FitRank> ranks) {
        static RegionFit read(StrictJson at) {
            return new RegionFit(
                    at.one(BodyRegion.class, "region"), at.texts("onEnter"), at.each("ranks", FitRank::read));
        }
    }

    public record FitRank(int score, List<String> of) {
        static FitRank read(StrictJson at) {
            return new FitRank(at.whole("score"), CatalogueJson.lines(at, "of"));
        }
    }

    /** How well everything suits the regions that are ranked, by code. */
    record FitTable(Map<BodyRegion, Map<String, Integer>> scores, Set<String> anywhere) {
        int score(BodyRegion region, TreatmentSearch.TreatmentEntry entry) {
            Integer score = scores.getOrDefault(region, Map.of()).get(entry.code());
            if (score != null) return score;
            if (entry.region() == region) return HERE;
            if (anywhere.contains(entry.code())) return ANYWHERE;
            return entry.kind() == TreatmentSearch.EntryKind.PRESET ? ELSEWHERE : NOT_RANKED;
        }
    }

    static Fits read(StrictJson at, Set<String> known) {
        Fits read = new Fits(at.texts("anywhere"), at.each("fits", RegionFit::read));
        Set<String> named = new HashSet<>(read.anywhere);
        for (RegionFit fit : read.fits) {
            named.addAll(fit.onEnter);
            fit.ranks.forEach(rank -> named.addAll(rank.of));
        }
        named.removeAll(known);
        if (!named.isEmpty())
            throw at.wrong(
                    "fits",
                    "does not know \"" + named.stream().min(String::compareTo).orElseThrow() + "\"");
        return read;
    }

    FitTable table() {
        Map<BodyRegion, Map<String, Integer>> scores = new EnumMap<>(BodyRegion.class);
        for (RegionFit fit : fits) {
            Map<String, Integer> of = scores.computeIfAbsent(fit.region, region -> new HashMap<>());
            fit.ranks.forEach(rank -> rank.of.forEach(code -> of.put(code, rank.score)));
        }
        return new FitTable(scores, Set.copyOf(anywhere));
    }

    /** Whether this preset is the one that is meant in the region. */
    boolean meant(BodyRegion region, String code) {
        return fits.stream().anyMatch(fit -> fit.region == region && fit.onEnter.contains(code));
    }
}
