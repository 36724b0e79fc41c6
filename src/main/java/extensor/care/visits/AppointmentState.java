package extensor.care.booking;

/** How far an appointment has come. Only a cancelled one gives its time back. */
public enum AppointmentState {
    BOOKED,
    ARRIVED,
    GIVEN,
    CANCELLED,
    NO_SHOW
}
