package extensor.care.booking;

/** What can stand for a visit that the plan asks for: an appointment, or the visit of somebody who was not booked. */
interface Claim {
    /** The ordinal of what stands for none, so that it is taken for none later on. */
    int NONE = 0;

    /** It stands for this visit of the plan from now on, or for none. */
    void standFor(Long visit, Integer number);
}
