package extensor.care.today;

/** What a therapist's own patients can be filtered by. */
public enum CaseCriterion {
    /** No plan is in force. */
    NO_PLAN,
    /** The last pain is higher than on the day before it on which it was told. */
    PAIN_WORSE,
    /** Something that is measured got worse, and waits to be measured again or to be reviewed. */
    GETTING_WORSE,
    /** A treatment at home was too sore, and nobody has seen to it. */
    SORE,
    /** A fact stops treatments of the plan in force. */
    ON_HOLD,
    /** No visit is booked. */
    NO_VISIT,
    /** The plan in force ends within two weeks. */
    ENDING
}
