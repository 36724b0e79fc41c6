package extensor.care.catalogue;

/** What a parameter means to general code, so that burden, course and summaries never name an intervention. */
public enum ParameterRole {
    /** Minutes a session. */
    DURATION(true),
    /** Hours a day of wearing or running. */
    HOURS_PER_DAY(true),
    SETS(true),
    REPS(true),
    /** Seconds each repetition is held. */
    HOLD(true),
    /** Seconds between sets. */
    REST(true),
    TIMES_PER_DAY(true),
    DAYS_PER_WEEK(true),
    /** Days from one time to the next. */
    INTERVAL_DAYS(true),
    /** Days from the first time to the second, where that is another number. */
    FIRST_INTERVAL_DAYS(true),
    /** How often at most. */
    MOST_TIMES(true),
    /** Minutes between applications. */
    GAP(true),
    /** Days after which it stops. */
    MAX_DAYS(true),
    MAX_SESSIONS(true),
    ANGLE(false),
    INTENSITY(false),
    TEMPERATURE(false),
    LOAD(false),
    PAIN_LIMIT(true);

    private final boolean exclusive;

    ParameterRole(boolean exclusive) {
        this.exclusive = exclusive;
    }

    /** True where an intervention may have one parameter of this role at most. */
    boolean exclusive() {
        return exclusive;
    }
}
