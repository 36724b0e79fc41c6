package extensor.care.measures;

import extensor.care.access.AllowedTo;
import extensor.care.access.AuditContext;
import extensor.care.access.Caller;
import extensor.care.access.Role;
import extensor.care.catalogue.CurrentCatalogue;
import extensor.care.patients.PatientDays;
import extensor.care.patients.Patients;
import extensor.care.patients.RecordAccess;
import extensor.shared.Refusal;
import extensor.shared.Refusals;
import extensor.shared.RequestKey;
import extensor.shared.TextLimit;
import extensor.shared.TypedText;
import extensor.shared.door.UseCase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A therapist in care writes down what was measured, corrects it, takes it back. */
@UseCase
public class Measuring {
    @Inject
    RecordAccess recordAccess;

    @Inject
    Patients patients;

    @Inject
    PatientDays days;

    @Inject
    Measurements measurements;

    @Inject
    CurrentCatalogue currentCatalogue;

    @Inject
    Caller caller;

    @Inject
    AuditContext auditContext;

    @Inject
    Clock clock;

    @Inject
    Event<Measured> news;

    /**
     * Several values of one day as one act: all or none. Gives their ids, with which they can be taken back. The same request again (a second press, a
     * lost answer) writes nothing more and gives the same answer.
     */
    @AllowedTo(Role.THERAPIST)
    public List<Long> take(long patient, LocalDate day, List<TakenValue> values, String request) {
        recordAccess.require(patient);
        patients.lock(patient);
        List<Measurement> earlier = measurements.of(patient, RequestKey.checked(request));
        if (!earlier.isEmpty()) return same(earlier, day, values);
        if (values.isEmpty()) throw new Refusal("measure.nothing");
        Refusals no = new Refusals();
        no.check(() -> checkDay(patient, day));
        values.forEach(taken -> no.check(() -> Scale.check(currentCatalogue.catalogue(), taken)));
        no.refuse();
        List<Measurement> measured = new ArrayList<>();
        for (TakenValue taken : values) {
            measured.add(Measurement.taken(patient, taken, day, who(), request + "/" + measured.size()));
        }
        measurements.add(measured);
        tell(patient, values.stream().map(TakenValue::what).toList());
        return ids(measured);
    }

    /** A repeated request must carry the same values; different ones under the same key would be lost silently. */
    private static List<Long> same(List<Measurement> earlier, LocalDate day, List<TakenValue> values) {
        boolean same = earlier.size() == values.size()
                && IntStream.range(0, values.size())
                        .allMatch(i -> earlier.get(i).says(values.get(i), day));
        if (!same) throw new Refusal("measure.kept-already");
        return ids(earlier);
    }

    private static List<Long> ids(List<Measurement> measured) {
        return measured.stream().map(Measurement::id).toList();
    }

    /**
     * Replaces a wrong value; it stays in the record as withdrawn, with the reason, which may be empty. A value that was computed is withdrawn and measured
     * anew: its parts were wrong.
     */
    @AllowedTo(Role.THERAPIST)
    public long correct(long id, BigDecimal value, String reason) {
        String why = checked(reason);
        Measurement wrong = found(id);
        MeasurementLine line = wrong.line();
        if (line.readings() != null) throw new Refusal("measure.computed");
        TakenValue right = new TakenValue(line.subject(), value);
        Scale.check(currentCatalogue.catalogue(), right.what(), right.value());
        wrong.withdraw(who(), why);
        measurements.flush();
        Measurement instead = Measurement.taken(wrong.patient(), right, line.on(), who(), null);
        if (line.pinned()) instead.pinAs(line.pin());
        measurements.add(List.of(instead));
        tell(wrong.patient(), List.of(line.subject()));
        return instead.id();
    }

    /** Withdraws the values; they stay in the record with the reason, which may be empty. */
    @AllowedTo(Role.THERAPIST)
    public void withdraw(List<Long> ids, String reason) {
        String why = checked(reason);
        for (long id : ids) {
            Measurement wrong = found(id);
            wrong.withdraw(who(), why);
            tell(wrong.patient(), List.of(wrong.line().subject()));
        }
    }

    private static String checked(String reason) {
        String why = TypedText.lines(reason);
        if (TextLimit.CORRECTION_REASON.exceededBy(why))
            throw Refusal.at("reason", "measure.reason", TextLimit.CORRECTION_REASON.longest());
        return why;
    }

    private Measurement found(long id) {
        Measurement measurement = measurements.measurement(id);
        recordAccess.require(measurement.patient());
        patients.lock(measurement.patient());
        auditContext.object("measurement", id);
        return measurement;
    }

    private void checkDay(long patient, LocalDate day) {
        if (day == null || day.isAfter(days.today(patient))) throw Refusal.at("on", "measure.day");
        if (day.isBefore(patients.banner(patient).birthDate())) throw Refusal.at("on", "measure.before-birth");
    }

    private Measurement.Who who() {
        return new Measurement.Who(caller.name(), caller.account(), clock.instant());
    }

    private void tell(long patient, List<Subject> what) {
        news.fire(new Measured(patient, what));
    }
}
