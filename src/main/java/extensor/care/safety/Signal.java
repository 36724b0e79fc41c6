package extensor.care.safety;

/** What a finding tells the therapist to do: stop, ask first, or take care. */
public enum Signal {
    STOP,
    ASK,
    CAUTION;

    static Signal of(Severity severity) {
        return severity == Severity.ABSOLUTE ? STOP : CAUTION;
    }
}
