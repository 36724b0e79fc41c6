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

/** Everything a visit stands on: its occasion, the plan, the patient, what falls on the day and what stops it. Read once for each act. */
record VisitContext(
        Occasion occasion,
        SignedPlan plan,
        EpisodeSheet episode,
        PatientBanner patient,
        VisitItems sheets,
        LocalDate today) {

    /** Refuses what has not come yet or was called off. */
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
        if (booked.at().atZone(booked.zone()).toInstant().isAfter(now)) throw new Refusal("visit.not-begun");
    }

    /** Refuses where the treatment has ended before today: on its last day somebody may still have come. */
    void checkTreated() {
        if (!episode.treats(occasion.on())) throw new Refusal("plan.episode-closed");
    }

    SignedNote session(NoteDraft writing) {
        return new SignedNote(
                plan.version(),
                plan.signature().hash(),
                occasion.on(),
                sheets.delivered(writing),
                writing.painBefore(),
                writing.painAfter(),
                writing.note());
    }

    /** @param written null where nothing is */
    VisitSheet draft(Note written) {
        NoteDraft writing = written == null ? NoteDraft.NOTHING : written.writing();
        return sheet(written, plan.version(), sheets.lines(writing), writing, null, List.of());
    }

    VisitSheet signed(Note written, SignedNote signed, List<AddendumLine> addenda) {
        List<VisitSheet.VisitItemLine> lines = signed.items().stream()
                .map(d -> VisitSheet.VisitItemLine.of(d, List.of(), List.of()))
                .toList();
        NoteDraft said = new NoteDraft(signed.painBefore(), signed.painAfter(), signed.note(), List.of());
        return sheet(written, signed.version(), lines, said, written.signature(), addenda);
    }

    private VisitSheet sheet(
            Note written,
            int version,
            List<VisitSheet.VisitItemLine> lines,
            NoteDraft writing,
            VisitSheet.Signature signature,
            List<AddendumLine> addenda) {
        return new VisitSheet(
                occasion.visit(),
                written == null ? 0 : written.revision(),
                patient,
                episode,
                plan.id(),
                plan.composition().title(),
                version,
                slot(occasion.booked()),
                occasion.on(),
                today,
                lines,
                writing,
                written == null ? null : written.change(),
                signature,
                addenda);
    }

    private static VisitSheet.VisitTime slot(AppointmentLine booked) {
        return booked == null
                ? null
                : new VisitSheet.VisitTime(
                        booked.from(), booked.minutes(), booked.roomName(), booked.therapistName(), booked.state());
    }
}
