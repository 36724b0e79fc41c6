package extensor.shared;

/** The order in which observers hear of the same event, first to last. The map in the package {@code extensor} lists who hears what. */
public final class ObserverOrder {
    /** Visits first: they lock what is booked, and refuse where others have booked meanwhile. */
    public static final int VISITS = 100;

    /** Alarms become tasks. */
    public static final int ALARMS = 200;

    /** Plans stop what a fact forbids, or end. */
    public static final int PLANS = 300;

    /** The course writes the visits that a plan promises. */
    public static final int COURSE = 400;

    /** Reviews come last, on the days of the new course. */
    public static final int REVIEWS = 500;

    /** What belongs to a patient, a plan or a visit follows it to another record, or back. */
    public static final int MEASURES = 600;

    public static final int NOTES = 700;

    public static final int HOME = 800;

    /** Tasks are about all that was before. */
    public static final int TASKS = 900;

    private ObserverOrder() {}
}
