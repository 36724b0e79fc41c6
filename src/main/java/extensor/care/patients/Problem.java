package extensor.care.patients;

/** What kind of problem an episode is about; the exact diagnosis is a code of the catalogue. */
public enum Problem {
    SPASM,
    JOINT_CONTRACTURE,
    MUSCLE_CONTRACTURE,
    CAPSULAR,
    STIFFNESS,
    PAIN,
    WEAKNESS,
    GAIT,
    OTHER
}
