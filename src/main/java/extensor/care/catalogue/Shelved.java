package extensor.care.catalogue;

import java.util.Comparator;
import java.util.OptionalInt;

/** One entry of the library with the words by which it is found: those of its name, its other names, and what is around it. */
record Shelved(
        TreatmentSearch.TreatmentEntry entry, String intervention, WordForms name, WordForms search, WordForms around) {
    /** The least points of a word that is in the name or another name, whole or begun. */
    static final int BY_ITS_OWN_WORDS = 3;

    /** Asked once, when the catalogue is read: to make a name plain costs more than to find it. */
    static final Comparator<TreatmentSearch.TreatmentEntry> ORDER = Comparator.comparing(
                    TreatmentSearch.TreatmentEntry::kind)
            .thenComparing(entry -> WordForms.plain(entry.name()))
            .thenComparing(TreatmentSearch.TreatmentEntry::code);

    private static final int NOTHING = -1;

    /** How well all the words fit, each by itself or run together with the next one, whichever is better; or nothing. */
    OptionalInt fit(WordForms typed) {
        int before = 0;
        int sum = 0;
        for (int i = 0; i < typed.words().size(); i++) {
            int alone = after(sum, points(typed.words().get(i)));
            int together =
                    i == 0 ? NOTHING : after(before, 2 * points(typed.pairs().get(i - 1)));
            before = sum;
            sum = Math.max(alone, together);
        }
        return sum == NOTHING ? OptionalInt.empty() : OptionalInt.of(sum);
    }

    private static int after(int sum, int points) {
        return sum == NOTHING || points == 0 ? NOTHING : sum + points;
    }

    private int points(WordForm typed) {
        if (name.holds(typed)) return 6;
        if (search.holds(typed)) return 5;
        if (name.begins(typed)) return 4;
        if (search.begins(typed)) return 3;
        return around.holds(typed) ? 2 : around.begins(typed) ? 1 : 0;
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
                WordForms.of(preset.name()),
                WordForms.of(String.join(" ", preset.text().search())),
                WordForms.of(around));
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
                WordForms.of(i.name()),
                WordForms.of(search),
                WordForms.of(i.family().words()));
    }
}
