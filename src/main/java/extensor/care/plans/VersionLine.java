package extensor.care.plans;

import java.time.Instant;

/** A signed version in a list. */
public record VersionLine(int number, String signer, Instant signedAt, String hash) {

    /** The beginning of the hash, enough to compare by eye. */
    public String seal() {
        return hash.substring(0, 12);
    }
}
