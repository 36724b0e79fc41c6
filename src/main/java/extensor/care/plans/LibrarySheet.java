package extensor.care.plans;

import extensor.care.catalogue.TreatmentSearch.TreatmentEntry;
import java.util.Map;

/** What can be added to a phase, each as it stands to the patient. */
public record LibrarySheet(Map<TreatmentEntry, LibraryMark> marks) {
    public LibrarySheet {
        marks = Map.copyOf(marks);
    }

    public LibraryMark mark(TreatmentEntry entry) {
        return marks.get(entry);
    }
}
