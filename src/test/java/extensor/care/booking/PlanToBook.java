package extensor.care.booking;

import extensor.care.clinic.DeviceKind;
import extensor.container.inside.ClinicAtWork;
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
}
