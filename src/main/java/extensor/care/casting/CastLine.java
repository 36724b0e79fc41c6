package extensor.care.casting;

import java.time.Instant;

/** A sitting as it was recorded: which one of its series, counted from 0, what was found and decided, what the rule said, and who wrote it. */
public record CastLine(
        long id,
        int place,
        CastForm found,
        CastState state,
        CastProposal proposal,
        long account,
        String by,
        Instant at) {

    CastAngle angle() {
        return found.angle(rater(account));
    }

    /** Who measured, as the rule tells one from another. */
    static String rater(long account) {
        return String.valueOf(account);
    }

    public boolean casts() {
        return found.decision() == CastDecision.RECAST;
    }

    /** The decision was another one than the program proposed. */
    public boolean differs() {
        return !found.decision().follows(proposal);
    }
}
