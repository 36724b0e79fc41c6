package extensor.care.booking;

import extensor.care.clinic.DeviceKind;
import extensor.container.inside.ClinicAtWork;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;

/** A site with two rooms and a device, where plans wait to be booked. */
abstract class PlanToBook extends ClinicAtWork {
    @BeforeEach
    void thereIsASecondRoomAndADevice() {
        practice.room(site);
        practice.device(site, DeviceKind.ULTRASOUND);
    }

    /** A signed plan of twelve visits in six weeks, from tomorrow on. */
    long plan() {
        return plan(1, 42, 2, "MT_MASSAGE");
    }

    /** Such a plan that began so many days ago: one visit was booked, and nobody came. The clock stands still from now on. */
    long begun(int daysAgo) {
        time.stop();
        Instant then = at(daysAgo + 1, 7, 0);
        long plan = plan();
        long first = book(plan, offer(plan).proposed().subList(0, 1)).get(0);
        passTo(appointment(first).time().startsAt().plusSeconds(60));
        acting.as(desk, () -> checkingIn.noShow(first));
        passTo(then);
        return plan;
    }
}
