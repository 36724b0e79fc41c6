package extensor.web.plans;

import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.catalogue.Intervention;
import extensor.care.catalogue.InterventionText;
import extensor.care.catalogue.TreatmentSearch.EntryKind;
import extensor.care.catalogue.TreatmentSearch.TreatmentEntry;
import extensor.care.plans.LibraryMark;
import extensor.web.kit.RequestValues;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What there is to know of an entry of the library before it is added. */
@Named
@RequestScoped
public class PreviewPane {
    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    LibraryPane library;

    private TreatmentEntry entry;
    private LibraryMark mark;
    private InterventionText text;

    /** Shows the entry that the page names; one that is not there leaves the card empty. */
    public void show() {
        String code = RequestValues.text("which");
        EntryKind kind = RequestValues.constant("value", EntryKind.class);
        entry = currentCatalogue.palette().entries().stream()
                .filter(one -> one.code().equals(code) && one.kind() == kind)
                .findFirst()
                .orElse(null);
        if (entry == null) return;
        mark = library.mark(entry);
        text = intervention().text();
    }

    private Intervention intervention() {
        return entry.kind() == EntryKind.PRESET
                ? currentCatalogue.catalogue().preset(entry.code()).intervention()
                : currentCatalogue.catalogue().intervention(entry.code());
    }

    /** The entry, or null. */
    public TreatmentEntry getEntry() {
        return entry;
    }

    /** How it stands to the patient, if it is added where the next item goes. */
    public LibraryMark getMark() {
        return mark;
    }

    public InterventionText getText() {
        return text;
    }
}
