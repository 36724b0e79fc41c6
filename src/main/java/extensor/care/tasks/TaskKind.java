package extensor.care.tasks;

import extensor.care.access.Role;

/** What is asked for, and of whom. */
public enum TaskKind {
    /** The patient cannot come at the time of an appointment; about: the appointment, words: a {@link TimeWanted}. */
    ANOTHER_TIME(Role.DESK),
    /** The patient wants to be called. */
    CALL_BACK(Role.DESK),
    /** Visits were cancelled because the treatment has ended, and the patient is to be told which. */
    VISITS_CANCELLED(Role.DESK),
    /** Something known of the patient cannot wait; words: what it is and what to do. */
    EMERGENCY(Role.THERAPIST),
    /** A sign of something that must be looked at by a certain day; words: what it is and what to do. */
    WARNING_SIGN(Role.THERAPIST),
    /** An item did what may do harm, by what the patient told; about: the item. */
    CALL_TODAY(Role.THERAPIST),
    /** An item was too sore; about: the item. */
    TOO_SORE(Role.THERAPIST),
    /** What is measured gets worse. */
    WORSENING(Role.THERAPIST),
    /** A fact of today stops items of the signed plan; about: the plan, words: why, and which. */
    SUSPENDED(Role.THERAPIST),
    /** Visits of a plan were missed, and its therapist is to decide how it goes on; about: the plan. */
    MISSED_VISITS(Role.THERAPIST),
    /** Two records of the patient were merged and disagree; words: on what. */
    MERGED(Role.THERAPIST),
    /** Somebody who does not treat the patient looked at the record; words: who, and why. */
    RECORD_LOOKED_AT(Role.THERAPIST),
    /** The plan is due for a review. */
    REVIEW(Role.THERAPIST);

    private final Role role;

    TaskKind(Role role) {
        this.role = role;
    }

    public Role role() {
        return role;
    }
}
