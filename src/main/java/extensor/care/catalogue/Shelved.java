package extensor.care.catalogue;

import extensor.shared.TypedText;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** One entry of the library with the words by which it is found: those of its name, its other names, and what is around it. */
record Shelved(
        TreatmentSearch.TreatmentEntry entry,
        String intervention,
        List<String> name,
        List<String> search,
        List<String> around) {
    /** The least points of a word that is in the name or another name, whole or begun. */
    static final int BY_ITS_OWN_WORDS = 3;

    /** Asked once, when the catalogue is read: to make a name plain costs more than to find it. */
    static final Comparator<TreatmentSearch.TreatmentEntry> ORDER = Comparator.comparing(
                    TreatmentSearch.TreatmentEntry::kind)
            .thenComparing(entry -> plain(entry.name()))
            .thenComparing(TreatmentSearch.TreatmentEntry::code);

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

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

    static Shelved of(Preset preset, Catalogue catalogue) {
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

    static Shelved of(Intervention i) {
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

    static List<String> words(String text) {
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
