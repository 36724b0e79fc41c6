package extensor.care.progress;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.measures.Measured;
import extensor.care.measures.Measurement;
import extensor.care.measures.MeasurementLine;
import extensor.care.measures.Measurements;
import extensor.care.patients.Patients;
import extensor.care.patients.RecordAccess;
import extensor.shared.Refusal;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import extensor.shared.door.UseCase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A therapist in care says with which value a series begins, where the first one of its window is not the right one; and takes that back. */
@UseCase
public class PinningBaseline {
    @Inject
    RecordAccess recordAccess;

    @Inject
    Patients patients;

    @Inject
    Measurements measurements;

    @Inject
    ProgressReader progressReader;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    @Inject
    Event<Measured> news;

    /**
     * Everything is compared with this value from now on.
     *
     * @param seen the value that was pinned when the page was read, null for none; a colleague's in between is not overwritten unseen
     */
    @AllowedTo(Role.THERAPIST)
    public void pin(long id, Long seen, String reason) {
        String why = TypedText.lines(reason);
        if (why.isEmpty() || TextLimit.CORRECTION_REASON.exceededBy(why))
            throw Refusal.at("pinReason", "baseline.reason", TextLimit.CORRECTION_REASON.longest());
        Measurements.PatientValue value = found(id);
        List<MeasurementLine> lines = measurements.of(value.patient());
        Optional<MeasurementLine> pinned = lines.stream()
                .filter(line ->
                        line.pinned() && line.subject().equals(value.line().subject()))
                .findFirst();
        if (!Objects.equals(pinned.map(MeasurementLine::id).orElse(null), seen))
            throw pinned.map(
                            line -> new Refusal("baseline.pinned-by", line.pin().by()))
                    .orElseGet(() -> new Refusal("baseline.unpinned"));
        if (!value.line().stands()) throw new Refusal("refusal.stale");
        progressReader.starts(value.patient()).check(value.line(), lines);
        measurements.pin(id, new Measurement.Who(caller.name(), caller.account(), clock.instant()), why);
        tell(value);
    }

    /** The series begins with the first value of its window again. */
    @AllowedTo(Role.THERAPIST)
    public void unpin(long id) {
        Measurements.PatientValue value = found(id);
        if (!value.line().pinned()) throw new Refusal("baseline.unpinned");
        measurements.unpin(id);
        tell(value);
    }

    private Measurements.PatientValue found(long id) {
        long patient = measurements.find(id).patient();
        recordAccess.require(patient);
        patients.lock(patient);
        auditContext.object("measurement", id);
        return measurements.find(id);
    }

    private void tell(Measurements.PatientValue value) {
        news.fire(new Measured(value.patient(), List.of(value.line().subject())));
    }
}
