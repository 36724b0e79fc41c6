package extensor.care.tasks;

import extensor.care.access.Role;
import java.time.LocalDate;
import java.util.Optional;

/** What is asked for, of whom, and what can be done with it. */
public enum TaskKind {
    /** The patient cannot come at the time of an appointment; about: the appointment, words: a {@link TimeWanted}. */
    ANOTHER_TIME(Role.DESK, Deferral.DAYS_14),
    /** The patient wants to be called. */
    CALL_BACK(Role.DESK, Deferral.DAYS_14),
    /** Visits were cancelled because the treatment has ended, and the patient is to be told which. */
    VISITS_CANCELLED(Role.DESK, Deferral.DAYS_14),
    /** Something known of the patient cannot wait; words: what it is and what to do. */
    EMERGENCY(Role.THERAPIST, Deferral.NEVER),
    /** A sign of something that must be looked at by a certain day; words: what it is and what to do. */
    WARNING_SIGN(Role.THERAPIST, Deferral.UNTIL_DUE),
    /** An item did what may do harm, by what the patient told; about: the item. */
    CALL_TODAY(Role.THERAPIST, Deferral.NEVER),
    /** An item was too sore; about: the item. */
    TOO_SORE(Role.THERAPIST, Deferral.DAYS_14),
    /** What is measured gets worse. */
    WORSENING(Role.THERAPIST, Deferral.UNTIL_DUE),
    /** A fact of today stops items of the signed plan; about: the plan, words: why, and which. */
    SUSPENDED(Role.THERAPIST, Deferral.UNTIL_DUE),
    /** Visits of a plan were missed, and its therapist is to decide how it goes on; about: the plan. */
    MISSED_VISITS(Role.THERAPIST, Deferral.DAYS_14),
    /** A cast is to come off by a certain day; about: the limb of a plan, words: which one. It waits until the series says that it is off. */
    CAST_DUE(Role.THERAPIST, Deferral.NEVER),
    /** Two records of the patient were merged and disagree; words: on what. */
    MERGED(Role.THERAPIST, Deferral.DAYS_14),
    /** Somebody who does not treat the patient looked at the record; words: who, and why. */
    RECORD_LOOKED_AT(Role.THERAPIST, Deferral.NEVER),
    /** The plan is due for a review. */
    REVIEW(Role.THERAPIST, Deferral.DAYS_30);

    private final Role role;
    private final Deferral deferral;

    TaskKind(Role role, Deferral deferral) {
        this.role = role;
        this.deferral = deferral;
    }

    public Role role() {
        return role;
    }

    /** It cannot wait: it is shown to all who treat the patient until it is done, whoever was asked to see to it. */
    public boolean cannotWait() {
        return this == EMERGENCY || this == CALL_TODAY;
    }

    /** It is not done before it says who was told, when, and whether that reached them. */
    public boolean asksWhom() {
        return cannotWait() || this == WARNING_SIGN;
    }

    /** Nobody can tick it off: it is over when what it asks for is recorded. */
    public boolean endsByItself() {
        return this == CAST_DUE;
    }

    /** A therapist can give it to another one. A look at the record is news for each of them. */
    public boolean canBeHandedOver() {
        return role == Role.THERAPIST && this != RECORD_LOOKED_AT;
    }

    /** The last day to which one that is due then can be put off today; none where it cannot. */
    public Optional<LocalDate> putOffTo(LocalDate today, LocalDate dueOn) {
        return deferral.last(today, dueOn);
    }
}
