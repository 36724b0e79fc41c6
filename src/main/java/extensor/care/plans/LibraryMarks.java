package extensor.care.plans;

import extensor.care.catalogue.Catalogue;
import extensor.care.catalogue.Dose;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.catalogue.TreatmentSearch.TreatmentEntry;
import extensor.care.patients.Fact;
import extensor.care.safety.Finding;
import extensor.care.safety.Treatment;
import extensor.shared.BodyRegion;
import extensor.shared.Recent;
import extensor.shared.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How everything that can be added would stand to a patient, by one catalogue and one set of rules: at the dose, at the place and in the setting that adding
 * gives it. Worked out once for all that it depends on, whose facts it may be.
 */
final class LibraryMarks {
    private static final int MOST = 60;

    /** Judges each treatment for itself. */
    interface EachCheck {
        List<List<Finding>> each(Collection<Fact> facts, LocalDate birthDate, Collection<Treatment> treatments);
    }

    /** What the marks depend on: what is known of the patient, the place of the episode, and the days of the phase. */
    record MarkedFor(
            List<Fact> facts, LocalDate birthDate, BodyRegion region, Side side, LocalDate from, LocalDate until) {
        MarkedFor {
            facts = List.copyOf(facts);
        }
    }

    private final Catalogue catalogue;
    private final EachCheck check;
    private final List<TreatmentEntry> entries;
    private final List<Dose> doses;
    private final Recent<MarkedFor, LibrarySheet> known = new Recent<>(MOST, one -> 1);

    LibraryMarks(Catalogue catalogue, List<TreatmentEntry> entries, EachCheck check) {
        this.catalogue = catalogue;
        this.check = check;
        this.entries = List.copyOf(entries);
        this.doses = this.entries.stream().map(this::dose).toList();
    }

    private Dose dose(TreatmentEntry entry) {
        return entry.kind() == EntryKind.PRESET
                ? Dose.of(catalogue.preset(entry.code()))
                : Dose.usual(catalogue.intervention(entry.code()));
    }

    LibrarySheet of(MarkedFor patient) {
        return known.of(patient, this::marked);
    }

    private LibrarySheet marked(MarkedFor patient) {
        PlanStart start = new PlanStart(catalogue, patient.region, patient.side);
        List<Treatment> treatments = new ArrayList<>();
        for (Dose dose : doses) treatments.add(PlanSafety.treatment(start.item(dose), patient.from, patient.until));
        List<List<Finding>> found = check.each(patient.facts, patient.birthDate, treatments);
        Map<TreatmentEntry, LibraryMark> marks = new HashMap<>();
        for (int at = 0; at < entries.size(); at++)
            marks.put(entries.get(at), LibraryMark.of(found.get(at), catalogue));
        return new LibrarySheet(marks);
    }
}
