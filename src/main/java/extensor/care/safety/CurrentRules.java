package extensor.care.safety;

import jakarta.enterprise.context.ApplicationScoped;

/** The safety check, prepared at the start of the program and shared by everybody. */
@ApplicationScoped
public class CurrentRules {
    private volatile Safety safety;
    private volatile int version;

    public Safety safety() {
        return safety;
    }

    /** The version of the rules in force. */
    public int version() {
        return version;
    }

    /** Publishes the check; called once, at the start. */
    public void open(Safety ready, int rulesVersion) {
        safety = ready;
        version = rulesVersion;
    }
}
