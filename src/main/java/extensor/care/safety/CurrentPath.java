package extensor.care.safety;

/** What the current of a stimulation crosses on its way from one electrode to the other. */
public enum CurrentPath {
    NOT_ASKED,
    NEITHER,
    CHEST,
    HEAD,
    BOTH;

    boolean crosses(CurrentPath place) {
        return this == place || this == BOTH;
    }
}
