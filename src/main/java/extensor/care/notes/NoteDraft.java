package extensor.care.notes;

import extensor.care.catalogue.Range;
import extensor.shared.Refusal;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import extensor.shared.json.StrictJson;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a therapist has written of a visit so far: only what was different from the plan, pain before and after (or null), a note. */
public record NoteDraft(Integer painBefore, Integer painAfter, String note, List<Deviation> deviations)
        implements Serializable {
    public static final NoteDraft NOTHING = new NoteDraft(null, null, "", List.of());
    private static final JsonProvider JSON = JsonProvider.provider();

    public NoteDraft {
        note = TypedText.lines(note);
        deviations = deviations.stream()
                .sorted(Comparator.comparingInt(Deviation::item))
                .toList();
    }

    /** The same with this item given otherwise, or left out. */
    public NoteDraft with(Deviation changed) {
        List<Deviation> all = new ArrayList<>(asPlanned(changed.item()).deviations());
        all.add(changed);
        return new NoteDraft(painBefore, painAfter, note, all);
    }

    /** The same with this item given as planned. */
    public NoteDraft asPlanned(int item) {
        return new NoteDraft(
                painBefore,
                painAfter,
                note,
                deviations.stream().filter(d -> d.item() != item).toList());
    }

    /** The same with this item as it was in an earlier writing. */
    public NoteDraft withItemOf(NoteDraft earlier, int item) {
        return earlier.of(item).map(this::with).orElseGet(() -> asPlanned(item));
    }

    public NoteDraft said(Integer before, Integer after, String note) {
        return new NoteDraft(before, after, note, deviations);
    }

    public Optional<Deviation> of(int item) {
        return deviations.stream().filter(d -> d.item() == item).findFirst();
    }

    /** Refuses the first thing that cannot be so. */
    void check(Range pain) {
        check("painBefore", painBefore, pain);
        check("painAfter", painAfter, pain);
        if (TextLimit.VISIT_NOTE.exceededBy(note))
            throw Refusal.at("note", "visit.note-long", TextLimit.VISIT_NOTE.longest());
        for (Deviation d : deviations) {
            if (TextLimit.OMISSION.exceededBy(d.words()))
                throw Refusal.at("words", "visit.words-long", TextLimit.OMISSION.longest());
            if (d.reason() == OmissionReason.OTHER && !TypedText.hasLetter(d.words()))
                throw Refusal.at("words", "visit.words-missing");
        }
    }

    private static void check(String field, Integer told, Range pain) {
        if (told != null && !pain.holds(BigDecimal.valueOf(told)))
            throw Refusal.at(field, "visit.pain", pain.min(), pain.max());
    }

    String write() {
        JsonObjectBuilder all = JSON.createObjectBuilder();
        if (painBefore != null) all.add("painBefore", painBefore);
        if (painAfter != null) all.add("painAfter", painAfter);
        JsonArrayBuilder list = JSON.createArrayBuilder();
        for (Deviation d : deviations) {
            JsonObjectBuilder one = JSON.createObjectBuilder().add("item", d.item());
            if (d.dose() != null) one.add("dose", d.dose());
            if (d.reason() != null) one.add("reason", d.reason().name());
            if (!d.words().isEmpty()) one.add("words", d.words());
            list.add(one);
        }
        if (!note.isEmpty()) all.add("note", note);
        return all.add("deviations", list).build().toString();
    }

    static NoteDraft read(String json) {
        return StrictJson.file(
                "visit",
                json,
                at -> new NoteDraft(
                        at.wholeOrNull("painBefore"),
                        at.wholeOrNull("painAfter"),
                        at.textOrNull("note"),
                        at.each(
                                "deviations",
                                d -> new Deviation(
                                        d.whole("item"),
                                        d.textOrNull("dose"),
                                        d.oneOrNull(OmissionReason.class, "reason"),
                                        d.textOrNull("words")))));
    }
}
