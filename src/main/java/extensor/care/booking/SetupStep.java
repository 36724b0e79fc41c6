package extensor.care.booking;

/** What a new clinic does one after the other, from its country to its first patient. Visits can be booked without what is optional. */
public enum SetupStep {
    COUNTRY(false),
    ADDRESS(true),
    ROOM(false),
    DEVICE(true),
    THERAPIST(false),
    HOURS(false),
    HOLIDAYS(true),
    PATIENT(false);

    private final boolean optional;

    SetupStep(boolean optional) {
        this.optional = optional;
    }

    public boolean optional() {
        return optional;
    }
}
