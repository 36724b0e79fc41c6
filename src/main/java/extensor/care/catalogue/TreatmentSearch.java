package extensor.care.catalogue;

import extensor.shared.BodyRegion;
import extensor.shared.TextLimit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be added to a plan, presets first, and the search for it: each word typed must begin a word of the entry; the name counts
 * more than the search words, these more than family, region and kind of treatment. A whole word counts more than a beginning: "US" is
 * ultrasound, not "use". What fits the words alike is in the order of what suits the region. Accents and capitals do not matter, nor do
 * singular and plural, or two words run together ("birddogs").
 */
public final class TreatmentSearch {
    public enum EntryKind {
        PRESET,
        INTERVENTION
    }

    /** What one may pick; region is null where it fits many; `summary` is of the dose one starts with. */
    public record TreatmentEntry(
            String code,
            TreatmentSearch.EntryKind kind,
            String name,
            Family family,
            String sign,
            Set<CarePlace> settings,
            BodyRegion region,
            String summary) {}

    private record SearchHit(Shelved shelved, int fit, int score) {
        String code() {
            return shelved.entry().code();
        }

        boolean treats(SearchHit other) {
            return shelved.intervention().equals(other.shelved.intervention());
        }

        /** Two presets that fit the words equally well: which of them is meant is not said. */
        boolean like(SearchHit other) {
            return fit == other.fit
                    && shelved.entry().kind() == EntryKind.PRESET
                    && other.shelved.entry().kind() == EntryKind.PRESET;
        }
    }

    /** A hit with what is asked about it from outside: once, however often it is compared. */
    private record RankedHit(SearchHit hit, boolean stopped, int rank) {
        private static final Comparator<RankedHit> BY_FIT =
                Comparator.comparingInt((RankedHit ranked) -> ranked.hit.fit).reversed();

        static final Comparator<RankedHit> ASKED =
                BY_FIT.thenComparing(RankedHit::stopped).thenComparingInt(RankedHit::rank);
        static final Comparator<RankedHit> UNASKED =
                BY_FIT.thenComparingInt(RankedHit::rank).thenComparing(RankedHit::stopped);
    }

    private final List<Shelved> shelved;
    private final List<Shelved> switchedOff;
    private final Fits fits;
    private final Fits.FitTable scores;

    private TreatmentSearch(List<Shelved> shelved, List<Shelved> switchedOff, Fits fits) {
        this.shelved = shelved;
        this.switchedOff = switchedOff;
        this.fits = fits;
        this.scores = fits.table();
    }

    public static TreatmentSearch of(Catalogue catalogue) {
        Stream<Shelved> presets = catalogue.presets().stream()
                .filter(preset -> preset.intervention().offered())
                .map(preset -> Shelved.of(preset, catalogue));
        Map<Boolean, List<Shelved>> interventions = catalogue.interventions().stream()
                .collect(Collectors.partitioningBy(
                        Intervention::offered, Collectors.mapping(Shelved::of, Collectors.toList())));
        return new TreatmentSearch(
                Stream.concat(presets, interventions.get(true).stream())
                        .sorted(Comparator.comparing(Shelved::entry, Shelved.ORDER))
                        .toList(),
                interventions.get(false),
                catalogue.fits());
    }

    /** All there is, presets first. */
    public List<TreatmentSearch.TreatmentEntry> entries() {
        return shelved.stream().map(Shelved::entry).toList();
    }

    /** Those of which there is something to add. */
    public List<Family> families() {
        return shelved.stream().map(s -> s.entry().family()).distinct().sorted().toList();
    }

    /** The names of what the words mean and nobody can prescribe yet; none where nothing is typed. */
    public List<String> switchedOff(String text) {
        WordForms typed = typed(text);
        return switchedOff.stream()
                .filter(s -> !typed.words().isEmpty()
                        && s.fit(typed).orElse(0)
                                >= Shelved.BY_ITS_OWN_WORDS * typed.words().size())
                .map(s -> s.entry().name())
                .toList();
    }

    /**
     * Best first, led by what Enter adds; with nothing typed, all. Family, setting and region may be null: any. Of those that fit the words alike, the
     * stopped ones come last, and among the others first what has the lowest rank for whoever searches; with nothing typed, the rank goes first.
     */
    public List<TreatmentSearch.TreatmentEntry> search(
            String text,
            Family family,
            CarePlace setting,
            BodyRegion region,
            Predicate<TreatmentSearch.TreatmentEntry> stopped,
            ToIntFunction<TreatmentSearch.TreatmentEntry> own) {
        List<TreatmentSearch.SearchHit> found = hits(text, family, setting, region);
        Optional<TreatmentSearch.SearchHit> leading =
                leading(found, region).filter(hit -> !stopped.test(hit.shelved.entry()));
        Stream<TreatmentSearch.SearchHit> others = found.stream()
                .filter(hit -> leading.filter(hit::equals).isEmpty())
                .map(hit -> new RankedHit(hit, stopped.test(hit.shelved.entry()), own.applyAsInt(hit.shelved.entry())))
                .sorted(typed(text).words().isEmpty() ? RankedHit.UNASKED : RankedHit.ASKED)
                .map(RankedHit::hit);
        return Stream.concat(leading.stream(), others)
                .map(hit -> hit.shelved.entry())
                .toList();
    }

    /**
     * The one that Enter adds: the preset that is meant in the region, else the best. Nothing where several presets fit the words alike, for
     * then the list is to be looked at.
     */
    public Optional<TreatmentSearch.TreatmentEntry> meant(String text, Family family, BodyRegion region) {
        List<TreatmentSearch.SearchHit> hits = hits(text, family, null, region);
        boolean alike = hits.size() > 1 && hits.get(0).like(hits.get(1));
        return leading(hits, region)
                .or(() -> alike ? Optional.empty() : hits.stream().findFirst())
                .map(hit -> hit.shelved.entry());
    }

    /** A preset that is meant in the region, of those that fit as well as the best or belong to the same treatment. */
    private Optional<TreatmentSearch.SearchHit> leading(List<TreatmentSearch.SearchHit> hits, BodyRegion region) {
        return hits.stream()
                .filter(hit -> hit.fit > 0 && fits.meant(region, hit.code()))
                .filter(hit -> hit.fit == hits.get(0).fit || hit.treats(hits.get(0)))
                .findFirst();
    }

    private List<TreatmentSearch.SearchHit> hits(String text, Family family, CarePlace setting, BodyRegion region) {
        WordForms typed = typed(text);
        return shelved.stream()
                .filter(s -> family == null || s.entry().family() == family)
                .filter(s -> setting == null || s.entry().settings().contains(setting))
                .flatMap(s -> s.fit(typed).stream().mapToObj(fit -> hit(s, fit, region)))
                .sorted(Comparator.comparingInt(TreatmentSearch.SearchHit::fit)
                        .thenComparingInt(TreatmentSearch.SearchHit::score)
                        .reversed())
                .toList();
    }

    private TreatmentSearch.SearchHit hit(Shelved shelved, int fit, BodyRegion region) {
        return new TreatmentSearch.SearchHit(shelved, fit, region == null ? 0 : scores.score(region, shelved.entry()));
    }

    private static WordForms typed(String text) {
        return WordForms.of(text == null ? "" : TextLimit.TREATMENT_SEARCH.cut(text));
    }
}
