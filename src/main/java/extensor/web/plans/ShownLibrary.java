package extensor.web.plans;

import extensor.care.catalogue.TreatmentSearch.TreatmentEntry;
import extensor.care.plans.LibraryMark;
import java.util.List;

/** What the composer shows of the library: two of these tell whether an act changed the list, or only how some of it stands to the patient. */
record ShownLibrary(
        List<TreatmentEntry> found,
        List<LibraryMark> marks,
        List<Boolean> favourites,
        int count,
        boolean undecided,
        String switchedOff,
        TreatmentEntry stopped) {
    static final String LIST = "library-list";

    static ShownLibrary of(LibraryPane pane, ShelfPane shelf) {
        return new ShownLibrary(
                pane.getFound(),
                pane.getFound().stream().map(pane::mark).toList(),
                pane.getFound().stream().map(shelf::favourite).toList(),
                pane.getCount(),
                pane.isUndecided(),
                pane.getSwitchedOff(),
                pane.getStopped());
    }

    void since(ShownLibrary before, Changes changes) {
        if (!list().equals(before.list())) changes.draw(LIST);
        else
            for (int at = 0; at < marks.size(); at++) {
                changes.drawOnce("entry:" + at + ":mark", marks.get(at), before.marks.get(at));
                changes.draw("entry:" + at + ":star", favourites.get(at), before.favourites.get(at));
            }
    }

    /** Without what is drawn beside the entries. */
    private ShownLibrary list() {
        return new ShownLibrary(found, List.of(), List.of(), count, undecided, switchedOff, stopped);
    }
}
