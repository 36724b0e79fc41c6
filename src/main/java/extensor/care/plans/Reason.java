package extensor.care.plans;

import java.time.Instant;

/** Why a therapist goes on despite a precaution: the key of the finding, the words, who and when. */
public record Reason(String finding, String text, String by, Instant at) {}
