package extensor.care.booking;

/** How far an appointment has come. Only a cancelled one gives its time back. */
public enum VisitState {
    BOOKED,
    ARRIVED,
    GIVEN,
    CANCELLED,
    NO_SHOW
}
