package extensor.demo;

import extensor.care.notes.Deviation;
import extensor.care.notes.NoteDraft;
import extensor.care.notes.OmissionReason;
import extensor.care.notes.VisitSheet;
import extensor.care.notes.WritingNotes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Lets the therapists of the demo clinic sign the visits that were kept: most as planned, every fifth with something left out. */
@ApplicationScoped
public class DemoVisits {
    private static final int SOMETHING_LEFT_OUT = 5;
    private static final List<String> NOTES = List.of(
            "Comfortable throughout, moves more freely than last time.",
            "Stiff at the beginning, easier afterwards.",
            "Went through the home program again; does it well.",
            "Tired today, slower pace, no complaints.",
            "");

    @Inject
    WritingNotes writingNotes;

    @Inject
    DemoActors acting;

    private int given;

    /** The visit was kept and its therapist signs it. */
    void sign(long therapist, long appointment) {
        int number = given++;
        acting.as(acting.nameOf(therapist), () -> {
            VisitSheet sheet = writingNotes.open(appointment);
            return writingNotes.sign(appointment, sheet.note().revision(), written(sheet, number));
        });
    }

    /** Somebody is seen before any plan is signed. */
    void first(String therapist, long episode, DemoClinic.FirstVisit seen) {
        acting.as(therapist, () -> {
            long visit = writingNotes.walkInWithoutPlan(episode);
            int revision = writingNotes.open(visit).note().revision();
            return writingNotes.sign(
                    visit, revision, NoteDraft.NOTHING.said(seen.painBefore(), seen.painAfter(), seen.note()));
        });
    }

    private static NoteDraft written(VisitSheet sheet, int number) {
        String note = NOTES.get(number % NOTES.size());
        NoteDraft writing = NoteDraft.NOTHING.said(null, null, sheet.items().isEmpty() ? NOTES.get(0) : note);
        if (number % SOMETHING_LEFT_OUT != 2 || sheet.items().isEmpty()) return writing;
        int last = sheet.items().get(sheet.items().size() - 1).item();
        return writing.with(new Deviation(last, null, OmissionReason.NO_TIME, ""));
    }
}
