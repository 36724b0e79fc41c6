package extensor.care.catalogue;

/** When a parameter gets its value: with the plan (PRESCRIBED, TASK, and BASELINE, from which the plan sets out) or at the session (CHECK, MEASURE). */
public enum ParameterMoment {
    PRESCRIBED(true),
    CHECK(false),
    MEASURE(false),
    BASELINE(true),
    TASK(true);

    private final boolean planned;

    ParameterMoment(boolean planned) {
        this.planned = planned;
    }

    /** True where the plan says it and signing waits for it; otherwise the session records it. */
    public boolean planned() {
        return planned;
    }
}
