package extensor.care.notes;

/** Why something of the plan was not given. */
public enum OmissionReason {
    PAIN,
    SKIN,
    UNWELL,
    DECLINED,
    NO_TIME,
    NOT_NEEDED,
    EQUIPMENT,
    /** A fact of the patient's health stops it. */
    STOPPED,
    /** Needs words of its own. */
    OTHER
}
