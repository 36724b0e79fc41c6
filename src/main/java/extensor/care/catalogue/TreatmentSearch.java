package extensor.care.catalogue;

import extensor.shared.BodyRegion;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What can be added to a plan, presets first, and the search for it: each word typed must begin a word of the entry; the name counts
 * more than the search words, these more than family, region and kind of treatment. A whole word counts more than a beginning: "US" is
 * ultrasound, not "use". What fits the words alike is in the order of what suits the region. Accents and capitals do not matter.
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

    /** Asked once, when the catalogue is read: to make a name plain costs more than to find it. */
    private static final Comparator<TreatmentSearch.TreatmentEntry> ORDER = Comparator.comparing(
                    TreatmentSearch.TreatmentEntry::kind)
            .thenComparing(entry -> plain(entry.name()))
            .thenComparing(TreatmentSearch.TreatmentEntry::code);

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private record Shelved(
            TreatmentSearch.TreatmentEntry entry,
            String intervention,
            List<String> name,
            List<String> search,
            List<String> around) {
        /** How well all the words fit, or nothing. */
        OptionalInt fit(List<String> typed) {
            int sum = 0;
            for (String word : typed) {
                int points = points(word);
                if (points == 0) return OptionalInt.empty();
                sum += points;
            }
            return OptionalInt.of(sum);
        }

        private int points(String typed) {
            if (name.contains(typed)) return 6;
            if (search.contains(typed)) return 5;
            if (begins(name, typed)) return 4;
            if (begins(search, typed)) return 3;
            return around.contains(typed) ? 2 : begins(around, typed) ? 1 : 0;
        }

        private static boolean begins(List<String> words, String typed) {
            return words.stream().anyMatch(word -> word.startsWith(typed));
        }
    }

    private record SearchHit(Shelved shelved, int fit, int score) {
        String code() {
            return shelved.entry.code();
        }

        boolean treats(SearchHit other) {
            return shelved.intervention.equals(other.shelved.intervention);
        }

        /** Two presets that fit the words equally well: which of them is meant is not said. */
        boolean like(SearchHit other) {
            return fit == other.fit
                    && shelved.entry.kind() == EntryKind.PRESET
                    && other.shelved.entry.kind() == EntryKind.PRESET;
        }
    }

    private final List<Shelved> shelved;
    private final Fits fits;
    private final Fits.FitTable scores;

    private TreatmentSearch(List<Shelved> shelved, Fits fits) {
        this.shelved = shelved;
        this.fits = fits;
        this.scores = fits.table();
    }

    public static TreatmentSearch of(Catalogue catalogue) {
        Stream<Shelved> presets = catalogue.presets().stream()
                .filter(preset -> preset.intervention().offered())
                .map(preset -> shelved(preset, catalogue));
        Stream<Shelved> interventions =
                catalogue.interventions().stream().filter(Intervention::offered).map(TreatmentSearch::shelved);
        return new TreatmentSearch(
                Stream.concat(presets, interventions)
                        .sorted(Comparator.comparing(Shelved::entry, ORDER))
                        .toList(),
                catalogue.fits());
    }

    private static Shelved shelved(Preset preset, Catalogue catalogue) {
        Intervention i = preset.intervention();
        String region =
                preset.region() == null ? "" : catalogue.region(preset.region()).name();
        String summary = Dose.of(preset).summary();
        TreatmentSearch.TreatmentEntry entry = new TreatmentSearch.TreatmentEntry(
                preset.code(),
                TreatmentSearch.EntryKind.PRESET,
                preset.name(),
                i.family(),
                i.sign(),
                i.delivery().settings(),
                preset.region(),
                summary);
        String around = String.join(
                " ", i.name(), String.join(" ", i.text().search()), i.family().words(), region);
        return new Shelved(
                entry,
                i.code(),
                words(preset.name()),
                words(String.join(" ", preset.text().search())),
                words(around));
    }

    private static Shelved shelved(Intervention i) {
        TreatmentSearch.TreatmentEntry entry = new TreatmentSearch.TreatmentEntry(
                i.code(),
                TreatmentSearch.EntryKind.INTERVENTION,
                i.name(),
                i.family(),
                i.sign(),
                i.delivery().settings(),
                null,
                Dose.usual(i).summary());
        String search = i.text().brief() + " " + String.join(" ", i.text().search());
        return new Shelved(
                entry,
                i.code(),
                words(i.name()),
                words(search),
                words(i.family().words()));
    }

    /** Those of which there is something to add. */
    public List<Family> families() {
        return shelved.stream().map(s -> s.entry.family()).distinct().sorted().toList();
    }

    /** Best first, led by what Enter adds; with nothing typed, all. Family, setting and region may be null: any. */
    public List<TreatmentSearch.TreatmentEntry> search(
            String text, Family family, CarePlace setting, BodyRegion region) {
        List<TreatmentSearch.SearchHit> hits = hits(text, family, setting, region);
        Optional<TreatmentSearch.SearchHit> leading = leading(hits, region);
        return Stream.concat(
                        leading.stream(),
                        hits.stream().filter(hit -> leading.filter(hit::equals).isEmpty()))
                .map(hit -> hit.shelved.entry)
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
                .map(hit -> hit.shelved.entry);
    }

    /** A preset that is meant in the region, of those that fit as well as the best or belong to the same treatment. */
    private Optional<TreatmentSearch.SearchHit> leading(List<TreatmentSearch.SearchHit> hits, BodyRegion region) {
        return hits.stream()
                .filter(hit -> hit.fit > 0 && fits.meant(region, hit.code()))
                .filter(hit -> hit.fit == hits.get(0).fit || hit.treats(hits.get(0)))
                .findFirst();
    }

    private List<TreatmentSearch.SearchHit> hits(String text, Family family, CarePlace setting, BodyRegion region) {
        List<String> typed = words(text == null ? "" : TextLimit.TREATMENT_SEARCH.cut(text));
        return shelved.stream()
                .filter(s -> family == null || s.entry.family() == family)
                .filter(s -> setting == null || s.entry.settings().contains(setting))
                .flatMap(s -> s.fit(typed).stream().mapToObj(fit -> hit(s, fit, region)))
                .sorted(Comparator.comparingInt(TreatmentSearch.SearchHit::fit)
                        .thenComparingInt(TreatmentSearch.SearchHit::score)
                        .reversed())
                .toList();
    }

    private TreatmentSearch.SearchHit hit(Shelved shelved, int fit, BodyRegion region) {
        return new TreatmentSearch.SearchHit(shelved, fit, region == null ? 0 : scores.score(region, shelved.entry));
    }

    private static List<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(plain(text))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(TypedText.line(text), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
