package extensor.care.accounts;

import java.io.Serializable;
import java.time.Instant;

/**
 * What an owner has to know: a link for the password, perhaps against the second factor too, was made, or was used. Names are empty for the people who run the program, and where no code was handed
 * over.
 */
public record Renewal(Instant at, boolean used, boolean factorToo, String madeBy, String codeBy)
        implements Serializable {}
