package extensor.care.notes;

import extensor.care.access.AllowedTo;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.shared.Refusal;
import extensor.shared.RequestKey;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import extensor.shared.door.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Predicate;

/** Something is added to a signed visit, which itself stays as it is. */
@UseCase
public class AddingToNotes {
    private static final int SHORTEST = 3;

    @Inject
    Occasions occasions;

    @Inject
    Notes notes;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** With the reason why it is only said now. The same request again (a second press, a lost answer) adds nothing more. */
    @AllowedTo(Role.THERAPIST)
    public VisitSheet add(long visit, String reason, String words, String request) {
        VisitContext context = occasions.open(visit);
        Note signed =
                notes.of(context.occasion()).filter(Note::signed).orElseThrow(() -> new Refusal("visit.not-signed"));
        String why = text("addReason", "visit.add-reason", reason, TextLimit.ADDENDUM_REASON, TypedText::hasLetter);
        String what = text("addWords", "visit.add-words", words, TextLimit.ADDENDUM, TypedText::hasLetterOrDigit);
        Optional<Addendum> earlier = notes.added(signed.id(), RequestKey.checked(request));
        if (earlier.isEmpty())
            notes.add(new Addendum(signed.id(), why, what, new Note.Pen(caller, clock.instant()), request));
        else if (!earlier.get().says(why, what)) throw new Refusal("visit.added-already");
        return occasions.sheet(context, signed);
    }

    private static String text(String field, String key, String typed, TextLimit limit, Predicate<String> says) {
        String text = TypedText.lines(typed);
        if (text.length() < SHORTEST || !says.test(text) || limit.exceededBy(text))
            throw Refusal.at(field, key, limit.longest());
        return text;
    }
}
