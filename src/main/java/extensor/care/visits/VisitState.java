package extensor.care.visits;

/** How far a visit has come. Once booked, only a cancelled one gives its time back. */
public enum VisitState {
    /** Its plan asks for it, and it waits to be booked. */
    EXPECTED,
    BOOKED,
    ARRIVED,
    GIVEN,
    CANCELLED,
    NO_SHOW,
    /** It never got a time, and its plan no longer asks for it. */
    WITHDRAWN
}
