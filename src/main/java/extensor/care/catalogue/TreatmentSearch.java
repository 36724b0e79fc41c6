package extensor.care.catalogue;

import extensor.shared.BodyRegion;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What can be added to a plan, presets first, and the search for it: each word typed must begin a word of the entry; the name counts
 * more than the search words, these more than family, region and kind of treatment. Accents and capitals do not matter.
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
            Set<CarePlace> settings,
            BodyRegion region,
            String summary) {}

    /** Asked once, when the catalogue is read: to make a name plain costs more than to find it. */
    private static final Comparator<TreatmentSearch.TreatmentEntry> ORDER = Comparator.comparing(
                    TreatmentSearch.TreatmentEntry::kind)
            .thenComparing(entry -> plain(entry.name()))
            .thenComparing(TreatmentSearch.TreatmentEntry::code);

    private record Shelved(
            TreatmentSearch.TreatmentEntry entry, List<String> name, List<String> search, List<String> around) {
        /** How well all the words fit, or nothing. */
        OptionalInt fit(List<String> typed) {
            int sum = 0;
            for (String word : typed) {
                int points = begins(name, word) ? 3 : begins(search, word) ? 2 : begins(around, word) ? 1 : 0;
                if (points == 0) return OptionalInt.empty();
                sum += points;
            }
            return OptionalInt.of(sum);
        }

        private static boolean begins(List<String> words, String typed) {
            return words.stream().anyMatch(word -> word.startsWith(typed));
        }
    }

    private record SearchHit(TreatmentSearch.TreatmentEntry entry, int fit) {}

    private final List<Shelved> shelved;

    private TreatmentSearch(List<Shelved> shelved) {
        this.shelved = shelved;
    }

    public static TreatmentSearch of(Catalogue catalogue) {
        Stream<Shelved> presets = catalogue.presets().stream()
                .filter(preset -> preset.intervention().offered())
                .map(preset -> shelved(preset, catalogue));
        Stream<Shelved> interventions =
                catalogue.interventions().stream().filter(Intervention::offered).map(TreatmentSearch::shelved);
        return new TreatmentSearch(Stream.concat(presets, interventions)
                .sorted(Comparator.comparing(Shelved::entry, ORDER))
                .toList());
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
                i.delivery().settings(),
                preset.region(),
                summary);
        String around = String.join(
                " ", i.name(), String.join(" ", i.text().search()), i.family().words(), region);
        return new Shelved(
                entry,
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
                i.delivery().settings(),
                null,
                Dose.usual(i).summary());
        String search = i.text().brief() + " " + String.join(" ", i.text().search());
        return new Shelved(
                entry, words(i.name()), words(search), words(i.family().words()));
    }

    /** Best first; with nothing typed, all. Family and setting may be null: any. */
    public List<TreatmentSearch.TreatmentEntry> search(String text, Family family, CarePlace setting) {
        List<String> typed = words(text == null ? "" : TextLimit.TREATMENT_SEARCH.cut(text));
        return shelved.stream()
                .filter(s -> family == null || s.entry.family() == family)
                .filter(s -> setting == null || s.entry.settings().contains(setting))
                .flatMap(s -> s.fit(typed).stream().mapToObj(fit -> new TreatmentSearch.SearchHit(s.entry, fit)))
                .sorted(Comparator.comparingInt(TreatmentSearch.SearchHit::fit).reversed())
                .map(TreatmentSearch.SearchHit::entry)
                .toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(plain(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(TypedText.line(text), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
