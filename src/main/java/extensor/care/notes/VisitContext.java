package extensor.care.notes;

import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.PatientBanner;
import extensor.care.plans.SignedPlan;
import extensor.care.visits.AppointmentLine;
import extensor.care.visits.VisitState;
import extensor.shared.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a visit needs to be written and signed: its occasion, the plan (null where none is signed), the patient, the items of the day and what stops them. Read once for each act. */
record VisitContext(
        Occasion occasion,
        SignedPlan plan,
        EpisodeSheet episode,
        PatientBanner patient,
        VisitItems items,
        LocalDate today) {

    /** Refuses a visit that has not come yet, was cancelled or missed. */
    void checkOpen() {
        if (occasion.on().isAfter(today)) throw new Refusal("visit.future");
        VisitState state = occasion.booked() == null ? null : occasion.booked().state();
        if (state == VisitState.CANCELLED) throw new Refusal("visit.cancelled");
        if (state == VisitState.NO_SHOW) throw new Refusal("visit.missed");
    }

    /** Refuses to say of an appointment that it took place before it began, unless the patient is there. */
    void checkBegun(Instant now) {
        AppointmentLine booked = occasion.booked();
        if (booked == null || booked.state() != VisitState.BOOKED) return;
        if (booked.time().startsAt().isAfter(now)) throw new Refusal("visit.not-begun");
    }

    /** Refuses where the treatment has ended before today: on its last day somebody may still have come. */
    void checkTreated() {
        if (!episode.treats(occasion.on())) throw new Refusal("plan.episode-closed");
    }

    SignedNote toSign(NoteDraft writing) {
        return new SignedNote(
                version(),
                occasion.on(),
                items.given(writing),
                writing.painBefore(),
                writing.painAfter(),
                writing.note());
    }

    private SignedNote.GivenVersion version() {
        return plan == null
                ? null
                : new SignedNote.GivenVersion(plan.version(), plan.signature().hash());
    }

    /** @param written null where nothing is */
    VisitSheet draft(Note written) {
        NoteDraft writing = written == null ? NoteDraft.NOTHING : written.writing();
        return sheet(written, version(), items.lines(writing), writing, null, List.of());
    }

    VisitSheet signed(Note written, SignedNote signed, VisitSheet.Signature signature, List<AddendumLine> addenda) {
        List<VisitSheet.VisitItemLine> lines = signed.items().stream()
                .map(d -> VisitSheet.VisitItemLine.of(d, List.of()))
                .toList();
        NoteDraft said = new NoteDraft(signed.painBefore(), signed.painAfter(), signed.note(), List.of());
        return sheet(written, signed.version(), lines, said, signature, addenda);
    }

    private VisitSheet sheet(
            Note written,
            SignedNote.GivenVersion version,
            List<VisitSheet.VisitItemLine> lines,
            NoteDraft writing,
            VisitSheet.Signature signature,
            List<AddendumLine> addenda) {
        return new VisitSheet(
                occasion.visit().id(),
                patient,
                episode,
                given(version),
                slot(occasion.booked()),
                occasion.on(),
                today,
                lines,
                new VisitSheet.WrittenNote(
                        written == null ? 0 : written.revision(),
                        writing,
                        written == null ? null : written.change(),
                        signature,
                        addenda));
    }

    private VisitSheet.GivenPlan given(SignedNote.GivenVersion version) {
        return version == null
                ? null
                : new VisitSheet.GivenPlan(plan.id(), plan.composition().title(), version.number());
    }

    private static VisitSheet.VisitTime slot(AppointmentLine booked) {
        return booked == null
                ? null
                : new VisitSheet.VisitTime(
                        booked.time().from(),
                        booked.time().minutes(),
                        booked.place().room().name(),
                        booked.therapist().name(),
                        booked.state());
    }
}
