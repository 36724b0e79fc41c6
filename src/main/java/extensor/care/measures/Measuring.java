package extensor.care.measures;

import extensor.care.accounts.AllowedTo;
import extensor.care.accounts.Caller;
import extensor.care.accounts.Role;
import extensor.care.accounts.Trail;
import extensor.care.catalogue.Library;
import extensor.care.patients.Care;
import extensor.care.patients.EpisodeSheet;
import extensor.care.patients.Episodes;
import extensor.care.patients.Patients;
import extensor.shared.Refusal;
import extensor.shared.UseCase;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A therapist in care writes down what was measured, corrects it, takes it back. */
@UseCase
public class Measuring {
    private static final int LONGEST_REASON = 300;

    @Inject
    Care care;

    @Inject
    Patients patients;

    @Inject
    Episodes episodes;

    @Inject
    Measurements measurements;

    @Inject
    Library library;

    @Inject
    Caller caller;

    @Inject
    Trail trail;

    @Inject
    Clock clock;

    @Inject
    Event<Measured> news;

    /** Several values of one day as one act: all or none. Gives their ids, with which they can be taken back. */
    @AllowedTo(Role.THERAPIST)
    public List<Long> take(long patient, LocalDate day, List<Taken> values) {
        care.require(patient);
        if (values.isEmpty()) throw new Refusal("measure.nothing");
        checkDay(patient, day);
        List<Long> ids = new ArrayList<>();
        for (Taken taken : values) ids.add(keep(patient, taken.what(), taken.value(), day));
        tell(patient, values.stream().map(Taken::what).toList());
        return ids;
    }

    /** The value was another one: the wrong one stays in the record as withdrawn. */
    @AllowedTo(Role.THERAPIST)
    public long correct(long id, BigDecimal value) {
        Measurement wrong = found(id);
        MeasurementLine line = wrong.line();
        wrong.withdraw(who(), "");
        long right = keep(wrong.patient(), line.subject(), value, line.on());
        tell(wrong.patient(), List.of(line.subject()));
        return right;
    }

    /** They count no more and stay in the record with the reason, which may be empty. */
    @AllowedTo(Role.THERAPIST)
    public void withdraw(List<Long> ids, String reason) {
        if (reason != null && reason.length() > LONGEST_REASON)
            throw Refusal.at("reason", "measure.reason", LONGEST_REASON);
        for (long id : ids) {
            Measurement wrong = found(id);
            wrong.withdraw(who(), reason == null ? "" : reason.strip());
            tell(wrong.patient(), List.of(wrong.line().subject()));
        }
    }

    private long keep(long patient, Subject what, BigDecimal value, LocalDate day) {
        Scale.check(library.catalogue(), what, value);
        Measurement measurement = Measurement.taken(patient, what, value, day, who());
        measurements.add(measurement);
        return measurement.id();
    }

    private Measurement found(long id) {
        Measurement measurement = measurements.measurement(id);
        care.require(measurement.patient());
        trail.object("measurement", id);
        return measurement;
    }

    private void checkDay(long patient, LocalDate day) {
        if (day == null || day.isAfter(today(patient))) throw Refusal.at("on", "measure.day");
        if (day.isBefore(patients.banner(patient).birthDate())) throw Refusal.at("on", "measure.before-birth");
    }

    /** The day it is where the patient is treated. */
    private LocalDate today(long patient) {
        ZoneId zone = episodes.of(patient).stream()
                .map(EpisodeSheet::siteZone)
                .findFirst()
                .orElse(ZoneOffset.UTC);
        return LocalDate.now(clock.withZone(zone));
    }

    private Measurement.Who who() {
        return new Measurement.Who(caller.name(), caller.account(), clock.instant());
    }

    private void tell(long patient, List<Subject> what) {
        news.fire(new Measured(patient, what));
    }
}
