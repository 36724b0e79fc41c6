package extensor.care.booking;

import extensor.care.visits.AppointmentLine;
import extensor.container.inside.ClinicAtWork;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** A plan of six visits in three weeks, from tomorrow on, all of them booked. */
abstract class BookedPlan extends ClinicAtWork {
    long plan;

    @BeforeEach
    void aPlanIsBooked() {
        plan = plan(1, 21, 2, "MT_MASSAGE");
        book(plan);
    }

    /** The booked visits in the order of time. */
    List<AppointmentLine> booked() {
        return booked(plan);
    }
}
