package extensor.care.tasks;

/** When a patient who asks for another time would rather come. */
public enum TimeWanted {
    MORNING,
    AFTERNOON,
    ANOTHER_DAY,
    ANY
}
