package extensor.care.progress;

import extensor.care.measures.Measurement;
import extensor.care.measures.Measurements;
import extensor.care.measures.Measuring;
import extensor.care.measures.Subject;
import extensor.care.measures.Subjects;
import extensor.care.measures.TakenValue;
import extensor.container.inside.ClinicAtWork;
import extensor.shared.Id;
import extensor.shared.RequestKey;
import extensor.shared.Side;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A patient whose pain and knee are measured, who also tells of the pain at home. */
abstract class MeasuredPatient extends ClinicAtWork {
    static final Subject PAIN = Subject.of("NPRS");
    static final Subject KNEE = Subjects.motion("KNEE", "FLEXION", Side.RIGHT);

    @Inject
    Measuring measuring;

    @Inject
    Measurements measurements;

    @Inject
    ReadingProgress progress;

    @Inject
    UserTransaction transaction;

    LocalDate today;

    @BeforeEach
    void itIsToday() {
        today = clinic.today();
    }

    List<Long> take(LocalDate day, Subject what, int value) {
        return acting.as(
                thea,
                () -> measuring.take(
                        patient, day, List.of(new TakenValue(what, BigDecimal.valueOf(value))), RequestKey.key()));
    }

    ProgressSheet sheet() {
        return acting.as(thea, () -> progress.of(patient));
    }

    SeriesSheet pain() {
        return sheet().series("NPRS").orElseThrow();
    }

    static List<TakenValue> one(Subject what, int value) {
        return List.of(new TakenValue(what, BigDecimal.valueOf(value)));
    }

    void said(int value, LocalDate day) throws Exception {
        transaction.begin();
        measurements.tell(
                patient,
                "NPRS",
                BigDecimal.valueOf(value),
                day,
                new Measurement.Who("Ann", Id.next(), clock.instant()));
        transaction.commit();
    }
}
