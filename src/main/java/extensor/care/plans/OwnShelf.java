package extensor.care.plans;

import extensor.care.catalogue.Dose;
import extensor.care.catalogue.Preset;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.catalogue.TreatmentSearch.TreatmentEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands in front of the library for one therapist: the favourites, and what was used last, the newest first. */
public record OwnShelf(Set<OwnShelf.ShelfEntry> favourites, List<OwnShelf.ShelfEntry> used) {
    private static final int MOST_USED = 8;

    /** An entry of the library, which may be gone from it. */
    public record ShelfEntry(EntryKind kind, String code) {
        public static ShelfEntry of(TreatmentEntry entry) {
            return new ShelfEntry(entry.kind(), entry.code());
        }

        static ShelfEntry of(Dose dose) {
            return dose.preset()
                    .map(Preset::code)
                    .map(code -> new ShelfEntry(EntryKind.PRESET, code))
                    .orElseGet(() -> new ShelfEntry(
                            EntryKind.INTERVENTION, dose.intervention().code()));
        }
    }

    public OwnShelf {
        favourites = Set.copyOf(favourites);
        used = List.copyOf(used);
    }

    static OwnShelf of(List<OwnTreatment> all) {
        return new OwnShelf(
                all.stream()
                        .filter(OwnTreatment::favourite)
                        .map(OwnTreatment::entry)
                        .collect(Collectors.toSet()),
                all.stream()
                        .filter(own -> Objects.nonNull(own.usedAt()))
                        .sorted(Comparator.comparing(OwnTreatment::usedAt).reversed())
                        .limit(MOST_USED)
                        .map(OwnTreatment::entry)
                        .toList());
    }

    public boolean prefers(TreatmentEntry entry) {
        return favourites.contains(ShelfEntry.of(entry));
    }

    /** Favourites first, then what was used last, then all the rest alike. */
    public int rank(TreatmentEntry entry) {
        if (prefers(entry)) return 0;
        int at = used.indexOf(ShelfEntry.of(entry));
        return at < 0 ? MOST_USED + 1 : at + 1;
    }

    /** One of the two comes first for this therapist. */
    public boolean holds(TreatmentEntry entry) {
        return rank(entry) <= MOST_USED;
    }
}
