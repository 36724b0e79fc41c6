package extensor.care.tasks;

/** Why the desk tries once more on another day: a closed list, so that nothing about health can slip in. */
public enum CallOutcome {
    NO_ANSWER,
    LEFT_MESSAGE,
    WILL_CALL_BACK
}
