package extensor.care.safety;

/** What a finding tells the therapist to do: stop, ask first, take care, or nothing, since the treatment keeps to the precaution by itself. */
public enum Signal {
    STOP,
    ASK,
    CAUTION,
    KEPT;

    static Signal of(Severity severity) {
        return severity == Severity.ABSOLUTE ? STOP : CAUTION;
    }
}
